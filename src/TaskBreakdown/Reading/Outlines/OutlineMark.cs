using System;
namespace TaskBreakdown.Reading.Outlines;

/// <summary>A numbering mark at the start of a text.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Number">Its number; 0 for a bullet.</param>
/// <param name="Length">How many characters it takes, blanks behind it included.</param>
internal readonly record struct OutlineMark(MarkKind Kind, int Number, int Length)
{
    /// <summary>Whether marks of this kind stand before headings more often than before tasks.</summary>
    internal bool IsHeadingMark => Kind is MarkKind.Part or MarkKind.Chinese or MarkKind.BracketedChinese;

    /// <summary>The mark that a text begins with; null where it begins with words.</summary>
    internal static OutlineMark? Find(ReadOnlySpan<char> folded) => OutlineMarkScanner.Find(folded, 0);
}
