using System;

namespace TaskBreakdown.Reports.Tables;

/// <summary>A column of a flat table: its name for programs, its titles for people, and what it holds.</summary>
/// <remarks>Immutable; any number of threads may share one. Columns are equal when every member is.</remarks>
public sealed record ReportColumn
{
    internal ReportColumn(string name, string english, string chinese, ReportValueKind kind)
    {
        Name = name;
        English = english;
        Chinese = chinese;
        Kind = kind;
    }

    /// <summary>The name for programs, that of the row's property: <c>TaskId</c>. Unique in its table.</summary>
    public string Name { get; }

    /// <summary>The English title. Unique in its table.</summary>
    public string English { get; }

    /// <summary>The Chinese title. Unique in its table.</summary>
    public string Chinese { get; }

    /// <summary>What sort of values it holds.</summary>
    public ReportValueKind Kind { get; }

    /// <summary>Whether a row may lack a value here.</summary>
    public bool IsNullable { get; internal init; }

    /// <summary>Whether it is for programs alone: left out of tables for people (Markdown, HTML), kept in everything else.</summary>
    public bool IsDetail { get; internal init; }

    /// <summary>The .NET type of its values; a missing one is null, in a <c>DataTable</c> <see cref="DBNull"/>.</summary>
    public Type ValueType => Kind switch
    {
        ReportValueKind.WholeNumber => typeof(int),
        ReportValueKind.Amount or ReportValueKind.Share => typeof(decimal),
        ReportValueKind.Flag => typeof(bool),
        ReportValueKind.Day => typeof(DateTime),
        _ => typeof(string),
    };

    /// <summary>The title in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns><see cref="English"/> or <see cref="Chinese"/>.</returns>
    public string TitleIn(ReportLanguage language) => language == ReportLanguage.Chinese ? Chinese : English;
}
