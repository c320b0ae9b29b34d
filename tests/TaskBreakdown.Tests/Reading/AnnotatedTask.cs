using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Tests.Reading;

/// <summary>What a task of a document should come to. What an annotation does not name is not asked.</summary>
internal sealed class AnnotatedTask(JsonElement annotation)
{
    private const string Anything = "*";

    /// <summary>Every point in which a task that was read differs from its annotation.</summary>
    internal IEnumerable<string> Differences(WorkTask read)
    {
        Responsibility who = read.Responsibility;
        return
        [
            .. Number(read),
            .. Text(read),
            .. List("lead", Names(who.Lead)),
            .. List("support", Names(who.Support)),
            .. List("leader", who.Leaders),
            .. Value("deadline", read.Deadline?.Text),
            .. Value("target", read.TargetText),
            .. Value("progress", read.Progress),
            .. Value("remark", read.Remark),
            .. Value("end", read.Deadline?.End?.ToString()),
            .. Value("kind", read.Deadline?.Kind.ToString()),
            .. Value("rule", RuleName(who.RoleRule)),
            .. Value("open", who.Support.IsOpenEnded || who.Lead.IsOpenEnded ? "true" : "false"),
        ];
    }

    private static string RuleName(RoleRule rule) => JsonNamingPolicy.CamelCase.ConvertName(rule.ToString());

    private static IEnumerable<string> Names(OrganizationList list) => list.Members.Select(member => member.Text);

    private IEnumerable<string> Number(WorkTask read)
    {
        bool asks = annotation.TryGetProperty("number", out JsonElement number);
        int? wanted = asks && number.ValueKind == JsonValueKind.Number ? number.GetInt32() : null;
        return !asks || wanted == read.Number ? [] : [$"number {read.Number} for {wanted}"];
    }

    /// <summary>A whole text, or the words it begins with.</summary>
    private IEnumerable<string> Text(WorkTask read)
    {
        bool isPrefix = annotation.TryGetProperty("text_prefix", out JsonElement prefix);
        string wanted = AnnotatedDocument.Fold((isPrefix ? prefix : annotation.GetProperty("text")).GetString()!);
        string text = AnnotatedDocument.Fold(read.Text);
        bool agrees = isPrefix ? text.StartsWith(wanted, System.StringComparison.Ordinal) : text == wanted || wanted == "*";
        return agrees ? [] : [$"text '{read.Text}' for '{wanted}'"];
    }

    private IEnumerable<string> List(string name, IEnumerable<string> read)
    {
        bool isTruncated = annotation.TryGetProperty("truncated", out _);
        if (isTruncated || !annotation.TryGetProperty(name, out JsonElement wanted))
        {
            return [];
        }

        string[] words = [.. wanted.EnumerateArray().Select(word => AnnotatedDocument.Fold(word.GetString()!))];
        string[] found = [.. read.Select(AnnotatedDocument.Fold)];
        return words is [Anything] || words.SequenceEqual(found)
            ? []
            : [$"{name} [{string.Join(' ', found)}] for [{string.Join(' ', words)}]"];
    }

    private IEnumerable<string> Value(string name, string? read)
    {
        if (!annotation.TryGetProperty(name, out JsonElement wanted) || wanted.ToString() == Anything)
        {
            return [];
        }

        string? value = wanted.ValueKind == JsonValueKind.Null ? null : AnnotatedDocument.Fold(wanted.ToString());
        string? found = read is null ? null : AnnotatedDocument.Fold(read);
        return value == found ? [] : [$"{name} '{found}' for '{value}'"];
    }
}
