using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Model;

namespace TaskBreakdown.Tests;

/// <summary>The answers of an annotated document as a table: a row for each task, a heading row for each section, equal cells below each other merged.</summary>
internal sealed class LayoutTable
{
    private static readonly (string Name, string Header)[] Columns =
        [("number", "序号"), ("text", "工作任务"), ("lead", "牵头单位"), ("support", "配合单位"), ("leader", "责任领导"), ("deadline", "完成时限")];

    private readonly List<JsonElement> _annotations = [];

    private LayoutTable(JsonElement document)
    {
        Title = document.GetProperty("title").GetString() ?? "";
        Rows.Add([.. Columns.Select(column => new LayoutCell(column.Header))]);
        foreach (JsonElement section in document.GetProperty("sections").EnumerateArray())
        {
            string? heading = section.GetProperty("heading").GetString();
            JsonElement[] tasks = [.. section.GetProperty("tasks").EnumerateArray()];
            AddSection(heading, tasks);
        }
    }

    internal string Title { get; }

    internal List<List<LayoutCell>> Rows { get; } = [];

    /// <summary>What reading should give, a line for each task.</summary>
    internal string[] Tasks => [.. _annotations.Select(Describe)];

    /// <summary>The documents that have tasks with numbers, by file.</summary>
    internal static IReadOnlyDictionary<string, LayoutTable> LoadAll() =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "layouts", "invented.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(document => document.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("tasks").EnumerateArray()).Count(IsPlain) > 1)
            .Where(document => !document.GetProperty("sections").ToString().Contains("\"*\"", StringComparison.Ordinal))
            .ToDictionary(document => document.GetProperty("file").GetString()!, document => new LayoutTable(document));

    /// <summary>The tasks of a breakdown, a line for each.</summary>
    internal static string[] Describe(WorkBreakdown breakdown) =>
    [
        .. breakdown.Tasks.Select(task => string.Join('|',
            task.Number,
            task.Text,
            string.Join('、', task.Responsibility.Lead.Members.Select(member => member.Text)),
            string.Join('、', task.Responsibility.Support.Members.Select(member => member.Text)))),
    ];

    private static string Describe(JsonElement task) =>
        string.Join('|', Value(task, "number"), Value(task, "text"), Value(task, "lead"), Value(task, "support"));

    private static bool IsPlain(JsonElement task) => task.TryGetProperty("number", out JsonElement number) && number.ValueKind == JsonValueKind.Number;

    private static string Value(JsonElement task, string name) => !task.TryGetProperty(name, out JsonElement value)
        ? ""
        : value.ValueKind == JsonValueKind.Array ? string.Join('、', value.EnumerateArray().Select(word => word.GetString())) : value.ToString();

    private void AddSection(string? heading, JsonElement[] tasks)
    {
        JsonElement[] plain = [.. tasks.Where(IsPlain)];
        _annotations.AddRange(plain);
        if (heading is not null && plain.Length > 0)
        {
            Rows.Add([new LayoutCell(heading, ColumnSpan: Columns.Length)]);
        }

        for (int i = 0; i < plain.Length; i++)
        {
            Rows.Add([.. Columns.Where(column => !IsMerged(plain, i, column.Name)).Select(column => new LayoutCell(Value(plain[i], column.Name), SpanOf(plain, i, column.Name)))]);
        }
    }

    /// <summary>Whether a cell is merged with the one above, as governments merge equal units and dates.</summary>
    private static bool IsMerged(JsonElement[] tasks, int index, string column)
    {
        string value = Value(tasks[index], column);
        return index > 0 && column is "lead" or "deadline" && index > 0 && value.Length > 0 && value == Value(tasks[index - 1], column);
    }

    private static int SpanOf(JsonElement[] tasks, int index, string column)
    {
        int end = index + 1;
        while (end < tasks.Length && IsMerged(tasks, end, column))
        {
            end++;
        }

        return end - index;
    }
}
