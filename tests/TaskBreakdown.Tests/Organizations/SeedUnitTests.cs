using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

/// <summary>Every lead and support cell of the seed document, annotated by hand.</summary>
public sealed class SeedUnitTests
{
    private static readonly string Source = File.ReadAllText(Path.Combine("Seeds", "000_b31d4c8d9ca6cfbf.txt"));

    private static readonly Dictionary<string, WorkTask> Tasks =
        BreakdownReader.Default.Read(SourceText.From(Source)).Tasks.ToDictionary(task => task.Id);

    public static TheoryData<string> Annotations => [.. File.ReadAllLines(Path.Combine("Data", "Organizations", "seed-units.jsonl"))];

    [Theory]
    [MemberData(nameof(Annotations))]
    public void Read_SeedCell_HasTheAnnotatedMembers(string line)
    {
        JsonElement annotation = JsonDocument.Parse(line).RootElement;
        Responsibility read = Tasks[$"{annotation.GetProperty("section")}.{annotation.GetProperty("number")}"].Responsibility;

        Assert.Equal(Strings(annotation, "lead"), read.Lead.Members.Select(member => member.Text));
        Assert.Equal(Strings(annotation, "support"), Texts(read.Support, collective: false));
        Assert.Equal(Strings(annotation, "support_collectives"), Texts(read.Support, collective: true));
        Assert.Equal(annotation.GetProperty("support_open_ended").GetBoolean(), read.Support.IsOpenEnded);
    }

    [Fact]
    public void Read_Seed_PointsEveryMemberIntoTheSource() =>
        Assert.All(
            Tasks.Values.SelectMany(task => task.Responsibility.Lead.Members.Concat(task.Responsibility.Support.Members)),
            member => Assert.Equal(member.Text, member.Span.Slice(Source)));

    [Fact]
    public void Find_NearNamesOfTheSeed_IsTheOneSlip()
    {
        NearName near = Assert.Single(NearNames.Find(Tasks.Values.SelectMany(
            task => task.Responsibility.Lead.Members.Concat(task.Responsibility.Support.Members))));

        Assert.Equal(("自然资源和规划中心", "自然资源和规划分局", 9), (near.Mention.Text, near.Text, near.Count));
    }

    private static IEnumerable<string> Texts(OrganizationList list, bool collective) =>
        list.Members.Where(member => member.IsCollective == collective).Select(member => member.Text);

    private static IEnumerable<string> Strings(JsonElement annotation, string name) =>
        annotation.GetProperty(name).EnumerateArray().Select(element => element.GetString()!);
}
