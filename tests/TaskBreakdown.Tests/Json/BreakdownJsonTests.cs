using System.IO;
using System.Text;
using System.Text.Json;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Json;
using TaskBreakdown.Measures;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Schedules;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Json;

public sealed class BreakdownJsonTests
{
    private const string Text = "力争建成“四好农村路”2条,新改建高标准农田1900亩以上。";

    private static readonly QuantitativeTarget Farmland = new()
    {
        Source = Text,
        Span = new TextSpan(22, 5),
        Value = 1900.0m,
        UnitText = "亩",
        Unit = MeasureUnitCatalog.Default.TryFind("亩", out MeasureUnit? mu) ? mu : null,
        Comparison = Comparison.AtLeast,
        Subject = "高标准农田",
        Action = "新改建",
        Commitment = Commitment.Strive,
    };

    private static readonly WorkTask Task = new()
    {
        Id = "1.2",
        Number = 2,
        Text = Text,
        Span = new TextSpan(100, Text.Length),
        Responsibility = new Responsibility
        {
            Lead = new OrganizationList
            {
                Members =
                [
                    new Organization
                    {
                        Text = "区农业农村局",
                        Name = "区农业农村局",
                        Kind = OrganizationKind.Department,
                        Level = OrganizationLevel.District,
                    },
                ],
            },
            Support = new OrganizationList { IsOpenEnded = true },
        },
        Deadline = new Deadline { Text = "12月底前", Kind = DeadlineKind.Month, End = new CalendarDate(2024, 12, 31) },
        Targets = [Farmland],
    };

    private static readonly WorkBreakdown Breakdown = new()
    {
        Title = "2024年工作主要任务分解",
        Year = 2024,
        Level = OrganizationLevel.District,
        Metadata = new DocumentMetadata { Entries = [new MetadataEntry("索引号", "indexNumber", "1/2024-1", default)] },
        Sections = [new WorkSection { Number = 1, Tasks = [Task] }],
        Diagnostics = [new Diagnostic("TB0003", DiagnosticSeverity.Warning, "“x” is odd", new TextSpan(3, 1), new LinePosition(12, 3))],
    };

    /// <summary>The contract: every property stands, in this order, whatever it holds.</summary>
    [Fact]
    public void Serialize_Breakdown_WritesTheContract()
    {
        const string target = """
            {"role":"target","raw":"1900亩","start":22,"length":5,"value":1900,"upper":null,"unit":"亩","dimension":"area",
            "comparison":"atLeast","change":"none","subject":"高标准农田","action":"新改建","per":null,"commitment":"力争",
            "canonical":{"value":126.66666666666666666666666667,"unit":"ha"},"source":"text","factor":"1/15"}
            """;
        const string expected = """
            {"schema":"task-breakdown/1","title":"2024年工作主要任务分解","year":2024,"level":"district","jurisdiction":null,
            "metadata":[{"key":"索引号","name":"indexNumber","value":"1/2024-1"}],
            "sections":[{"number":1,"heading":null,"tasks":[
            {"id":"1.2","number":2,"text":"力争建成“四好农村路”2条,新改建高标准农田1900亩以上。","span":{"start":100,"length":30},
            "lead":[{"text":"区农业农村局","name":"区农业农村局","kind":"department","level":"district","collective":false}],
            "support":[],"supportOpenEnded":true,"roleRule":"explicit",
            "leaders":[],"deadline":{"text":"12月底前","kind":"month","end":"2024-12-31"},
            "targets":[
            """ + target + """
            ],"completeness":[]}]}],
            "diagnostics":[{"id":"TB0003","severity":"warning","message":"“x” is odd","span":{"start":3,"length":1},"line":12,"column":3}]}
            """;

        Assert.Equal(expected.ReplaceLineEndings(""), BreakdownJson.Serialize(Breakdown));
    }

    [Fact]
    public void Serialize_EmptyExtraction_WritesTheContract() => Assert.Equal(
        """{"line":3,"text":"","completeness":[],"quantities":[]}""",
        BreakdownJson.Serialize(new ExtractionResult { Text = "" }, line: 3));

