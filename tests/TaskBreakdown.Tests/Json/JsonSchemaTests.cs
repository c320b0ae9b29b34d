using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using NJsonSchema;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reading;
using TaskBreakdown.Targets;
using TaskBreakdown.Tests.Repository;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Json;

/// <summary>The schema file tells the truth about the JSON: all of it, and nothing that is not so.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 50)]
public sealed class JsonSchemaTests
{
    private static readonly string SchemaText = RepositoryFiles.Read("schema/task-breakdown-1.schema.json");

    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(SchemaText).GetAwaiter().GetResult();

    private static readonly string SeedJson = BreakdownJson.Serialize(BreakdownReader.Default.Read(
        SourceText.From(File.ReadAllText(Path.Combine("Seeds", "000_b31d4c8d9ca6cfbf.txt")))));

    public static TheoryData<string, string> Damages() => new()
    {
        { "\"schema\":\"task-breakdown/1\"", "\"schema\":\"task-breakdown/2\"" },
        { "\"year\":2024", "\"year\":\"2024\"" },
        { "\"year\":2024,", "" },
        { "\"year\":2024,", "\"year\":2024,\"month\":1," },
        { "\"roleRule\":\"explicit\"", "\"roleRule\":\"sole-responsible\"" },
        { "\"comparison\":\"exactly\"", "\"comparison\":\"=\"" },
        { "\"value\":29", "\"value\":\"29\"" },
        { "\"value\":29", "\"value\":null" },
        { "\"commitment\":\"firm\"", "\"commitment\":\"strive\"" },
        { "\"source\":\"text\"", "\"source\":\"prose\"" },
        { "\"supportOpenEnded\":false,", "" },
        { "\"metadata\":[", "\"metadata\":[{\"key\":\"a\"}," },
        { "\"start\":", "\"start\":-" },
    };

    public static TheoryData<string, Type> Shapes() => new()
    {
        { "", typeof(BreakdownDto) },
        { "span", typeof(SpanDto) },
        { "metadataEntry", typeof(MetadataDto) },
        { "section", typeof(SectionDto) },
        { "taskLine", typeof(TaskDto) },
        { "deadline", typeof(DeadlineDto) },
        { "organization", typeof(OrganizationDto) },
        { "taskTarget", typeof(QuantityDto) },
        { "canonical", typeof(CanonicalDto) },
        { "completeness", typeof(CompletenessDto) },
        { "diagnostic", typeof(DiagnosticDto) },
        { "extractionLine", typeof(ExtractionDto) },
        { "organizationsLine", typeof(OrganizationListDto) },
    };

    [Fact]
    public void Schema_Seed_Validates() => Assert.Empty(Schema.Validate(SeedJson));

    [Property]
    public void Schema_AnyBreakdown_Validates(WorkBreakdown breakdown) =>
        Assert.Empty(Schema.Validate(WithoutHugeIntegers(BreakdownJson.Serialize(breakdown))));

    [Property]
    public void Schema_AnyTaskLine_Validates(WorkBreakdown breakdown)
    {
        foreach (WorkSection section in breakdown.Sections)
        {
            Assert.All(section.Tasks, task => Assert.Empty(
                Schema.Definitions["taskLine"].Validate(WithoutHugeIntegers(LineOf(task, section, breakdown)))));
        }
    }

    [Property]
    public void Schema_AnyExtractionLine_Validates(ExtractionResult result) =>
        Assert.Empty(Schema.Definitions["extractionLine"].Validate(WithoutHugeIntegers(BreakdownJson.Serialize(result))));

    [Property]
    public void Schema_AnyOrganizationsLine_Validates(OrganizationList organizations) =>
        Assert.Empty(Schema.Definitions["organizationsLine"].Validate(BreakdownJson.Serialize(organizations, "x")));

    [Theory]
    [MemberData(nameof(Damages))]
    public void Schema_DamagedSeed_Fails(string found, string replacement)
    {
        int index = SeedJson.IndexOf(found, StringComparison.Ordinal);
        Assert.True(index >= 0);

        Assert.NotEmpty(Schema.Validate(SeedJson[..index] + replacement + SeedJson[(index + found.Length)..]));
    }

    /// <summary>Every property that is written stands in the schema, and no other.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Schema_Definition_HasThePropertiesThatAreWritten(string definition, Type shape)
    {
        JsonTypeInfo written = ContractContext.Default.GetTypeInfo(shape)!;
        JsonSchema described = definition.Length == 0 ? Schema : Schema.Definitions[definition];

        Assert.Equal(written.Properties.Select(property => property.Name).Order(), described.Properties.Keys.Order());
        Assert.False(described.AllowAdditionalProperties);
        Assert.Equal(
            written.Properties.Where(property => property.IsRequired).Select(property => property.Name).Order(),
            described.RequiredProperties.Except(["section", "source"]).Order());
    }

    [Theory]
    [InlineData("task", "taskLine", "document", "section", "heading")]
    [InlineData("quantity", "taskTarget", "source")]
    public void Schema_LongerDefinition_AddsToTheShorterOne(string shorter, string longer, params string[] added) =>
        Assert.Equal(Schema.Definitions[shorter].Properties.Keys.Concat(added).Order(), Schema.Definitions[longer].Properties.Keys.Order());

    [Fact]
    public void Schema_Enumerations_AreTheNamesOfTheContract()
    {
        using JsonDocument schema = JsonDocument.Parse(SchemaText);
        JsonElement definitions = schema.RootElement.GetProperty("definitions");

        Assert.Equal(ContractNames.Levels, EnumerationOf(definitions.GetProperty("level")));
        Assert.Equal(ContractNames.Comparisons, EnumerationOf(definitions.GetProperty("comparison")));
        Assert.Equal(ContractNames.Changes, EnumerationOf(definitions.GetProperty("change")));
        Assert.Equal(ContractNames.Commitments, EnumerationOf(definitions.GetProperty("commitment")));
        Assert.Equal(ContractNames.Kinds, EnumerationOf(PropertyOf(definitions, "organization", "kind")));
        Assert.Equal(ContractNames.DeadlineKinds, EnumerationOf(PropertyOf(definitions, "deadline", "kind")));
        Assert.Equal(ContractNames.Roles, EnumerationOf(PropertyOf(definitions, "quantity", "role")));
        Assert.Equal(ContractNames.RoleRules, EnumerationOf(PropertyOf(definitions, "task", "roleRule")));
        Assert.Equal(ContractNames.Severities, EnumerationOf(PropertyOf(definitions, "diagnostic", "severity")));
    }

    /// <summary>The validator itself fails on an integer that does not fit 64 bits.</summary>
    internal static string WithoutHugeIntegers(string json) =>
        Regex.Replace(json, "[0-9]{19,}(?=[,}])", "1");

    private static JsonElement PropertyOf(JsonElement definitions, string definition, string property) =>
        definitions.GetProperty(definition).GetProperty("properties").GetProperty(property);

    private static IEnumerable<string?> EnumerationOf(JsonElement schema) =>
        schema.GetProperty("enum").EnumerateArray().Select(name => name.GetString());

    private static string LineOf(WorkTask task, WorkSection section, WorkBreakdown breakdown)
    {
        using var stream = new MemoryStream();
        using (Utf8JsonWriter writer = BreakdownJson.CreateWriter(stream))
        {
            BreakdownJson.Serialize(writer, task, section, breakdown);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
