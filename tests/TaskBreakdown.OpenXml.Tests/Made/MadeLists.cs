using System.Linq;

namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>Lists and styles of a made document: numbers of every format, lists that begin anew, styles based on one another.</summary>
internal sealed class MadeLists(Choices choices)
{
    private const int Lists = 3;

    private static readonly string[] Formats =
    [
        "decimal", "chineseCounting", "chineseCountingThousand", "ideographDigital", "chineseLegalSimplified", "decimalEnclosedCircle",
        "decimalEnclosedParen", "decimalEnclosedFullstop", "ideographTraditional", "ideographZodiac", "decimalFullWidth", "decimalZero",
        "upperLetter", "lowerLetter", "upperRoman", "lowerRoman", "bullet", "none", "hebrew1",
    ];

    /// <summary>The properties of a paragraph: a style, a number, a deleted mark, a section.</summary>
    internal string Properties() => choices.Below(6) switch
    {
        1 => $"<w:pPr><w:pStyle w:val=\"s{choices.Below(Lists)}\"/></w:pPr>",
        2 or 3 => $"<w:pPr>{Number()}</w:pPr>",
        4 => "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>",
        5 => "<w:pPr><w:sectPr><w:type w:val=\"continuous\"/></w:sectPr></w:pPr>",
        _ => "",
    };

    internal string Styles() => string.Concat(Enumerable.Range(0, Lists).Select(Style));

    internal string Numbering() =>
        string.Concat(Enumerable.Range(0, Lists).Select(Definition)) + string.Concat(Enumerable.Range(1, Lists).Select(Use));

    private string Style(int id)
    {
        string parent = choices.IsChosen() ? $"<w:basedOn w:val=\"s{choices.Below(Lists)}\"/>" : "";
        string number = choices.IsChosen() ? Number() : "";
        return $"<w:style w:type=\"paragraph\" w:styleId=\"s{id}\"><w:name w:val=\"s{id}\"/>{parent}<w:pPr>{number}</w:pPr></w:style>";
    }

    private string Definition(int id)
    {
        string link = choices.Below(4) == 1 ? $"<w:numStyleLink w:val=\"s{choices.Below(Lists)}\"/>" : "";
        return $"<w:abstractNum w:abstractNumId=\"{id}\">{link}{Level(0)}{Level(1)}{Level(8)}</w:abstractNum>";
    }

    private string Use(int id) => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{choices.Below(Lists)}\"/>{Override()}</w:num>";

    private string Number() => $"<w:numPr><w:ilvl w:val=\"{choices.OneOf("0", "1", "8")}\"/><w:numId w:val=\"{choices.Below(Lists + 2)}\"/></w:numPr>";

    private string Level(int index)
    {
        string text = choices.OneOf("%1、", "（%1）", "%1.%2", "第%1条 ", "%9%", "", "%0", "牵头单位%1：");
        string suffix = choices.OneOf("", "<w:suff w:val=\"nothing\"/>", "<w:suff w:val=\"space\"/>", "<w:isLgl/>", "<w:lvlRestart w:val=\"0\"/>");
        return $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"{Start()}\"/><w:numFmt w:val=\"{choices.OneOf(Formats)}\"/>{suffix}<w:lvlText w:val=\"{text}\"/></w:lvl>";
    }

    private string Override() => choices.Below(3) switch
    {
        1 => $"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"{Start()}\"/></w:lvlOverride>",
        2 => $"<w:lvlOverride w:ilvl=\"1\">{Level(1)}</w:lvlOverride>",
        _ => "",
    };

    private string Start() => choices.OneOf("1", "0", "9", "19", "99", "2024", "9999", "2147483647", "-1", "-2147483648");
}
