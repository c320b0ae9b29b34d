using System;

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
    /// <summary>Whether the short form takes an ending at a level; <c>'\0'</c> asks for any level.</summary>
    internal bool Takes(char level, char ending)
    {
        ReadOnlySpan<char> rest = Endings.AsSpan();
        while (!rest.IsEmpty)
        {
            int blank = rest.IndexOf(' ');
            ReadOnlySpan<char> word = blank < 0 ? rest : rest.Slice(0, blank);
            if ((level == '\0' || word[0] == level) && word.Slice(1).IndexOf(ending) >= 0)
            {
                return true;
            }

            rest = blank < 0 ? default : rest.Slice(blank + 1);
        }

        return false;
    }
}
