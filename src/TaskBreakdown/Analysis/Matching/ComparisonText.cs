using System.Text;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>A text as comparisons know it: half-width, without blanks and punctuation, every figure the same.</summary>
/// <remarks>From year to year the figure is what changes in a task, so it must not decide which task is which.</remarks>
internal static class ComparisonText
{
    private const char Figure = '#';

    internal static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char original in text)
        {
            char character = CharacterFolding.FoldWidth(original);
            if (char.IsDigit(character))
            {
                if (plain.Length == 0 || plain[plain.Length - 1] != Figure)
                {
                    plain.Append(Figure);
                }
            }
            else if (char.IsLetter(character) || char.IsSurrogate(character))
            {
                plain.Append(character);
            }
        }

        return plain.ToString();
    }
}
