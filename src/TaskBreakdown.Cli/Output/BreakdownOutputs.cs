using System;
using System.IO;
using System.Text.Json;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Reports;

namespace TaskBreakdown.Cli.Output;

/// <summary>The forms that <c>read</c> writes.</summary>
internal static class BreakdownOutputs
{
    internal static IBreakdownOutput Create(
        string format, int documents, Stream bytes, TextWriter text, ToolConsole console) => format switch
        {
            "json" => new JsonOutput(bytes, isArray: documents > 1),
            "jsonl" => new TaskLineOutput(bytes),
            "markdown" => new TextOutput(text, "\n", (breakdown, _) => BreakdownTables.WriteMarkdown(breakdown, text)),
            "csv" => new TextOutput(text, "", (breakdown, isFirst) => BreakdownTables.WriteCsv(breakdown, text, isFirst)),
            "html" => new TextOutput(text, "", (breakdown, _) => BreakdownTables.WriteHtml(breakdown, text)),
            _ => TableOutput(text, console),
        };

    private static TextOutput TableOutput(TextWriter text, ToolConsole console)
    {
        var view = new BreakdownView(console.CreateTableConsole(text));
        return new TextOutput(text, "\n", (breakdown, _) => view.Write(breakdown));
    }

    /// <summary>One document as an object, several as an array of objects.</summary>
    private sealed class JsonOutput : IBreakdownOutput
    {
        private readonly Stream _stream;
        private readonly Utf8JsonWriter _writer;
        private readonly bool _isArray;

        internal JsonOutput(Stream stream, bool isArray)
        {
            _stream = stream;
            _isArray = isArray;
            _writer = BreakdownJson.CreateWriter(stream, indented: true);
            if (isArray)
            {
                _writer.WriteStartArray();
            }
        }

        public void Write(WorkBreakdown breakdown) => BreakdownJson.Serialize(_writer, breakdown);

        public void Dispose()
        {
            if (_isArray)
            {
                _writer.WriteEndArray();
            }

            _writer.Dispose();
            _stream.WriteByte((byte)'\n');
            _stream.Flush();
        }
    }

    /// <summary>One task a line.</summary>
    private sealed class TaskLineOutput(Stream stream) : IBreakdownOutput
    {
        public void Write(WorkBreakdown breakdown)
        {
            using Utf8JsonWriter writer = BreakdownJson.CreateWriter(stream);
            foreach (WorkSection section in breakdown.Sections)
            {
                foreach (WorkTask task in section.Tasks)
                {
                    BreakdownJson.Serialize(writer, task, section, breakdown);
                    writer.Flush();
                    writer.Reset();
                    stream.WriteByte((byte)'\n');
                }
            }
        }

        public void Dispose() => stream.Flush();
    }

    /// <summary>Text that the library or a view writes, with something between two documents.</summary>
    private sealed class TextOutput(TextWriter text, string separator, Action<WorkBreakdown, bool> write) : IBreakdownOutput
    {
        private bool _isFirst = true;

        public void Write(WorkBreakdown breakdown)
        {
            if (!_isFirst)
            {
                text.Write(separator);
            }

            write(breakdown, _isFirst);
            _isFirst = false;
        }

        public void Dispose() => text.Flush();
    }
}
