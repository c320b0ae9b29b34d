using System;
using System.Collections.Generic;
using TaskBreakdown.Organizations.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>Finds the places and class words in a title, the name of an issuing body or a signature.</summary>
internal static class AuthorityTextReader
{
    private static readonly string[] NationalOwners = ["国务院", "中共中央", "中央", "国家"];

    /// <summary>Every owner the text names, in order.</summary>
    /// <param name="source">Which part of the document the text is.</param>
    /// <param name="text">The text, with its places in the document.</param>
    internal static IEnumerable<AuthorityFinding> Read(AuthoritySource source, MappedText text)
    {
        CompactText compact = CompactText.Of(text.Text);
        bool isHead = true;
        bool isBorrowed = false;
        for (int i = 0; i < compact.Folded.Length;)
        {
            if (isHead && TryReadOwner(compact.Folded, i, out PlaceChain chain))
            {
                yield return FindingOf(source, text, compact, chain, isBorrowed);
                (i, isHead, isBorrowed) = (chain.End, false, false);
                continue;
            }

            (i, isHead, isBorrowed) = Advance(compact.Folded.AsSpan(i), i, isBorrowed);
        }
    }

    // Owners stand at the start, behind punctuation, and behind the words that break a title.
    private static (int Next, bool IsHead, bool IsBorrowed) Advance(ReadOnlySpan<char> rest, int offset, bool isBorrowed)
    {
        int length = TitleBreaks.MatchStart(rest);
        if (length > 0)
        {
            return (offset + length, true, TitleBreaks.Borrows(rest) || (isBorrowed && rest[0] == '年'));
        }

        bool isLetter = char.IsLetter(rest[0]);
        return (offset + 1, !isLetter, isBorrowed && char.IsDigit(rest[0]));
    }

    private static bool TryReadOwner(string text, int start, out PlaceChain chain)
    {
        foreach (string owner in NationalOwners)
        {
            ReadOnlySpan<char> rest = text.AsSpan(start);
            if (rest.StartsWith(owner.AsSpan()) && (owner != "国家" || UnitStarts.IsMatch(rest.Slice(owner.Length))))
            {
                int end = start + owner.Length;
                chain = new PlaceChain(start, start, end, start, OrganizationLevel.National, IsMunicipal: false, IsSure: true);
                return true;
            }
        }

        return PlaceChainReader.TryRead(text.AsSpan(), start, out chain);
    }

    private static AuthorityFinding FindingOf(AuthoritySource source, MappedText text, CompactText compact, PlaceChain chain, bool isBorrowed)
    {
        TextSpan span = compact.ToOriginal(chain.Start, chain.End);
        MappedText words = text.Slice(span.Start, span.Length);
        return new AuthorityFinding(
            chain.Level,
            new AuthorityEvidence(source, words.Text, text.Span.IsEmpty ? null : words.Span),
            chain.NamesPlace ? compact.Folded.Substring(chain.OwnStart, chain.End - chain.OwnStart) : null,
            chain.OwnStart > chain.Start ? compact.Folded.Substring(chain.Start, chain.OwnStart - chain.Start) : null,
            chain.IsMunicipal,
            chain.IsSure,
            isBorrowed);
    }
}
