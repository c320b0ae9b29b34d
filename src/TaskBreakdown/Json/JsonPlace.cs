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

    internal JsonException Error(string message) =>
        new(Path + ": " + message + ".", Path, lineNumber: null, bytePositionInLine: null);
}
