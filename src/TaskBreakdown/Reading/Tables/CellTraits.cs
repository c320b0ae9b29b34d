using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>What a cell looks like, whatever column it may stand in.</summary>
internal sealed class CellTraits
{
    private const int LongestHeading = 40;
    private const int LongestPhrase = 30;

    internal CellTraits(MappedText content)
    {
        string folded = content.Folded;
        IsEmpty = content.IsEmpty;
        Number = RowNumber.Read(folded);
        HasDigit = folded.HasDigit();
        if (IsEmpty || Number is not null)
        {
            return;
        }

        Units = CellWords.LooksLikeUnits(folded);
        IsSentence = Units != Likeness.Yes && (folded.Has('。') || (folded.Length > LongestPhrase && folded.Has(',')));
        Deadline = CellWords.LooksLikeDeadline(folded);
        Persons = Units == Likeness.Yes ? Likeness.No : PersonNames.LooksLikePersons(folded);
        IsHeading = folded.Length <= LongestHeading && OutlineMark.Find(folded) is { IsHeadingMark: true };
    }

    internal bool IsEmpty { get; }

    /// <summary>The number, if the cell is nothing else.</summary>
    internal int? Number { get; }

    internal bool IsSentence { get; }

    internal bool HasDigit { get; }

    internal Likeness Units { get; }

    internal Likeness Deadline { get; }

    internal Likeness Persons { get; }

    /// <summary>Whether it is the heading of a section: 二、市级实事.</summary>
    internal bool IsHeading { get; }

    /// <summary>Whether the number, if there is one, goes on where those before it stopped.</summary>
    internal NumberFit Fit { get; set; }
}
