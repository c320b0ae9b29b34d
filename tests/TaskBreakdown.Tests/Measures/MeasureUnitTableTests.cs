using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

/// <summary>Every row of the unit tables against a figure that was written down apart from them.</summary>
public sealed class MeasureUnitTableTests
{
    /// <summary>What one canonical unit is in the unit that the figures are stated in.</summary>
    private const string CanonicalSizes =
        "ha 10000, km 1000, t 1000, m³ 1, kW 1000, kWh 3600000, kVA 1000, kvar 1000, kV 1000, kPa 1000, MHz 1000000, 元 1, h 3600, "
        + "TB 1000000000000, Gbps 1000000000, PFLOPS 1000000000000000, tce 29307600000";

    private static readonly Dictionary<string, string> SizeOfCanonical =
        CanonicalSizes.Split(", ").Select(entry => entry.Split(' ')).ToDictionary(entry => entry[0], entry => entry[1]);

    private static readonly string[][] Rows =
    [
        .. File.ReadAllLines(Path.Combine("Data", "measures", "units.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')),
    ];

    public static TheoryData<string> Units => [.. MeasureUnitCatalog.Default.Units.Select(KeyOf)];

    [Theory]
    [MemberData(nameof(Units))]
    public void Factor_OfEveryRow_AgreesWithTheStatedFigure(string key)
    {
        MeasureUnit unit = MeasureUnitCatalog.Default.Units.Single(candidate => KeyOf(candidate) == key);
        string[] row = Assert.Single(Rows, candidate => $"{candidate[0]} in {candidate[1]}" == key);
        (BigInteger numerator, BigInteger denominator) = Fraction(row[2]);
        (BigInteger size, _) = Fraction(SizeOfCanonical.GetValueOrDefault(unit.CanonicalSymbol, "1"));

        Assert.Equal(numerator * unit.FactorToCanonical.Denominator, unit.FactorToCanonical.Numerator * size * denominator);
        Assert.True(SizeOfCanonical.ContainsKey(unit.CanonicalSymbol) || row[3] == unit.CanonicalSymbol || row[3] == "lane km");
    }

    [Fact]
    public void Rows_OfTheFigures_AllNameAUnit()
    {
        HashSet<string> known = [.. MeasureUnitCatalog.Default.Units.Select(KeyOf)];

        Assert.Subset(known, Rows.Select(row => $"{row[0]} in {row[1]}").ToHashSet());
    }

    [Fact]
    public void Units_OfTheCatalog_AreTwoHundredAtLeast() => Assert.True(MeasureUnitCatalog.Default.Units.Length >= 200);

    [Fact]
    public void Units_OfTheCatalog_HaveAllTheirNames() => Assert.All(
        MeasureUnitCatalog.Default.Units,
        unit => Assert.True(unit.Name.Length > 0 && unit.Symbol.Length > 0 && unit.EnglishName.Length > 0 && unit.CanonicalSymbol.Length > 0));

    [Fact]
    public void Units_OfTheCatalog_AreKnown() => Assert.All(MeasureUnitCatalog.Default.Units, unit => Assert.True(unit.IsKnown, unit.Name));

    [Fact]
    public void Units_OfOneDimension_ShareNoSpelling()
    {
        IEnumerable<string> doubled = MeasureUnitCatalog.Default.Units
            .SelectMany(unit => unit.Aliases.Append(unit.Name).Append(unit.Symbol).Distinct().Select(word => (unit.Dimension, word, unit.IsDenominatorOnly)))
            .GroupBy(entry => entry)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key.word);

        Assert.Equal(["m"], doubled);
    }

    [Fact]
    public void TryFind_EveryNameAndAlias_GivesItsUnit()
    {
        IEnumerable<string> lost =
            from unit in MeasureUnitCatalog.Default.Units
            where !unit.IsDenominatorOnly
            from word in unit.Aliases.Append(unit.Name)
            where !MeasureUnitCatalog.Default.TryFind(word, out MeasureUnit? found) || !found.Equals(unit)
            select word;

        Assert.Empty(lost);
    }

    private static string KeyOf(MeasureUnit unit) => $"{unit.Name} in {unit.CanonicalSymbol}";

    /// <summary>A figure such as 2000/3 or 0.0254 as a fraction of whole numbers.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) Fraction(string figure)
    {
        string[] parts = figure.Split('/');
        string[] digits = parts[0].Split('.');
        BigInteger places = BigInteger.Pow(10, digits.Length == 2 ? digits[1].Length : 0);
        BigInteger denominator = parts.Length == 2 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : BigInteger.One;
        return (BigInteger.Parse(string.Concat(digits), CultureInfo.InvariantCulture), places * denominator);
    }
}
