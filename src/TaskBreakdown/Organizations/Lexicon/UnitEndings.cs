using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The words a unit's name may end in, each with the kind of body it ends.</summary>
/// <remarks>The longest ending wins: 金融监管分局 is no 分局, and the 社 of 社会 ends nothing.</remarks>
internal static partial class UnitEndings
{
    // No ending with 办 is longer.
    private const int LongestOffice = 40;

    private static readonly EndTable<OrganizationKind?> Table = new([.. Entries()]);

    /// <summary>The unit ending of a text.</summary>
    /// <param name="text">A name, folded, without blanks.</param>
    /// <param name="kind">The kind of body the ending stands for.</param>
    /// <returns>Length of the ending; 0 where the text ends in no unit.</returns>
    internal static int Match(ReadOnlySpan<char> text, out OrganizationKind kind)
    {
        int length = Table.MatchEnd(text, out OrganizationKind? found);
        kind = found ?? OrganizationKind.Unknown;
        return found is null ? 0 : length;
    }

    /// <summary>The unit ending of a text, where 办 and 办公室 are one: 创建办公室 ends in the same as 创建办.</summary>
    /// <returns>Length of the ending as written; 0 where the text ends in no unit.</returns>
    internal static int MatchOffice(ReadOnlySpan<char> text, out OrganizationKind kind)
    {
        const string office = "办公室";
        int length = Match(text, out kind);
        bool isFull = text.EndsWith(office.AsSpan());
        if (!isFull && (text.IsEmpty || text[text.Length - 1] != '办' || text.Length > LongestOffice))
        {
            return length;
        }

        Span<char> other = stackalloc char[LongestOffice + office.Length];
        int end = isFull ? Math.Min(text.Length - 2, LongestOffice) : text.Length;
        text.Slice(text.Length - end - (isFull ? 2 : 0), end).CopyTo(other);
        office.AsSpan(1).CopyTo(other.Slice(end));
        int otherLength = Match(isFull ? other.Slice(0, end) : other.Slice(0, end + 2), out OrganizationKind otherKind);
        otherLength += otherLength == 0 ? 0 : isFull ? 2 : -2;
        if (otherLength <= length)
        {
            return length;
        }

        kind = otherKind;
        return otherLength;
    }

    /// <summary>Whether a text ends in a unit.</summary>
    internal static bool IsMatch(ReadOnlySpan<char> text) => Match(text, out _) > 0;

    private static List<WordEntry<OrganizationKind?>> Entries()
    {
        var entries = new List<WordEntry<OrganizationKind?>>();
        foreach (EndingGroup group in Groups)
        {
            foreach (string word in WordText.Cut(group.Words))
            {
                entries.Add(new(word, group.Kind));
            }
        }

        return entries;
    }

    private readonly record struct EndingGroup(OrganizationKind? Kind, string Words);
}
