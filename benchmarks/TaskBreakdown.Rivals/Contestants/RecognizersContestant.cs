using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace TaskBreakdown.Rivals.Contestants;

/// <summary>Microsoft.Recognizers.Text for Chinese: the four calls that find numbers and units.</summary>
internal sealed class RecognizersContestant() : Contestant("Microsoft.Recognizers, four calls")
{
    /// <summary>Its English names of units, in the words of the seed document.</summary>
    private static readonly Dictionary<string, string> UnitNames = new()
    {
        ["Kilometer"] = "公里",
        ["Mu"] = "亩",
        ["Jin"] = "斤",
        ["Ton"] = "吨",
        ["Square meter"] = "平方米",
        ["Chinese yuan"] = "元",
    };

    internal override int LongestCorpus => 20_000;

    internal override long Run(string line) => Recognize(line).Count;

    /// <summary>Its models of numbers and units name no bounds, so every figure is taken as exact.</summary>
    internal override IEnumerable<Finding> Find(string line) => Recognize(line).Select(ToFinding);

    private static List<ModelResult> Recognize(string line) =>
    [
        .. NumberRecognizer.RecognizeNumber(line, Culture.Chinese),
        .. NumberRecognizer.RecognizePercentage(line, Culture.Chinese),
        .. NumberWithUnitRecognizer.RecognizeDimension(line, Culture.Chinese),
        .. NumberWithUnitRecognizer.RecognizeCurrency(line, Culture.Chinese),
    ];

    private static Finding ToFinding(ModelResult result)
    {
        string value = Entry(result, "value");
        string unit = Entry(result, "unit");
        bool isPercent = value.EndsWith('%');
        bool parsed = decimal.TryParse(
            value.TrimEnd('%'),
            System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture,
            out decimal amount);
        string name = isPercent ? "%" : UnitNames.GetValueOrDefault(unit, unit);
        return new Finding(parsed ? amount : 0, name, "=");
    }

    private static string Entry(ModelResult result, string key) =>
        result.Resolution.TryGetValue(key, out object? value) ? value?.ToString() ?? "" : "";
}
