using System;
using System.Collections.Generic;
using FsCheck.Xunit;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Text;

/// <summary>Whatever is cut out and put together, every character knows where it stood.</summary>
public sealed class MappedTextTests
{
    private const string Joiner = "|";

    private static readonly SourceText Source = SourceText.From("一二三四五，六七八九十 ABCDEFGHIJ（１２３）");

    [Fact]
    public void Slice_OfTheSource_HasItsWordsInBothForms()
    {
        MappedText slice = MappedText.Whole(Source).Slice(4, 4);

        Assert.Equal("五，六七", slice.Text);
        Assert.Equal("五，六七", slice.Written.ToString());
        Assert.Equal("五,六七", slice.Folded.ToString());
        Assert.Equal(new TextSpan(4, 4), slice.Span);
        Assert.Equal(4, slice.Start);
    }

    [Fact]
    public void Slice_OfTheSource_CopiesNoWords()
    {
        MappedText whole = MappedText.Whole(Source);
        long before = GC.GetAllocatedBytesForCurrentThread();
        MappedText slice = whole.Slice(2, 20);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(20, slice.Length);
        Assert.InRange(bytes, 1, 2 * 20);
    }

    [Fact]
    public void Join_SeveralTexts_StandsFromTheFirstToTheLastPlace()
    {
        MappedText whole = MappedText.Whole(Source);

        MappedText joined = MappedText.Join([whole.Slice(8, 2), MappedText.Empty, whole.Slice(0, 2)], Joiner);

        Assert.Equal("八九|一二", joined.Text);
        Assert.Null(joined.Start);
        Assert.Equal(new TextSpan(0, 10), joined.Span);
        Assert.Equal(new TextSpan(0, 1), joined.ToSource(new TextSpan(3, 1)));
        Assert.Equal(default, joined.ToSource(new TextSpan(2, 1)));
        Assert.Equal(default, joined.Slice(2, 1).Span);
    }

    [Fact]
    public void Join_OneTextAmongEmptyOnes_IsThatText()
    {
        MappedText only = MappedText.Whole(Source).Slice(3, 3);

        Assert.Same(only, MappedText.Join([MappedText.Empty, only], Joiner));
        Assert.Same(MappedText.Empty, MappedText.Empty.Trim());
    }

    [Property]
    public void CutAndJoined_AnyHow_EveryCharacterKnowsItsPlace(byte[] cuts)
    {
        MappedText text = MappedText.Whole(Source);
        for (int i = 0; i + 2 < cuts.Length; i += 3)
        {
            List<MappedText> parts = [Cut(text, cuts[i], cuts[i + 1]), Cut(MappedText.Whole(Source), cuts[i + 1], cuts[i + 2])];
            text = MappedText.Join(parts, cuts[i] % 2 == 0 ? Joiner : "").Trim();
            Assert.Equal(FoldedText.Fold(text.Text), text.Folded.ToString());
            text = text.Length < 100 ? text : Cut(text, cuts[i + 2], cuts[i]);
        }

        for (int i = 0; i < text.Length; i++)
        {
            TextSpan place = text.ToSource(new TextSpan(i, 1));
            Assert.True(place.IsEmpty ? text.Text[i] == Joiner[0] : Source.Text[place.Start] == text.Text[i]);
        }
    }

    private static MappedText Cut(MappedText text, int start, int length)
    {
        int from = text.IsEmpty ? 0 : start % text.Length;
        return text.Slice(from, Math.Min(length % 12, text.Length - from));
    }
}
