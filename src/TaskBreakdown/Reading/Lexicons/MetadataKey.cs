namespace TaskBreakdown.Reading.Lexicons;

/// <summary>A key of a metadata header.</summary>
/// <param name="Key">The key without blanks.</param>
/// <param name="Name">The field's standard name; null for a key that has none.</param>
internal readonly record struct MetadataKey(string Key, string? Name);
