using System;
using System.IO;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Reading;

/// <summary>The seed document from end to end, and in every writing that changes nothing.</summary>
public sealed class SeedDocumentTests
{
    private static readonly string Source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_b31d4c8d9ca6cfbf.txt"));

    private static readonly WorkBreakdown Seed = Read(Source);

    public static TheoryData<string> Writings => ["full width", "CR LF", "trailing blanks", "byte order mark", "blank lines in front"];

    [Fact]
    public void Read_Seed_HasThreeSectionsWithTheirTasks()
    {
        Assert.Equal([15, 25, 25], Seed.Sections.Select(section => section.Tasks.Length));
        Assert.All(Seed.Sections, section => Assert.Equal(Enumerable.Range(1, section.Tasks.Length), section.Tasks.Select(task => task.Number!.Value)));
        Assert.Equal(2024, Seed.Year);
        Assert.Equal(7, Seed.Metadata.Entries.Length);
    }

    [Fact]
    public void Read_Seed_WarnsOfOneUnitNearAnotherAndOfNothingElse()
    {
        Diagnostic only = Assert.Single(Seed.Diagnostics);

        Assert.Equal(DiagnosticDescriptors.NearName.Id, only.Id);
        Assert.Equal(DiagnosticSeverity.Warning, only.Severity);
        Assert.Equal("自然资源和规划中心", only.Span.Slice(Source));
        Assert.Contains("'自然资源和规划分局', which stands 9 times", only.Message, StringComparison.Ordinal);
        Assert.Contains(Seed.Tasks.Single(task => task.Id == "3.17").Responsibility.Lead.Members.Concat(Seed.Tasks.Single(task => task.Id == "3.17").Responsibility.Support.Members), member => member.Text == "自然资源和规划中心");
    }

    [Fact]
    public void Read_Seed_KnowsItsLevelFromItsOwnWordsAndNamesNoPlace()
    {
        Assert.Equal(OrganizationLevel.District, Seed.Level);
        Assert.Equal(AuthoritySource.Title, Seed.LevelEvidence?.Source);
        Assert.Equal(Seed.LevelEvidence?.Text, Seed.LevelEvidence?.Span?.Slice(Source));
        Assert.Null(Seed.Jurisdiction);
    }

    [Theory]
    [MemberData(nameof(Writings))]
    public void Read_SeedInAnotherWriting_GivesTheSame(string writing)
    {
        WorkBreakdown read = Read(Write(writing));

        Assert.Equal(Describe(Seed), Describe(read));
    }

    private static WorkBreakdown Read(string text) => BreakdownReader.Default.Read(SourceText.From(text));

    private static string Write(string writing) => writing switch
    {
        "full width" => AnnotatedDocument.Widen(Source),
        "CR LF" => Source.Replace("\n", "\r\n", StringComparison.Ordinal),
        "trailing blanks" => Source.Replace("\n", " \u3000\t\n", StringComparison.Ordinal),
        "byte order mark" => '\uFEFF' + Source,
        _ => "\n\n" + Source,
    };

    /// <summary>Everything that was read except for where it stands, with its width folded.</summary>
    private static string[] Describe(WorkBreakdown read) =>
    [
        $"{Fold(read.Title)} {read.Year} {read.Level} {read.Jurisdiction}",
        .. read.Metadata.Entries.Select(entry => $"{entry.Key} {entry.Name} {Fold(entry.Value)}"),
        $"{read.Metadata.IssueDate} {read.Metadata.PublicationDate}",
        .. read.Sections.SelectMany(section => section.Tasks.SelectMany(Describe).Prepend($"{section.Number} {Fold(section.Heading)}")),
        .. read.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {Fold(diagnostic.Message)}"),
    ];

    private static string[] Describe(WorkTask task) =>
    [
        $"{task.Id} {Fold(task.Text)} {Fold(task.Deadline?.Text)} {task.Deadline?.End}",
        .. task.Responsibility.Lead.Members.Concat(task.Responsibility.Support.Members)
            .Select(member => $"{Fold(member.Text)} {Fold(member.Name)} {member.Kind} {member.Level} {member.IsCollective}"),
        .. task.Targets.Select(target => $"{Fold(target.Raw)} {target.Value} {target.Upper} {target.Unit?.Symbol} {target.Comparison} {target.Change} {Fold(target.Subject)} {Fold(target.Action)}"),
        .. task.Completeness.Select(target => Fold(target.Text + target.Subject)),
    ];

    private static string Fold(string? text) => AnnotatedDocument.Fold(text ?? "-");
}
