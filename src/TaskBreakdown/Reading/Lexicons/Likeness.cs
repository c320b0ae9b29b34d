namespace TaskBreakdown.Reading.Lexicons;

/// <summary>How much a text looks like something.</summary>
internal enum Likeness : byte
{
    No,
    Maybe,
    Yes,
}
