using System;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Json;

/// <summary>Builds the model from the shapes of the JSON; what no breakdown could hold is an error with its path.</summary>
internal static partial class DtoReader
{
    internal static WorkBreakdown Read(BreakdownDto dto)
    {
        JsonPlace place = JsonPlace.Root;
        return new WorkBreakdown
        {
            Title = dto.Title,
            TitleSpan = ReadSpan(dto.TitleSpan, place.Property("titleSpan")),
            Year = dto.Year,
            Level = (OrganizationLevel)ContractNames.Read(ContractNames.Levels, dto.Level, place, "level"),
            Jurisdiction = dto.Jurisdiction,
            LevelEvidence = Read(dto.LevelEvidence, place.Property("levelEvidence")),
            JurisdictionEvidence = Read(dto.JurisdictionEvidence, place.Property("jurisdictionEvidence")),
            Metadata = new DocumentMetadata
            {
                Entries = Map(dto.Metadata, place, "metadata", Read),
                IssueDate = ReadDate(dto.IssueDate, place, "issueDate"),
                PublicationDate = ReadDate(dto.PublicationDate, place, "publicationDate"),
            },
            Sections = Map(dto.Sections, place, "sections", Read),
            Diagnostics = Map(dto.Diagnostics, place, "diagnostics", Read),
        };
    }

    private static MetadataEntry Read(MetadataDto dto, JsonPlace place) => new(
        place.NotNull(dto.Key, "key"),
        dto.Name,
        place.NotNull(dto.Value, "value"),
        ReadSpan(dto.Span, place.Property("span")) ?? default);

    private static AuthorityEvidence? Read(EvidenceDto? dto, JsonPlace place) => dto is null ? null : new AuthorityEvidence(
        (AuthoritySource)ContractNames.Read(ContractNames.AuthoritySources, dto.Source, place, "source"),
        place.NotNull(dto.Text, "text"),
        ReadSpan(dto.Span, place.Property("span")));

    private static WorkSection Read(SectionDto dto, JsonPlace place) => new()
    {
        Number = dto.Number,
        Heading = dto.Heading,
        HeadingSpan = ReadSpan(dto.HeadingSpan, place.Property("headingSpan")),
        Ancestors = Map(dto.Ancestors ?? [], place, "ancestors", static (heading, _) => heading),
        Tasks = Map(dto.Tasks, place, "tasks", Read),
    };

    private static WorkTask Read(TaskDto dto, JsonPlace place)
    {
        string text = place.NotNull(dto.Text, "text");
        return new WorkTask
        {
            Id = place.NotNull(dto.Id, "id"),
            Number = dto.Number,
            Text = text,
            Span = ReadSpan(place.NotNull(dto.Span, "span"), place.Property("span")) ?? default,
            TargetText = dto.TargetText,
            Responsibility = ReadResponsibility(dto, place),
            Deadline = dto.Deadline is null ? null : Read(dto.Deadline, place.Property("deadline")),
            Targets = Map(dto.Targets, place, "targets", (target, at) => ReadTaskTarget(target, at, dto)),
            Completeness = Map(dto.Completeness, place, "completeness", Read),
            Progress = dto.Progress,
            Remark = dto.Remark,
        };
    }

    private static Responsibility ReadResponsibility(TaskDto dto, JsonPlace place) => new()
    {
        Lead = new OrganizationList
        {
            Members = Map(dto.Lead, place, "lead", Read),
            IsOpenEnded = dto.LeadOpenEnded,
        },
        LeadSpan = ReadSpan(dto.LeadSpan, place.Property("leadSpan")),
        Support = new OrganizationList
        {
            Members = Map(dto.Support, place, "support", Read),
            IsOpenEnded = dto.SupportOpenEnded,
        },
        SupportSpan = ReadSpan(dto.SupportSpan, place.Property("supportSpan")),
        Leaders = Map(dto.Leaders, place, "leaders", static (leader, _) => leader),
        RoleRule = (RoleRule)ContractNames.Read(ContractNames.RoleRules, dto.RoleRule, place, "roleRule"),
    };

    private static Organization Read(OrganizationDto dto, JsonPlace place) => new()
    {
        Text = place.NotNull(dto.Text, "text"),
        Name = place.NotNull(dto.Name, "name"),
        Kind = (OrganizationKind)ContractNames.Read(ContractNames.Kinds, dto.Kind, place, "kind"),
        Level = (OrganizationLevel)ContractNames.Read(ContractNames.Levels, dto.Level, place, "level"),
        IsCollective = dto.Collective,
        Span = ReadSpan(dto.Span, place.Property("span")) ?? default,
        Role = dto.Role,
        Alternatives = Map(dto.Alternatives ?? [], place, "alternatives", static (name, _) => name),
        Suggestion = dto.Suggestion,
    };

    private static Deadline Read(DeadlineDto dto, JsonPlace place) => new()
    {
        Text = place.NotNull(dto.Text, "text"),
        Span = ReadSpan(dto.Span, place.Property("span")) ?? default,
        Kind = (DeadlineKind)ContractNames.Read(ContractNames.DeadlineKinds, dto.Kind, place, "kind"),
        Start = ReadDate(dto.Start, place, "start"),
        End = ReadDate(dto.End, place, "end"),
        Milestone = dto.Milestone,
        IsForecast = dto.Forecast,
        Stages = Map(dto.Stages ?? [], place, "stages", Read),
    };

    private static Diagnostic Read(DiagnosticDto dto, JsonPlace place)
    {
        if (dto.Line < 0 || dto.Column < 0)
        {
            throw place.Error($"line {dto.Line}, column {dto.Column} is no place in a text");
        }

        return new Diagnostic(
            place.NotNull(dto.Id, "id"),
            (DiagnosticSeverity)ContractNames.Read(ContractNames.Severities, dto.Severity, place, "severity"),
            place.NotNull(dto.Message, "message"),
            ReadSpan(place.NotNull(dto.Span, "span"), place.Property("span")) ?? default,
            new LinePosition(dto.Line, dto.Column));
    }

    private static TextSpan? ReadSpan(SpanDto? dto, JsonPlace place) =>
        dto is null ? null : ReadSpan(dto.Start, dto.Length, place);

    private static TextSpan ReadSpan(int start, int length, JsonPlace place) =>
        start >= 0 && length >= 0 && length <= int.MaxValue - start
            ? new TextSpan(start, length)
            : throw place.Error($"start {start} with length {length} is no span");

    private static CalendarDate? ReadDate(string? date, JsonPlace place, string property)
    {
        if (date is null)
        {
            return null;
        }

        return CalendarDate.TryParse(date, out CalendarDate day)
            ? day
            : throw place.Property(property).Error($"'{date}' is not a date like 2024-12-31");
    }

    private static ImmutableArray<T> Map<TDto, T>(
        ImmutableArray<TDto> dtos, JsonPlace parent, string name, Func<TDto, JsonPlace, T> read)
    {
        dtos = dtos.OrEmpty();
        var builder = ImmutableArray.CreateBuilder<T>(dtos.Length);
        for (int i = 0; i < dtos.Length; i++)
        {
            JsonPlace place = parent.Element(name, i);
            builder.Add(dtos[i] is { } dto ? read(dto, place) : throw place.Error("null is not allowed"));
        }

        return builder.MoveToImmutable();
    }
}
