using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Rows;
using TaskBreakdown.Reports.Tables;
using Xunit;

namespace TaskBreakdown.Tests.Reports;

public sealed class ReportTableTests
{
    private static readonly ReportTable<TargetRow> Targets = BreakdownRows.Targets(SeedBreakdown.Value);

    [Fact]
    public void CreateDataReader_OfTargets_ReadsTypedValuesAndNulls()
    {
        using IDataReader reader = Targets.CreateDataReader();

        Assert.True(reader.Read());
        Assert.Equal("港外低散乱集装箱堆场", reader.GetString(reader.GetOrdinal("Subject")));
        Assert.Equal(29m, reader.GetDecimal(reader.GetOrdinal("Value")));
        Assert.True(reader.IsDBNull(reader.GetOrdinal("Upper")));
        Assert.Equal(typeof(bool), reader.GetFieldType(reader.GetOrdinal("IsFromTargetColumn")));
        Assert.Equal(Targets.Count, CountWith(reader, 1));
    }

    [Fact]
    public void Rows_AreAListToBindTo()
    {
        Assert.IsType<IReadOnlyList<TargetRow>>(Targets, exactMatch: false);
        Assert.Equal(Targets.Count, Targets.ToList().Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Targets[Targets.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Targets[-1]);
    }

    [Fact]
    public void ToMarkdown_LeavesOutDetailsAndAlignsNumbers()
    {
        string[] lines = Targets.ToMarkdown().Split('\n');

        Assert.Equal("| Task ID | Lead | Subject | Action | Comparison | Value | Unit | Per | Change | Commitment |", lines[0]);
        Assert.Equal("| --- | --- | --- | --- | --- | ---: | --- | --- | --- | --- |", lines[1]);
        Assert.Equal("| 1.2 | 开发区开发建设综合局 | 港外低散乱集装箱堆场 | 整治腾退 | exactly | 29 | 处 |  | none | firm |", lines[2]);
    }

    [Fact]
    public void ToMarkdown_Chinese_HasChineseTitlesAndWords() =>
        Assert.Contains("| 1.2 | 开发区开发建设综合局 | 港外低散乱集装箱堆场 | 整治腾退 | 等于 | 29 | 处 |  | 完成量 | 承诺 |", Targets.ToMarkdown(ReportLanguage.Chinese), StringComparison.Ordinal);

    private static int CountWith(IDataReader reader, int alreadyRead)
    {
        int count = alreadyRead;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }
}
