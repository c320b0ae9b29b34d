using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Json;

/// <summary>Writes breakdowns and what was found in single texts as JSON, and reads them back.</summary>
/// <remarks>
/// <para>Shape: <c>schema/task-breakdown-1.schema.json</c>. Property names are camelCase, amounts are exact JSON numbers
/// without trailing zeros, Chinese stands as it is (characters beyond U+FFFF as a pair of <c>\u</c> escapes), offsets
/// count UTF-16 code units. What is read back is equal to what was written, but for lone surrogates: they are no Unicode
/// text and are written as U+FFFD.</para>
/// <para>Quotation marks and angle brackets are not written as <c>\u</c> escapes: text that goes into a web page
/// has to be encoded for HTML there.</para>
/// <para>Reading takes properties it does not know as additions of a later release and passes over them. Thread-safe.</para>
/// </remarks>
public static partial class BreakdownJson
{
    /// <summary>The value of the property <c>schema</c>: the form of the JSON and its version.</summary>
    public const string Schema = "task-breakdown/1";

    /// <summary>Writes a breakdown as JSON.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <returns>One JSON object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static string Serialize(WorkBreakdown breakdown, bool indented = false)
    {
        Throw.IfNull(breakdown);
        return ToText(DtoWriter.Write(breakdown), ContractContext.Default.BreakdownDto, indented);
    }

    /// <summary>Writes a breakdown as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="utf8Json">Where to write; stays open.</param>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(Stream utf8Json, WorkBreakdown breakdown, bool indented = false)
    {
        Throw.IfNull(utf8Json);
        Throw.IfNull(breakdown);
        using Utf8JsonWriter writer = CreateWriter(utf8Json, indented);
        Serialize(writer, breakdown);
    }

    /// <summary>Writes a breakdown as one JSON value.</summary>
    /// <param name="writer">Where to write, at a place where a value may stand; its encoder decides about escapes.</param>
    /// <param name="breakdown">The breakdown.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(Utf8JsonWriter writer, WorkBreakdown breakdown)
    {
        Throw.IfNull(writer);
        Throw.IfNull(breakdown);
        JsonSerializer.Serialize(writer, DtoWriter.Write(breakdown), ContractContext.Default.BreakdownDto);
    }

    /// <summary>A writer that leaves Chinese as it is, for the overloads that take one.</summary>
    /// <param name="utf8Json">Where to write; stays open when the writer is disposed.</param>
    /// <param name="indented">Whether to write over many lines, for people.</param>
    /// <returns>The writer; dispose it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    public static Utf8JsonWriter CreateWriter(Stream utf8Json, bool indented = false)
    {
        Throw.IfNull(utf8Json);
        return new Utf8JsonWriter(
            utf8Json,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented });
    }

    /// <summary>Reads a breakdown.</summary>
    /// <param name="json">One JSON object as <see cref="Serialize(WorkBreakdown, bool)"/> writes it.</param>
    /// <returns>A breakdown equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON, has another schema, or holds what no breakdown can; the
    /// message and <see cref="JsonException.Path"/> say where.</exception>
    public static WorkBreakdown Deserialize(string json)
    {
        Throw.IfNull(json);
        return Deserialize(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a breakdown from UTF-8.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8, without a byte order mark.</param>
    /// <returns>A breakdown equal to the one that was written.</returns>
    /// <exception cref="JsonException">As for <see cref="Deserialize(string)"/>.</exception>
    public static WorkBreakdown Deserialize(ReadOnlySpan<byte> utf8Json)
    {
        SchemaGate.Check(utf8Json);
        return DtoReader.Read(Parse(utf8Json, ContractContext.Default.BreakdownDto));
    }

    /// <summary>Reads a breakdown, or says what is wrong.</summary>
    /// <param name="json">One JSON object; null gives <see langword="false"/>.</param>
    /// <param name="breakdown">The breakdown; null when the result is <see langword="false"/>.</param>
    /// <param name="error">What is wrong and where; null when the result is <see langword="true"/>.</param>
    /// <returns>Whether the text is the JSON of a breakdown.</returns>
    public static bool TryDeserialize(
        string? json,
        [NotNullWhen(true)] out WorkBreakdown? breakdown,
        [NotNullWhen(false)] out string? error)
    {
        (breakdown, error) = (null, null);
        try
        {
            breakdown = Deserialize(json ?? "");
            return true;
        }
        catch (JsonException exception)
        {
            error = exception.Message;
            return false;
        }
    }

    private static T Parse<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> shape)
        where T : class
    {
        T? dto;
        try
        {
            dto = JsonSerializer.Deserialize(utf8Json, shape);
        }
        catch (JsonException exception)
        {
            throw JsonPlace.Error(exception);
        }

        return dto ?? throw JsonPlace.Root.Error("an object is expected, not null");
    }

    private static string ToText<T>(T dto, JsonTypeInfo<T> shape, bool indented)
    {
        using var buffer = new MemoryStream();
        using (Utf8JsonWriter writer = CreateWriter(buffer, indented))
        {
            JsonSerializer.Serialize(writer, dto, shape);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
