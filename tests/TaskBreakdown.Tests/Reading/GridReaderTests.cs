using System.Collections.Immutable;
using System.Linq;
using System.Text;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Reading;

/// <summary>Tables whose grid is known, as readers of other file formats hand them over.</summary>
public sealed class GridReaderTests
{
    private const string Above = "^";

    [Fact]
    public void Read_Grid_GivesItsRowsAndCarriesMergedCellsDown()
    {
        WorkBreakdown read = Read(
            "某县2024年重点任务分解表",
            [["序号", "目标任务", "责任单位", "", "完成时限"],
             [Above, Above, "牵头单位", "配合单位", Above],
             ["1", "新建公园3个。", "县住建局", "县财政局\n县教育局", "6月底前"],
             [Above, "改造公厕5座。", Above, "", Above]]);

        WorkTask[] tasks = [.. read.Tasks];
        Assert.Equal(["新建公园3个。", "改造公厕5座。"], tasks.Select(task => task.Text));
        Assert.All(tasks, task => Assert.Equal("县住建局", Assert.Single(task.Responsibility.Lead.Members).Text));
        Assert.Equal(["县财政局", "县教育局"], tasks[0].Responsibility.Support.Members.Select(member => member.Text));
        Assert.All(tasks, task => Assert.Equal("6月底前", task.Deadline?.Text));
    }

    [Fact]
    public void Read_GridOfKeysAndValues_IsMetadata()
    {
        WorkBreakdown read = Read(
            "",
            [["索引号:", "123/2024-1", "发布日期:", "2024-03-01"]],
            [["序号", "任务", "责任单位"], ["1", "新建公园3个。", "县住建局"]]);

        Assert.Equal(["索引号", "发布日期"], read.Metadata.Entries.Select(entry => entry.Key));
        Assert.Single(read.Tasks);
    }

    [Fact]
    public void Read_GridThatAPageBreakCut_GoesOn()
    {
        WorkBreakdown read = Read(
            "",
            [["序号", "任务", "责任单位"], ["1", "新建公园3个。", "县住建局"]],
            [["2", "改造公厕5座。", "县城管局"]]);

        Assert.Equal(2, Assert.Single(read.Sections).Tasks.Length);
    }

    /// <summary>Reads paragraphs, a line each, and grids behind them.</summary>
    private static WorkBreakdown Read(string lines, params string[][][] grids)
    {
        var text = new StringBuilder(lines).Append('\n');
        foreach (string cell in grids.SelectMany(grid => grid).SelectMany(row => row))
        {
            text.Append(cell).Append('\n');
        }

        SourceText source = SourceText.From(text.ToString());
        int place = lines.Length + 1;
        var blocks = ImmutableArray.CreateBuilder<IBlock>();
        if (lines.Length > 0)
        {
            blocks.Add(new ParagraphBlock(MappedText.From(source, new TextSpan(0, lines.Length)), 0));
        }

        foreach (string[][] grid in grids)
        {
            blocks.Add(new GridBlock(Rows(source, grid, ref place)));
        }

        return BreakdownReader.Default.Read(source, blocks.ToImmutable());
    }

    private static ImmutableArray<ImmutableArray<RawCell>> Rows(SourceText source, string[][] grid, ref int place)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<RawCell>>();
        foreach (string[] row in grid)
        {
            var cells = ImmutableArray.CreateBuilder<RawCell>();
            foreach (string cell in row)
            {
                cells.Add(Cell(source, cell, ref place));
            }

            rows.Add(cells.ToImmutable());
        }

        return rows.ToImmutable();
    }

    private static RawCell Cell(SourceText source, string cell, ref int place)
    {
        var content = MappedText.From(source, new TextSpan(place, cell.Length));
        place += cell.Length + 1;
        return cell == Above ? new RawCell(MappedText.Empty) { IsMerged = true } : new RawCell(content);
    }
}
