using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Files;

/// <summary>Cuts off the characters that show nothing at the ends of a text.</summary>
internal static class BlankTrimming
{
    internal static string Trim(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && FoldedText.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && FoldedText.IsBlank(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }
}
