using System;
using System.Collections.Immutable;
using System.Globalization;
using Humanizer;

namespace TaskBreakdown.Reports.Tables;

/// <summary>The words that the members of an enumeration have in reports.</summary>
/// <param name="chinese">The Chinese word of each member, at its place.</param>
internal sealed class EnumWords<TEnum>(params string[] chinese)
    where TEnum : struct, Enum
{
    internal ImmutableArray<string> Chinese { get; } = [.. chinese];

    /// <summary>The name for programs, in camel case, as the JSON has it.</summary>
    internal static string NameOf(TEnum member)
    {
        string name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    internal string WordOf(TEnum member, ReportLanguage language) => language == ReportLanguage.Chinese
        ? Chinese[Convert.ToInt32(member, CultureInfo.InvariantCulture)]
        : member.ToString().Humanize().ToLowerInvariant();
}
