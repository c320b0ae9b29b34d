using System;
using System.Text;
using System.Text.Json;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Tests.Targets;

/// <summary>One target as an annotator wrote it down, and what agreeing with it means.</summary>
internal sealed class AnnotatedTarget(JsonElement json)
{
    private string Raw => json.GetProperty("raw").GetString()!;

    private decimal? Upper => json.TryGetProperty("upper", out JsonElement upper) && upper.ValueKind == JsonValueKind.Number
        ? upper.GetDecimal()
        : null;

    /// <summary>Value, upper value, unit, comparison and raw text: what makes a target right.</summary>
    internal bool IsFoundBy(QuantitativeTarget target) =>
        target.Raw == Raw
        && target.Value == json.GetProperty("value").GetDecimal()
        && target.Upper == Upper
        && Fold(target.UnitText) == Fold(json.GetProperty("unit").GetString()!)
        && SymbolOf(target.Comparison) == json.GetProperty("comparator").GetString();

    internal bool HasChange(QuantitativeTarget target) => NameOf(target.Change) == json.GetProperty("change").GetString();

    internal bool HasPer(QuantitativeTarget target) => target.Per == json.GetProperty("per").GetString();

    internal bool HasAction(QuantitativeTarget target) => target.Action == json.GetProperty("action").GetString();

    /// <summary>The annotated subject is in the one found, which is at most twelve characters longer, or the found one is its tail.</summary>
    internal bool HasSubject(QuantitativeTarget target)
    {
        string found = Fold(target.Subject ?? "");
        string wanted = Fold(json.GetProperty("subject").GetString()!);
        bool contains = found.Contains(wanted, StringComparison.Ordinal) && found.Length <= wanted.Length + 12;
        return contains || (wanted.EndsWith(found, StringComparison.Ordinal) && found.Length * 2 >= wanted.Length);
    }

    public override string ToString() => json.ToString();

    private static string Fold(string text) => text.Normalize(NormalizationForm.FormKC);

    private static string SymbolOf(Comparison comparison) => comparison switch
    {
        Comparison.Exactly => "=",
        Comparison.AtLeast => ">=",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "<=",
        Comparison.LessThan => "<",
        Comparison.About => "~",
        _ => "range",
    };

    private static string NameOf(Change change) => change switch
    {
        Change.None => "none",
        Change.Level => "level",
        Change.IncreaseBy => "increase-by",
        Change.IncreaseTo => "increase-to",
        Change.DecreaseBy => "decrease-by",
        _ => "decrease-to",
    };
}
