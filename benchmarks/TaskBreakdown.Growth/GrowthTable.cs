using System.Globalization;
using System.Text;
using TaskBreakdown.Corpora;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Growth;

/// <summary>Time per character of texts, each ten times as long as the one before, and the exponent that fits them.</summary>
/// <remarks>A short text is never read twice: its branches would be foretold and its characters at hand, which flatters it.</remarks>
internal static class GrowthTable
{
    private const int Shortest = 10_000;
    private const int CharactersPerLap = 20_000_000;

    internal static string Measure(int longest)
    {
        string text = string.Concat(ClauseCorpus.Tasks(longest));
        WarmUp(text);
        var table = new StringBuilder("| characters | scanner, ns/character |\n| ---: | ---: |\n");
        var points = new List<(double Size, double Seconds)>();
        for (int size = Shortest; size <= longest; size *= 10)
        {
            int passes = Math.Max(1, Math.Min(longest, CharactersPerLap) / size);
            int length = size;
            double seconds = CpuTime.BestOf(5, () => ScanPieces(text, length, passes)) / passes;
            points.Add((size, seconds));
            table.AppendLine(CultureInfo.InvariantCulture, $"| {size:N0} | {seconds / size * 1e9:0.00} |");
        }

        return table.AppendLine(CultureInfo.InvariantCulture, $"\nGrowth exponent {Exponent(points):0.000}.").ToString();
    }

    /// <summary>The slope of the line through the logarithms.</summary>
    private static double Exponent(List<(double Size, double Seconds)> points)
    {
        double meanX = points.Average(point => Math.Log(point.Size));
        double meanY = points.Average(point => Math.Log(point.Seconds));
        double covariance = points.Sum(point => (Math.Log(point.Size) - meanX) * (Math.Log(point.Seconds) - meanY));
        return covariance / points.Sum(point => Math.Pow(Math.Log(point.Size) - meanX, 2));
    }

    private static void WarmUp(string text)
    {
        for (int round = 0; round < 6; round++)
        {
            ScanPieces(text, Shortest, text.Length / Shortest);
            Thread.Sleep(200);
        }
    }

    private static void ScanPieces(string text, int length, int pieces)
    {
        for (int i = 0; i < pieces; i++)
        {
            Scan(text.AsSpan(i * length, length));
        }
    }

    private static int Scan(ReadOnlySpan<char> text)
    {
        int found = 0;
        var scanner = new QuantityScanner(text, MeasureUnitCatalog.Default);
        while (scanner.MoveNext())
        {
            found++;
        }

        return found;
    }
}
