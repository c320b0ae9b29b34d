using System;
using TaskBreakdown.Organizations.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <content>What a bracket holds: a role, a rule, members of their own, a person, or a part of the name.</content>
internal ref partial struct CellSplitter
{
    private void ReadBracket(int closer)
    {
        int opener = _position;
        ReadOnlySpan<char> content = Trimmed(opener + 1, closer);
        if (_text[opener] == '“')
        {
            _position = closer + 1;
        }
        else if (RoleSentences.IsMatch(content))
        {
            RoleSentence ??= TextSpan.FromBounds(opener + 1, closer);
            LeaveBracket(closer);
        }
        else if (BracketContents.IsRole(content, out string? role))
        {
            LeaveBracket(closer);
            GiveRoleToLast(role);
        }
        else if (_depth < DeepestBracket && (BracketContents.HoldsMembers(content) || IsWholePiece(opener, closer)))
        {
            ReadMembersInBracket(opener, closer);
        }
        else if (BracketContents.IsPersonOrNote(content) && !IsInsideName(opener, closer))
        {
            LeaveBracket(closer);
        }
        else
        {
            _position = closer + 1;
        }
    }

    // 港中旅(宁夏)旅游景区公司: what no whole unit stands before, and more of a name behind.
    private readonly bool IsInsideName(int opener, int closer) =>
        closer + 1 < _end && ScriptFolding.IsIdeograph(_text[closer + 1]) && !IsWhole(_start, opener);

    private void LeaveBracket(int closer)
    {
        EndPiece(_position);
        BeginPiece(closer + 1, CutRule.Bracket);
    }

    private readonly void GiveRoleToLast(string? role)
    {
        if (_pieces.Count > 0)
        {
            ref CellPiece last = ref _pieces.Pieces[_pieces.Count - 1];
            last = last with { Role = role };
        }
    }

    // (区教育局、区财政局): a cell that was bracketed as a whole.
    private readonly bool IsWholePiece(int opener, int closer)
    {
        if (opener != _start)
        {
            return false;
        }

        int next = closer + 1;
        while (next < _end && CellFolding.IsBlank(_text[next]))
        {
            next++;
        }

        return next == _end || IsSeparator(_text[next]);
    }

    // 县教育局(会同县财政局、县住建局)
    private void ReadMembersInBracket(int opener, int closer)
    {
        EndPiece(opener);
        string? outerRole = _leadingRole;
        _leadingRole = null;
        int outerGroup = _groupStart;
        _groupStart = _pieces.Count;
        _depth++;
        Split(opener + 1, closer);
        _depth--;
        _leadingRole = outerRole;
        _groupStart = outerGroup == 0 && !_sawRole ? 0 : _groupStart;
        BeginPiece(closer + 1, CutRule.Bracket);
    }
}
