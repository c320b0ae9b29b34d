using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The words a unit's name may end in, each with the kind of body it ends.</summary>
/// <remarks>The longest ending wins: 金融监管分局 is no 分局, and the 社 of 社会 ends nothing.</remarks>
internal static partial class UnitEndings
{
    // No ending with 办 is longer.
    private const int LongestOffice = 40;

    private static readonly WordTable<OrganizationKind?> Table = Build();

    /// <summary>The unit ending of a text.</summary>
    /// <param name="text">A name, folded, without blanks.</param>
    /// <param name="kind">The kind of body the ending stands for.</param>
    /// <returns>Length of the ending; 0 where the text ends in no unit.</returns>
    internal static int Match(ReadOnlySpan<char> text, out OrganizationKind kind)
    {
        kind = OrganizationKind.Unknown;
        if (text.IsEmpty)
        {
            return 0;
        }

        foreach (WordEntry<OrganizationKind?> entry in Table.StartingWith(text[text.Length - 1]))
        {
            if (EndsWithReversed(text, entry.Word))
            {
                kind = entry.Value ?? OrganizationKind.Unknown;
                return entry.Value is null ? 0 : entry.Word.Length;
            }
        }

        return 0;
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

    private static bool EndsWithReversed(ReadOnlySpan<char> text, string reversed)
    {
        if (reversed.Length > text.Length)
        {
            return false;
        }

        for (int i = 1; i < reversed.Length; i++)
        {
            if (text[text.Length - 1 - i] != reversed[i])
            {
                return false;
            }
        }

        return text[text.Length - 1] == reversed[0];
    }

    // The table looks words up by their first character, so the endings stand in it back to front.
    private static WordTable<OrganizationKind?> Build()
    {
        int count = 0;
        foreach (EndingGroup group in Groups)
        {
            count += group.Words.Length;
        }

        var entries = new WordEntry<OrganizationKind?>[count];
        int next = 0;
        foreach (EndingGroup group in Groups)
        {
            foreach (string word in group.Words)
            {
                entries[next++] = new(Reverse(word), group.Kind);
            }
        }

        return new WordTable<OrganizationKind?>(entries);
    }

    private static string Reverse(string word)
    {
        char[] characters = word.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    private readonly record struct EndingGroup(OrganizationKind? Kind, string[] Words);
}
