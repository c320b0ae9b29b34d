using System;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>What a cell looks like, whatever column it may stand in.</summary>
internal struct CellTraits
{
    private const int LongestHeading = 40;
    private const int LongestPhrase = 30;
    private const short NoNumber = -1;

    /// <summary>How reports of progress begin.</summary>
    private static readonly WordSet ReportStarts = ["已", "正在", "截至", "截止", "累计", "完成了", "目前", "未", "正开展", "前期"];

    private readonly short _number;

    internal CellTraits(MappedText content)
    {
        ReadOnlySpan<char> folded = content.Folded;
        IsEmpty = content.IsEmpty;
        _number = (short)(RowNumber.Read(folded) ?? NoNumber);
        IsFigure = !IsEmpty && FigureWords.IsFigure(folded);
        IsBareFigure = IsFigure && OrdinalText.IsDigit(folded[folded.Length - 1]);
        HasDigit = folded.HasDigit();
        if (IsEmpty || _number != NoNumber)
        {
            return;
        }

        Units = CellWords.LooksLikeUnits(folded);
        IsSentence = Units != Likeness.Yes && (folded.Has('。') || (folded.Length > LongestPhrase && folded.Has(',')));
        IsClause = HasDigit || "。;,".Has(folded[folded.Length - 1]);
        Deadline = CellWords.LooksLikeDeadline(folded);
        Persons = Units == Likeness.Yes ? Likeness.No : PersonNames.LooksLikePersons(folded);
        IsSum = PageWords.IsSpreadSum(folded);
        IsReport = folded.Begins(ReportStarts);
        IsHeading = folded.Length <= LongestHeading && OutlineMark.Find(folded) is { IsHeadingMark: true };
    }

    internal bool IsEmpty { get; }

    /// <summary>The number, if the cell is nothing else.</summary>
    internal readonly int? Number => _number == NoNumber ? null : _number;

    internal bool IsSentence { get; }

    internal bool HasDigit { get; }

    /// <summary>Whether it says how much, or ends as a clause does: more than a name.</summary>
    internal bool IsClause { get; }

    internal Likeness Units { get; }

    internal Likeness Deadline { get; }

    internal Likeness Persons { get; }

    /// <summary>Whether it heads a row of sums: 合计.</summary>
    internal bool IsSum { get; }

    /// <summary>Whether it is a figure behind the caption of a row of sums, or empty there.</summary>
    internal bool IsSummed { get; set; }

    /// <summary>Whether it is nothing but a figure.</summary>
    internal bool IsFigure { get; }

    /// <summary>Whether it is a figure without a unit: 26000.</summary>
    internal bool IsBareFigure { get; }

    /// <summary>Whether it reports what has been reached.</summary>
    internal bool IsReport { get; }

    /// <summary>Whether it is the heading of a section: 二、市级实事.</summary>
    internal bool IsHeading { get; }

    /// <summary>Whether the number, if there is one, goes on where those before it stopped.</summary>
    internal NumberFit Fit { get; set; }
}
