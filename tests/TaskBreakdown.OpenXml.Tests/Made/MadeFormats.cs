using System.Linq;
using System.Text;
using TaskBreakdown.OpenXml.Tests.Word;

namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>Numbers of a made workbook, and the formats they are shown in: those of Excel, and some stitched from pieces.</summary>
internal sealed class MadeFormats(Choices choices)
{
    internal const int Styles = 8;

    private static readonly string[] Pieces =
    [
        "0", "#", "?", ",", ".", "%", ";", "@", "General", "yyyy", "yy", "m", "mm", "d", "h", "ss", "[h]", "[mm]", "[DBNum1]", "[DBNum2]", "[$-804]", "[$¥-804]", "[$", "[Red]", "[>=100]", "[", "]",
        "\"年\"", "\"", "\\", "!", "_", "*", "E+00", "/", "-", " ", "月", "日", "万",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "0.5", "0.30000000000000004", "1E+20", "1.5E-10", "1E+28", "-7.9E+28", "1E+300", "59", "60", "61", "45381", "45381.99999999", "2958465", "2958465.99999", "2958466", "2957003", "2957004", "16800",
        "79228162514264337593543950335", "-79228162514264337593543950335", "792281625142643375935439503.35", "NaN", "1,5", "",
    ];

    internal string Number() => choices.OneOf(Numbers);

    /// <summary>The parts of a style sheet that numbers depend on: every other style has a format of its own.</summary>
    internal string StyleSheet()
    {
        string codes = string.Concat(Enumerable.Range(0, Styles).Select(style => $"<numFmt numFmtId=\"{164 + style}\" formatCode=\"{Code()}\"/>"));
        string styles = string.Concat(Enumerable.Range(0, Styles).Select(style => $"<xf numFmtId=\"{(choices.IsChosen() ? 164 + style : choices.Below(60))}\"/>"));
        return $"<numFmts>{codes}</numFmts><cellXfs>{styles}</cellXfs>";
    }

    private string Code()
    {
        var code = new StringBuilder();
        for (int i = choices.Below(8); i > 0; i--)
        {
            code.Append(choices.OneOf(Pieces));
        }

        return DocxBuilder.Escape(code.ToString());
    }
}
