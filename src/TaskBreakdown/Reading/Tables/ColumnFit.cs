using TaskBreakdown.Reading.Lexicons;

namespace TaskBreakdown.Reading.Tables;

/// <summary>How well a cell fits a column, and what it costs to leave a column out or to give it a further cell.</summary>
/// <remarks>
/// Points, not probabilities: whatever a column must hold (a number) weighs most, what it usually holds (units,
/// names of persons, dates) less, and what says nothing (remarks) not at all.
/// </remarks>
internal static class ColumnFit
{
    internal const int Impossible = -1000;

    /// <summary>What a row without a number costs where rows have numbers: the number is merged with the one above.</summary>
    internal const int ContinuationCost = -5;

    /// <summary>Names of tasks are no clauses; what the tasks consist of is put in them.</summary>
    private const int ClauseAsName = -3;
    private const int ClauseAsContent = 1;

    private const int SecondAmount = -20;

    /// <summary>Where blanks part the cells, they may also stand around the figures of a task: 新建公园 3 座.</summary>
    private const int FigureAsWord = -2;

    /// <summary>Points for a cell in a column.</summary>
    internal static int Score(in CellTraits cell, TableColumn column, TableForm form) =>
        (form == TableForm.Words && IsFigureOfText(cell, column.Kind) ? FigureAsWord : Score(cell, column.Kind)) + (!cell.IsClause ? 0 : column.IsName ? ClauseAsName : column.Kind == ColumnKind.Content ? ClauseAsContent : 0);

    private static int Score(in CellTraits cell, ColumnKind kind) => kind switch
    {
        ColumnKind.Number => ScoreNumber(cell),
        ColumnKind.Task or ColumnKind.Content => ScoreTask(cell),
        ColumnKind.Lead or ColumnKind.Responsible or ColumnKind.Support => ScoreUnits(cell),
        ColumnKind.Leader => ScoreLeader(cell),
        ColumnKind.Deadline => ScoreDeadline(cell),
        ColumnKind.Target or ColumnKind.Amount => ScoreFigure(cell),
        ColumnKind.Section => ScoreSection(cell),
        ColumnKind.Progress or ColumnKind.Remark => cell.IsReport ? 3 : cell.Units == Likeness.Yes ? -2 : 0,
        _ => cell.Units == Likeness.Yes ? -2 : 0,
    };

    /// <summary>Points for a row that has no cell in a column of a kind.</summary>
    internal static int Skip(ColumnKind kind) => kind switch
    {
        ColumnKind.Task => -12,
        ColumnKind.Number => -5,
        ColumnKind.Lead or ColumnKind.Responsible or ColumnKind.Content => -4,
        ColumnKind.Leader or ColumnKind.Deadline => -2,
        ColumnKind.Section => 0,
        _ => -1,
    };

    /// <summary>Points for one more paragraph in the same cell, or one more word where blanks part the cells: a sum of money is one.</summary>
    internal static int Stay(TableColumn column, TableForm form) => column.Kind switch
    {
        ColumnKind.Number => Impossible,
        ColumnKind.Amount when form == TableForm.Words => SecondAmount,
        ColumnKind.Deadline => -3,
        ColumnKind.Task when column.IsName => -2,
        ColumnKind.Task or ColumnKind.Content or ColumnKind.Responsible or ColumnKind.Support => -1,
        _ => -2,
    };

    private static bool IsFigureOfText(in CellTraits cell, ColumnKind kind) =>
        (cell.Number is not null || cell.IsBareFigure) && kind is ColumnKind.Task or ColumnKind.Content;

    private static int ScoreNumber(in CellTraits cell) => (cell.Number, cell.Fit) switch
    {
        (null, _) => cell.IsEmpty ? ContinuationCost : Impossible,
        (_, NumberFit.Next) => 8,
        (_, NumberFit.Later) => 3,
        _ => -6,
    };

    private static int ScoreTask(in CellTraits cell)
    {
        if (cell.IsEmpty)
        {
            return -6;
        }

        if (cell.Number is not null || cell.IsBareFigure)
        {
            return -8;
        }

        bool isOther = cell.Units == Likeness.Yes || cell.Deadline == Likeness.Yes || cell.Persons == Likeness.Yes;
        return cell.IsSentence ? 4 : isOther ? -4 : 1;
    }

    private static int ScoreUnits(in CellTraits cell) => cell switch
    {
        { IsEmpty: true } => 0,
        { Number: not null } => -10,
        { Deadline: Likeness.Yes } => -6,
        { Units: Likeness.Yes } => 5,
        { IsSentence: true } => -8,
        { Units: Likeness.Maybe } => 1,
        _ => -3,
    };

    private static int ScoreLeader(in CellTraits cell) => cell switch
    {
        { IsEmpty: true } => 0,
        { Persons: Likeness.Yes } => 5,
        { Number: not null } or { IsSentence: true } => -8,
        { Units: Likeness.Yes } => -4,
        { Persons: Likeness.Maybe } => 0,
        _ => -2,
    };

    private static int ScoreDeadline(in CellTraits cell) => cell switch
    {
        { IsEmpty: true } => 0,
        { Deadline: Likeness.Yes } => 6,
        { Deadline: Likeness.Maybe } => 4,
        { Units: Likeness.Yes } or { IsSentence: true } => -6,
        _ => -3,
    };

    private static int ScoreFigure(in CellTraits cell) => cell switch
    {
        { IsFigure: true } => 4,
        { HasDigit: true } => 2,
        { Units: Likeness.Yes } => -3,
        _ => 0,
    };

    private static int ScoreSection(in CellTraits cell) => cell switch
    {
        { IsEmpty: true } => 0,
        { Number: not null } => -8,
        { IsSentence: true } => -4,
        { IsHeading: true } => 3,
        _ => 0,
    };
}
