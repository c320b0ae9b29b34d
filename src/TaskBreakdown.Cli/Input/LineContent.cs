using System;
using System.Text.Json;

namespace TaskBreakdown.Cli.Input;

/// <summary>What one line of input asks about: the line itself, or the <c>text</c> of the JSON object it holds.</summary>
/// <param name="Text">The text; may hold line breaks where it came from JSON.</param>
/// <param name="Level">The <c>level</c> beside it; null where there is none.</param>
internal sealed record LineContent(string Text, string? Level)
{
    internal static LineContent Of(string line)
    {
        // Cheap and right for almost every line: published text does not start with a brace.
        bool mayBeJson = line.AsSpan().TrimStart().StartsWith("{");
        return (mayBeJson ? TryParse(line) : null) ?? new LineContent(line, Level: null);
    }

    private static LineContent? TryParse(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            bool hasText = document.RootElement.TryGetProperty("text", out JsonElement text)
                && text.ValueKind == JsonValueKind.String;
            return hasText ? new LineContent(text.GetString()!, LevelOf(document.RootElement)) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON, or a string with half a surrogate pair: the line is text like any other.
            return null;
        }
    }

    private static string? LevelOf(JsonElement root) =>
        root.TryGetProperty("level", out JsonElement level) && level.ValueKind == JsonValueKind.String
            ? level.GetString()
            : null;
}
