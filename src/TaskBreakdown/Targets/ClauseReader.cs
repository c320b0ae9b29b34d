using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Reads the words in front of a figure into a <see cref="Clause"/>.</summary>
/// <remarks>
/// <para>Grammar: <c>segment = { date | manner | aspect | scope | modal } { verb } [ noun phrase ] [ tail verb ] [ bound ] figure</c>.
/// The head is read from the left, the tail from the right; what remains between them is the noun phrase, which is then
/// divided once more where a verb stands inside it.</para>
/// </remarks>
internal ref partial struct ClauseReader
{
    private TextFrame _frame;
    private ReadOnlySpan<char> _text;
    private int _figure;
    private int _end;

    /// <summary>Reads the stretch between the start of a segment and a figure.</summary>
    internal static void Read(in TextFrame frame, int figure, int start, int end, out Clause clause)
    {
        clause = default;

        // Filled field by field: a constructor would fill a copy first.
        ClauseReader reader = default;
        reader._frame = frame;
        reader._text = frame.Text;
        reader._figure = figure;
        reader._end = end;
        start = frame.NamesActors ? BehindActor(frame.Text, start, end) : start;
        int nounStart = reader.ReadHead(ref clause, start, end);
        int nounEnd = reader.ReadTail(ref clause, nounStart, end);
        reader.DivideNoun(ref clause, TextSpan.FromBounds(nounStart, nounEnd));
    }

    /// <summary>市住建局负责改造老旧小区: who does it is no part of what is done; but 负责人 and 牵头单位 are nouns.</summary>
    private static int BehindActor(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> segment = text[start..end];
        int duty = segment.IndexOf("负责".AsSpan());
        duty = duty < 0 ? segment.IndexOf("牵头".AsSpan()) : duty;
        int behind = duty + 2;
        bool isNoun = behind < segment.Length && segment[behind] is '人' or '制' or '单';
        return duty < 0 || isNoun ? start : start + behind;
    }

    private readonly ReadOnlySpan<char> Slice(TextSpan span) => _text.Slice(span.Start, span.Length);
}
