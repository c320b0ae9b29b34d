namespace TaskBreakdown.Text;

/// <summary>One byte for every UTF-16 code unit, so that a scanner learns with one look all that a character may be.</summary>
internal static class CharacterClasses
{
    /// <summary>The classes of the character with that number.</summary>
    /// <remarks>Some two hundred bytes are set; the rest are the zeros that fresh memory has, so making it costs microseconds.</remarks>
    internal static readonly CharacterClass[] Table = Create();

    /// <summary>Whether a number can begin with the character.</summary>
    internal static bool StartsNumber(char character) => (Table[character] & (CharacterClass.Digit | CharacterClass.Numeral)) != 0;

    private static CharacterClass[] Create()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        Mark(table, CharacterClass.Digit, "0123456789０１２３４５６７８９");
        Mark(table, CharacterClass.Numeral, "零〇○一壹弌二两兩贰貳三叁參叄四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億廿卅卌半翻");
        Mark(table, CharacterClass.Continues, ".．,，/／(（十拾百佰千仟万萬亿億余餘多来來几幾每半 \u00A0\u2002\u2009\u202F\u3000");
        Mark(table, CharacterClass.DateMark, "年月日号號季时時学學至到-~:：∶～－〜─− \t\u00A0\u202F\u3000\uFEFF");
        Mark(table, CharacterClass.EndsBound, "于於少超过過破出逾足到约約近多高低在了为為≥≤>＞<＜≧≦ \u00A0\u2002\u2009\u3000");
        Mark(table, CharacterClass.OpensBound, "及以之内內左上多余餘或(（ \u00A0\u2002\u2009\u3000");
        Mark(table, CharacterClass.Joins, "-~－～〜─−至到");
        for (char blank = '\u2000'; blank <= '\u2015'; blank++)
        {
            table[blank] |= CharacterClass.DateMark | (blank >= '\u2010' ? CharacterClass.Joins : CharacterClass.Blank);
        }

        Mark(table, CharacterClass.Blank, " \u00A0\u202F\u3000");
        return table;
    }

    private static void Mark(CharacterClass[] table, CharacterClass mark, string characters)
    {
        foreach (char character in characters)
        {
            table[character] |= mark;
        }
    }
}
