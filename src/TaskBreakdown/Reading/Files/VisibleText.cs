using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Files;

/// <summary>Writes down what a file shows, and reads it: the way from every file format to a breakdown.</summary>
internal sealed class VisibleText
{
    private const char CellSeparator = '\t';

    private readonly StringBuilder _text = new();
    private readonly List<PlacedBlock> _blocks = [];
    private readonly List<(DiagnosticDescriptor Descriptor, int Offset, object[] Arguments)> _problems = [];
    private int _blankLines;

    /// <summary>Whether more was added than is ever read.</summary>
    internal bool IsFull => _text.Length > ReadingLimits.LongestText;

    /// <summary>A document that could not be opened.</summary>
    internal static BreakdownDocument Unreadable(string reason)
    {
        SourceText source = SourceText.From("");
        Diagnostic diagnostic = Diagnostic.Create(DiagnosticDescriptors.UnreadableFile, source, default, reason);
        return new BreakdownDocument(source, new WorkBreakdown { Diagnostics = [diagnostic] });
    }

    /// <summary>Adds a paragraph; line feeds are line breaks in it. One that holds nothing is a blank line.</summary>
    internal void AddParagraph(string text)
    {
        bool isFirst = true;
        _blankLines += _text.Length > 0 ? 1 : 0;
        foreach (string line in text.Split('\n'))
        {
            string trimmed = BlankTrimming.Trim(line);
            if (trimmed.Length > 0)
            {
                AddLine(trimmed, isFirst ? _blankLines : 0);
                isFirst = false;
            }
        }

        _blankLines = isFirst ? _blankLines : 0;
    }

    /// <summary>Adds a table.</summary>
    internal void AddTable(IReadOnlyList<FileCell> cells)
    {
        FileGrid grid = FileGrid.From(cells);
        if (grid.IsCut)
        {
            Report(DiagnosticDescriptors.LimitExceeded, "The number of cells of a table", ReadingLimits.MostCells);
        }

        _text.Append(_text.Length > 0 ? "\n" : "");
        var spans = new TextSpan[grid.RowCount, grid.ColumnCount];
        for (int row = 0; row < grid.RowCount; row++)
        {
            for (int column = 0; column < grid.ColumnCount; column++)
            {
                string words = grid.CellAt(row, column)?.Text ?? "";
                spans[row, column] = new TextSpan(_text.Length, words.Length);
                _text.Append(words).Append(column + 1 < grid.ColumnCount ? CellSeparator : '\n');
            }
        }

        _blankLines = 0;
        _blocks.Add(new PlacedTable(grid, spans));
    }

    /// <summary>Adds a diagnostic at the place that was reached.</summary>
    internal void Report(DiagnosticDescriptor descriptor, params object[] arguments) =>
        _problems.Add((descriptor, _text.Length, arguments));

    /// <summary>Reads what was added.</summary>
    internal BreakdownDocument Read(BreakdownReader reader)
    {
        SourceText source = SourceText.From(_text.ToString());
        var blocks = ImmutableArray.CreateBuilder<IBlock>(_blocks.Count);
        MappedText whole = MappedText.Whole(source);
        foreach (PlacedBlock block in _blocks)
        {
            blocks.Add(block.ToBlock(whole));
        }

        WorkBreakdown breakdown = reader.Read(source, blocks.MoveToImmutable());
        return new BreakdownDocument(source, breakdown with { Diagnostics = WithProblems(breakdown.Diagnostics, source) });
    }

    private void AddLine(string line, int blankLines)
    {
        _text.Append('\n', _text.Length > 0 ? blankLines + (EndsLine ? 0 : 1) : 0);
        _blocks.Add(new PlacedLine(new TextSpan(_text.Length, line.Length), blankLines));
        _text.Append(line);
    }

    private bool EndsLine => _text[_text.Length - 1] == '\n';

    private ImmutableArray<Diagnostic> WithProblems(ImmutableArray<Diagnostic> diagnostics, SourceText source)
    {
        foreach ((DiagnosticDescriptor descriptor, int offset, object[] arguments) in _problems)
        {
            Diagnostic diagnostic = Diagnostic.Create(descriptor, source, new TextSpan(offset, 0), arguments);
            int place = 0;
            while (place < diagnostics.Length && diagnostics[place].Span.Start <= offset)
            {
                place++;
            }

            diagnostics = diagnostics.Insert(place, diagnostic);
        }

        return diagnostics;
    }

    private abstract record PlacedBlock
    {
        internal abstract IBlock ToBlock(MappedText whole);
    }

    private sealed record PlacedLine(TextSpan Span, int BlankLines) : PlacedBlock
    {
        internal override IBlock ToBlock(MappedText whole) => new ParagraphBlock(whole, Span, BlankLines);
    }

    private sealed record PlacedTable(FileGrid Grid, TextSpan[,] Spans) : PlacedBlock
    {
        internal override IBlock ToBlock(MappedText whole)
        {
            var rows = ImmutableArray.CreateBuilder<ImmutableArray<RawCell>>(Grid.RowCount);
            for (int row = 0; row < Grid.RowCount; row++)
            {
                var cells = ImmutableArray.CreateBuilder<RawCell>(Grid.ColumnCount);
                for (int column = 0; column < Grid.ColumnCount; column++)
                {
                    cells.Add(new RawCell(whole.Slice(Spans[row, column].Start, Spans[row, column].Length)) { IsMerged = Grid.IsMerged(row, column) });
                }

                rows.Add(cells.MoveToImmutable());
            }

            return new GridBlock(rows.MoveToImmutable());
        }
    }
}
