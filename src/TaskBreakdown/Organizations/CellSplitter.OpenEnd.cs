using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <content>The open 等, and looking ahead.</content>
internal ref partial struct CellSplitter
{
    // No name is longer; what is not decided within this stretch is decided against.
    private const int LongestLookAhead = 48;

    // 区财政局等部门按职责分工负责: everything behind 等 up to the next separator says only that there are more.
    private bool TryReadOpenEnd()
    {
        ReadOnlySpan<char> rest = _text.Slice(_position + 1, _end - _position - 1);
        if (!IsWhole(_start, _position) && !OpenEndWords.MayFollow(_text[_position - 1], rest))
        {
            return false;
        }

        EndPiece(_position);
        IsOpenEnded = true;
        _isAfterOpenEnd = true;
        int end = EndOfOpenTail(_position + 1);
        if (RoleWords.MatchEnd(Trimmed(_position + 1, end), out string? role) > 0 && role is not null)
        {
            GiveRoleToGroup(role);
        }

        BeginPiece(end < _end ? end + JoinerAt(end) : end, CutRule.OpenEnd);
        return true;
    }

    private readonly int EndOfOpenTail(int start)
    {
        int i = start;
        while (i < _end && !IsSeparator(_text[i]))
        {
            bool isBehindNoun = i > start && OpenEndWords.IsNounBefore(_text.Slice(start, i - start));
            if (isBehindNoun && (CellFolding.IsBlank(_text[i]) || IsNextAfterOpenEnd(i)))
            {
                return i;
            }

            int closer = _brackets.CloserOf(i);
            i = closer >= 0 && closer < _end ? closer + 1 : i + 1;
        }

        return i;
    }

    // 等部门各街道, 等部门及相关街道
    private readonly bool IsNextAfterOpenEnd(int offset)
    {
        int joiner = JoinerAt(offset);
        ReadOnlySpan<char> rest = _text.Slice(offset + joiner, _end - offset - joiner);
        return CollectiveReader.MatchHead(rest) > 0 || LevelPrefixReader.ReadBare(rest.Slice(0, Math.Min(rest.Length, LongestLookAhead))).Length > 0;
    }

    /// <summary>Whether the stretch from here to the next cut ends in a unit.</summary>
    private readonly bool IsWholeUpToNextCut(int start)
    {
        int limit = Math.Min(_end, start + LongestLookAhead);
        int i = start;
        while (i < limit && !IsSeparator(_text[i]) && _text[i] != '等')
        {
            if (i > start && IsLookAheadCut(i) && IsWhole(start, i))
            {
                return true;
            }

            int closer = _brackets.CloserOf(i);
            i = closer >= 0 && closer < limit ? closer + 1 : i + 1;
        }

        return i > start && IsWhole(start, i);
    }

    private readonly bool IsLookAheadCut(int offset) =>
        CellFolding.IsBlank(_text[offset]) || (_text[offset].Is(CellCharacter.Follower)
            && (JoinerAt(offset) > 0
                || RoleWords.MatchStart(_text.Slice(offset, _end - offset), out _) > 0
                || UnitBoundary.IsAt(_text.Slice(_start, _end - _start), offset - _start)));
}
