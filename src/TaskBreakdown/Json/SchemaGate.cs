using System;
using System.Text.Json;

namespace TaskBreakdown.Json;

/// <summary>
/// Looks at the property <c>schema</c> before anything else is read, so that a document of another form or version is
/// named as such instead of failing at the first property that differs.
/// </summary>
internal static class SchemaGate
{
    internal static void Check(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw Error(utf8Json, reader.TokenStartIndex, "an object is expected");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSchema = reader.ValueTextEquals("schema");
            reader.Read();
            if (isSchema)
            {
                CheckValue(utf8Json, ref reader);
                return;
            }

            reader.Skip();
        }

        throw Error(utf8Json, reader.TokenStartIndex, "the property 'schema' is missing");
    }

    private static void CheckValue(ReadOnlySpan<byte> utf8Json, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(BreakdownJson.Schema))
        {
            return;
        }

        reader.Skip();
        int start = (int)reader.TokenStartIndex;
        string found = System.Text.Encoding.UTF8.GetString(utf8Json.Slice(start, Math.Min(40, (int)reader.BytesConsumed - start)).ToArray());
        throw Error(utf8Json, start, $"the schema is {found}");
    }

    private static JsonException Error(ReadOnlySpan<byte> utf8Json, long offset, string problem)
    {
        ReadOnlySpan<byte> before = utf8Json.Slice(0, (int)offset);
        long line = 0;
        int lineStart = 0;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i] == (byte)'\n')
            {
                line++;
                lineStart = i + 1;
            }
        }

        long column = offset - lineStart;
        string message = $"Not a breakdown of the schema '{BreakdownJson.Schema}': {problem} (line {line + 1}, byte {column + 1}).";
        return new JsonException(message, "$", line, column);
    }
}
