using System;
using System.Globalization;
using System.Text;
using TaskBreakdown.Measures;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Reports;

/// <summary>Writes a target in a few signs, for tables: <c>高标准农田 1900亩 ≈ 126.67 ha</c>.</summary>
/// <remarks>
/// <para>Stateless; any number of threads may call it at once.</para>
/// <para>Shape: subject, sign, figure as written, denominator, the converted amount where the unit is not the one that
/// its dimension is compared in, and the modal word of a promise that is not firm.</para>
/// <para>Signs: <c>≥</c> <c>&gt;</c> <c>≤</c> <c>&lt;</c> <c>~</c> for at least, more than, at most, less than and about;
/// <c>+</c> and <c>−</c> for the amount of a rise or fall (<c>≥ +5%</c>), <c>↑</c> and <c>↓</c> for what an indicator
/// rises or falls to (<c>↑ ≥ 3平方米</c>).</para>
/// </remarks>
public static class TargetNotation
{
    private static readonly string[] DirectionSigns = ["", "", "", "↑ ", "", "↓ "];

    private static readonly string[] AmountSigns = ["", "", "+", "", "−", ""];

    private static readonly string[] ComparisonSigns = ["", "≥ ", "> ", "≤ ", "< ", "~ ", ""];

    private static readonly string[] Promises =
        ["", "确保", "保障", "保证", "力争", "争取", "争创", "努力", "预期", "预计", "计划"];

    /// <summary>The target on one line.</summary>
    /// <param name="target">The target.</param>
    /// <returns>Text without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public static string Format(QuantitativeTarget target)
    {
        Throw.IfNull(target);
        var text = new StringBuilder();
        if (target.Subject is { } subject)
        {
            text.Append(subject).Append(' ');
        }

        text.Append(FormatFigure(target));
        string promise = Promises[(int)target.Commitment];
        if (promise.Length > 0)
        {
            text.Append(" (").Append(promise).Append(')');
        }

        return SingleLine.Of(text.ToString());
    }

    /// <summary>The figure alone: sign, amount, denominator and converted amount.</summary>
    /// <param name="target">The target.</param>
    /// <returns>Text without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public static string FormatFigure(QuantitativeTarget target)
    {
        Throw.IfNull(target);
        int change = (int)target.Change;
        string sign = DirectionSigns[change] + ComparisonSigns[(int)target.Comparison] + AmountSigns[change];
        return SingleLine.Of(sign + target.Raw + Denominator(target) + Converted(target));
    }

    /// <summary>What the figure is per, unless the unit says so itself.</summary>
    private static string Denominator(QuantitativeTarget target) =>
        target.Per is { } per && target.Raw.IndexOf('/') < 0 ? "/" + per : "";

    private static string Converted(QuantitativeTarget target)
    {
        bool converts = target.Unit is { } unit && unit.FactorToCanonical != Fraction.One;
        if (!converts || !target.Unit!.FactorToCanonical.TryScale(target.Value, out decimal amount, out bool isExact))
        {
            return "";
        }

        decimal shown = Math.Round(amount, 2, MidpointRounding.AwayFromZero);
        if (shown == 0)
        {
            return "";
        }

        string sign = isExact && shown == amount ? " = " : " ≈ ";
        return sign + shown.ToString("0.##", CultureInfo.InvariantCulture) + " " + target.Unit.CanonicalSymbol;
    }
}
