using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>
/// Folds a character onto the form the words of time limits are listed in: half-width, and the simplified form of the
/// traditional characters that occur in them. One character always becomes one character.
/// </summary>
/// <remarks>Source of the pairs: 通用规范汉字表 (2013), appendix 1, as far as the words of this folder need them.</remarks>
internal static class ScheduleFolding
{
    /// <summary>The Han characters that <see cref="FoldTraditional"/> knows.</summary>
    internal const string Traditional =
        "內時間開動進長學規劃實現達個後從報較爭預計確產營運驗續貫終適與遠過節國慶號週兩無採來當據數統訂啟啓設試業編製畢於態經隨滾勞歲級點頂車標務項類寫";

    /// <summary>Whether a Han character folds onto another one: nearly none does, and one look tells so.</summary>
    private static readonly bool[] Folds = FindFolding();

    internal static char Fold(char character)
    {
        if (character is >= '\u4E00' and <= '\u9FFF')
        {
            return Folds[character] ? FoldTraditional(character) : character;
        }

        return character is > '/' and < '\u007F' ? character : FoldMark(CharacterFolding.FoldWidth(character));
    }

    internal static string Fold(string text)
    {
        int first = 0;
        while (first < text.Length && Fold(text[first]) == text[first])
        {
            first++;
        }

        return first == text.Length ? text : FoldAll(text);
    }

    private static string FoldAll(string text)
    {
        char[] folded = new char[text.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }

        return new string(folded);
    }

    /// <summary>One form for each zero (○ and 〇), each dash, each quotation mark and each invisible blank.</summary>
    private static char FoldMark(char character) => character switch
    {
        '\u25CB' or '\u25EF' or '\u2B58' => '〇',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2500' or '\u2212' => '-',
        '\u301C' => '~',
        '「' or '『' or '‘' => '“',
        '」' or '』' or '’' => '”',
        '\t' or '\u200B' or '\uFEFF' => ' ',
        '\uFF61' => '。',
        '\uFF64' => '、',
        _ => character,
    };

    private static bool[] FindFolding()
    {
        var folds = new bool[char.MaxValue + 1];
        foreach (char character in Traditional)
        {
            folds[character] = true;
        }

        return folds;
    }

    private static char FoldTraditional(char character) => character switch
    {
        '內' => '内',
        '時' => '时',
        '間' => '间',
        '開' => '开',
        '動' => '动',
        '進' => '进',
        '長' => '长',
        '學' => '学',
        '規' => '规',
        '劃' => '划',
        '實' => '实',
        '現' => '现',
        '達' => '达',
        '個' => '个',
        '後' => '后',
        '從' => '从',
        '報' => '报',
        '較' => '较',
        '爭' => '争',
        '預' => '预',
        '計' => '计',
        '確' => '确',
        '產' => '产',
        '營' => '营',
        '運' => '运',
        '驗' => '验',
        '續' => '续',
        '貫' => '贯',
        '終' => '终',
        '適' => '适',
        '與' => '与',
        '遠' => '远',
        '過' => '过',
        '節' => '节',
        '國' => '国',
        '慶' => '庆',
        '號' => '号',
        '週' => '周',
        '兩' => '两',
        '無' => '无',
        '採' => '采',
        '來' => '来',
        '當' => '当',
        '據' => '据',
        '數' => '数',
        '統' => '统',
        '訂' => '订',
        '啟' => '启',
        '啓' => '启',
        '設' => '设',
        '試' => '试',
        '業' => '业',
        '編' => '编',
        '製' => '制',
        '畢' => '毕',
        '於' => '于',
        '態' => '态',
        '經' => '经',
        '隨' => '随',
        '滾' => '滚',
        '勞' => '劳',
        '歲' => '岁',
        '級' => '级',
        '點' => '点',
        '頂' => '顶',
        '車' => '车',
        '標' => '标',
        '務' => '务',
        '項' => '项',
        '類' => '类',
        '寫' => '写',
        _ => character,
    };
}
