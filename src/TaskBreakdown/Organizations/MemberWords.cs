using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>The words of one member, as an explanation quotes them.</summary>
internal sealed class MemberWords
{
    private readonly CompactText _compact;

    internal MemberWords(string cell, Organization member, MemberReading reading, TextSpan gap)
    {
        Member = member;
        Reading = reading;
        Gap = gap;
        Between = $"'{cell.Substring(gap.Start, gap.Length).Trim()}'";
        _compact = CompactText.Of(member.Text);
    }

    internal Organization Member { get; }

    internal MemberReading Reading { get; }

    /// <summary>What stands between the member before and this one, quoted.</summary>
    internal string Between { get; }

    /// <summary>Where that stands.</summary>
    internal TextSpan Gap { get; }

    /// <summary>The member as written, folded, without blanks.</summary>
    internal string Written => _compact.Folded;

    internal string WrittenPrefix => HasWrittenPrefix ? Written.Substring(0, Reading.PrefixLength) : "";

    internal string WrittenBody => HasWrittenPrefix ? Written.Substring(Reading.PrefixLength) : Written;

    internal string CanonicalPrefix => Reading.Prefix == PrefixOrigin.NotTaken ? "" : Member.Name.Substring(0, Math.Min(Reading.PrefixLength, Member.Name.Length));

    internal string CanonicalBody => Member.Name.Substring(CanonicalPrefix.Length);

    /// <summary>What the canonical name has behind the written words: 镇 of 桥头镇, written 桥头.</summary>
    internal string BorrowedEnding =>
        Member.Name.StartsWith(Written, StringComparison.Ordinal) ? Member.Name.Substring(Written.Length) : Member.Name;

    private bool HasWrittenPrefix => Reading.Prefix == PrefixOrigin.Written && Reading.PrefixLength <= Written.Length;

    /// <summary>Where a stretch of the written words stands in the cell.</summary>
    internal TextSpan SpanOf(int start, int length)
    {
        if (length == 0)
        {
            return new TextSpan(Member.Span.Start, 0);
        }

        TextSpan inMember = _compact.ToOriginal(start, Math.Min(start + length, Written.Length));
        return new TextSpan(Member.Span.Start + inMember.Start, inMember.Length);
    }
}
