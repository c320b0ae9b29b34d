namespace TaskBreakdown.Reading.Outlines;

/// <summary>The kinds of numbering marks, from the outermost to the innermost (GB/T 9704).</summary>
internal enum MarkKind
{
    /// <summary><c>第一部分</c>, <c>第二章</c>.</summary>
    Part,

    /// <summary><c>一、</c>.</summary>
    Chinese,

    /// <summary><c>第一条</c>: an article of rules.</summary>
    Article,

    /// <summary><c>(一)</c>.</summary>
    BracketedChinese,

    /// <summary><c>任务一:</c>, <c>第一项</c>.</summary>
    Named,

    /// <summary><c>1.</c>, <c>1、</c>.</summary>
    Arabic,

    /// <summary><c>(1)</c>, <c>1)</c>.</summary>
    BracketedArabic,

    /// <summary><c>①</c>.</summary>
    Circled,

    /// <summary><c>▲</c>, <c>——</c>: no number.</summary>
    Bullet,
}
