namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>A short form of what a department does, without its ending: 发改 for 发展和改革.</summary>
/// <param name="Short">The short form.</param>
/// <param name="Full">What it stands for.</param>
/// <param name="Endings">
/// The endings it takes at each level, words separated by blanks: the first character is the level (国 省 直 市 县 区 辖, where 直
/// is a municipality and 辖 its district), the others are endings (总 and 分 for 总局 and 分局).
/// </param>
/// <param name="Kind">The kind of the body.</param>
internal readonly record struct StemAbbreviation(
    string Short,
    string Full,
    string Endings,
    OrganizationKind Kind = OrganizationKind.Department)
    : IAbbreviation
{
    private const string LevelKeys = "国省直市县区辖";
    private const string EndingKeys = "局厅委办部总分";

    private const int BitsPerEnding = 8;
    private const int EveryLevel = 0xFF;

    // A byte for every ending with a bit for every level.
    private readonly ulong _taken = Read(Endings);

    /// <summary>Whether the short form takes an ending at a level; <c>'\0'</c> asks for any level.</summary>
    internal bool Takes(char level, char ending)
    {
        int place = EndingKeys.IndexOf(ending);
        int levels = place < 0 ? 0 : (int)((_taken >> (place * BitsPerEnding)) & EveryLevel);
        return level == '\0' ? levels != 0 : (levels & (1 << LevelKeys.IndexOf(level))) != 0;
    }

    private static ulong Read(string endings)
    {
        ulong taken = 0;
        int level = -1;
        foreach (char character in endings)
        {
            if (character == ' ')
            {
                level = -1;
            }
            else if (level < 0)
            {
                level = LevelKeys.IndexOf(character);
            }
            else
            {
                taken |= 1UL << ((EndingKeys.IndexOf(character) * BitsPerEnding) + level);
            }
        }

        return taken;
    }
}
