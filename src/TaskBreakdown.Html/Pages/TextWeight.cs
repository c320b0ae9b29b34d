namespace TaskBreakdown.Html.Pages;

/// <summary>How much an element says.</summary>
/// <param name="Characters">Characters that are no blanks.</param>
/// <param name="LinkCharacters">Those of them that are words of links.</param>
/// <param name="Links">Number of links.</param>
internal readonly record struct TextWeight(int Characters, int LinkCharacters, int Links)
{
    /// <summary>Characters that are not words of links.</summary>
    internal int OwnCharacters => Characters - LinkCharacters;

    /// <summary>Whether it is a list of links: a menu, a breadcrumb, related articles.</summary>
    internal bool IsLinkList => Links >= 3 && LinkCharacters * 2 >= Characters;

    internal TextWeight Plus(TextWeight other) =>
        new(Characters + other.Characters, LinkCharacters + other.LinkCharacters, Links + other.Links);
}
