using System;
using TaskBreakdown.Organizations.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>Tells names of units from pieces of tasks that end in the same words: 区财政局, but not 新建小学1所.</summary>
internal static class UnitNames
{
    private const int LongestName = 40;
    private const string Endings = "局委办部会院司团社镇乡区所科室府厅行组联站处署厂队校关";

    /// <summary>Endings whose last character closes other words too: 街道, but not 快速通道.</summary>
    private static readonly WordSet LongEndings = ["街道", "中心", "单位", "部门"];

    private const string NeverInNames = "。!?;:,《》%=+";

    private static readonly WordSet Hotlines = ["12345", "110", "120"];

    /// <summary>Verbs that tasks begin with and names never do.</summary>
    private static readonly WordSet TaskStarts =
    [
        "新建", "新增", "新开", "改建", "扩建", "改扩建", "改造", "完成", "推进", "推动", "实施", "开展", "加快", "加强", "加大", "建成", "打造", "深化", "做好", "抓好", "确保",
        "鼓励", "引导", "健全", "完善", "举办", "动工", "开工", "全面", "全年", "力争", "着力", "进一步", "积极", "大力", "持续", "提升", "优化", "启动", "建立", "已", "正在", "截至",
        "含", "包括", "不含", "其中", "例如", "详见", "注", "即", "原", "见", "如", "为", "对", "在", "把", "将", "以", "由", "按", "根据",
    ];

    /// <summary>Names of roles, which letters speak of as if they were units: 牵头单位对任务负总责.</summary>
    private static readonly WordSet RoleNouns = ["牵头单位", "责任单位", "配合单位", "协办单位", "主办单位", "承办单位", "协同单位", "参与单位", "牵头部门", "责任部门", "配合部门"];

    /// <summary>Names that begin with one of those verbs nevertheless.</summary>
    private static readonly WordSet NameStarts = ["推进办", "推进组", "原州", "在京", "为民", "即墨", "对外", "对口", "以色列", "将乐", "注册"];

    /// <summary>
    /// What a list of names shows at first sight: all of them end as units do, or most of them cannot be names. Null where
    /// only reading them tells: brackets, joiners, role words.
    /// </summary>
    internal static Likeness? Judge(ReadOnlySpan<char> folded)
    {
        int pieces = 0;
        int odd = 0;
        bool areUnits = !folded.Has('(');
        for (ReadOnlySpan<char> rest = folded; ;)
        {
            int end = rest.IndexOfAny("、,;\n".AsSpan());
            ReadOnlySpan<char> piece = (end < 0 ? rest : rest.Slice(0, end)).Trim();
            if (!piece.IsEmpty)
            {
                bool isPlausible = IsPlausible(piece);
                areUnits = areUnits && isPlausible && UnitEndings.IsMatch(piece);
                pieces++;
                odd += isPlausible ? 0 : 1;
            }

            if (end < 0)
            {
                return areUnits && pieces > 0 ? Likeness.Yes : odd * 2 > pieces ? Likeness.No : null;
            }

            rest = rest.Slice(end + 1);
        }
    }

    /// <summary>Whether a text can be a name: no figures, no punctuation, no verb of a task in front.</summary>
    internal static bool IsPlausible(string text) => IsPlausible(FoldedText.Fold(text).AsSpan());

    private static bool IsPlausible(ReadOnlySpan<char> folded)
    {
        bool isPhrase = folded.Length > LongestName || RoleNouns.Begins(folded) || IsSlogan(folded) || HasOddCharacter(folded);
        return !isPhrase && (!TaskStarts.Begins(folded) || NameStarts.Begins(folded));
    }

    /// <summary>工业强县, 旅游名城, 生态立市: a noun, and what it makes of a place.</summary>
    private static bool IsSlogan(ReadOnlySpan<char> folded) =>
        folded.Length == 4 && "强大名立兴富靓美优".Has(folded[2]) && "省市县区州旗镇乡城".Has(folded[3]);

    /// <summary>Whether a text ends in a character that names of units end in.</summary>
    internal static bool EndsLikeUnit(string text)
    {
        ReadOnlySpan<char> name = WithoutBracket(FoldedText.Fold(text));
        return name.Length > 1 && (Endings.Has(name[name.Length - 1]) || name.Ends(LongEndings));
    }

    /// <summary>Whether there is a mark that no name has, or a figure: those stand in names only behind 第 or inside a bracket (第48中学).</summary>
    private static bool HasOddCharacter(ReadOnlySpan<char> folded)
    {
        int depth = 0;
        for (int i = 0; i < folded.Length; i++)
        {
            char character = folded[i];
            if (OrdinalText.IsHan(character))
            {
                continue;
            }

            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            bool isFigure = depth == 0 && OrdinalText.IsDigit(character);
            if ((isFigure && !IsInName(folded, i)) || NeverInNames.Has(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Numbers of hotlines and schools: 12345热线办, 第48中学.</summary>
    private static bool IsInName(ReadOnlySpan<char> folded, int at)
    {
        int start = at;
        while (start > 0 && OrdinalText.IsDigit(folded[start - 1]))
        {
            start--;
        }

        return start == 0 ? Hotlines.Begins(folded) : folded[start - 1] == '第';
    }

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> folded)
    {
        int open = folded.LastIndexOf('(');
        return open > 0 && folded[folded.Length - 1] == ')' ? folded.Slice(0, open) : folded;
    }
}
