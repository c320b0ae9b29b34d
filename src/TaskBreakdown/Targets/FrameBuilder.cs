using System;

namespace TaskBreakdown.Targets;

/// <summary>Goes over the marks of a text and tells every figure its clause, its sentence and whether it is quoted.</summary>
/// <remarks>
/// A bracket ends a clause only where it holds figures of its own: (其中…18个), but not 善治(示范)村. How far a bracket
/// is looked into is limited, so that a text of nothing but brackets costs no more than any other.
/// </remarks>
internal ref struct FrameBuilder
{
    private const int LongestBracket = 300;

    /// <summary>How far the words around a figure are read, on either side, where no mark ends the clause.</summary>
    private const int ClauseReach = 120;

    /// <summary>How far back the figures of a sentence are looked at.</summary>
    private const int SentenceReach = 1000;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<Figure> _figures;
    private int _next;
    private int _clauseFirst;
    private int _clause;
    private int _clauseStart;
    private int _sentence;
    private int _sentenceStart;
    private int _quotes;
    private int _plainBrackets;
    private int _clauseBrackets;
    private bool _isBracketed;

    private FrameBuilder(ReadOnlySpan<char> text, Span<Figure> figures)
    {
        _text = text;
        _figures = figures;
    }

    /// <summary>Places the figures of a folded text.</summary>
    internal static void Build(ReadOnlySpan<char> text, ReadOnlySpan<int> stops, Span<Figure> figures)
    {
        var builder = new FrameBuilder(text, figures);
        builder.Walk(stops);
        TenseReader.Read(text, stops, figures);
    }

    private void Walk(ReadOnlySpan<int> stops)
    {
        foreach (int place in stops)
        {
            char character = _text[place];
            if (ClauseCharacters.Is(character, ClauseCharacter.Mark))
            {
                PlaceFigures(place);
                Take(character, place);
            }
        }

        PlaceFigures(_text.Length);
        EndClause(_text.Length);
    }

    private void PlaceFigures(int end)
    {
        while (_next < _figures.Length && _figures[_next].Start <= end)
        {
            ref Figure figure = ref _figures[_next++];
            figure.Clause = _clause;
            figure.ClauseStart = Math.Max(_clauseStart, figure.Start - ClauseReach);
            figure.Sentence = _sentence;
            figure.SentenceStart = Math.Max(_sentenceStart, figure.Start - SentenceReach);
            figure.IsQuoted = _quotes > 0;
            figure.IsBracketed = _isBracketed;
        }
    }

    /// <summary>The comma of 12,500万元 and the colon of 2:1 end nothing.</summary>
    private readonly bool IsInsideFigure(int place) => _next > 0 && place < _figures[_next - 1].Quantity.End;

    private void Take(char mark, int place)
    {
        switch (mark)
        {
            case '“' or '《' or '「' or '‘':
                _quotes++;
                break;
            case '”' or '》' or '」' or '’':
                _quotes = Math.Max(0, _quotes - 1);
                break;
            case var _ when IsInsideFigure(place):
                break;
            case '(':
                OpenBracket(place);
                break;
            case ')':
                CloseBracket(place);
                break;
            default:
                EndClause(place);
                if (TextFrame.IsSentenceMark(mark))
                {
                    EndSentence(place);
                }

                break;
        }
    }

    private void EndSentence(int place)
    {
        _sentence++;
        (_sentenceStart, _quotes, _plainBrackets, _clauseBrackets) = (place + 1, 0, 0, 0);
    }

    private void OpenBracket(int place)
    {
        if (!HoldsFigure(place))
        {
            _plainBrackets++;
            return;
        }

        EndClause(place);
        _clauseBrackets++;
        _isBracketed = _next > 0 && place <= _figures[_next - 1].BoundedEnd;
    }

    private void CloseBracket(int place)
    {
        if (_plainBrackets > 0)
        {
            _plainBrackets--;
        }
        else if (_clauseBrackets > 0)
        {
            _clauseBrackets--;
            EndClause(place);
        }
    }

    private readonly bool HoldsFigure(int open)
    {
        ReadOnlySpan<char> reach = _text.Slice(open, Math.Min(LongestBracket, _text.Length - open));
        int length = reach.IndexOf(')');
        int close = length < 0 ? open + reach.Length : open + length;
        for (int i = _next; i < _figures.Length && _figures[i].Quantity.End <= close; i++)
        {
            ref readonly ScannedQuantity quantity = ref _figures[i].Quantity;
            if (!quantity.IsDate && !(quantity.IsChinese && quantity.Value < 10m))
            {
                return true;
            }
        }

        return false;
    }

    private void EndClause(int place)
    {
        for (; _clauseFirst < _next; _clauseFirst++)
        {
            ref Figure figure = ref _figures[_clauseFirst];
            figure.ClauseEnd = Math.Min(place, figure.BoundedEnd + ClauseReach);
        }

        _clause++;

        _clauseStart = Math.Min(place + 1, _text.Length);
        _isBracketed = false;
    }
}
