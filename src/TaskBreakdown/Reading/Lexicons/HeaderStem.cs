namespace TaskBreakdown.Reading.Lexicons;

/// <summary>A word that tells what a header is about wherever it stands in it.</summary>
/// <param name="Word">The word, blanks deleted, simplified script.</param>
/// <param name="Place">Where in the header it has to stand.</param>
/// <param name="Kind">What such a header is about.</param>
internal readonly record struct HeaderStem(string Word, StemPlace Place, ColumnKind Kind);
