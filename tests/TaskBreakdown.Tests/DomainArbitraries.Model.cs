using System;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Measures;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Schedules;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Tests;

// Whole models, every property of every type taking part, with spans that point at the words they name.
public static partial class DomainArbitraries
{
    private static readonly string[] Words =
        ["区发改局", "各街道", "新建", "高标准农田", "“四好农村路”", "(含…)", "轨道+公交", "<b>&\"'", "𠮷野家", "emoji😀", "a\nb", "\u3000", "—", ""];

    private static readonly decimal[] Amounts =
        [0m, 1m, 29m, 0.1m, 1.50m, 16800m, 20.5m, 0.0000001m, 79228162514264337593543950335m, 123456789012345678.901234567m];

    private static readonly MeasureUnit[] Units =
    [
        new("处", "处", "place", Dimension.Count, "处", Fraction.One),
        new("亩", "亩", "mu", Dimension.Area, "ha", new Fraction(1, 15)),
        new("斤", "斤", "jin", Dimension.Mass, "t", new Fraction(1, 2000)),
        new("%", "%", "percent", Dimension.Ratio, "%", Fraction.One),
    ];

    /// <summary>Breakdowns as a reader could yield them.</summary>
    public static Arbitrary<WorkBreakdown> Breakdowns() => Breakdown.ToArbitrary();

    /// <summary>What an extractor could find in one text.</summary>
    public static Arbitrary<ExtractionResult> Extractions() => Extraction.ToArbitrary();

    /// <summary>What a responsibility cell could hold.</summary>
    public static Arbitrary<OrganizationList> OrganizationLists() => Organizations.ToArbitrary();

    private static Gen<string> Phrase => Gen.Elements(Words).ListOf().Select(string.Concat);

    private static Gen<TextSpan> Span => Gen.Choose(0, 5000).Two().Select(pair => new TextSpan(pair.Item1, pair.Item2));

    private static Gen<CalendarDate> Date => Gen.Choose(0, 40000).Select(days =>
    {
        DateTime day = new DateTime(1950, 1, 1).AddDays(days);
        return new CalendarDate(day.Year, day.Month, day.Day);
    });

    private static Gen<MeasureUnit?> Unit => Maybe(Gen.Elements(Units));

    private static Gen<Organization> Organization =>
        from text in Phrase
        from name in Phrase
        from kind in Member<OrganizationKind>()
        from level in Member<OrganizationLevel>()
        from isCollective in Flag
        from span in Span
        from role in Maybe(Phrase)
        from alternatives in Many(Phrase)
        from suggestion in Maybe(Phrase)
        select new Organization
        {
            Text = text,
            Name = name,
            Kind = kind,
            Level = level,
            IsCollective = isCollective,
            Span = span,
            Role = role,
            Alternatives = alternatives,
            Suggestion = suggestion,
        };

    private static Gen<OrganizationList> Organizations =>
        from members in Many(Organization)
        from isOpenEnded in Flag
        select new OrganizationList { Members = members, IsOpenEnded = isOpenEnded };

    private static Gen<Deadline> SimpleDeadline =>
        from text in Phrase
        from span in Span
        from kind in Member<DeadlineKind>()
        from start in MaybeValue(Date)
        from end in MaybeValue(Date)
        from milestone in Maybe(Phrase)
        from isForecast in Flag
        select new Deadline
        {
            Text = text,
            Span = span,
            Kind = kind,
            Start = start,
            End = end,
            Milestone = milestone,
            IsForecast = isForecast,
        };

    private static Gen<Deadline> StagedDeadline =>
        from deadline in SimpleDeadline
        from stages in Many(SimpleDeadline)
        select deadline with { Stages = stages };

    private static Gen<CompletenessTarget> Completeness =>
        from text in Phrase
        from span in Span
        from subject in Maybe(Phrase)
        select new CompletenessTarget(text, span, subject);

    private static Gen<Responsibility> Responsibility =>
        from lead in Organizations
        from leadSpan in MaybeValue(Span)
        from support in Organizations
        from supportSpan in MaybeValue(Span)
        from leaders in Many(Phrase)
        from rule in Member<RoleRule>()
        select new Responsibility
        {
            Lead = lead,
            LeadSpan = leadSpan,
            Support = support,
            SupportSpan = supportSpan,
            Leaders = leaders,
            RoleRule = rule,
        };

    private static Gen<WorkTask> Task =>
        from id in Phrase
        from number in MaybeValue(Gen.Choose(1, 999))
        from text in Phrase
        from span in Span
        from targetText in Maybe(Phrase)
        from responsibility in Responsibility
        from deadline in Maybe(StagedDeadline)
        from targets in Many(Target(text, isFromTargetColumn: false))
        from columnTargets in Many(Target(targetText ?? "", isFromTargetColumn: true))
        from completeness in Many(Completeness)
        from progress in Maybe(Phrase)
        from remark in Maybe(Phrase)
        select new WorkTask
        {
            Id = id,
            Number = number,
            Text = text,
            Span = span,
            TargetText = targetText,
            Responsibility = responsibility,
            Deadline = deadline,
            Targets = targetText is null ? targets : targets.AddRange(columnTargets),
            Completeness = completeness,
            Progress = progress,
            Remark = remark,
        };

    private static Gen<AuthorityEvidence> Evidence =>
        from source in Gen.Elements(AuthoritySource.Title, AuthoritySource.IssuingBody, AuthoritySource.Signature, AuthoritySource.Cells)
        from text in Phrase
        from span in MaybeValue(Span)
        select new AuthorityEvidence(source, text, span);

