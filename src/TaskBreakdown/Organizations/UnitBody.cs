using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>What stands behind the level prefix of a name, and all that the tables of short forms know about it, looked up once.</summary>
internal readonly ref struct UnitBody
{
    private UnitBody(ReadOnlySpan<char> text)
    {
        Text = text;
        Bodies = BodyAbbreviations.Table.Find(text);
        if (UnitEndingParts.TrySplit(text, out int stem, out char ending))
        {
            Ending = ending;
            StemLength = stem;
            Stems = StemAbbreviations.Table.Find(Stem);
        }
    }

    /// <summary>The name without its prefix, folded.</summary>
    internal ReadOnlySpan<char> Text { get; }

    /// <summary>The rows for the whole body.</summary>
    internal ReadOnlySpan<BodyAbbreviation> Bodies { get; }

    /// <summary>What stands before the ending of a department; empty where the body has no such ending.</summary>
    internal ReadOnlySpan<char> Stem => Text.Slice(0, StemLength);

    /// <summary>The ending as the tables write it; NUL where the body has none.</summary>
    internal char Ending { get; }

    /// <summary>The rows for the stem.</summary>
    internal ReadOnlySpan<StemAbbreviation> Stems { get; }

    /// <summary>The ending in its full form.</summary>
    internal string FullEnding => UnitEndingParts.Full(Text.Slice(StemLength));

    private int StemLength { get; }

    /// <summary>Looks a body up.</summary>
    internal static UnitBody Of(ReadOnlySpan<char> text) => new(text);
}
