using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>Tells what a header cell or a label is about.</summary>
/// <remarks>
/// A header is looked up without blanks and without a bracket behind it. Most are built alike, a word for the role and
/// a noun for the body (主要责任单位), so the table lists the parts, and new combinations are understood.
/// </remarks>
internal static partial class HeaderLexicon
{
    /// <summary>The longest header that is looked up; anything longer is text.</summary>
    internal const int MaxLength = 14;

    private const int LongestJoined = 8;

    private const int LongestCoordinate = 4;

    /// <summary>The stems that can fit a header, by its last character; every character that some header ends in has an entry.</summary>
    private static Dictionary<char, HeaderStem[]> StemsByEnd => field ??= GroupStems();

    /// <summary>What headers end with.</summary>
    private static WordSet Ends => field ??= [.. Bodies, .. Persons, .. Array.ConvertAll(Stems, stem => stem.Word)];

    /// <summary>Reads a header; null for a text that is none.</summary>
    /// <param name="compact">The text, width folded, blanks deleted.</param>
    internal static ColumnKind? Find(ReadOnlySpan<char> compact)
    {
        ReadOnlySpan<char> written = WithoutBracket(compact);
        if (written.Length is < 2 or > MaxLength)
        {
            return null;
        }

        // 工作内容及目标: what a target is joined to says more about the column.
        ColumnKind? kind = FindOne(written);
        kind = kind is null or ColumnKind.Target ? FindCoordinated(written) ?? kind : kind;
        return kind is null || HoldsPunctuation(written) ? null : kind;
    }

    /// <summary>工作内容及目标, 建设内容和规模: the first of two short words says what the column is about.</summary>
    private static ColumnKind? FindCoordinated(ReadOnlySpan<char> written)
    {
        int joiner = written.LastIndexOfAny('及', '和', '与');
        bool joinsWords = joiner >= 2 && written.Length - joiner - 1 is >= 2 and <= LongestCoordinate;
        return joinsWords ? FindOne(written.Slice(0, joiner)) : null;
    }

    private static ColumnKind? FindOne(ReadOnlySpan<char> written)
    {
        if (!Closes(written))
        {
            return null;
        }

        if (written.Ends(Persons))
        {
            return ColumnKind.Leader;
        }

        bool closesWithBody = written.Ends(Bodies);
        foreach (HeaderStem stem in StemsFor(written))
        {
            if (Fits(written, stem, closesWithBody))
            {
                return stem.Kind;
            }
        }

        return null;
    }

    /// <summary>Reads a header that was put together from pieces, and so has to be one from its first character on.</summary>
    internal static ColumnKind? FindWhole(ReadOnlySpan<char> compact)
    {
        if (compact.Length is < 2 or > MaxLength || !Closes(compact))
        {
            return null;
        }

        if (compact.Ends(Persons) && compact.Length <= LongestJoined)
        {
            return compact.Begins(PersonStarts) ? ColumnKind.Leader : null;
        }

        bool closesWithBody = compact.Ends(Bodies) && compact.Length <= LongestJoined;
        foreach (HeaderStem stem in StemsFor(compact))
        {
            if (compact.SequenceEqual(stem.Word.AsSpan()) || (stem.Place == StemPlace.BeforeBody && closesWithBody && compact.Begins(stem.Word)))
            {
                return stem.Kind;
            }
        }

        return null;
    }

    /// <summary>Whether a header is about a body, whatever that has to do with the task: 承诺单位, 建设单位.</summary>
    internal static bool NamesBody(ReadOnlySpan<char> compact) => WithoutBracket(compact).Ends(Bodies);

    /// <summary>Whether a text is a noun for a body or a person and nothing else: 单位, 领导.</summary>
    internal static bool IsNoun(ReadOnlySpan<char> compact) => Bodies.Holds(compact) || Persons.Holds(compact);

    /// <summary>Whether a text ends with such a noun, so that nothing is cut off: 责任单位.</summary>
    internal static bool ClosesWithNoun(ReadOnlySpan<char> compact) => compact.Ends(Bodies) || compact.Ends(Persons);

    /// <summary>Whether a text is a label of a role that breaks off (牵头单), or begins with one.</summary>
    internal static bool BeginsLikeRole(ReadOnlySpan<char> compact)
    {
        foreach (HeaderStem stem in Stems)
        {
            bool isRole = stem.Place == StemPlace.BeforeBody;
            if (isRole && (compact.Begins(stem.Word) || (compact.Length > 1 && stem.Word.AsSpan().StartsWith(compact))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The bracket at the end of a header, without its parentheses: 投资(万元); null where there is none.</summary>
    internal static string? FindBracket(ReadOnlySpan<char> compact)
    {
        int open = OpeningBracket(compact);
        return open < 0 ? null : compact.Slice(open + 1, compact.Length - open - 2).ToString();
    }

    /// <summary>Whether a text ends in a character that some header ends in; most texts do not.</summary>
    internal static bool Closes(ReadOnlySpan<char> compact)
    {
        char last = compact[compact.Length - 1];
        return last == ')' || (Ends.MayEnd(last) && StemsByEnd.ContainsKey(last));
    }

    private static HeaderStem[] StemsFor(ReadOnlySpan<char> word) => StemsByEnd.TryGetValue(word[word.Length - 1], out HeaderStem[]? stems) ? stems : [];

    private static Dictionary<char, HeaderStem[]> GroupStems()
    {
        var groups = new Dictionary<char, HeaderStem[]>();
        foreach (string end in Ends)
        {
            char last = end[end.Length - 1];
            bool endsBody = Bodies.EndsIn(last);
            groups[last] = Array.FindAll(Stems, stem => stem.Word[stem.Word.Length - 1] == last || (endsBody && stem.Place == StemPlace.BeforeBody));
        }

        return groups;
    }

    private static bool Fits(ReadOnlySpan<char> word, HeaderStem stem, bool closesWithBody) => stem.Place switch
    {
        StemPlace.Whole => word.SequenceEqual(stem.Word.AsSpan()),
        StemPlace.End => word.Ends(stem.Word),
        _ => closesWithBody && word.Has(stem.Word),
    };

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> compact)
    {
        int open = OpeningBracket(compact);
        return open < 0 ? compact : compact.Slice(0, open);
    }

    private static int OpeningBracket(ReadOnlySpan<char> compact)
    {
        int open = compact.IndexOf('(');
        return open > 0 && compact[compact.Length - 1] == ')' ? open : -1;
    }

    private static bool HoldsPunctuation(ReadOnlySpan<char> word) => word.HasAny(",。;:《“|()");
}
