using System;
using System.Globalization;
using System.Text.Json;

namespace TaskBreakdown.Json;

/// <summary>A place in a JSON document, kept as a chain so that its path is only spelled out for an error.</summary>
internal sealed class JsonPlace
{
    private readonly JsonPlace? _parent;
    private readonly string _step;
    private readonly int _index;

    private JsonPlace(JsonPlace? parent, string step, int index)
    {
        _parent = parent;
        _step = step;
        _index = index;
    }

    internal static JsonPlace Root { get; } = new(null, "$", -1);

    /// <summary>The path as JSON Path writes it: <c>$.sections[0].tasks[3]</c>.</summary>
    private string Path => _parent is null
        ? _step
        : _parent.Path + "." + _step + (_index < 0 ? "" : "[" + _index.ToString(CultureInfo.InvariantCulture) + "]");

    internal JsonPlace Property(string name) => new(this, name, -1);

    internal JsonPlace Element(string arrayName, int index) => new(this, arrayName, index);

    /// <summary>The value, which a nullable annotation alone does not guard on every target framework.</summary>
    internal T NotNull<T>(T? value, string name)
        where T : class =>
        value ?? throw Property(name).Error("null is not allowed");

    internal JsonException Error(string problem) =>
        new($"{Path}: {problem}.", Path, lineNumber: null, bytePositionInLine: null);

    /// <summary>An error at a line and a byte in it, both from 0 as <see cref="JsonException"/> counts them.</summary>
    internal static JsonException Error(string problem, string? path, long? line, long? byteInLine) =>
        new($"{problem} (at {path ?? "$"}, line {line + 1}, byte {byteInLine + 1}).", path, line, byteInLine);

    /// <summary>The error with its place in the message, where the serializer gives it in two forms or leaves it out.</summary>
    internal static JsonException Error(JsonException error)
    {
        int end = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        end = end >= 0 ? end : error.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        string problem = end >= 0 ? error.Message.Substring(0, end) : error.Message;
        return Error(problem.TrimEnd('.'), error.Path, error.LineNumber, error.BytePositionInLine);
    }
}
