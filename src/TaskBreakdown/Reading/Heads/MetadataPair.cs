using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Heads;

/// <summary>A key of a metadata line with its value.</summary>
/// <param name="Key">The key as printed, without blanks and colon.</param>
/// <param name="Name">The field's standard name; null for a key that has none.</param>
/// <param name="Value">The value; empty where the line leaves it empty.</param>
internal sealed record MetadataPair(string Key, string? Name, MappedText Value);
