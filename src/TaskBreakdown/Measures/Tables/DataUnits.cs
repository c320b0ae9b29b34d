namespace TaskBreakdown.Measures.Tables;

/// <summary>Amounts of data, decimal prefixes as in procurement.</summary>
internal static class DataUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("TB", "TB", "terabyte", Dimension.Data, "TB", new Fraction(1), ["T字节"]),
        new("GB", "GB", "gigabyte", Dimension.Data, "TB", new Fraction(1, 1000)),
        new("PB", "PB", "petabyte", Dimension.Data, "TB", new Fraction(1000)),
        new("MB", "MB", "megabyte", Dimension.Data, "TB", new Fraction(1, 1000000)),
    ];
}
