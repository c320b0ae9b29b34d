using System.Linq;
using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

/// <summary>Tables of units as text: headings, and rows with as many columns as they need.</summary>
public sealed class UnitTableTests
{
    [Fact]
    public void Read_UnitsUnderOneHeading_ConvertToItsSymbol()
    {
        MeasureUnit[] units = UnitTable.Read("""
            [area ha]
            公顷 公頃 hm² | hectare | ha
            亩 畝 | mu | 亩 | 1/15
            """);

        Assert.Equal(
            [
                new MeasureUnit("公顷", "ha", "hectare", Dimension.Area, "ha", Fraction.One, "公頃", "hm²"),
                new MeasureUnit("亩", "亩", "mu", Dimension.Area, "ha", new Fraction(1, 15), "畝"),
            ],
            units);
        Assert.Equal(new[] { "公頃", "hm²" }, units[0].Aliases.ToArray());
        Assert.Equal("hectare", units[0].EnglishName);
    }

    [Fact]
    public void Read_HeadingWithoutSymbol_EachStandsForItself()
    {
        MeasureUnit[] units = UnitTable.Read("""
            [count]
            处 處 | place
            部 | lift, film or bus
            """);

        Assert.Equal(["处", "部"], units.Select(unit => unit.CanonicalSymbol));
        Assert.Equal("lift, film or bus", units[1].EnglishName);
    }

    [Fact]
    public void Read_Star_GivesEachItsOwnDimension()
    {
        MeasureUnit[] units = UnitTable.Read("""
            [money:*]
            美元 USD | US dollar | USD
            欧元 EUR | euro | EUR
            """);

        Assert.Equal(["money:USD", "money:EUR"], units.Select(unit => unit.Dimension.Name));
    }

    [Fact]
    public void Read_SlashInHeading_NamesUnitsBehindASlashAlone()
    {
        MeasureUnit[] units = UnitTable.Read("[/time h]\n时 h | hour", "[length km]\n里 | li | 里 | 1/2");

        Assert.True(units[0].IsDenominatorOnly);
        Assert.Equal("h", units[0].CanonicalSymbol);
        Assert.False(units[1].IsDenominatorOnly);
    }
}
