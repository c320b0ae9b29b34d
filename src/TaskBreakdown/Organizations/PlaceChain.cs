namespace TaskBreakdown.Organizations;

/// <summary>The place or class word that a title or a body's name begins with: 亳州市谯城区, 区.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="OwnStart">Where its last place starts: 谯城区.</param>
/// <param name="End">Where it ends.</param>
/// <param name="ClassWordStart">Where the class word of the last place starts.</param>
/// <param name="Level">Level of the last class word; a 市 is a city where nothing tells it from a county-level one.</param>
/// <param name="IsMunicipal">Whether one of the four municipalities is among its places.</param>
/// <param name="IsSure">Whether the name itself settles the level.</param>
internal readonly record struct PlaceChain(int Start, int OwnStart, int End, int ClassWordStart, OrganizationLevel Level, bool IsMunicipal, bool IsSure)
{
    /// <summary>Whether it names a place and not only a class: 青阳县, but not 县.</summary>
    internal bool NamesPlace => End > OwnStart && ClassWordStart > OwnStart;
}
