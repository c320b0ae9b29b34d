using System;
using System.Text;
using System.Text.Json;

namespace TaskBreakdown.Json;

/// <summary>
/// Looks at the property <c>schema</c> before anything else is read, so that a document of another form or version is
/// named as such instead of failing at the first property that differs.
/// </summary>
internal static class SchemaGate
{
    private const int LongestQuote = 40;

    internal static void Check(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        string? problem;
        int offset;
        try
        {
            problem = FindProblem(utf8Json, ref reader, out offset);
        }
        catch (JsonException exception)
        {
            throw JsonPlace.Error(exception);
        }
        catch (InvalidOperationException)
        {
            (problem, offset) = ("a string holds half a surrogate pair", (int)reader.TokenStartIndex);
        }

        if (problem is not null)
        {
            throw Error(utf8Json.Slice(0, offset), problem);
        }
    }

    private static string? FindProblem(ReadOnlySpan<byte> utf8Json, ref Utf8JsonReader reader, out int offset)
    {
        reader.Read();
        offset = (int)reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return "an object is expected";
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSchema = reader.ValueTextEquals("schema");
            reader.Read();
            offset = (int)reader.TokenStartIndex;
            if (isSchema)
            {
                return FindProblemOfValue(utf8Json, ref reader);
            }

            reader.Skip();
        }

        return "the property 'schema' is missing";
    }

    private static string? FindProblemOfValue(ReadOnlySpan<byte> utf8Json, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(BreakdownJson.Schema))
        {
            return null;
        }

        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        int length = Math.Min(LongestQuote, (int)reader.BytesConsumed - start);
        return $"the schema is {Encoding.UTF8.GetString(utf8Json.Slice(start, length).ToArray())}";
    }

    private static JsonException Error(ReadOnlySpan<byte> before, string problem)
    {
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        long line = 0;
        foreach (byte unit in before)
        {
            line += unit == (byte)'\n' ? 1 : 0;
        }

        string message = $"Not of the schema '{BreakdownJson.Schema}': {problem}";
        return JsonPlace.Error(message, "$", line, before.Length - lineStart);
    }
}
