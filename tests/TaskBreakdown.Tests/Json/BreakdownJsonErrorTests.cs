using System;
using System.Text.Json;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using Xunit;

namespace TaskBreakdown.Tests.Json;

public sealed class BreakdownJsonErrorTests
{
    private static readonly string Valid = BreakdownJson.Serialize(new WorkBreakdown
    {
        Sections = [new WorkSection { Number = 1, Tasks = [new WorkTask { Id = "1.1", Text = "新建公园9个" }] }],
    });

    public static TheoryData<string, string> Errors() => new()
    {
        { "", "The input does not contain any JSON tokens." },
        { "{", "(at $, line 1, byte 2)" },
        { "null", "an object is expected (at $, line 1, byte 1)." },
        { "[]", "an object is expected (at $, line 1, byte 1)." },
        { "{\"a\":1}", "Not of the schema 'task-breakdown/1': the property 'schema' is missing" },
        { "{\n  \"schema\": \"task-breakdown/2\"\n}", "the schema is \"task-breakdown/2\" (at $, line 2, byte 13)." },
        { "{\"schema\":[1]}", "the schema is [1] (at $, line 1, byte 11)." },
        { "{\"\\ud800\":1}", "a string holds half a surrogate pair" },
        { "{\"schema\":\"task-breakdown/1\"}", "missing required properties including: 'title', 'year'" },
    };

    public static TheoryData<string, string, string> Damages() => new()
    {
        { "\"year\":null", "\"year\":\"2024\"", "(at $.year, line 1, byte " },
        { "\"level\":\"unknown\"", "\"level\":\"planet\"", "$.level: 'planet' is none of unknown, national, " },
        { "\"roleRule\":\"explicit\"", "\"roleRule\":\"x\"", "$.sections[0].tasks[0].roleRule: 'x' is none of explicit, " },
        { "\"text\":\"新建公园9个\"", "\"text\":null", "$.sections[0].tasks[0].text: null is not allowed." },
        { "\"tasks\":[{", "\"tasks\":[null,{", "$.sections[0].tasks[0]: null is not allowed." },
        { "\"start\":0", "\"start\":-1", "$.sections[0].tasks[0].span: start -1 with length 0 is no span." },
        { "\"start\":0,", "", "was missing required properties including: 'start' (at $.sections[0].tasks[0].span, line 1" },
        { "\"number\":null,\"text\"", "\"text\"", "was missing required properties including: 'number' (at $.sections[0].tasks[0], line 1" },
        { "\"deadline\":null", "\"deadline\":{\"text\":\"\",\"kind\":\"day\",\"end\":\"2024-02-30\"}", "deadline.end: '2024-02-30' is not a date like 2024-12-31." },
    };

    public static TheoryData<string, string, string> DamagedTargets() => new()
    {
        { "9个", "8个", "$.sections[0].tasks[0].targets[0].raw: '8个' does not stand at [4..6) of the text." },
        { "\"start\":4", "\"start\":400", "does not stand at [400..402) of the text." },
        { "\"source\":\"text\"", "\"source\":\"targetText\"", "targets[0].source: the task has no targetText." },
        { "\"source\":\"text\"", "\"source\":null", "targets[0].source: '' is none of text, targetText." },
        { "\"value\":9,\"upper\"", "\"value\":null,\"upper\"", "targets[0].value: a target has a value." },
        { "\"role\":\"target\"", "\"role\":\"vague\"", "targets[0].role: 'vague' is no target." },
        { "\"commitment\":\"firm\"", "\"commitment\":null", "targets[0].commitment: '' is none of firm, 确保, " },
        { "\"factor\":\"1/2\"", "\"factor\":\"1/0\"", "targets[0].factor: '1/0' is no fraction like 1/15." },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Deserialize_NoBreakdown_SaysWhatAndWhere(string json, string expected) => AssertError(json, expected);

    [Theory]
    [MemberData(nameof(Damages))]
    public void Deserialize_DamagedProperty_NamesItsPath(string found, string replacement, string expected) =>
        AssertError(Replace(Valid, found, replacement), expected);

    [Theory]
    [MemberData(nameof(DamagedTargets))]
    public void Deserialize_DamagedTarget_NamesItsPath(string found, string replacement, string expected)
    {
        const string target = """
            "targets":[{"role":"target","raw":"9个","start":4,"length":2,"value":9,"upper":null,"unit":"个","dimension":"count",
            "comparison":"exactly","change":"none","subject":null,"action":null,"per":null,"commitment":"firm","canonical":null,
            "source":"text","factor":"1/2"}]
            """;
        string json = Replace(Valid, "\"targets\":[]", Replace(target, found, replacement));

        AssertError(json, expected);
    }

    [Fact]
    public void Deserialize_Null_Throws() => Assert.Throws<ArgumentNullException>(() => BreakdownJson.Deserialize((string)null!));

    [Fact]
    public void TryDeserialize_Null_IsFalse() => Assert.False(BreakdownJson.TryDeserialize(null, out _, out _));

    private static void AssertError(string json, string expected)
    {
        JsonException exception = Assert.Throws<JsonException>(() => BreakdownJson.Deserialize(json));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.False(BreakdownJson.TryDeserialize(json, out WorkBreakdown? breakdown, out string? error));
        Assert.Null(breakdown);
        Assert.Equal(exception.Message, error);
    }

    private static string Replace(string text, string found, string replacement)
    {
        Assert.Contains(found, text, StringComparison.Ordinal);
        return text.Replace(found, replacement, StringComparison.Ordinal);
    }
}
