using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using FsCheck.Xunit;
using NJsonSchema;
using TaskBreakdown.Analysis;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Schedules;
using TaskBreakdown.Tests.Repository;
using Xunit;

namespace TaskBreakdown.Tests.Json;

[Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 30)]
public sealed class AnalysisJsonTests
{
    private static readonly JsonSchema Schema =
        JsonSchema.FromJsonAsync(RepositoryFiles.Read("schema/task-breakdown-analysis-1.schema.json")).GetAwaiter().GetResult();

    private static readonly CalendarDate Midsummer = new(2024, 6, 30);

    [Property]
    public void Serialize_AnyMatrix_FitsTheSchema(WorkBreakdown breakdown) =>
        Assert.Empty(Validate(BreakdownJson.Serialize(ResponsibilityMatrix.Create(breakdown))));

    [Property]
    public void Serialize_AnyTotals_FitTheSchema(WorkBreakdown breakdown, TargetGrouping grouping) =>
        Assert.Empty(Validate(BreakdownJson.Serialize(TargetTotals.Create(breakdown, grouping))));

    [Property]
    public void Serialize_AnyComparison_FitsTheSchema(DraftPlan before, DraftPlan after) =>
        Assert.Empty(Validate(BreakdownJson.Serialize(BreakdownComparison.Create(before.Breakdown, after.Breakdown))));

    [Property]
    public void Serialize_AnyReview_FitsTheSchema(DraftPlan plan, ReportedActual[] actuals) =>
        Assert.Empty(Validate(BreakdownJson.Serialize(ProgressReview.Create(plan.Breakdown, actuals, Midsummer))));

    [Property]
    public void Serialize_AnyActuals_FitTheSchema(ReportedActual[] actuals) =>
        Assert.Empty(Validate(BreakdownJson.Serialize(actuals)));

    [Theory]
    [InlineData("\"schema\":\"task-breakdown-totals/1\"", "\"schema\":\"task-breakdown-totals/2\"")]
    [InlineData("\"basis\":\"amount\"", "\"basis\":\"rise\"")]
    [InlineData("\"lower\":9,", "\"lower\":\"9\",")]
    [InlineData("\"count\":1", "\"count\":-1")]
    [InlineData("\"leftOut\":[]", "\"leftOut\":[{}]")]
    public void Schema_DamagedTotals_AreRefused(string sound, string damaged)
    {
        string json = BreakdownJson.Serialize(TargetTotals.Create(AnalysisPlans.Of(("新建口袋公园9个", "区水利局"))));

        Assert.Empty(Schema.Validate(json));
        Assert.Contains(sound, json, StringComparison.Ordinal);
        Assert.NotEmpty(Schema.Validate(json.Replace(sound, damaged, StringComparison.Ordinal)));
    }

    [Fact]
    public void Serialize_Totals_AreTheseWords() => Assert.Equal(
        """
        {"key":"ha","label":null,"count":1,"totals":[{"dimension":"area","unit":"ha","per":null,"basis":"level","comparison":"atLeast","lower":2000,"upper":null,"text":"≥ 2,000 ha","written":{"unit":"亩","lower":30000,"upper":null},"targets":[{"id":"1.1#1","subject":"粮食播种面积","raw":"3万亩"}]}],"leftOut":[]}
        """,
        JsonDocument.Parse(BreakdownJson.Serialize(TargetTotals.Create(AnalysisPlans.Of(("粮食播种面积稳定在3万亩以上", "区农业农村局")))))
            .RootElement.GetProperty("groups")[0].GetRawText());

    [Fact]
    public void Serialize_Review_RoundsSharesAndNamesWhatIsMissing()
    {
        ProgressReview review = ProgressReview.Create(
            AnalysisPlans.Of(("新建口袋公园9个,新增绿道8公里", "区水利局")),
            [new ReportedActual { TaskId = "1.1", Target = "口袋公园", Value = 5.0m, AsOf = Midsummer }],
            Midsummer);
        JsonElement root = JsonDocument.Parse(BreakdownJson.Serialize(review, indented: true)).RootElement;

        Assert.Equal("0.555556", root.GetProperty("targets")[0].GetProperty("attainment").GetRawText());
        Assert.Equal("5", root.GetProperty("targets")[0].GetProperty("value").GetRawText());
        Assert.Equal("1.1#2", root.GetProperty("unreported")[0].GetString());
        Assert.Equal(1, root.GetProperty("counts").GetProperty("green").GetInt32());
    }

    [Fact]
    public void Names_OfEveryEnumeration_StandForEveryMember()
    {
        AssertNames<TargetGrouping>(ContractNames.Groupings);
        AssertNames<TotalBasis>(ContractNames.TotalBases);
        AssertNames<UnaddedReason>(ContractNames.UnaddedReasons);
        AssertNames<BreakdownChangeKind>(ContractNames.ChangeKinds);
        AssertNames<ProgressStatus>(ContractNames.Statuses);
    }

    /// <summary>Every property that is written stands in the schema, and no other.</summary>
    [Theory]
    [InlineData("matrix", typeof(MatrixDto))]
    [InlineData("document", typeof(DocumentDto))]
    [InlineData("duties", typeof(DutiesDto))]
    [InlineData("sectionDuties", typeof(SectionDutiesDto))]
    [InlineData("pair", typeof(PairDto))]
    [InlineData("totals", typeof(TotalsDto))]
    [InlineData("group", typeof(GroupDto))]
    [InlineData("total", typeof(TotalDto))]
    [InlineData("writtenTotal", typeof(WrittenTotalDto))]
    [InlineData("targetReference", typeof(TargetReferenceDto))]
    [InlineData("unadded", typeof(UnaddedDto))]
    [InlineData("comparison", typeof(ComparisonDto))]
    [InlineData("match", typeof(MatchDto))]
    [InlineData("change", typeof(ChangeDto))]
    [InlineData("progress", typeof(ReviewDto))]
    [InlineData("statusCounts", typeof(StatusCountsDto))]
    [InlineData("targetProgress", typeof(ProgressDto))]
    [InlineData("organizationProgress", typeof(OrganizationProgressDto))]
    [InlineData("actuals", typeof(ActualsDto))]
    [InlineData("actual", typeof(ActualDto))]
    public void Schema_Definition_HasThePropertiesThatAreWritten(string definition, Type shape) => Assert.Equal(
        ContractContext.Default.GetTypeInfo(shape)!.Properties.Select(property => property.Name).Order(),
        Schema.Definitions[definition].Properties.Keys.Order());

    private static ICollection<NJsonSchema.Validation.ValidationError> Validate(string json) =>
        Schema.Validate(JsonSchemaTests.WithoutHugeIntegers(json));

    private static void AssertNames<T>(IEnumerable<string> names)
        where T : struct, Enum =>
        Assert.Equal(Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName), names);
}
