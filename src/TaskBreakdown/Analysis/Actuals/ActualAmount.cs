using System;
using System.Globalization;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Actuals;

/// <summary>Reads an amount as a report has it: a number, or a number with multiplier and unit.</summary>
internal static class ActualAmount
{
    private const NumberStyles PlainNumber =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    private const NumberStyles JsonNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A number as JSON writes it.</summary>
    internal static bool TryParseJson(string text, out decimal value) =>
        decimal.TryParse(text, JsonNumber, CultureInfo.InvariantCulture, out value);

    /// <summary>The amount; the unit is empty where the text names none.</summary>
    internal static bool TryParse(string text, out decimal value, out string unit)
    {
        unit = "";
        string folded = FoldedText.Fold(text).Trim().Replace('\u2212', '-');
        return decimal.TryParse(folded, PlainNumber, CultureInfo.InvariantCulture, out value)
            || TryParseQuantity(folded, out value, out unit);
    }

    /// <summary>A unit as it stands alone, and how much one of it is where it holds a multiplier: 万亩 is 10000 亩.</summary>
    internal static (decimal Multiplier, string Unit) ParseUnit(string text)
    {
        string folded = FoldedText.RemoveBlanks(FoldedText.Fold(text));
        return TryParseQuantity("1" + folded, out decimal multiplier, out string unit) ? (multiplier, unit) : (1, folded);
    }

    private static bool TryParseQuantity(string folded, out decimal value, out string unit)
    {
        bool isNegative = folded.Length > 0 && folded[0] == '-';
        string text = isNegative ? folded.Substring(1) : folded;
        (value, unit) = (0, "");
        var scanner = new QuantityScanner(text.AsSpan(), MeasureUnitCatalog.Default);
        if (!scanner.MoveNext())
        {
            return false;
        }

        ScannedQuantity quantity = scanner.Current;
        bool isWhole = quantity.Span.Start == 0 && quantity.Span.End == text.Length && !quantity.IsDate && quantity.Upper is null;
        if (isWhole)
        {
            value = isNegative ? -quantity.Value : quantity.Value;
            unit = quantity.UnitSpan.Slice(text);
        }

        return isWhole;
    }
}
