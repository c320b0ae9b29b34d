using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>The words right before and right behind a number that bound it.</summary>
internal static class Bounds
{
    private static readonly (string Word, Comparison Comparison)[] Before =
    [
        ("不少于", Comparison.AtLeast), ("不低于", Comparison.AtLeast), ("不小于", Comparison.AtLeast), ("不短于", Comparison.AtLeast),
        ("至少", Comparison.AtLeast), ("最少", Comparison.AtLeast), ("达到或超过", Comparison.AtLeast), ("不得少于", Comparison.AtLeast),
        ("不得低于", Comparison.AtLeast), ("不高于", Comparison.AtMost), ("不超过", Comparison.AtMost), ("不超", Comparison.AtMost),
        ("不多于", Comparison.AtMost), ("不大于", Comparison.AtMost), ("不得超过", Comparison.AtMost), ("至多", Comparison.AtMost), ("最多", Comparison.AtMost),
        ("最高", Comparison.AtMost), ("不突破", Comparison.AtMost), ("控制在", Comparison.AtMost), ("严控在", Comparison.AtMost),
        ("超过", Comparison.MoreThan), ("突破", Comparison.MoreThan), ("高于", Comparison.MoreThan), ("大于", Comparison.MoreThan),
        ("多于", Comparison.MoreThan), ("超出", Comparison.MoreThan), ("超", Comparison.MoreThan), ("逾", Comparison.MoreThan),
        ("低于", Comparison.LessThan), ("少于", Comparison.LessThan), ("小于", Comparison.LessThan), ("不足", Comparison.LessThan), ("不到", Comparison.LessThan),
        ("大约", Comparison.About), ("约", Comparison.About), ("近", Comparison.About), ("接近", Comparison.About), ("约为", Comparison.About), ("将近", Comparison.About),
    ];

    private static readonly (string Word, Comparison Comparison)[] Behind =
    [
        ("及以上", Comparison.AtLeast), ("以上", Comparison.AtLeast), ("及以下", Comparison.AtMost), ("以内", Comparison.AtMost), ("之内", Comparison.AtMost),
        ("以下", Comparison.AtMost), ("内", Comparison.AtMost), ("左右", Comparison.About), ("上下", Comparison.About), ("多", Comparison.About), ("余", Comparison.About),
    ];

    /// <summary>The quantity with the comparison its bounding words give it. A bound behind wins over one before: 控制在5%左右.</summary>
    internal static ScannedQuantity Widen(ReadOnlySpan<char> text, in ScannedQuantity quantity)
    {
        Comparison comparison = quantity.Comparison;
        int start = quantity.Span.Start - LengthBefore(text[..quantity.Span.Start], ref comparison);
        int end = quantity.Span.End;
        int behind = LengthBehind(text[end..], ref comparison);
        return quantity with
        {
            Comparison = quantity.Upper is null ? comparison : Comparison.Between,
            BoundedSpan = TextSpan.FromBounds(start, end + behind),
            IsBoundedBehind = behind > 0,
        };
    }

    /// <summary>Where the words that govern a figure end: 突破 and 控制在 bound it and are its verb as well.</summary>
    internal static int GovernedEnd(ReadOnlySpan<char> text, in ScannedQuantity quantity)
    {
        ReadOnlySpan<char> bound = text[quantity.BoundedSpan.Start..quantity.Span.Start];
        bool isVerb = bound.SequenceEqual("突破".AsSpan()) || bound.SequenceEqual("控制在".AsSpan()) || bound.SequenceEqual("严控在".AsSpan());
        return isVerb ? quantity.Span.Start : quantity.BoundedSpan.Start;
    }

    private static int LengthBefore(ReadOnlySpan<char> text, ref Comparison comparison)
    {
        int blanks = 0;
        while (!text.IsEmpty && text[^1] == ' ')
        {
            text = text[..^1];
            blanks++;
        }

        int longest = 0;
        foreach ((string word, Comparison meaning) in Before)
        {
            if (word.Length > longest && text.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                longest = word.Length;
                comparison = meaning;
            }
        }

        return longest == 0 ? 0 : longest + blanks;
    }

    private static int LengthBehind(ReadOnlySpan<char> text, ref Comparison comparison)
    {
        foreach ((string word, Comparison meaning) in Behind)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                comparison = meaning;
                return word.Length;
            }
        }

        return 0;
    }
}
