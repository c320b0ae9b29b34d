using System;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Json;

/// <summary>Gives the model the shapes of the JSON.</summary>
internal static partial class DtoWriter
{
    internal static BreakdownDto Write(WorkBreakdown breakdown) => new()
    {
        Schema = BreakdownJson.Schema,
        Title = breakdown.Title,
        Year = breakdown.Year,
        Level = ContractNames.Levels[(int)breakdown.Level],
        Jurisdiction = breakdown.Jurisdiction,
        Metadata = Map(breakdown.Metadata.Entries, Write),
        Sections = Map(breakdown.Sections, Write),
        Diagnostics = Map(breakdown.Diagnostics, Write),
        TitleSpan = Write(breakdown.TitleSpan),
        LevelEvidence = Write(breakdown.LevelEvidence),
        JurisdictionEvidence = Write(breakdown.JurisdictionEvidence),
        IssueDate = breakdown.Metadata.IssueDate?.ToString(),
        PublicationDate = breakdown.Metadata.PublicationDate?.ToString(),
    };

    internal static TaskDto Write(WorkTask task)
    {
        Responsibility responsibility = task.Responsibility;
        return new TaskDto
        {
            Id = task.Id,
            Number = task.Number,
            Text = task.Text,
            Span = Write(task.Span),
            Lead = Map(responsibility.Lead.Members, Write),
            Support = Map(responsibility.Support.Members, Write),
            SupportOpenEnded = responsibility.Support.IsOpenEnded,
            RoleRule = ContractNames.RoleRules[(int)responsibility.RoleRule],
            Leaders = responsibility.Leaders.OrEmpty(),
            Deadline = task.Deadline is null ? null : Write(task.Deadline),
            Targets = Map(task.Targets, WriteTaskTarget),
            Completeness = Map(task.Completeness, Write),
            TargetText = task.TargetText,
            LeadOpenEnded = responsibility.Lead.IsOpenEnded,
            LeadSpan = Write(responsibility.LeadSpan),
            SupportSpan = Write(responsibility.SupportSpan),
            Progress = task.Progress,
            Remark = task.Remark,
        };
    }

    internal static OrganizationDto Write(Organization organization) => new()
    {
        Text = organization.Text,
        Name = organization.Name,
        Kind = ContractNames.Kinds[(int)organization.Kind],
        Level = ContractNames.Levels[(int)organization.Level],
        Collective = organization.IsCollective,
        Span = WriteUnlessDefault(organization.Span),
        Role = organization.Role,
        Alternatives = organization.Alternatives.IsDefaultOrEmpty ? null : organization.Alternatives,
        Suggestion = organization.Suggestion,
    };

    private static EvidenceDto? Write(AuthorityEvidence? evidence) => evidence is null ? null : new EvidenceDto
    {
        Source = ContractNames.AuthoritySources[(int)evidence.Source],
        Text = evidence.Text,
        Span = Write(evidence.Span),
    };

    private static SectionDto Write(WorkSection section) => new()
    {
        Number = section.Number,
        Heading = section.Heading,
        Tasks = Map(section.Tasks, Write),
        Ancestors = section.Ancestors.IsDefaultOrEmpty ? null : section.Ancestors,
        HeadingSpan = Write(section.HeadingSpan),
    };

    private static MetadataDto Write(MetadataEntry entry) => new()
    {
        Key = entry.Key,
        Name = entry.Name,
        Value = entry.Value,
        Span = WriteUnlessDefault(entry.Span),
    };

    private static DiagnosticDto Write(Diagnostic diagnostic) => new()
    {
        Id = diagnostic.Id,
        Severity = ContractNames.Severities[(int)diagnostic.Severity],
        Message = diagnostic.Message,
        Span = Write(diagnostic.Span),
        Line = diagnostic.Position.Line,
        Column = diagnostic.Position.Column,
    };

    private static DeadlineDto Write(Deadline deadline) => new()
    {
        Text = deadline.Text,
        Kind = ContractNames.DeadlineKinds[(int)deadline.Kind],
        End = deadline.End?.ToString(),
        Start = deadline.Start?.ToString(),
        Span = WriteUnlessDefault(deadline.Span),
        Milestone = deadline.Milestone,
        Forecast = deadline.IsForecast,
        Stages = deadline.Stages.IsDefaultOrEmpty ? null : Map(deadline.Stages, Write),
    };

    private static SpanDto Write(TextSpan span) => new() { Start = span.Start, Length = span.Length };

    private static SpanDto? Write(TextSpan? span) => span is { } known ? Write(known) : null;

    private static SpanDto? WriteUnlessDefault(TextSpan span) => span == default ? null : Write(span);

    private static ImmutableArray<TDto> Map<T, TDto>(ImmutableArray<T> models, Func<T, TDto> write)
    {
        models = models.OrEmpty();
        var builder = ImmutableArray.CreateBuilder<TDto>(models.Length);
        foreach (T model in models)
        {
            builder.Add(write(model));
        }

        return builder.MoveToImmutable();
    }
}
