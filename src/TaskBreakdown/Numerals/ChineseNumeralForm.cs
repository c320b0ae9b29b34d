namespace TaskBreakdown.Numerals;

/// <summary>How a number is written in Chinese characters.</summary>
public enum ChineseNumeralForm
{
    /// <summary>The characters of everyday texts: 一百一十, 十二, 三点五 (GB/T 15835).</summary>
    Everyday,

    /// <summary>The characters of cheques and contracts, which cannot be altered: 壹佰壹拾, 壹拾贰 (rules of the People's Bank of China).</summary>
    Financial,
}
