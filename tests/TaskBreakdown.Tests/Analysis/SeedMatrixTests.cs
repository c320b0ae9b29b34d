using System;
using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Analysis;
using Xunit;

namespace TaskBreakdown.Tests.Analysis;

/// <summary>The matrix of the seed against counts made from the annotated cells alone.</summary>
public sealed class SeedMatrixTests
{
    private static readonly ResponsibilityMatrix Matrix = ResponsibilityMatrix.Create(SeedAnnotations.Breakdown);

    [Theory]
    [InlineData("区农业农村局", 14)]
    [InlineData("区文化与广电旅游体育局", 11)]
    public void Organizations_BiggestLeads_LeadAsManyTasksAsAnyoneCanCount(string name, int leads) =>
        Assert.Equal(leads, Matrix.Find(name)!.Leads.Length);

    [Theory]
    [InlineData("各街道", 26)]
    [InlineData("相关街道", 7)]
    public void Collectives_Subdistricts_StandInAsManySupportCellsAsAnyoneCanCount(string name, int supports)
    {
        OrganizationDuties duties = Matrix.Find(name)!;

        Assert.True(duties.IsCollective);
        Assert.Equal(supports, duties.Supports.Length);
        Assert.Empty(duties.Leads);
    }

    [Fact]
    public void Organizations_Seed_Are46NamedAnd5Collective()
    {
        Assert.Equal(46, Matrix.Named.Count());
        Assert.Equal(5, Matrix.Collectives.Count());
    }

    [Fact]
    public void Organizations_Each_HasTheTasksOfTheAnnotation()
    {
        Assert.Equal(TasksBy(units => units.Lead), Matrix.Organizations.Where(duties => duties.Leads.Length > 0)
            .ToDictionary(duties => duties.Mention.Text, duties => string.Join(' ', duties.Leads.Select(task => task.Id))));
        Assert.Equal(TasksBy(SupportsOf), Matrix.Organizations.Where(duties => duties.Supports.Length > 0)
            .ToDictionary(duties => duties.Mention.Text, duties => string.Join(' ', duties.Supports.Select(task => task.Id))));
    }

    [Fact]
    public void RoleOf_EveryCell_IsTheAnnotatedOne()
    {
        foreach (UnitsOfTask units in SeedAnnotations.Units)
        {
            foreach (OrganizationDuties duties in Matrix.Organizations)
            {
                ResponsibilityRole expected = units.Lead.Contains(duties.Mention.Text) ? ResponsibilityRole.Lead
                    : SupportsOf(units).Contains(duties.Mention.Text) ? ResponsibilityRole.Support
                    : ResponsibilityRole.None;

                Assert.Equal(expected, Matrix.RoleOf(duties.Name, units.Id));
            }
        }
    }

    [Fact]
    public void Sections_Each_CountTheAnnotatedTasks()
    {
        foreach (OrganizationDuties duties in Matrix.Organizations)
        {
            string text = duties.Mention.Text;
            Assert.Equal(
                from section in Enumerable.Range(1, 3)
                let tasks = SeedAnnotations.Units.Where(units => units.Section[0] == section.ToString(System.Globalization.CultureInfo.InvariantCulture))
                select (section, tasks.Count(units => units.Lead.Contains(text)), tasks.Count(units => SupportsOf(units).Contains(text))),
                duties.Sections.Select(section => (section.Section.Number, section.Leads, section.Supports)));
        }
    }

    [Fact]
    public void Targets_OfEachLead_AreTheAnnotatedFigures()
    {
        ILookup<string, string> figures = SeedAnnotations.Targets.ToLookup(SeedAnnotations.IdOf, json => json.GetProperty("raw").GetString()!);
        foreach (OrganizationDuties duties in Matrix.Organizations)
        {
            IEnumerable<string> expected = SeedAnnotations.Units.Where(units => units.Lead.Contains(duties.Mention.Text))
                .SelectMany(units => figures[units.Id]);

            Assert.Equal(expected.Order(StringComparer.Ordinal), duties.Targets.Select(target => target.Target.Raw).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void SupportOnly_Seed_AreThoseThatNoLeadCellNames()
    {
        var leads = SeedAnnotations.Units.SelectMany(units => units.Lead).ToHashSet();
        IEnumerable<string> expected = SeedAnnotations.Units.SelectMany(units => units.Support).Distinct().Where(name => !leads.Contains(name));

        Assert.Equal(expected.Order(StringComparer.Ordinal), Matrix.SupportOnly.Select(duties => duties.Mention.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CoLedAndOpenEndedTasks_Seed_AreTheAnnotatedOnes()
    {
        Assert.Equal(SeedAnnotations.Units.Where(units => units.Lead.Length > 1).Select(units => units.Id), Matrix.CoLedTasks.Select(task => task.Id));
        Assert.Equal(SeedAnnotations.Units.Where(units => units.IsOpenEnded).Select(units => units.Id), Matrix.OpenEndedTasks.Select(task => task.Id));
        Assert.Equal(["2.5", "3.16"], Matrix.CoLedTasks.Select(task => task.Id));
        Assert.Empty(Matrix.UnledTasks);
    }

    [Fact]
    public void Pairs_Seed_CountTheTasksThatNameBoth()
    {
        Dictionary<string, int> expected = (
            from units in SeedAnnotations.Units
            let names = units.Lead.Concat(units.Support).Distinct().Order(StringComparer.Ordinal).ToArray()
            from i in Enumerable.Range(0, names.Length)
            from j in Enumerable.Range(i + 1, names.Length - i - 1)
            group units.Id by $"{names[i]} {names[j]}" into pair
            select pair).ToDictionary(pair => pair.Key, pair => pair.Count());

        Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), Matrix.Pairs
            .Select(pair => KeyValuePair.Create(KeyOf(pair), pair.Count))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal(expected.Values.Max(), Matrix.Pairs[0].Count);
    }

    private static string KeyOf(OrganizationPair pair) =>
        string.Join(' ', new[] { pair.First.Mention.Text, pair.Second.Mention.Text }.Order(StringComparer.Ordinal));

    private static IEnumerable<string> SupportsOf(UnitsOfTask units) => units.Support.Concat(units.Collectives);

    private static Dictionary<string, string> TasksBy(Func<UnitsOfTask, IEnumerable<string>> members) => (
        from units in SeedAnnotations.Units
        from name in members(units)
        group units.Id by name).ToDictionary(tasks => tasks.Key, tasks => string.Join(' ', tasks));
}
