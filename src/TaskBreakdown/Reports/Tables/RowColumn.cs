using System;
using System.Globalization;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Reports.Tables;

/// <summary>A column together with how a row's value and words are had.</summary>
internal sealed record RowColumn<TRow>(ReportColumn Column, Func<TRow, object?> Value)
{
    /// <summary>Words for people where they differ from the value.</summary>
    internal Func<TRow, ReportLanguage, string>? Words { get; init; }

    internal string TextOf(TRow row, ReportLanguage language) =>
        Words is null ? ValueWords.Of(Value(row), language) : Words(row, language);

    internal RowColumn<TRow> AsDetail() => this with { Column = Column with { IsDetail = true } };
}

/// <summary>Columns by what they hold; the last argument reads the value from a row.</summary>
internal static class RowColumns
{
    internal static RowColumn<TRow> Text<TRow>(string name, string english, string chinese, Func<TRow, string> value) =>
        new(new ReportColumn(name, english, chinese, ReportValueKind.Text), value);

    internal static RowColumn<TRow> OptionalText<TRow>(string name, string english, string chinese, Func<TRow, string?> value) =>
        new(new ReportColumn(name, english, chinese, ReportValueKind.Text) { IsNullable = true }, value);

    internal static RowColumn<TRow> Integer<TRow>(string name, string english, string chinese, Func<TRow, int> value) =>
        new(new ReportColumn(name, english, chinese, ReportValueKind.WholeNumber), row => value(row));

    internal static RowColumn<TRow> OptionalInteger<TRow>(string name, string english, string chinese, Func<TRow, int?> value) =>
        new(new ReportColumn(name, english, chinese, ReportValueKind.WholeNumber) { IsNullable = true }, row => value(row))
        {
            // A number printed beside a task or a year is a label: no groups of digits.
            Words = (row, _) => value(row)?.ToString(CultureInfo.InvariantCulture) ?? "",
        };

    internal static RowColumn<TRow> Amount<TRow>(string name, string english, string chinese, Func<TRow, decimal?> value) =>
        new(new ReportColumn(name, english, chinese, ReportValueKind.Amount) { IsNullable = true }, row => value(row));

    internal static RowColumn<TRow> Share<TRow>(string name, string english, string chinese, Func<TRow, decimal?> value) =>
        new(new ReportColumn(name, english, chinese, ReportValueKind.Share) { IsNullable = true }, row => value(row))
        {
            Words = (row, _) => value(row) is { } share ? ValueWords.Share(share) : "",
        };

    internal static RowColumn<TRow> Flag<TRow>(string name, string english, string chinese, Func<TRow, bool> value) =>
        new(new ReportColumn(name, english, chinese, ReportValueKind.Flag), row => value(row));

    internal static RowColumn<TRow> Day<TRow>(string name, string english, string chinese, Func<TRow, CalendarDate?> value) =>
        new(new ReportColumn(name, english, chinese, ReportValueKind.Day) { IsNullable = true }, row => value(row)?.ToDateTime());

    /// <summary>An enumeration: its name for programs, its word for people.</summary>
    internal static RowColumn<TRow> Choice<TRow, TEnum>(
        string name, string english, string chinese, EnumWords<TEnum> words, Func<TRow, TEnum?> value, bool isNullable = false)
        where TEnum : struct, Enum =>
        new(new ReportColumn(name, english, chinese, ReportValueKind.Text) { IsNullable = isNullable }, row => value(row) is { } member ? EnumWords<TEnum>.NameOf(member) : null)
        {
            Words = (row, language) => value(row) is { } member ? words.WordOf(member, language) : "",
        };
}
