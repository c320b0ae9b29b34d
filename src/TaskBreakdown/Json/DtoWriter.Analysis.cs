using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;

namespace TaskBreakdown.Json;

/// <content>Matrices, totals and comparisons.</content>
internal static partial class DtoWriter
{
    internal static MatrixDto Write(ResponsibilityMatrix matrix) => new()
    {
        Schema = BreakdownJson.MatrixSchema,
        Document = WriteDocument(matrix.Breakdown),
        Organizations = Map(matrix.Organizations, Write),
        SupportOnly = [.. matrix.SupportOnly.Select(duties => duties.Name)],
        CoLedTasks = IdsOf(matrix.CoLedTasks),
        OpenEndedTasks = IdsOf(matrix.OpenEndedTasks),
        UnledTasks = IdsOf(matrix.UnledTasks),
        Pairs = Map(matrix.Pairs, Write),
    };

    internal static TotalsDto Write(TargetTotals totals) => new()
    {
        Schema = BreakdownJson.TotalsSchema,
        Document = totals.Breakdown is { } breakdown ? WriteDocument(breakdown) : null,
        GroupedBy = ContractNames.Groupings[(int)totals.Grouping],
        Overall = Write(totals.Overall),
        Groups = Map(totals.Groups, Write),
    };

    internal static ComparisonDto Write(BreakdownComparison comparison) => new()
    {
        Schema = BreakdownJson.ComparisonSchema,
        Before = WriteDocument(comparison.Before),
        After = WriteDocument(comparison.After),
        Matches = Map(comparison.Matches, match => new MatchDto
        {
            Before = match.Before.Id,
            After = match.After.Id,
            Score = Plain(match.Score),
        }),
        Changes = Map(comparison.Changes, Write),
    };

    private static DocumentDto WriteDocument(WorkBreakdown breakdown) => new()
    {
        Title = breakdown.Title,
        Year = breakdown.Year,
        Jurisdiction = breakdown.Jurisdiction,
        Diagnostics = Map(breakdown.Diagnostics, Write),
    };

    private static DutiesDto Write(OrganizationDuties duties) => new()
    {
        Name = duties.Name,
        Kind = ContractNames.Kinds[(int)duties.Kind],
        Level = ContractNames.Levels[(int)duties.Level],
        Collective = duties.IsCollective,
        Leads = IdsOf(duties.Leads),
        CoLeads = IdsOf(duties.CoLeads),
        Supports = IdsOf(duties.Supports),
        Sections = Map(duties.Sections, section => new SectionDutiesDto
        {
            Number = section.Section.Number,
            Heading = section.Section.Heading,
            Leads = section.Leads,
            Supports = section.Supports,
        }),
        Targets = [.. duties.Targets.Select(target => target.Id)],
    };

    private static PairDto Write(OrganizationPair pair) => new()
    {
        First = pair.First.Name,
        Second = pair.Second.Name,
        Count = pair.Count,
        Tasks = IdsOf(pair.Tasks),
    };

    private static GroupDto Write(TargetGroup group) => new()
    {
        Key = group.Key,
        Label = group.Label,
        Count = group.Targets.Length,
        Totals = Map(group.Totals, Write),
        LeftOut = Map(group.LeftOut, left => new UnaddedDto
        {
            Target = WriteReference(left.Target),
            Reason = ContractNames.UnaddedReasons[(int)left.Reason],
        }),
    };

    private static TotalDto Write(TargetTotal total) => new()
    {
        Dimension = total.Dimension.Name,
        Unit = total.Unit,
        Per = total.Per,
        Basis = ContractNames.TotalBases[(int)total.Basis],
        Comparison = ContractNames.Comparisons[(int)total.Amount.Comparison],
        Lower = Plain(total.Amount.Lower),
        Upper = Plain(total.Amount.Upper),
        Text = total.ToString(),
        Written = total is { WrittenUnit: { } unit, WrittenAmount: { } amount }
            ? new WrittenTotalDto { Unit = unit, Lower = Plain(amount.Lower), Upper = Plain(amount.Upper) }
            : null,
        Targets = Map(total.Targets, WriteReference),
    };

    private static ChangeDto Write(BreakdownChange change) => new()
    {
        Kind = ContractNames.ChangeKinds[(int)change.Kind],
        Before = change.Before?.Id,
        After = change.After?.Id,
        TargetBefore = change.TargetBefore?.Id,
        TargetAfter = change.TargetAfter?.Id,
        Score = Plain(change.Score),
        From = change.From,
        To = change.To,
        Difference = Plain(change.Difference),
        Unit = change.Unit,
        Explanation = change.Explanation,
    };

    private static TargetReferenceDto WriteReference(TaskTarget target) => new()
    {
        Id = target.Id,
        Subject = target.Target.Subject,
        Raw = target.Target.Raw,
    };

    private static ImmutableArray<string> IdsOf(IEnumerable<WorkTask> tasks) => [.. tasks.Select(task => task.Id)];

    private static decimal Plain(decimal value) => value / One;
}
