using System;
using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading;
using TaskBreakdown.Tests.Repository;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Diagnostics;

/// <summary>Every kind of diagnostic: a document that causes it, where it points, and its row in the documentation.</summary>
public sealed class DiagnosticDescriptorsTests
{
    private const string Header = "| 序号 | 目标任务 | 牵头单位 | 配合单位 | 完成时限 |\n| --- | --- | --- | --- | --- |\n";

    /// <summary>Id, document, and the words the diagnostic points at.</summary>
    private static readonly (string Id, string Text, string Place)[] Cases =
    [
        ("TB0001", "关于印发任务分解表的通知\n任务分解表见附图。", "关于印发任务分解表的通知"),
        ("TB0002", "2024年任务分解表\n| 序号 | 目标任务 | 责任单位 |\n", "序号"),
        ("TB0003", Header + Rows("区自然资源和规划局", "区自然资源和规划局", "区自然资源和规划局", "区自然资源和规划中心"), "区自然资源和规划中心"),
        ("TB0004", "序号项目名称牵头单位配合单位1新建学校3所教育局财政局", "序号"),
        ("TB0005", "序号\n工作任务\n责任单位\n完成时限\n新建幼儿园\n区教育\n1\n3所,新增学位\n局、区住\n10月\n900个\n建局\n底前\n,改造中小学\n区教育\n2\n食堂12个。\n局\n9月", "序号"),
        ("TB0006", "\uE000\uE001锟斤拷新建\uE002\uE003公园\uFFFD\uFFFD\uFFFD", "\uE000"),
        ("TB0007", Header + "| 1 | 加快建設(shè)公园3个,优化城市环境,提升居民生活品质,完善公共服务设施。 | 区住建局 | 区财政局 | 6月底前 |\n", "è"),
        ("TB0008", "任务清单\n1.新建公园3个。(责任单位:区住建局)\n2.新建公厕5座。(责任单位:区城管局)\n3.开展环境整治(责任单", "(责任单"),
        ("TB0009", "任务分解表\n一、县教育局牵头工作(3项)\n1.新建小学2所。\n2.新建中学1所。\n", "县教育局牵头工作"),
        ("TB0010", "成文日期 2025411\n发布机构 某区政府\n任务分解表\n1.新建公园3个。(责任单位:区住建局)", "2025411"),
        ("TB0011", "发文字号 某政办〔20251\n发布机构 某区政府\n任务分解表\n1.新建公园3个。(责任单位:区住建局)", "某政办〔20251"),
        ("TB0012", "成文日期 2024-04-01\n成文日期 2024-05-01\n任务分解表\n1.新建公园3个。(责任单位:区住建局)", "2024-05-01"),
        ("TB0013", "发文字号 某政办〔2016〕20号\n任务分解表\n某政办〔2016〕21号\n1.新建公园3个。(责任单位:区住建局)", "某政办〔2016〕21号"),
        ("TB0014", Header + "| 1 | 新建公园3个。 | 区住建局 | 区财政局 | 202310月份 |\n", "202310月份"),
        ("TB0015", Header + "| 1 | 新建公园3个。 | 区住建局 | 区财政局 | 城东片区 |\n", "城东片区"),
        ("TB0016", Header + "| 1 | 完成公路大中修38公里。完成公路大中修38公里。 | 区交通局 | 区财政局 | 6月底前 |\n", "完成公路"),
        ("TB0017", "任务清单\n1.新建公园3个。(责任单位:区住建局)\n2.新建公厕5座。(责任单位:区城管局)\n2.新建小学1所。(责任单位:区教育局)\n3.新建医院1所。(责任单位:区卫健局)\n2.新建水厂1座。(责任单位:区水利局)", "新建水厂"),
        ("TB0018", "任务清单\n1.新建公园3个。(责任单位:区住建局)\n2.新建公厕5座。(责任单位:区城管局)\n4.新建小学1所。(责任单位:区教育局)\n5.新建医院1所。(责任单位:区卫健局)\n6.新建水厂1座。(责任单位:区水利局)", "新建小学"),
        ("TB0019", "任务清单\n1.完成投资50%(马站未开工。\n责任单位:区发改局\n2.新建公厕5座。\n责任单位:区城管局", "(马站未开工"),
        ("TB0020", "序号\n目标任务\n牵头单位\n配合单位\n1\n新建公园3个。\n区住建局\n区财政局\n区发改局", "区住建局"),
        ("TB0021", "牵头单位:区水利局\n2.新建公园3个。\n牵头单位:区住建局", "牵头单位:区水利局"),
        ("TB0022", "| 序号 | 目标任务 | 责任单位 | 完成时限 |\n| --- | --- | --- | --- |\n| 1 | 新建公园3个。 | 区住建局 | |\n| 2 | 新建公厕5座。 | 区城管局 | |\n", "完成时限"),
        ("TB0023", "任务清单(加粗的为牵头单位)\n1.新建公园3个。(责任单位:区住建局、区财政局)", "加粗的为牵头单位"),
        ("TB0024", Header + "| 1 | 新建公园3个。 | 区住建局 | | 6月底前 |\n| 2 | | 区财政局 | | 9月底前 |\n", "2 | |"),
        ("TB0025", new string('一', 400_001), "一"),
        ("TB0026", "1 | 新建公园3个。 | 张某 | 区住建局 |\n2 | 新建公厕5座。 | 李某 | 区城管局 |\n3 | 新建小学1所。 | 王某 | 区教育局 |\n4 | 新建医院1所。 | 赵某 | 区卫健局 |\n", "1 |"),
    ];

    private static readonly HashSet<string> OwnIds = [.. Cases.Select(each => each.Id)];

    public static TheoryData<string> Ids => [.. Cases.Select(each => each.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Read_FailingInput_IsReportedWhereItStands(string id)
    {
        (string _, string text, string place) = Cases.Single(each => each.Id == id);
        SourceText source = SourceText.From(text);
        Diagnostic found = Assert.Single(BreakdownReader.Default.Read(source).Diagnostics, diagnostic => diagnostic.Id == id);

        Assert.Equal(id == "TB0008" ? text.LastIndexOf(place, StringComparison.Ordinal) : text.IndexOf(place, StringComparison.Ordinal), found.Span.Start);
        Assert.Equal(source.GetPosition(found.Span.Start), found.Position);
        Assert.True(found.Span.End <= text.Length);
    }

    [Fact]
    public void All_OfReading_HaveAFailingInput() =>
        Assert.Empty(DiagnosticDescriptors.All.Where(descriptor => string.CompareOrdinal(descriptor.Id, "TB0040") < 0 && !OwnIds.Contains(descriptor.Id)));

    [Fact]
    public void All_HaveARowInTheDocumentation()
    {
        string[] rows = [.. RepositoryFiles.Read("docs/diagnostics.md").Split('\n').Where(line => line.StartsWith("| TB", StringComparison.Ordinal))];

        Assert.All(DiagnosticDescriptors.All, descriptor => Assert.Contains(
            rows, row => row.StartsWith($"| {descriptor.Id} | {descriptor.Severity.ToString().ToLowerInvariant()} | {descriptor.Title} |", StringComparison.Ordinal)));
    }

    [Fact]
    public void All_HaveIdsThatAscend() =>
        Assert.Equal(DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), DiagnosticDescriptors.All.Select(descriptor => descriptor.Id));

    private static string Rows(params string[] leads) =>
        string.Concat(leads.Select((lead, index) => $"| {index + 1} | 新建公园{index + 3}个。 | {lead} | 区财政局 | 6月底前 |\n"));
}
