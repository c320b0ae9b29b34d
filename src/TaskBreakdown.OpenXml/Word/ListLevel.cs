using DocumentFormat.OpenXml.Wordprocessing;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>A level of a list: how its numbers are counted and written.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The name of the number format, as the standard has it: <c>decimal</c>, <c>chineseCounting</c>.</param>
/// <param name="Text">The text around the numbers: <c>%1、</c>, <c>(%2)</c>, <c>%1.%2</c>.</param>
/// <param name="IsApart">Whether a tab or a blank stands behind the number.</param>
/// <param name="IsLegal">Whether the numbers of all levels are written in Arabic numerals.</param>
/// <param name="Restarts">Whether it begins anew below each number of a higher level.</param>
internal sealed record ListLevel(int Start, string Format, string Text, bool IsApart, bool IsLegal, bool Restarts)
{
    /// <summary>A level without a number.</summary>
    internal static ListLevel Unmarked { get; } = new(1, "none", "", IsApart: false, IsLegal: false, Restarts: true);

    internal static ListLevel Of(Level level) => new(
        IntegerValue.Of(level.StartNumberingValue?.Val) ?? 0,
        level.NumberingFormat?.Val?.InnerText ?? "decimal",
        level.LevelText?.Val?.Value ?? "",
        level.LevelSuffix?.Val?.InnerText != "nothing",
        level.IsLegalNumberingStyle is not null && level.IsLegalNumberingStyle.Val?.InnerText is not ("0" or "false" or "off"),
        IntegerValue.Of(level.LevelRestart?.Val) != 0);
}
