using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>What every UTF-16 code unit may be, so that one look tells all that a character may be in a cell.</summary>
internal static class CellCharacters
{
    private static readonly CellCharacter[] Table = Create();

    /// <summary>All that a character may be.</summary>
    internal static CellCharacter Things(this char character) => Table[character];

    /// <summary>Whether a character is one of several things.</summary>
    internal static bool Is(this char character, CellCharacter things) => (Table[character] & things) != 0;

    private static CellCharacter[] Create()
    {
        var table = new CellCharacter[char.MaxValue + 1];
        Mark(table, CellCharacter.Blank, " \t\n\r\u200B\uFEFF");
        Mark(table, CellCharacter.Separator, "、,;/。|│\\＼");
        Mark(table, CellCharacter.Opener, "(“");
        Mark(table, CellCharacter.OpenEnd, "等");
        Mark(table, CellCharacter.Follower, "和与及以暨并同牵主承协配参会负落抓实责联指支组总双密积全具分按根依共各一汇第省市县区旗州盟师地自行镇乡街团有相苏兵由");
        Mark(table, CellCharacter.StartsHead, CollectiveReader.HeadStarts);
        Mark(table, CellCharacter.StartsRole, RoleWords.FirstCharacters);
        Mark(table, CellCharacter.EndsRole, RoleWords.LastCharacters);
        Mark(table, CellCharacter.StartsSentence, RoleSentences.FirstCharacters);
        return table;
    }

    private static void Mark(CellCharacter[] table, CellCharacter thing, string characters)
    {
        foreach (char character in characters)
        {
            table[character] |= thing;
        }
    }
}
