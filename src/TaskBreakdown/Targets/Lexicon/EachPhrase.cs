using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Reads denominators with 每: 每人每月, 每千人口, 每10万人, 每个乡镇.</summary>
/// <remarks>Grammar: <c>phrase = each { each }; each = 每 [ numeral ] [ 个 ] noun</c>. The parts are joined with a middle dot: <c>人·月</c>.</remarks>
internal static class EachPhrase
{
    private const string Numerals = "一二三两四五六七八九十百千万亿半0123456789";
    private const int MostParts = 3;

    private static readonly WordTable<string> Nouns = new(
    [
        Plain("人口"), Plain("常住人口"), Plain("户籍人口"), Plain("人"), Plain("名"), Plain("户"), Plain("家庭"), Plain("亩"), Plain("公顷"), Plain("平方公里"), Plain("平方米"), Plain("公里"),
        Plain("千米"), Plain("米"), Plain("吨"), Plain("公斤"), Plain("立方米"), Plain("千瓦时"), Plain("度"), Plain("村"), Plain("行政村"), Plain("自然村"),
        Plain("镇街"), Plain("村居"), Plain("村社"), Plain("县市区"), Plain("省"), Plain("州"), Plain("镇"), Plain("乡"), Plain("乡镇"), Plain("街道"), Plain("社区"), Plain("小区"), Plain("县"), Plain("县区"), Plain("市"), Plain("区"), Plain("网格"),
        Plain("学校"), Plain("校"), Plain("所"), Plain("班"), Plain("生"), Plain("学生"), Plain("企业"), Plain("家"), Plain("单位"), Plain("园区"), Plain("片区"),
        Plain("床"), Plain("张"), Plain("台"), Plain("辆"), Plain("车"), Plain("头"), Plain("只"), Plain("批"), Plain("次"), Plain("场"), Plain("期"), Plain("班次"),
        Plain("年"), Plain("月"), Plain("日"), new("天", "日"), Plain("周"), Plain("季度"), Plain("季"), Plain("学期"), Plain("学年"), Plain("小时"), Plain("岗位"), Plain("孩"), Plain("胎"), Plain("例"), Plain("件"), Plain("项"), Plain("个"), Plain("处"), Plain("座"), Plain("条"),
    ]);

    /// <summary>The denominator at the start of a text; null where there is none.</summary>
    internal static string? Read(ReadOnlySpan<char> text, out int length)
    {
        string? read = null;
        length = 0;
        for (int part = 0; part < MostParts && length < text.Length && text[length] == '每'; part++)
        {
            string? each = ReadOne(text[length..], out int consumed);
            if (each is null)
            {
                break;
            }

            read = read is null ? each : read + "·" + each;
            length += consumed;
        }

        return read;
    }

    private static string? ReadOne(ReadOnlySpan<char> text, out int length)
    {
        int numeral = 1;
        while (numeral < text.Length && Numerals.Has(text[numeral]))
        {
            numeral++;
        }

        int noun = numeral < text.Length && text[numeral] == '个' ? numeral + 1 : numeral;
        length = noun;
        if (noun == text.Length)
        {
            return null;
        }

        foreach (ref readonly WordEntry<string> entry in Nouns.StartingWith(text[noun]))
        {
            if (text[noun..].StartsWith(entry.Word.AsSpan(), StringComparison.Ordinal))
            {
                length = noun + entry.Word.Length;
                return numeral > 1 ? text[1..numeral].ToString() + entry.Value : entry.Value;
            }
        }

        return null;
    }

    private static WordEntry<string> Plain(string noun) => new(noun, noun);
}
