using System;
using System.Text;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>A text folded as cells are, without blanks, that knows where its characters stood: signatures are printed 江 州 市.</summary>
internal sealed class CompactText
{
    private readonly int[] _offsets;

    private CompactText(string folded, int[] offsets)
    {
        Folded = folded;
        _offsets = offsets;
    }

    /// <summary>The folded text.</summary>
    internal string Folded { get; }

    /// <summary>Folds a text.</summary>
    internal static CompactText Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var offsets = new int[text.Length];
        char[] characters = new char[text.Length];
        CellFolding.Fold(text.AsSpan(), characters);
        for (int i = 0; i < characters.Length; i++)
        {
            if (!CellFolding.IsBlank(characters[i]))
            {
                offsets[folded.Length] = i;
                folded.Append(characters[i]);
            }
        }

        return new CompactText(folded.ToString(), offsets);
    }

    /// <summary>Where a stretch of the folded text that is not empty stood in the original.</summary>
    internal TextSpan ToOriginal(int start, int end) => TextSpan.FromBounds(_offsets[start], _offsets[end - 1] + 1);
}
