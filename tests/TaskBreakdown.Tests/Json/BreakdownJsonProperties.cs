using System.Text.Json;
using FsCheck.Xunit;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Json;

[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class BreakdownJsonProperties
{
    [Property]
    public void Deserialize_WhatWasSerialized_IsEqual(WorkBreakdown breakdown, bool indented)
    {
        string json = BreakdownJson.Serialize(breakdown, indented);

        WorkBreakdown read = BreakdownJson.Deserialize(json);

        Assert.Equal(breakdown, read);
        Assert.Equal(json, BreakdownJson.Serialize(read, indented));
    }

    [Property]
    public void DeserializeExtraction_WhatWasSerialized_IsEqual(ExtractionResult result)
    {
        string json = BreakdownJson.Serialize(result);

        ExtractionResult read = BreakdownJson.DeserializeExtraction(json);

        Assert.Equal(result, read);
        Assert.Equal(json, BreakdownJson.Serialize(read));
    }

    [Property]
    public void DeserializeOrganizations_WhatWasSerialized_IsEqual(OrganizationList organizations) =>
        Assert.Equal(organizations, BreakdownJson.DeserializeOrganizations(BreakdownJson.Serialize(organizations, "")));

    [Property]
    public void TryDeserialize_AnyText_NeverThrows(HostileText hostile)
    {
        bool read = BreakdownJson.TryDeserialize(hostile.Text, out WorkBreakdown? breakdown, out string? error);

        Assert.False(read);
        Assert.Null(breakdown);
        Assert.NotEmpty(error!);
    }

    [Property]
    public void Serialize_AnyText_IsJsonOnOneLine(HostileText hostile)
    {
        string json = BreakdownJson.Serialize(TargetExtractor.Default.Extract(hostile.Text));

        Assert.DoesNotContain('\n', json);
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(hostile.Text.Length, document.RootElement.GetProperty("text").GetString()!.Length);
    }
}
