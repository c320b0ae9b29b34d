using System;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Finds text that was decoded with a wrong encoding.</summary>
/// <remarks>
/// Counted are replacement characters, private use, letters of Latin-1 and of the extended Latin blocks (UTF-8 or GBK read as
/// something else), lone surrogates, the pairs that broken round trips leave (锟斤拷), and question marks between Chinese characters.
/// Pinyin with tone marks in brackets, as converters put it behind a character, counts as damage of single characters.
/// </remarks>
internal static class EncodingCheck
{
    /// <summary>From one damaged character in this many on, nothing can be relied on.</summary>
    private const int FewestSoundPerDamaged = 40;

    private const int FewestDamaged = 3;

    /// <summary>Reports damage.</summary>
    /// <returns>Whether so much is damaged that nothing should be read.</returns>
    internal static bool Check(SourceText source, Findings findings)
    {
        string text = source.Text;
        int damaged = 0;
        int first = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsDamaged(text, i))
            {
                first = damaged++ == 0 ? i : first;
            }
        }

        if (damaged == 0)
        {
            return false;
        }

        bool isBroken = damaged >= FewestDamaged && (long)damaged * FewestSoundPerDamaged >= text.Length;
        var span = new TextSpan(first, 1);
        if (isBroken)
        {
            findings.Add(DiagnosticDescriptors.BrokenEncoding, span, damaged, text.Length, Shown(text[first]));
        }
        else
        {
            int start = Math.Max(0, first - 6);
            findings.Add(DiagnosticDescriptors.DamagedCharacters, span, Findings.Quote(Excerpt.Of(text, start, 12)), damaged);
        }

        return isBroken;
    }

    private static bool IsDamaged(string text, int at)
    {
        char character = text[at];
        return !IsSound(character) && character switch
        {
            '\uFFFD' => true,
            >= '\uE000' and <= '\uF8FF' => true,
            >= 'À' and <= 'ɏ' => character is not ('×' or '÷'),
            '?' => IsHan(text, at - 1) && IsHan(text, at + 1),
            '锟' => text.HasAt(at, "锟斤"),
            // Punctuation of UTF-8 read as GBK: the comma, the full stop and the quotation marks of every sentence.
            '锛' or '銆' or '鈥' => true,
            _ => char.IsSurrogate(character) && IsLone(text, at),
        };
    }

    /// <summary>Whether a character is sound whatever stands beside it: figures, marks of Chinese texts, and the first of their characters.</summary>
    private static bool IsSound(char character) => character is < '?' or (>= '\u3000' and < '鈥') or (> '\u9FFF' and < '\uD800');

    private static bool IsLone(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : at == 0 || !char.IsHighSurrogate(text[at - 1]);

    private static bool IsHan(string text, int at) => at >= 0 && at < text.Length && text[at] is >= '\u4E00' and <= '\u9FFF' or '。' or '(' or ')';

    private static string Shown(char character) => char.IsSurrogate(character) ? "\uFFFD" : character.ToString();
}
