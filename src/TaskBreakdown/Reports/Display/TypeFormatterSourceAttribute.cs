using System;

namespace TaskBreakdown.Reports.Display;

/// <summary>Tells notebook engines where the formatters of a type are.</summary>
/// <remarks>They look for an attribute of this name, whoever defines it, so that a library can show its types without a
/// reference to any engine. Engines of the other sort look for a public <c>ToHtml()</c> on the value.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a public constructor and a public method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;
}
