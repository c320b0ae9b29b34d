using System.Text;
using TaskBreakdown.OpenXml.Tests.Word;

namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>Texts of a made file: words of the field, any other characters, and marks by which to find again what shows and what does not.</summary>
internal sealed class MadeText(Choices choices)
{
    private const string Hidden = "★";

    private static readonly string[] Words =
    [
        "序号", "工作任务", "目标任务", "责任单位", "牵头单位", "配合单位", "完成时限", "备注", "一、", "（二）", "1.", "2．", "①", "新建学校3所。", "建成高标准农田1.68万亩，", "增长6%以上", "分别", "区教育局",
        "区财政局、区住建局", "各街道", "牵头单位：", "责任单位:", "2024年底前", "3月31日", "2024年重点工作任务分解", "合计", "、", "，", "。", "；", "：", "（", "）", "\u3000", " ", "  ", "\u00A0", "\u200B", "|", "\"",
        "<&>'", "1", "2", "3", "９", "万", "%", "-", "—", "_x000D_", "_x000A_", "_xD83D_", "_x005F_", "_x00", "😀", "𠮷", "é", "ＡＢ",
    ];

    /// <summary>How many texts are marked as visible.</summary>
    internal int Shown { get; private set; }

    /// <summary>The mark of the text of a number, from 0.</summary>
    internal static string Mark(int number) => $"☆{number}☆";

    /// <summary>Whether a mark of hidden text stands anywhere.</summary>
    internal static bool ShowsHidden(string text) => text.Contains(Hidden, System.StringComparison.Ordinal);

    /// <summary>Text that every reader sees, ready for markup.</summary>
    internal string Visible() => Any() + Mark(Shown++) + Any();

    /// <summary>Text that no reader sees.</summary>
    internal string Invisible() => Any() + Hidden;

    /// <summary>Text that somebody may see or not.</summary>
    internal string Any()
    {
        var text = new StringBuilder();
        for (int i = choices.Below(5); i > 0; i--)
        {
            int word = choices.Below(Words.Length + 4);
            text.Append(word < Words.Length ? Words[word] : Character());
        }

        return DocxBuilder.Escape(text.ToString());
    }

    /// <summary>Any character of the basic plane that XML allows; a mark is none of them.</summary>
    private string Character()
    {
        char character = (char)((choices.Below(256) << 8) + choices.Below(256));
        return character is < ' ' or '☆' or '★' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(character) ? "" : character.ToString();
    }
}
