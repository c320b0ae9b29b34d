using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Actuals;

/// <summary>Reads actuals from JSON token by token, so that a bad record costs that record and its place is known.</summary>
internal sealed class JsonActuals
{
    private const string ListName = "actuals";

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<ReportedActual> _actuals = [];
    private readonly ActualBuilder _builder;
    private readonly Utf8Places _places;

    internal JsonActuals(SourceText source)
    {
        _builder = new ActualBuilder(source, _diagnostics);
        _places = new Utf8Places(source.Text);
    }

    internal ActualsReading Read()
    {
        var reader = new Utf8JsonReader(_places.Bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            ReadRoot(ref reader);
        }
        catch (JsonException exception)
        {
            string problem = exception.Message;
            int end = problem.IndexOf(" LineNumber:", StringComparison.Ordinal);
            problem = (end < 0 ? problem : problem.Substring(0, end)).TrimEnd('.');
            _builder.Report(ActualsDiagnosticDescriptors.MalformedActuals, _places.SpanAt(reader.BytesConsumed, 0), problem);
        }

        return new ActualsReading([.. _actuals], [.. _diagnostics.OrderBy(diagnostic => diagnostic.Span.Start)]);
    }

    private void ReadRoot(ref Utf8JsonReader reader)
    {
        bool isFound = false;
        if (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            isFound = true;
            ReadList(ref reader);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            isFound = ReadListOfObject(ref reader);
        }

        if (!isFound)
        {
            _builder.Report(ActualsDiagnosticDescriptors.NoActuals, default);
        }

        // Whatever follows the end of the list is an error of its own.
        while (reader.Read())
        {
        }
    }

    private bool ReadListOfObject(ref Utf8JsonReader reader)
    {
        bool isFound = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isList = reader.ValueTextEquals(ListName);
            reader.Read();
            if (isList && reader.TokenType == JsonTokenType.StartArray)
            {
                isFound = true;
                ReadList(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return isFound;
    }

    private void ReadList(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadRecord(ref reader);
                continue;
            }

            _builder.Report(ActualsDiagnosticDescriptors.UnexpectedActual, SpanOf(ref reader), WordsOf(ref reader));
            reader.Skip();
        }
    }

    private void ReadRecord(ref Utf8JsonReader reader)
    {
        long start = reader.TokenStartIndex;
        var cells = new Dictionary<ActualField, ActualCell>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKnown = ActualFieldNames.TryFind(WordsOf(ref reader), out ActualField field);
            reader.Read();
            if (isKnown && reader.TokenType is not (JsonTokenType.Null or JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                cells[field] = new ActualCell(CellOf(ref reader), SpanOf(ref reader));
            }

            reader.Skip();
        }

        TextSpan span = _places.SpanAt(start, reader.BytesConsumed - start);
        if (_builder.Build(cells, span) is { } actual)
        {
            _actuals.Add(actual);
        }
    }

    private TextSpan SpanOf(ref Utf8JsonReader reader) =>
        _places.SpanAt(reader.TokenStartIndex, reader.BytesConsumed - reader.TokenStartIndex);

    /// <summary>A number with an exponent as the plain number it is.</summary>
    private static string CellOf(ref Utf8JsonReader reader)
    {
        string words = WordsOf(ref reader);
        bool isNumber = reader.TokenType == JsonTokenType.Number && ActualAmount.TryParseJson(words, out _);
        return isNumber && ActualAmount.TryParseJson(words, out decimal value)
            ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : words;
    }

    private static string WordsOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return Encoding.UTF8.GetString(reader.ValueSpan.ToArray());
        }

        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair behind \u is no text; it is taken as it is written.
            return Encoding.UTF8.GetString(reader.ValueSpan.ToArray());
        }
    }
}
