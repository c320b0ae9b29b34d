using System.CommandLine;

namespace TaskBreakdown.Cli.Commands;

/// <summary>The option <c>--format</c>, whose first form is the one for people.</summary>
internal static class FormatOption
{
    internal static Option<string> Create(params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = $"Form of the output: {string.Join(", ", formats)}.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