    [Fact]
    public void Serialize_MentionThatIsNoTarget_LeavesChangeAndCommitmentNull()
    {
        var mention = new QuantityMention { Source = "329国道", Role = QuantityRole.Name, Span = new TextSpan(0, 3), Value = 329 };

        string json = BreakdownJson.Serialize(new ExtractionResult { Text = "329国道", Quantities = [mention] });

        Assert.Equal(
            """
            {"line":1,"text":"329国道","completeness":[],"quantities":[{"role":"name","raw":"329","start":0,"length":3,"value":329,
            "upper":null,"unit":null,"dimension":null,"comparison":"exactly","change":null,"subject":null,"action":null,"per":null,
            "commitment":null,"canonical":null}]}
            """.ReplaceLineEndings(""),
            json);
    }

    [Fact]
    public void Serialize_Organizations_WritesTheContract()
    {
        var streets = new Organization
        {
            Text = "各街道",
            Name = "各街道",
            Kind = OrganizationKind.Subdistrict,
            Level = OrganizationLevel.Subdistrict,
            IsCollective = true,
            Span = new TextSpan(0, 3),
        };

        string json = BreakdownJson.Serialize(new OrganizationList { Members = [streets], IsOpenEnded = true }, "各街道等", line: 2);

        Assert.Equal(
            """
            {"line":2,"text":"各街道等","openEnded":true,"members":[{"text":"各街道","name":"各街道","kind":"subdistrict",
            "level":"subdistrict","collective":true,"span":{"start":0,"length":3}}]}
            """.ReplaceLineEndings(""),
            json);
    }

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("29.000", "29")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("12345678901234567.89", "12345678901234567.89")]
    public void Serialize_Amount_IsExactWithoutTrailingZeros(string amount, string expected)
    {
        var target = new QuantitativeTarget { Source = "x", Span = new TextSpan(0, 1), Value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) };

        string json = BreakdownJson.Serialize(new ExtractionResult { Text = "x", Quantities = [target] });

        Assert.Contains($"\"value\":{expected},", json, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_SignsOfFormulasAndMarkup_StandAsTheyAre() => Assert.Contains(
        """ "text":"轨道+公交 <“a”> '&'" """.Trim(),
        BreakdownJson.Serialize(new ExtractionResult { Text = "轨道+公交 <“a”> '&'" }),
        System.StringComparison.Ordinal);

    [Fact]
    public void Serialize_ToStream_IsUtf8WithoutMark()
    {
        using var stream = new MemoryStream();

        BreakdownJson.Serialize(stream, Breakdown);

        Assert.Equal(BreakdownJson.Serialize(Breakdown), new UTF8Encoding(false, true).GetString(stream.ToArray()));
        Assert.Equal(Breakdown, BreakdownJson.Deserialize(stream.ToArray()));
    }

    [Fact]
    public void Serialize_TaskAlone_SaysWhereItStands()
    {
        using var stream = new MemoryStream();
        using (Utf8JsonWriter writer = BreakdownJson.CreateWriter(stream))
        {
            BreakdownJson.Serialize(writer, Task, new WorkSection { Number = 4, Heading = "民生" }, Breakdown);
        }

        Assert.EndsWith(
            ""","completeness":[],"document":"2024年工作主要任务分解","section":4,"heading":"民生"}""",
            Encoding.UTF8.GetString(stream.ToArray()),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_UnitOfTheCatalog_IsTheCatalogs()
    {
        WorkBreakdown read = BreakdownJson.Deserialize(BreakdownJson.Serialize(Breakdown));

        Assert.Same(Farmland.Unit, read.Sections[0].Tasks[0].Targets[0].Unit);
    }

    [Fact]
    public void Deserialize_MeasureWordOfNoCatalog_IsUnknown()
    {
        QuantitativeTarget target = new() { Source = "2乑", Span = new TextSpan(0, 2), Value = 2, UnitText = "乑", Unit = MeasureUnit.Unknown("乑") };

        ExtractionResult read = BreakdownJson.DeserializeExtraction(
            BreakdownJson.Serialize(new ExtractionResult { Text = "2乑", Quantities = [target] }));

        Assert.False(Assert.Single(read.Quantities).Unit!.IsKnown);
    }

    [Fact]
    public void Deserialize_PropertyOfALaterRelease_IsPassedOver()
    {
        string json = BreakdownJson.Serialize(Breakdown).Replace("\"year\":", "\"mood\":{\"a\":[1]},\"year\":", System.StringComparison.Ordinal);

        Assert.Equal(Breakdown, BreakdownJson.Deserialize(json));
    }
}
