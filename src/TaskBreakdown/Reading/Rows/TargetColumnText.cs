using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>The figures of the target columns as one text, with the units that their headers give them.</summary>
internal sealed class TargetColumnText
{
    private const string Separator = ";";

    private TargetColumnText(string text) => Text = text;

    /// <summary>The text.</summary>
    internal string Text { get; }

    /// <summary>Joins the cells; null where there are none.</summary>
    /// <param name="cells">The cells of the target columns of one row.</param>
    /// <param name="unit">The unit that the task gives to figures without one of their own; null without one.</param>
    internal static TargetColumnText? Join(ImmutableArray<TargetCell> cells, string? unit)
    {
        if (cells.IsEmpty)
        {
            return null;
        }

        var texts = new string[cells.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            string? given = cells[i].Unit ?? (cells[i].Subject is null ? unit : null);
            bool isBare = given is not null && OrdinalText.IsDigit(cells[i].Content.Folded[cells[i].Content.Length - 1]);
            texts[i] = cells[i].Subject + cells[i].Content.Text + (isBare ? given : "");
        }

        return new TargetColumnText(string.Join(Separator, texts));
    }

    /// <summary>The targets of the column. Their subject is the indicator, unless the column names what it counts (新增学位3600个).</summary>
    internal ImmutableArray<QuantitativeTarget> Extract(TargetExtractor extractor, IndicatorText indicator)
    {
        var targets = ImmutableArray.CreateBuilder<QuantitativeTarget>();
        bool namesAll = extractor.Extract(Text).Targets is [_, ..] alone && alone.All(NamesSubject);
        string prefix = namesAll ? "" : indicator.Name;
        foreach (QuantitativeTarget target in extractor.Extract(prefix + Text).Targets)
        {
            if (target.Span.Start >= prefix.Length)
            {
                targets.Add(Move(target, prefix));
            }
        }

        return targets.ToImmutable();
    }

    /// <summary>Where nothing else is there, the verb stands for the subject: 新增 in 新增3家.</summary>
    private static bool NamesSubject(QuantitativeTarget target) => target.Subject is { } subject && subject != target.Action;

    /// <summary>The target with places that count in the column alone; what stands in the task has no place there.</summary>
    private QuantitativeTarget Move(QuantitativeTarget target, string prefix) => new()
    {
        Source = Text,
        Role = target.Role,
        Span = target.Span.Shift(-prefix.Length),
        Value = target.Value,
        Upper = target.Upper,
        UnitText = target.UnitText,
        Unit = target.Unit,
        Comparison = target.Comparison,
        Change = target.Change,
        Subject = target.Subject,
        SubjectSpan = Shift(target.SubjectSpan, prefix.Length),
        Action = target.Action,
        ActionSpan = Shift(target.ActionSpan, prefix.Length),
        Per = target.Per,
        SubjectPart = target.SubjectPart,
        DueSpan = Shift(target.DueSpan, prefix.Length),
        PartOf = Shift(target.PartOf, prefix.Length),
        Commitment = target.Commitment,
        IsFromTargetColumn = true,
    };

    private static TextSpan? Shift(TextSpan? span, int length) =>
        span is { } found && found.Start >= length ? found.Shift(-length) : null;
}
