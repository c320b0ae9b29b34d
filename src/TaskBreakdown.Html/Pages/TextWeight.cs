namespace TaskBreakdown.Html.Pages;

/// <summary>How much an element says.</summary>
/// <param name="Characters">Characters that are no blanks.</param>
/// <param name="LinkCharacters">Those of them that are words of links.</param>
/// <param name="Links">Number of links.</param>
/// <param name="Controls">Those of them that run a script: to print the page, to change the size of its letters.</param>
internal readonly record struct TextWeight(int Characters, int LinkCharacters, int Links, int Controls)
{
    /// <summary>The longest words of a bar of controls: 字体:[大 中 小] 【打印本页】【关闭窗口】.</summary>
    private const int LongestBar = 24;

    /// <summary>Characters that are not words of links.</summary>
    internal int OwnCharacters => Characters - LinkCharacters;

    /// <summary>Whether it is a list of links: a menu, a breadcrumb, related articles.</summary>
    internal bool IsLinkList => Links >= 3 && LinkCharacters * 2 >= Characters;

    /// <summary>Whether it is a bar of controls.</summary>
    internal bool IsControlBar => Controls > 0 && Characters <= LongestBar;

    internal TextWeight Plus(TextWeight other) =>
        new(Characters + other.Characters, LinkCharacters + other.LinkCharacters, Links + other.Links, Controls + other.Controls);
}
