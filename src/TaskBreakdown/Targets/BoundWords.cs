using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>The words that bound the number beside them, and longer words that only look like them.</summary>
/// <remarks>
/// Source: the bounding words counted in published breakdowns; 以上 and 以下 include the figure (Civil Code, art. 1259).
/// A row with <see langword="null"/> is a word that must not be taken for the bound it ends in: 签约120个 is no about.
/// </remarks>
internal static class BoundWords
{
    /// <summary>Words before the number, spelled from their last character to their first, as they are looked up.</summary>
    internal static readonly WordTable<Comparison?> Before = new(Reverse(
    [
        ("不少于", Comparison.AtLeast), ("不低于", Comparison.AtLeast), ("不小于", Comparison.AtLeast), ("不短于", Comparison.AtLeast),
        ("不得少于", Comparison.AtLeast), ("不得低于", Comparison.AtLeast), ("不能少于", Comparison.AtLeast), ("不能低于", Comparison.AtLeast),
        ("不應少於", Comparison.AtLeast), ("不少於", Comparison.AtLeast), ("不低於", Comparison.AtLeast), ("大于等于", Comparison.AtLeast),
        ("至少", Comparison.AtLeast), ("最少", Comparison.AtLeast), ("最低", Comparison.AtLeast), ("不下", Comparison.AtLeast), ("不下于", Comparison.AtLeast),
        ("达到或超过", Comparison.AtLeast), ("达到或突破", Comparison.AtLeast), ("达到或高于", Comparison.AtLeast), ("≥", Comparison.AtLeast), ("≧", Comparison.AtLeast),
        ("不高于", Comparison.AtMost), ("不多于", Comparison.AtMost), ("不大于", Comparison.AtMost), ("不长于", Comparison.AtMost), ("不高於", Comparison.AtMost),
        ("不得高于", Comparison.AtMost), ("不得多于", Comparison.AtMost), ("不得超过", Comparison.AtMost), ("不能超过", Comparison.AtMost), ("小于等于", Comparison.AtMost),
        ("不超过", Comparison.AtMost), ("不超", Comparison.AtMost), ("不突破", Comparison.AtMost), ("至多", Comparison.AtMost), ("最多", Comparison.AtMost),
        ("最高", Comparison.AtMost), ("最高不超过", Comparison.AtMost), ("控制在", Comparison.AtMost), ("严控在", Comparison.AtMost), ("限制在", Comparison.AtMost),
        ("≤", Comparison.AtMost), ("≦", Comparison.AtMost),
        ("超过", Comparison.MoreThan), ("超過", Comparison.MoreThan), ("超过了", Comparison.MoreThan), ("突破", Comparison.MoreThan), ("突破了", Comparison.MoreThan),
        ("高于", Comparison.MoreThan), ("高於", Comparison.MoreThan), ("大于", Comparison.MoreThan), ("多于", Comparison.MoreThan), ("超出", Comparison.MoreThan),
        ("超", Comparison.MoreThan), ("逾", Comparison.MoreThan), (">", Comparison.MoreThan), ("＞", Comparison.MoreThan),
        ("低于", Comparison.LessThan), ("低於", Comparison.LessThan), ("少于", Comparison.LessThan), ("小于", Comparison.LessThan), ("短于", Comparison.LessThan),
        ("不足", Comparison.LessThan), ("不到", Comparison.LessThan), ("<", Comparison.LessThan), ("＜", Comparison.LessThan),
        ("大约", Comparison.About), ("大約", Comparison.About), ("约", Comparison.About), ("約", Comparison.About), ("约为", Comparison.About), ("大约为", Comparison.About),
        ("近", Comparison.About), ("接近", Comparison.About), ("将近", Comparison.About),
        ("签约", null), ("簽約", null), ("节约", null), ("預約", null), ("预约", null), ("集约", null), ("合约", null), ("违约", null), ("履约", null), ("特约", null),
        ("公约", null), ("续约", null), ("解约", null), ("附近", null), ("邻近", null), ("就近", null), ("临近", null), ("靠近", null), ("最近", null), ("远近", null),
        ("赶超", null), ("反超", null), ("商超", null), ("英超", null), ("中超", null), ("补足", null), ("补充不足", null), ("立足", null), ("满足", null), ("充足", null),
    ]));

    /// <summary>Words behind the number.</summary>
    internal static readonly WordTable<Comparison?> Behind = new(Plain(
    [
        ("以上", Comparison.AtLeast), ("及以上", Comparison.AtLeast), ("或以上", Comparison.AtLeast), ("(含)以上", Comparison.AtLeast), ("（含）以上", Comparison.AtLeast),
        ("以上(含)", Comparison.AtLeast), ("以上（含）", Comparison.AtLeast),
        ("以下", Comparison.AtMost), ("及以下", Comparison.AtMost), ("或以下", Comparison.AtMost), ("(含)以下", Comparison.AtMost), ("（含）以下", Comparison.AtMost),
        ("以内", Comparison.AtMost), ("以內", Comparison.AtMost), ("之内", Comparison.AtMost), ("之內", Comparison.AtMost), ("及以内", Comparison.AtMost),
        ("内", Comparison.AtMost), ("內", Comparison.AtMost),
        ("左右", Comparison.About), ("上下", Comparison.About), ("多", Comparison.About), ("余", Comparison.About), ("餘", Comparison.About),
        ("上下游", null), ("上下班", null), ("上下水", null), ("左右两", null), ("左右岸", null),
    ]));

    private static WordEntry<Comparison?>[] Plain((string Word, Comparison? Comparison)[] rows)
    {
        var entries = new WordEntry<Comparison?>[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            entries[i] = new WordEntry<Comparison?>(rows[i].Word, rows[i].Comparison);
        }

        return entries;
    }

    private static WordEntry<Comparison?>[] Reverse((string Word, Comparison? Comparison)[] rows)
    {
        WordEntry<Comparison?>[] entries = Plain(rows);
        for (int i = 0; i < entries.Length; i++)
        {
            char[] reversed = entries[i].Word.ToCharArray();
            System.Array.Reverse(reversed);
            entries[i] = new WordEntry<Comparison?>(new string(reversed), entries[i].Value);
        }

        return entries;
    }
}
