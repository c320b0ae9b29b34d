using System.Globalization;
using System.Text;

namespace TaskBreakdown.Rivals;

/// <summary>Prints the outcome of a race as a Markdown table.</summary>
internal sealed class RaceTable(Race race, Contestant reference)
{
    internal string Print()
    {
        var table = new StringBuilder();
        table.AppendLine(
            "| contestant | million characters/s | time, scanner = 1 (median) | lowest – highest round | bytes/character | seed targets right | other figures |");
        table.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (Contestant contestant in race.Laps.Keys)
        {
            table.AppendLine(Row(contestant));
        }

        return table.ToString();
    }

    private string Row(Contestant contestant)
    {
        List<Lap> laps = race.Laps[contestant];
        double speed = Median(laps.Select(lap => 1e-6 / lap.SecondsPerCharacter));
        double[] ratios = [.. laps.Zip(race.Laps[reference], (lap, ours) => lap.SecondsPerCharacter / ours.SecondsPerCharacter)];
        double bytes = Median(laps.Select(lap => lap.BytesPerCharacter));
        SeedScore? score = SeedScore.Of(contestant);
        string right = score is { } counted ? $"{counted.Found} of {SeedScore.Targets}" : "–";
        string others = score is { } reported ? reported.Others.ToString(CultureInfo.InvariantCulture) : "–";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {contestant.Name} | {Figure(speed)} | {Figure(Median(ratios))} | {Figure(ratios.Min())} – {Figure(ratios.Max())} | {bytes:0.0} | {right} | {others} |");
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Three significant digits.</summary>
    private static string Figure(double value) => value switch
    {
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0.000", CultureInfo.InvariantCulture),
    };
}
