using System.Linq;
using System.Text;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Json;
using TaskBreakdown.Reading;
using TaskBreakdown.Tests;

namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>A sound file that bytes have chosen, and what has to be seen of it.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Shown">How many of its texts are marked as visible.</param>
internal sealed record MadeFile(byte[] Bytes, int Shown)
{
    /// <summary>What is wrong with a reading of this file; null if nothing is.</summary>
    internal string? Fault(BreakdownDocument read)
    {
        string text = read.Source.Text;
        if (Reports(read, DiagnosticDescriptors.UnreadableFile))
        {
            return "A sound file is refused: " + read.Breakdown.Diagnostics[0].Message;
        }

        if (MadeText.ShowsHidden(text))
        {
            return "Hidden text shows: " + text;
        }

        int[] lost = [.. Enumerable.Range(0, Shown).Where(number => !text.Contains(MadeText.Mark(number), System.StringComparison.Ordinal))];
        if (lost.Length > 0 && !Reports(read, DiagnosticDescriptors.LimitExceeded))
        {
            return $"Visible text is lost, number {string.Join(", ", lost)}: {text}";
        }

        if (!SpanLaws.Hold(read))
        {
            return "A place lies outside: " + text;
        }

        return ReadsBack(read) ? null : "JSON does not read back: " + text;
    }

    /// <summary>Whether JSON gives the breakdown back; half a surrogate pair, which a workbook can hold, is no text in JSON.</summary>
    private static bool ReadsBack(BreakdownDocument read) =>
        HasHalfPairs(read.Source.Text) || BreakdownJson.Deserialize(BreakdownJson.Serialize(read.Breakdown)).Equals(read.Breakdown);

    private static bool HasHalfPairs(string text) =>
        text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) && text.Any(char.IsSurrogate);

    private static bool Reports(BreakdownDocument read, DiagnosticDescriptor descriptor) =>
        read.Breakdown.Diagnostics.Any(diagnostic => diagnostic.Id == descriptor.Id);
}
