using System;
using TaskBreakdown.Organizations.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <content>Where a piece begins and ends, and what is taken off it.</content>
internal ref partial struct CellSplitter
{
    // 各县(市)区政府(管委会) has two; a limit keeps hostile cells linear.
    private const int MostBrackets = 4;

    private void BeginPiece(int start, CutRule cut)
    {
        _start = start;
        _cut = cut;
        SkipBlanks();
        SkipNumbering();
        SkipMarks();
        while (SkipLabel() || SkipLeadIn())
        {
            SkipMarks();
        }

        _position = _start;
    }

    private void SkipBlanks()
    {
        while (_start < _end && CellFolding.IsBlank(_text[_start]))
        {
            _start++;
        }
    }

    private void SkipMarks()
    {
        while (_start < _end && (CellFolding.IsBlank(_text[_start]) || _text[_start] is '.' or ':' or '*' or '★' or '☆' or '※' or '·' or '•' or '-' or '—'))
        {
            _start++;
        }
    }

    // 1.区教育局
    private void SkipNumbering()
    {
        int i = _start;
        while (i < _end && _text[i] is >= '0' and <= '9')
        {
            i++;
        }

        if (i > _start && i < _end && _text[i] is '.' or ')')
        {
            _start = i + 1;
        }
    }

    // 牵头单位:区教育局. Without a colon a label counts only where nothing else follows.
    private bool SkipLabel()
    {
        ReadOnlySpan<char> rest = _text.Slice(_start, _end - _start);
        int length = RoleWords.MatchPersonLabel(rest);
        if (length > 0 && length < rest.Length && rest[length] == ':')
        {
            _skipsPersons = true;
            _start += length + 1;
            return true;
        }

        length = RoleWords.MatchLabel(rest, out string? role);
        if (!EndsLabel(rest, length))
        {
            return false;
        }

        _start += length + 1;
        _cut = CutRule.Label;
        _leadingRole = role;
        _skipsPersons = false;
        _groupStart = _pieces.Count;
        return true;
    }

    /// <summary>Length of the label with its colon at an offset; 0 without one.</summary>
    private readonly int LabelAt(int offset)
    {
        ReadOnlySpan<char> rest = _text.Slice(offset, _end - offset);
        int length = Math.Max(RoleWords.MatchPersonLabel(rest), RoleWords.MatchLabel(rest, out _));
        return EndsLabel(rest, length) ? length + 1 : 0;
    }

    /// <summary>牵头单位:区教育局 and 牵头单位为区教育局; a bare verb takes only the colon.</summary>
    private static bool EndsLabel(ReadOnlySpan<char> text, int length) =>
        length > 0 && length < text.Length && (text[length] == ':' || (text[length] == '为' && text[length - 1] is '位' or '门'));

    private bool SkipLeadIn()
    {
        ReadOnlySpan<char> rest = _text.Slice(_start, _end - _start);
        int length = RoleWords.MatchLeadIn(rest, out string? role);
        if (length == 0 || !StartsUnitOrEnds(_start + length) || length == rest.Length)
        {
            return false;
        }

        _start += length;
        _leadingRole = role ?? _leadingRole;
        return true;
    }

    /// <summary>Takes blanks, closing marks and role words off the stretch that ends here, and keeps the rest as a piece.</summary>
    private void EndPiece(int end)
    {
        (int start, int stop) = Trim(_start, end);
        if (start >= stop || TakeRoleSentence(start, stop) || TakePureLabel(start, stop))
        {
            return;
        }

        ReadOnlySpan<char> piece = _text.Slice(start, stop - start);
        int length = RoleWords.MatchEnd(piece, out string? role);
        if (length > 0 && UnitEndings.Match(piece, out _) > length)
        {
            // 区政协办 does not end in 协办.
            (length, role) = (0, null);
        }

        if (length > 0)
        {
            (start, stop) = Trim(start, stop - length);
        }

        if (IsName(start, stop) && !_skipsPersons && !IsTailOfOpenEnd(start, stop))
        {
            _isAfterOpenEnd = false;
            _pieces.Add(new(start, stop, role ?? _leadingRole, _cut));
        }

        if (role is not null)
        {
            GiveRoleToGroup(role);
        }
    }

    private readonly (int Start, int End) Trim(int start, int end)
    {
        while (start < end && (CellFolding.IsBlank(_text[start]) || _text[start] is '.' or ':'))
        {
            start++;
        }

        while (end > start && (CellFolding.IsBlank(_text[end - 1]) || _text[end - 1] is '.' or ':' or '。'))
        {
            end--;
        }

        return (start, end);
    }

    private readonly ReadOnlySpan<char> Trimmed(int start, int end)
    {
        (int first, int last) = Trim(start, end);
        return _text.Slice(first, last - first);
    }

    private void GiveRoleToGroup(string role)
    {
        foreach (ref CellPiece piece in _pieces.Pieces.Slice(_groupStart))
        {
            piece = piece with { Role = piece.Role ?? role };
        }

        _sawRole = true;
        _leadingRole = null;
        _groupStart = _pieces.Count;
    }

    private bool TakeRoleSentence(int start, int end)
    {
        if (!_cell.Holds(CellCharacter.StartsSentence) || !RoleSentences.IsMatch(_text.Slice(start, end - start)))
        {
            return false;
        }

        RoleSentence ??= TextSpan.FromBounds(start, end);
        return true;
    }

    private bool TakePureLabel(int start, int end)
    {
        int length = RoleWords.MatchLabel(_text.Slice(start, end - start), out string? role);
        if (length != end - start || RoleWords.MatchStart(_text.Slice(start, length), out _) == length)
        {
            return false;
        }

        _leadingRole = role;
        return true;
    }

    // —, 无 and bare figures name nobody.
    private readonly bool IsName(int start, int end)
    {
        ReadOnlySpan<char> piece = _text.Slice(start, end - start);
        if (piece.EndsWith("无".AsSpan()) && (piece.Length == 1 || piece.SequenceEqual("暂无".AsSpan())))
        {
            return false;
        }

        foreach (char character in piece)
        {
            if (ScriptFolding.IsIdeograph(character) || char.IsLetter(character) || char.IsSurrogate(character))
            {
                return true;
            }
        }

        return false;
    }

    // 等部门、单位: the second noun still belongs to 等.
    private readonly bool IsTailOfOpenEnd(int start, int end) =>
        _isAfterOpenEnd && OpenEndWords.IsTail(_text.Slice(start, end - start));

    /// <summary>Whether a stretch is a unit from end to end, as far as its ending tells.</summary>
    private readonly bool IsWhole(int start, int end)
    {
        (start, end) = Trim(start, end);
        bool hasBracket = false;
        for (int i = 0; i < MostBrackets && end > start && _brackets.OpenerOf(end - 1) is var opener && opener > start; i++)
        {
            hasBracket = true;
            (_, end) = Trim(start, opener);
        }

        ReadOnlySpan<char> text = _text.Slice(start, end - start);
        return UnitEndings.IsMatch(text)
            || (hasBracket ? CollectiveReader.MatchHead(text) > 0 : CollectiveReader.IsHeadWithArea(text));
    }

    // 联合 joins two units in 区教育局联合区公安分局, and is part of one in 供销合作社联合社.
    private readonly bool StartsWithPrefixOrHead(int offset)
    {
        ReadOnlySpan<char> rest = _text.Slice(offset, Math.Min(_end - offset, LongestLookAhead));
        return LevelPrefixReader.Read(rest).Length > 0 || CollectiveReader.MatchHead(rest) > 0;
    }

    private readonly bool StartsUnitOrEnds(int offset)
    {
        while (offset < _end && CellFolding.IsBlank(_text[offset]))
        {
            offset++;
        }

        if (offset >= _end || IsSeparator(_text[offset]) || _text[offset] is '(' or ')' or '等' or '.' or ':')
        {
            return true;
        }

        ReadOnlySpan<char> rest = _text.Slice(offset, Math.Min(_end - offset, LongestLookAhead));
        return JoinerAt(offset) > 0
            || LevelPrefixReader.Read(rest).Length > 0
            || UnitStarts.IsMatch(rest)
            || CollectiveReader.MatchHead(rest) > 0
            || IsWholeUpToNextCut(offset);
    }
}