    private static Gen<WorkSection> Section =>
        from number in Gen.Choose(1, 50)
        from heading in Maybe(Phrase)
        from headingSpan in MaybeValue(Span)
        from ancestors in Many(Phrase)
        from tasks in Many(Task)
        select new WorkSection { Number = number, Heading = heading, HeadingSpan = headingSpan, Ancestors = ancestors, Tasks = tasks };

    private static Gen<DocumentMetadata> Metadata =>
        from entries in Many(
            from key in Phrase
            from name in Maybe(Gen.Elements("indexNumber", "issuingBody"))
            from value in Phrase
            from span in Span
            select new MetadataEntry(key, name, value, span))
        from issueDate in MaybeValue(Date)
        from publicationDate in MaybeValue(Date)
        select new DocumentMetadata { Entries = entries, IssueDate = issueDate, PublicationDate = publicationDate };

    private static Gen<Diagnostic> Diagnostic =>
        from id in Gen.Choose(1, 99)
        from severity in Member<DiagnosticSeverity>()
        from message in Phrase
        from span in Span
        from line in Gen.Choose(1, 999)
        from column in Gen.Choose(1, 999)
        select new Diagnostic($"TB{id:D4}", severity, message, span, new LinePosition(line, column));

    private static Gen<WorkBreakdown> Breakdown =>
        from title in Maybe(Phrase)
        from titleSpan in MaybeValue(Span)
        from year in MaybeValue(Gen.Choose(1949, 2099))
        from level in Member<OrganizationLevel>()
        from jurisdiction in Maybe(Phrase)
        from metadata in Metadata
        from evidence in Maybe(Evidence)
        from sections in Many(Section)
        from diagnostics in Many(Diagnostic)
        select new WorkBreakdown
        {
            Title = title,
            TitleSpan = titleSpan,
            Year = year,
            Level = level,
            Jurisdiction = jurisdiction,
            Metadata = metadata,
            LevelEvidence = evidence,
            Sections = sections,
            Diagnostics = diagnostics,
        };

    private static Gen<ExtractionResult> Extraction =>
        from text in Phrase
        from quantities in Many(Gen.OneOf(Mention(text), Target(text, isFromTargetColumn: false).Select(QuantityMention (target) => target)))
        from completeness in Many(Completeness)
        select new ExtractionResult { Text = text, Quantities = quantities, Completeness = completeness };

    private static Gen<QuantityMention> Mention(string text) =>
        from role in Gen.Elements(Enum.GetValues<QuantityRole>().Where(role => role != QuantityRole.Target))
        from span in SpanIn(text)
        from value in MaybeValue(Gen.Elements(Amounts))
        from upper in MaybeValue(Gen.Elements(Amounts))
        from unit in Unit
        from comparison in Member<Comparison>()
        select new QuantityMention
        {
            Source = text,
            Role = role,
            Span = span,
            Value = value,
            Upper = upper,
            UnitText = unit?.Name ?? "",
            Unit = unit,
            Comparison = comparison,
        };

    private static Gen<QuantitativeTarget> Target(string text, bool isFromTargetColumn) =>
        from span in SpanIn(text)
        from value in Gen.Elements(Amounts)
        from upper in MaybeValue(Gen.Elements(Amounts))
        from unit in Unit
        from comparison in Member<Comparison>()
        from change in Member<Change>()
        from commitment in Member<Commitment>()
        from subject in Maybe(Phrase)
        from subjectSpan in MaybeValue(Span)
        from action in Maybe(Phrase)
        from actionSpan in MaybeValue(Span)
        from per in Maybe(Phrase)
        from subjectPart in Member<SubjectPart>()
        from due in MaybeValue(SpanIn(text))
        from partOf in MaybeValue(Span)
        select new QuantitativeTarget
        {
            Source = text,
            Span = span,
            Value = value,
            Upper = upper,
            UnitText = unit?.Name ?? "",
            Unit = unit,
            Comparison = comparison,
            Change = change,
            Commitment = commitment,
            Subject = subject,
            SubjectSpan = subject is null ? null : subjectSpan,
            SubjectPart = subjectPart,
            DueSpan = due,
            PartOf = partOf,
            Action = action,
            ActionSpan = action is null ? null : actionSpan,
            Per = per,
            IsFromTargetColumn = isFromTargetColumn,
        };

    private static Gen<TextSpan> SpanIn(string text) =>
        from start in Gen.Choose(0, text.Length)
        from end in Gen.Choose(start, text.Length)
        select CutsNoPair(text, start) && CutsNoPair(text, end) ? TextSpan.FromBounds(start, end) : default;

    private static bool CutsNoPair(string text, int offset) => offset == text.Length || !char.IsLowSurrogate(text[offset]);

    private static Gen<bool> Flag => Gen.Elements(false, true);

    private static Gen<T> Member<T>()
        where T : struct, Enum =>
        Gen.Elements(Enum.GetValues<T>());

    private static Gen<ImmutableArray<T>> Many<T>(Gen<T> element) =>
        from count in Gen.Choose(0, 3)
        from elements in element.ListOf(count)
        select elements.ToImmutableArray();

    private static Gen<T?> Maybe<T>(Gen<T> value)
        where T : class? =>
        Gen.OneOf(Gen.Constant<T?>(null), value.Select(T? (known) => known));

    private static Gen<T?> MaybeValue<T>(Gen<T> value)
        where T : struct =>
        Gen.OneOf(Gen.Constant<T?>(null), value.Select(T? (known) => known));
}
