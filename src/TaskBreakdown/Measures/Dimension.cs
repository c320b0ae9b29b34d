using System;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Measures;

/// <summary>What a unit measures (量纲).</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Two dimensions are equal when their names are. Quantities of different dimensions never convert:
/// a growth in percent is no difference in percentage points.</para>
/// </remarks>
public sealed record Dimension
{
    private Dimension(string name) => Name = name;

    /// <summary>The name that JSON uses, for instance <c>area</c>; rates without a name of their own have <c>money/area</c>.</summary>
    public string Name { get; }

    /// <summary>Things counted with a measure word (处, 个, 条). Different measure words do not convert.</summary>
    public static Dimension Count { get; } = new("count");

    /// <summary>Area; canonical unit ha.</summary>
    public static Dimension Area { get; } = new("area");

    /// <summary>Length; canonical unit km.</summary>
    public static Dimension Length { get; } = new("length");

    /// <summary>A share or growth in percent.</summary>
    public static Dimension Ratio { get; } = new("ratio");

    /// <summary>A difference of shares (个百分点); not convertible to percent.</summary>
    public static Dimension PercentagePoint { get; } = new("percentagePoint");

    /// <summary>A share in permille (‰).</summary>
    public static Dimension Permille { get; } = new("permille");

    /// <summary>A multiple of a reference figure (倍).</summary>
    public static Dimension Multiple { get; } = new("multiple");

    /// <summary>Mass; canonical unit t. Tonnes of standard coal stand apart, as energy of coal.</summary>
    public static Dimension Mass { get; } = new("mass");

    /// <summary>Tonnes of standard coal (吨标准煤).</summary>
    public static Dimension StandardCoal { get; } = new("standardCoal");

    /// <summary>Volume; canonical unit m³.</summary>
    public static Dimension Volume { get; } = new("volume");

    /// <summary>Money; canonical unit 元. Other currencies never convert.</summary>
    public static Dimension Money { get; } = new("money");

    /// <summary>Electrical energy; canonical unit kWh.</summary>
    public static Dimension Energy { get; } = new("energy");

    /// <summary>Power; canonical unit kW.</summary>
    public static Dimension Power { get; } = new("power");

    /// <summary>Apparent power; canonical unit kVA.</summary>
    public static Dimension ApparentPower { get; } = new("apparentPower");

    /// <summary>Voltage; canonical unit kV.</summary>
    public static Dimension Voltage { get; } = new("voltage");

    /// <summary>Time; canonical unit h where a unit converts. Working days and months stand for themselves.</summary>
    public static Dimension Time { get; } = new("time");

    /// <summary>Age in years (岁).</summary>
    public static Dimension Age { get; } = new("age");

    /// <summary>Computing power; canonical unit P (PFLOPS).</summary>
    public static Dimension Computing { get; } = new("computing");

    /// <summary>Amount of data; canonical unit TB.</summary>
    public static Dimension Data { get; } = new("data");

    /// <summary>Temperature in degrees Celsius.</summary>
    public static Dimension Temperature { get; } = new("temperature");

    /// <summary>Mass or volume a time: t/d, m³/s.</summary>
    public static Dimension Flow { get; } = new("flow");

    /// <summary>Mass in a volume; canonical unit µg/m³.</summary>
    public static Dimension Concentration { get; } = new("concentration");

    /// <summary>A number without a unit: coefficients and scores.</summary>
    public static Dimension None { get; } = new("none");

    /// <summary>The dimension of a rate.</summary>
    /// <param name="numerator">What is measured.</param>
    /// <param name="denominator">Per what.</param>
    /// <returns>A named dimension where there is one, else <c>numerator/denominator</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Dimension Per(Dimension numerator, Dimension denominator)
    {
        Throw.IfNull(numerator);
        Throw.IfNull(denominator);
        bool isMatter = numerator == Mass || numerator == Volume;
        if (isMatter && denominator == Time)
        {
            return Flow;
        }

        return numerator == Mass && denominator == Volume
            ? Concentration
            : new Dimension($"{numerator.Name}/{denominator.Name}");
    }

    /// <summary>A dimension of the caller's own.</summary>
    /// <param name="name">Its name in JSON; not empty.</param>
    /// <returns>The dimension of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Dimension Of(string name)
    {
        Throw.IfNull(name);
        return new Dimension(name);
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
