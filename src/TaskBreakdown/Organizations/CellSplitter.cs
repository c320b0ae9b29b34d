using System;
using TaskBreakdown.Organizations.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>Cuts a cell into the stretches that name its members, with their roles.</summary>
/// <remarks>
/// <para>One pass from left to right. A member ends at a separator outside brackets (、 , ; / 。 line break); at a blank if
/// what stands before it is a whole unit, since a blank inside a name is a wrapped line (卫生健 康委); and behind a whole
/// unit where a role word, a joiner (和 及 与), an open 等 or the next unit begins (区教育局区卫健局各街道).</para>
/// </remarks>
internal ref partial struct CellSplitter
{
    // Role brackets may hold members, and those may have brackets of their own; nobody nests deeper.
    private const int DeepestBracket = 4;

    private readonly FoldedCell _cell;
    private readonly ReadOnlySpan<char> _text;
    private readonly BracketMap _brackets;
    private PieceBuffer _pieces;
    private int _depth;
    private int _end;
    private int _start;
    private CutRule _cut;
    private int _position;

    // Pieces from here on still wait for the role word behind them: 甲局、乙局配合.
    private int _groupStart;
    private bool _sawRole;
    private string? _leadingRole;
    private bool _skipsPersons;
    private bool _isAfterOpenEnd;

    /// <summary>Starts on a folded cell.</summary>
    internal CellSplitter(FoldedCell cell, BracketMap brackets)
    {
        _cell = cell;
        _text = cell.Text;
        _brackets = brackets;
        _pieces = PieceBuffer.Rent();
    }

    /// <summary>Whether an open 等 was read.</summary>
    internal bool IsOpenEnded { get; private set; }

    /// <summary>The sentence that says how roles follow from the order (列第一位者为牵头单位); null without one.</summary>
    internal TextSpan? RoleSentence { get; private set; }

    /// <summary>Cuts the whole cell.</summary>
    /// <returns>The pieces in the order of the cell; they are lost when the splitter is disposed of.</returns>
    internal Span<CellPiece> Split()
    {
        Split(0, _text.Length);
        return _pieces.Pieces;
    }

    /// <summary>Gives the room for the pieces back.</summary>
    public readonly void Dispose() => _pieces.Dispose();

    private void Split(int start, int end)
    {
        (int outerStart, int outerEnd) = (_start, _end);
        (_start, _end, _position) = (start, end, start);
        BeginPiece(start, _depth == 0 ? CutRule.CellStart : CutRule.Bracket);
        while (SkipToStop())
        {
            Step();
        }

        EndPiece(_end);
        (_start, _end) = (outerStart, outerEnd);
    }

    // Goes on to the next character at which anything may happen; false at the end.
    private bool SkipToStop()
    {
        int position = _position;
        while (position < _end && !_text[position].Is(CellCharacter.Stop))
        {
            position++;
        }

        _position = position;
        return position < _end;
    }

    private void Step()
    {
        char character = _text[_position];
        int closer = _brackets.CloserOf(_position);
        if (closer >= 0 && closer < _end)
        {
            ReadBracket(closer);
        }
        else if (IsSeparator(character))
        {
            EndPiece(_position);
            EndGroup(character);
            BeginPiece(_position + 1, CutRule.Separator);
        }
        else if (CellFolding.IsBlank(character))
        {
            ReadBlank();
        }
        else if (!TryCutBehindUnit(character))
        {
            _position++;
        }
    }

    private static bool IsSeparator(char character) => character.Is(CellCharacter.Separator);

    // 甲局牵头,乙局、丙局,各街道配合: once roles are spoken, a comma no longer ends the group that waits for its role.
    private void EndGroup(char separator)
    {
        if (separator is ';' or '。' || (separator == ',' && !_sawRole))
        {
            _groupStart = _pieces.Count;
        }

        if (separator is ';' or '。')
        {
            _leadingRole = null;
            _skipsPersons = false;
        }
    }

    private void ReadBlank()
    {
        int next = _position;
        while (next < _end && CellFolding.IsBlank(_text[next]))
        {
            next++;
        }

        if (next < _end && IsWhole(_start, _position) && !ContinuesAt(next))
        {
            EndPiece(_position);
            BeginPiece(next, CutRule.Blank);
            return;
        }

        if (_start == _position)
        {
            BeginPiece(next, _cut);
            return;
        }

        _position = next;
    }

    // What stands behind a blank belongs to the whole unit before it: a bracket, 等, a role, or the other half of an ending.
    private readonly bool ContinuesAt(int next)
    {
        ReadOnlySpan<char> rest = _text.Slice(next, _end - next);
        return _brackets.CloserOf(next) >= 0
            || rest[0] is '等' or '和' or '与' or '及' or '、' or ',' or ';' or '。' or '/'
            || (RoleWords.MatchStart(rest, out _) > 0 && LabelAt(next) == 0)
            || UnitContinuations.IsMatch(Trimmed(_start, _position), rest);
    }

    // Offers each place behind a whole unit to the readers of what may follow one.
    private bool TryCutBehindUnit(char character)
    {
        if (_position == _start)
        {
            return false;
        }

        if (character == '等')
        {
            return TryReadOpenEnd();
        }

        if (!character.Is(CellCharacter.Follower) || !IsWhole(_start, _position))
        {
            return false;
        }

        return TryReadLabel() || TryReadJoiner() || TryReadRole() || TryReadNextUnit();
    }

    // 牵头单位:县人社局责任单位:县财政局
    private bool TryReadLabel()
    {
        if (LabelAt(_position) == 0)
        {
            return false;
        }

        EndPiece(_position);
        BeginPiece(_position, CutRule.Label);
        return true;
    }

    private bool TryReadJoiner()
    {
        int length = JoinerAt(_position);
        if (length == 0 || !IsWholeUpToNextCut(_position + length))
        {
            return false;
        }

        EndPiece(_position);
        BeginPiece(_position + length, CutRule.Joiner);
        return true;
    }

    private readonly int JoinerAt(int offset)
    {
        ReadOnlySpan<char> rest = _text.Slice(offset, _end - offset);
        return rest[0] switch
        {
            '以' => rest.StartsWith("以及".AsSpan()) ? 2 : 0,
            '和' or '与' or '及' or '暨' => 1,
            _ => 0,
        };
    }

    private bool TryReadRole()
    {
        int length = RoleWords.MatchStart(_text.Slice(_position, _end - _position), out _);
        if (length == 0
            || UnitBoundary.SpansEnding(_text.Slice(_start, _end - _start), _position - _start)
            || !StartsUnitOrEnds(_position + length)
            || (_text[_position] == '联' && !StartsWithPrefixOrHead(_position + length)))
        {
            return false;
        }

        int end = _position + length;
        EndPiece(end);
        BeginPiece(end, CutRule.RoleWord);
        return true;
    }

    private bool TryReadNextUnit()
    {
        if (!UnitBoundary.IsAt(_text.Slice(_start, _end - _start), _position - _start))
        {
            return false;
        }

        EndPiece(_position);
        BeginPiece(_position, CutRule.NextUnit);
        return true;
    }
}
