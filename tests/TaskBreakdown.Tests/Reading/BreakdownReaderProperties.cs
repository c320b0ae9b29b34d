using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Tests.Reading;

/// <summary>What holds for every text: documents torn apart and put together again, and texts that no document holds.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries), typeof(BreakdownReaderProperties)], MaxTest = 60)]
public sealed class BreakdownReaderProperties
{
    private static readonly string[] Lines =
    [
        .. AnnotatedDocument.Folders
            .SelectMany(folder => AnnotatedDocument.Load(folder).Values)
            .SelectMany(document => document.Text.Split('\n'))
            .Distinct(),
    ];

    /// <summary>Documents made of lines of real ones in any order.</summary>
    public static Arbitrary<ShuffledDocument> ShuffledDocuments() =>
        Gen.Choose(0, Lines.Length - 1).Select(start => Lines[start])
            .ListOf()
            .Select(lines => new ShuffledDocument(string.Join('\n', lines)))
            .ToArbitrary();

    [Property]
    public bool Read_AnyText_GivesAResultWhoseSpansLieInside(HostileText text) => SpansLieInside(text.Text);

    [Property]
    public bool Read_ShuffledLines_GiveAResultWhoseSpansLieInside(ShuffledDocument document) => SpansLieInside(document.Text);

    [Property]
    public bool Read_ShuffledLines_HaveUniqueIdsAndUnitsThatBeginAndEndWhereTheySay(ShuffledDocument document)
    {
        WorkBreakdown read = Read(document.Text);
        return read.Tasks.Select(task => task.Id).Distinct().Count() == read.Tasks.Count()
            && read.Tasks.SelectMany(Members).All(member => BeginsAndEnds(member, document.Text));
    }

    /// <summary>A name may have been wrapped, with a page number between its parts; its first and last character stand where the span says.</summary>
    private static bool BeginsAndEnds(Organization member, string text) =>
        member.Span.Length >= member.Text.Count(character => character != '\n')
        && member.Text[0] == text[member.Span.Start]
        && member.Text[^1] == text[member.Span.End - 1];

    [Property]
    public bool Read_ShuffledLines_ComeBackFromJson(ShuffledDocument document)
    {
        WorkBreakdown read = Read(document.Text);
        return BreakdownJson.Deserialize(BreakdownJson.Serialize(read)).Equals(read);
    }

    [Property]
    public bool Read_WithBlankLinesInFront_ShiftsEverySpan(ShuffledDocument document, PositiveInt count)
    {
        int shift = count.Get % 20;
        ImmutableArray<TextSpan> plain = [.. Spans(Read(document.Text))];
        ImmutableArray<TextSpan> shifted = [.. Spans(Read(new string('\n', shift) + document.Text))];
        return plain.Select(span => span.Shift(shift)).SequenceEqual(shifted);
    }

    [Property]
    public bool Read_Twice_GivesTheSame(HostileText text) => Read(text.Text).Equals(Read(text.Text));

    private static WorkBreakdown Read(string text) => BreakdownReader.Default.Read(SourceText.From(text));

    private static bool SpansLieInside(string text)
    {
        WorkBreakdown read = Read(text);
        bool liesInside = Spans(read).All(span => span.End <= text.Length);
        bool hasResult = read.Tasks.Any() || !read.Diagnostics.IsEmpty;
        bool targetsAreSlices = read.Tasks.All(task => task.Targets.All(target => target.Raw == target.Span.Slice(target.IsFromTargetColumn ? task.TargetText! : task.Text)));
        bool membersAreOrdered = read.Tasks.All(task => AreOrdered(task.Responsibility.Lead) && AreOrdered(task.Responsibility.Support));
        return liesInside && hasResult && targetsAreSlices && membersAreOrdered;
    }

    private static bool AreOrdered(OrganizationList list) =>
        list.Members.Zip(list.Members.Skip(1)).All(pair => pair.First.Span.Start <= pair.Second.Span.Start);

    private static IEnumerable<TextSpan> Spans(WorkBreakdown read) =>
    [
        .. read.TitleSpan is { } title ? [title] : Array.Empty<TextSpan>(),
        .. read.Metadata.Entries.Where(entry => entry.Value.Length > 0).Select(entry => entry.Span),
        .. read.Tasks.Select(task => task.Span),
        .. read.Tasks.SelectMany(Members).Select(member => member.Span),
        .. read.Tasks.Where(task => task.Deadline is not null).Select(task => task.Deadline!.Span),
        .. read.Diagnostics.Where(diagnostic => !diagnostic.Span.IsEmpty).Select(diagnostic => diagnostic.Span),
    ];

    private static IEnumerable<Organization> Members(WorkTask task) =>
        task.Responsibility.Lead.Members.Concat(task.Responsibility.Support.Members);
}

/// <summary>A text put together from lines of published documents.</summary>
/// <param name="Text">The text.</param>
public sealed record ShuffledDocument(string Text);
