using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Tests;

public static partial class DomainArbitraries
{
    private static readonly string[] ActualPieces =
    [
        "task,target,value,asOf", "任务,目标,完成值,截至日期", "task;value;as-of", "\n", "\r\n", ",", ";", "\t", "\"", "\"\"", "1.2", "2.4", "9", "1,200", "1.2万亩", "95%",
        "2024-06-30", "2024年6月30日", "[", "]", "{", "}", ":", "\"task\"", "\"value\"", "\"asOf\"", "\"actuals\"", "null", "true", "1e3", "-3", "\\u00", "\\ud83d", "\uFEFF", "𠮷",
        "\uD83D", " ", "口袋公园", "{\"task\":\"2.4\",\"target\":1,\"value\":1200,\"asOf\":\"2024-06-30\"}", "//",
    ];

    private static readonly string[] TaskWords =
        ["新建口袋公园", "新增绿道", "整治河道", "培育企业", "高标准农田", "粮食产量", "推进", "加快", "9个", "12个", "8公里", "3万亩", "。", ",", "以上", "改造老旧小区", "4个"];

    /// <summary>Texts stitched from pieces of CSV and JSON, few of them well-formed.</summary>
    public static Arbitrary<ActualsText> ActualsTexts() =>
        Gen.Elements(ActualPieces).ListOf()
            .Select(pieces => new ActualsText(string.Concat(pieces)))
            .ToArbitrary();

    /// <summary>Actuals as a program could report them.</summary>
    public static Arbitrary<ReportedActual> ReportedActuals() => Actual.ToArbitrary();

    /// <summary>Plans with a few short tasks of the same words, as drafts of one plan have them.</summary>
    public static Arbitrary<DraftPlan> DraftPlans() => Draft.ToArbitrary();

    /// <summary>Single targets.</summary>
    public static Arbitrary<QuantitativeTarget> SingleTargets() => Target("新建口袋公园9个", isFromTargetColumn: false).ToArbitrary();

    private static Gen<ReportedActual> Actual =>
        from task in Gen.Elements("1.2", "2.4", "九", "a b")
        from target in Maybe(Gen.Elements("1", "高标准农田", "1.68万亩", "\"引号\", 逗号"))
        from value in Gen.Elements(Amounts)
        from sign in Gen.Elements(1m, -1m)
        from unit in Maybe(Gen.Elements("亩", "公里", "个", "%"))
        from date in Date
        from baseline in MaybeValue(Gen.Elements(Amounts))
        from note in Maybe(Gen.Elements("已开工", "line\nbreak", "𠮷"))
        select new ReportedActual
        {
            TaskId = task,
            Target = target,
            Value = value * sign,
            Unit = unit,
            AsOf = date,
            Baseline = baseline,
            Note = note,
        };

    private static Gen<DraftPlan> Draft =>
        from texts in Gen.Elements(TaskWords).ListOf().Select(string.Concat).ListOf()
        from leads in Gen.Elements("区水利局", "区农业农村局", "区住房和城乡建设局").ListOf(texts.Count)
        select new DraftPlan(AnalysisPlans.Of([.. texts.Zip(leads, (text, lead) => (text, lead))]));
}

/// <summary>A text that may be taken for reported actuals.</summary>
/// <param name="Text">The text.</param>
public sealed record ActualsText(string Text);

/// <summary>A plan whose targets were extracted from its texts.</summary>
/// <param name="Breakdown">The plan.</param>
public sealed record DraftPlan(WorkBreakdown Breakdown);
