using System;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Schedules;
using TaskBreakdown.Tests.Repository;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Analysis;

public sealed class ActualsReaderTests
{
    [Theory]
    [InlineData("task,target,value,unit,asOf\n2.4,高标准农田,1200,亩,2024-06-30\n")]
    [InlineData("任务,目标,完成值,单位,截至日期\r\n2.4,高标准农田,1200,亩,2024年6月30日\r\n")]
    [InlineData("\uFEFFas-of;task;target;value\n2024/6/30;2.4;高标准农田;１２００亩")]
    [InlineData("task\ttarget\tvalue\tdate\n\n2.4\t\"高标准农田\"\t0.12万亩\t2024.06.30\n\n")]
    [InlineData("task,target,value,unit,asOf\n2.4,高标准农田,0.12,万亩,2024-06-30")]
    [InlineData("task,target,value,asOf\n2.4,高标准农田,\"1,200 亩\",2024-06-30")]
    [InlineData("""[{"task":"2.4","target":"高标准农田","value":"1200亩","asOf":"2024-06-30"}]""")]
    [InlineData("""{"actuals":[{"value":1.2e3,"unit":"亩","task":"2.4","asOf":"2024-06-30","target":"高标准农田","extra":{"a":[1]}}],"more":[]}""")]
    [InlineData("""[{"任务":"2.4","目标":"\u9ad8标准农田","完成值":1200,"单位":"亩","截至日期":"2024-06-30","备注":null},]""")]
    public void Read_EveryForm_GivesTheSameActual(string text)
    {
        ActualsReading reading = ActualsReader.Read(SourceText.From(text));

        Assert.Empty(reading.Diagnostics);
        ReportedActual actual = Assert.Single(reading.Actuals);
        Assert.Equal(
            ("2.4", "高标准农田", 1200m, "亩", new CalendarDate(2024, 6, 30)),
            (actual.TaskId, actual.Target, actual.Value, actual.Unit, actual.AsOf));
    }

    [Theory]
    [InlineData("", "1:1: error TB0101: No actuals were found: CSV needs a row that names the columns, JSON an array of objects.")]
    [InlineData("{\"a\":1}", "1:1: error TB0101: No actuals were found: CSV needs a row that names the columns, JSON an array of objects.")]
    [InlineData("task,note\n1.1,2", "1:1: error TB0102: No column is named value, asOf; nothing was read.")]
    [InlineData("task,value,asOf,color\n", "1:17: info TB0103: The column 'color' is not known; it was passed over.")]
    [InlineData("task,value,asOf\n1.1,2,\"2024-06-30", "2:7: error TB0104: The quotation mark that opens this cell is not closed; all that follows went into the cell.")]
    [InlineData("[{\"task\":\"1.1\",\"value\":2,\"asOf\":\"2024-06-30\"},\n x]", "2:2: error TB0105: The JSON is damaged here, and nothing behind was read: 'x' is an invalid start of a value.")]
    [InlineData("[\n  12]", "2:3: error TB0106: An object with task, value and asOf is expected, not 12; it was passed over.")]
    [InlineData("task,value,asOf\n1.1,,2024-06-30", "2:1: error TB0107: This actual has no value; it was left out.")]
    [InlineData("[{\"高\":1},\n{\"task\":\"1.1\"}]", "1:2: error TB0107: This actual has no task, value, asOf; it was left out.", "2:1: error TB0107: This actual has no value, asOf; it was left out.")]
    [InlineData("task,value,asOf\n1.1,约12,2024-06-30", "2:5: error TB0108: The value '约12' is no amount such as 12, 1.2万亩 or 95%; the actual was left out.")]
    [InlineData("task,value,asOf,baseline\n1.1,12,2024-06-30,x", "2:19: error TB0108: The baseline 'x' is no amount such as 12, 1.2万亩 or 95%; the actual was left out.")]
    [InlineData("task,value,asOf\n1.1,12,6月底", "2:8: error TB0109: The date '6月底' is no day such as 2024-06-30; the actual was left out.")]
    [InlineData("[{\"task\":\"一\",\"value\":\"一\",\n\"asOf\":\"2024-02-30\"}]", "1:22: error TB0108: The value '一' is no amount such as 12, 1.2万亩 or 95%; the actual was left out.", "2:8: error TB0109: The date '2024-02-30' is no day such as 2024-06-30; the actual was left out.")]
    [InlineData("task,value,asOf,baseline\n1.1,2公顷,2024-06-30,3亩", "2:20: error TB0116: The baseline '3亩' is not in '公顷', as the value is; the actual was left out.")]
    public void Read_WhatIsWrong_IsSaidWithItsPlace(string text, params string[] expected) =>
        Assert.Equal(expected, ActualsReader.Read(SourceText.From(text)).Diagnostics.Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void Read_BadRow_CostsThatRow()
    {
        ActualsReading reading = ActualsReader.Read(SourceText.From("task,value,asOf\n1.1,1,2024-06-30\n1.2,x,2024-06-30\n1.3,3,2024-06-30\n"));

        Assert.Equal(["1.1", "1.3"], reading.Actuals.Select(actual => actual.TaskId));
        Assert.Equal(3, Assert.Single(reading.Diagnostics).Position.Line);
    }

    [Fact]
    public void Read_Actual_KnowsItsPlace()
    {
        const string Text = "task,value,asOf\n\"1.1\",\"2\n\",2024-06-30\n1.2,3,2024-06-30";
        ActualsReading reading = ActualsReader.Read(SourceText.From(Text));

        Assert.Equal(["2:1", "4:1"], reading.Actuals.Select(actual => actual.Position.ToString()));
        Assert.Equal("1.2,3,2024-06-30", reading.Actuals[1].Span.Slice(Text));
    }

    [Fact]
    public void Descriptors_AllIds_AreInOrderAndUsedOnce() => Assert.Equal(
        Enumerable.Range(101, 16).Select(number => $"TB0{number}"), ActualsDiagnosticDescriptors.All.Select(descriptor => descriptor.Id));

    [Fact]
    public void Descriptors_All_HaveARowInTheDocumentation()
    {
        string page = RepositoryFiles.Read("docs/diagnostics.md");

        Assert.All(ActualsDiagnosticDescriptors.All, descriptor => Assert.Contains(
            $"\n| {descriptor.Id} | {descriptor.Severity.ToString().ToLowerInvariant()} | {descriptor.Title} |", page, StringComparison.Ordinal));
    }
}
