using System.Collections.Generic;
using System.Linq;
using Humanizer;

namespace TaskBreakdown.Reports.Tables;

/// <summary>The words of dimensions (量纲); rates are told by the words of their parts.</summary>
internal static class DimensionWords
{
    private static readonly Dictionary<string, string> Chinese = new()
    {
        ["count"] = "计数",
        ["area"] = "面积",
        ["length"] = "长度",
        ["ratio"] = "比率",
        ["percentagePoint"] = "百分点",
        ["permille"] = "千分比",
        ["multiple"] = "倍数",
        ["mass"] = "质量",
        ["standardCoal"] = "标准煤",
        ["volume"] = "体积",
        ["money"] = "金额",
        ["energy"] = "电量",
        ["power"] = "功率",
        ["apparentPower"] = "视在功率",
        ["voltage"] = "电压",
        ["time"] = "时间",
        ["age"] = "年龄",
        ["computing"] = "算力",
        ["data"] = "数据量",
        ["temperature"] = "温度",
        ["flow"] = "流量",
        ["concentration"] = "浓度",
        ["none"] = "无量纲",
    };

    /// <summary>The words of a dimension by its name; a name that nobody knows stands for itself.</summary>
    internal static string Of(string? name, ReportLanguage language) =>
        name is null ? "" : string.Join("/", name.Split('/').Select(part => PartOf(part, language)));

    private static string PartOf(string part, ReportLanguage language)
    {
        bool isKnown = Chinese.TryGetValue(part, out string? word);
        return (isKnown, language) switch
        {
            (false, _) => part,
            (true, ReportLanguage.Chinese) => word!,
            _ => part.Humanize().ToLowerInvariant(),
        };
    }
}
