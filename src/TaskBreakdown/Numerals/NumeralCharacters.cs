namespace TaskBreakdown.Numerals;

/// <summary>What single characters mean in a numeral, in every script and width.</summary>
/// <remarks>Source: GB/T 15835 for the lower forms, the Negotiable Instruments rules of the People's Bank for the financial ones.</remarks>
internal static class NumeralCharacters
{
    /// <summary>The value of an Arabic digit of either width; -1 for any other character.</summary>
    internal static int ArabicDigit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '\uFF10' and <= '\uFF19' => character - '\uFF10',
        _ => -1,
    };

    /// <summary>The value of a Chinese digit, lower or financial, simplified or traditional; -1 for any other character.</summary>
    internal static int ChineseDigit(char character) => character switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' or '弌' => 1,
        '二' or '两' or '兩' or '贰' or '貳' => 2,
        '三' or '叁' or '參' or '叄' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>Whether the digit is 两, which stands before a measure word or a multiplier and in no row of digits.</summary>
    internal static bool IsPairDigit(char character) => character is '两' or '兩';

    /// <summary>The power of ten of a multiplier; 0 for any other character.</summary>
    internal static int Power(char character) => character switch
    {
        '十' or '拾' => 1,
        '百' or '佰' => 2,
        '千' or '仟' => 3,
        '万' or '萬' => 4,
        '亿' or '億' => 8,
        _ => 0,
    };

    /// <summary>The tens that one character writes: 廿, 卅, 卌; 0 for any other character.</summary>
    internal static int PackedTens(char character) => character switch
    {
        '廿' => 20,
        '卅' => 30,
        '卌' => 40,
        _ => 0,
    };

    /// <summary>Whether the character makes the number before it vague: 余, 多, 来, 几.</summary>
    internal static bool IsSurplus(char character) => character is '余' or '餘' or '多' or '来' or '來' or '几' or '幾';

    /// <summary>Whether the character stands for an unnamed digit: 几十, 数百, 上百.</summary>
    internal static bool IsUnnamedDigit(char character) => character is '几' or '幾' or '数' or '數' or '上';

    /// <summary>Whether a thousands separator stands here (GB/T 15835, 5.2.1, and the commas of spreadsheets).</summary>
    internal static bool IsGroupSeparator(char character) =>
        character is ',' or '\uFF0C' or ' ' or '\u00A0' or '\u2002' or '\u2009' or '\u202F' or '\u3000';

    /// <summary>
    /// Whether a multiplier before this character belongs to a unit: 千 in 千瓦, 千米, 千克, 千伏安, 百 in 百帕.
    /// </summary>
    internal static bool StartsPrefixedUnit(int power, char character) => power switch
    {
        3 => character is '瓦' or '米' or '克' or '伏' or '卡' or '焦' or '赫' or '帕',
        2 => character is '帕',
        _ => false,
    };
}
