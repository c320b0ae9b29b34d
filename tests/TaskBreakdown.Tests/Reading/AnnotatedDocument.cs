using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Tests.Reading;

/// <summary>A document with what reading should find in it, written down before the first run.</summary>
internal sealed class AnnotatedDocument
{
    internal static readonly string Root = System.IO.Path.Combine(AppContext.BaseDirectory, "Data", "layouts");

    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    private readonly JsonElement _annotation;

    private AnnotatedDocument(string path, JsonElement annotation)
    {
        Path = path;
        Text = File.ReadAllText(path);
        _annotation = annotation;
    }

    internal string Path { get; }

    internal string Text { get; }

    /// <summary>The numbers of what makes it hard, in the list that the README of the documents gives.</summary>
    internal IEnumerable<int> Hazards => Element("hazards") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(number => number.GetInt32()) : [];

    /// <summary>Whether the document may be refused, because its table is destroyed.</summary>
    private bool MayBeRefused => Element("layout") is { ValueKind: JsonValueKind.String } layout && layout.GetString() == "E";

    /// <summary>The folders of documents among the layout data.</summary>
    internal static IReadOnlyList<string> Folders { get; } = [.. Directory.GetDirectories(Root).Select(folder => System.IO.Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The documents of a folder of the layout data, by file name.</summary>
    internal static IReadOnlyDictionary<string, AnnotatedDocument> Load(string folder) =>
        File.ReadAllLines(System.IO.Path.Combine(Root, folder + ".jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(
                json => json.GetProperty("file").GetString()!,
                json => new AnnotatedDocument(System.IO.Path.Combine(Root, folder, json.GetProperty("file").GetString()!), json));

    /// <summary>A text with its width folded and without blanks, as annotations are compared.</summary>
    internal static string Fold(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)).Select(FoldWidth));

    /// <summary>The text with the punctuation and the digits that documents mix in full width.</summary>
    internal static string Widen(string text) =>
        string.Concat(text.Select(character => ",():;%0123456789".Contains(character, StringComparison.Ordinal) ? (char)(character + 0xFEE0) : character));

    /// <summary>Every point in which the document, read as it is or widened, differs from its annotation.</summary>
    internal IReadOnlyList<string> Differences(Func<string, string> writing) =>
        Differences(BreakdownReader.Default.Read(SourceText.From(writing(Text))));

    /// <summary>Every point in which a breakdown differs from the annotation.</summary>
    internal IReadOnlyList<string> Differences(WorkBreakdown read) =>
        _annotation.TryGetProperty("sections", out JsonElement sections)
            ? [.. Facts(read), .. Sections(read, sections), .. Diagnostics(read), .. Metadata(read)]
            : [.. Counts(read), .. Ends(read)];

    private static char FoldWidth(char character) =>
        character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;

    /// <summary>The number of numbered tasks, or of the rows where merged ones count each.</summary>
    private IEnumerable<string> Counts(WorkBreakdown read)
    {
        int tasks = read.Tasks.Count();
        int wanted = _annotation.GetProperty("tasks").GetInt32();
        int rows = _annotation.TryGetProperty("rows", out JsonElement value) ? value.GetInt32() : wanted;
        bool isRefused = MayBeRefused && tasks == 0 && !read.Diagnostics.IsEmpty;
        return tasks == wanted || tasks == rows || isRefused ? [] : [$"{tasks} tasks for {wanted}"];
    }

    private IEnumerable<string> Ends(WorkBreakdown read)
    {
        WorkTask[] tasks = [.. read.Tasks];
        return tasks.Length == 0 ? [] :
        [
            .. new AnnotatedTask(Element("first")).Differences(tasks[0]),
            .. new AnnotatedTask(Element("last")).Differences(tasks[^1]),
        ];
    }

    private IEnumerable<string> Facts(WorkBreakdown read)
    {
        string? title = Element("title").GetString();
        JsonElement year = Element("year");
        int? wanted = year.ValueKind == JsonValueKind.Number ? year.GetInt32() : null;
        if ((title is null ? null : Fold(title)) != (read.Title is null ? null : Fold(read.Title)))
        {
            yield return $"title '{read.Title}' for '{title}'";
        }

        if (wanted != read.Year)
        {
            yield return $"year {read.Year} for {wanted}";
        }
    }

    private static IEnumerable<string> Sections(WorkBreakdown read, JsonElement wanted)
    {
        JsonElement[] sections = [.. wanted.EnumerateArray()];
        if (sections.Length != read.Sections.Length)
        {
            yield return $"{read.Sections.Length} sections for {sections.Length}: {string.Join('/', read.Sections.Select(section => section.Heading + " " + section.Tasks.Length))}";
        }

        foreach ((WorkSection section, JsonElement annotation) in read.Sections.Zip(sections))
        {
            foreach (string difference in Section(section, annotation))
            {
                yield return $"section {section.Number}: {difference}";
            }
        }
    }

    private static IEnumerable<string> Section(WorkSection read, JsonElement wanted)
    {
        string? heading = wanted.GetProperty("heading").GetString();
        JsonElement[] tasks = [.. wanted.GetProperty("tasks").EnumerateArray()];
        string[] first = heading == "*" || (heading is null ? null : Fold(heading)) == (read.Heading is null ? null : Fold(read.Heading))
            ? []
            : [$"heading '{read.Heading}' for '{heading}'"];
        string[] count = tasks.Length == read.Tasks.Length
            ? []
            : [$"{read.Tasks.Length} tasks for {tasks.Length}: {string.Join(" / ", read.Tasks.Select(task => task.Text))}"];
        return
        [
            .. first,
            .. count,
            .. read.Tasks.Zip(tasks).SelectMany(pair => new AnnotatedTask(pair.Second).Differences(pair.First).Select(line => $"{pair.First.Id} {line}")),
        ];
    }

    private IEnumerable<string> Diagnostics(WorkBreakdown read)
    {
        string[] wanted = [.. Element("diagnostics").EnumerateArray().Select(id => id.GetString()!).Order()];
        string[] found = [.. read.Diagnostics.Select(diagnostic => diagnostic.Id).Order()];
        return wanted.SequenceEqual(found)
            ? []
            : [$"diagnostics [{string.Join(' ', read.Diagnostics.Select(each => each.ToString()))}] for [{string.Join(' ', wanted)}]"];
    }

    private IEnumerable<string> Metadata(WorkBreakdown read)
    {
        Dictionary<string, string> wanted = Element("metadata").EnumerateObject().ToDictionary(each => each.Name, each => Fold(each.Value.GetString()!));
        Dictionary<string, string> found = read.Metadata.Entries.ToDictionary(each => each.Key, each => Fold(each.Value));
        return wanted.OrderBy(each => each.Key).SequenceEqual(found.OrderBy(each => each.Key))
            ? []
            : [$"metadata {JsonSerializer.Serialize(found, Readable)} for {JsonSerializer.Serialize(wanted, Readable)}"];
    }

    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private JsonElement Element(string name) => _annotation.TryGetProperty(name, out JsonElement element) ? element : Nothing;
}
