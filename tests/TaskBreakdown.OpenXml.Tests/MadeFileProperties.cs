using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TaskBreakdown.OpenXml.Tests.Made;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests;

/// <summary>Laws over sound files: none is refused, what is visible is read, what is hidden is not.</summary>
[Properties(Arbitrary = [typeof(MadeFileProperties)], MaxTest = 100)]
public sealed class MadeFileProperties
{
    /// <summary>Enough bytes for a few tables.</summary>
    public static Arbitrary<byte[]> Bytes() =>
        (from length in Gen.Choose(0, 1500) from bytes in Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(length) select bytes).ToArbitrary();

    [Property]
    public void Read_MadeDocument_ShowsWhatIsVisible(byte[] bytes)
    {
        MadeFile made = MadeDocument.From(bytes);

        Assert.Null(made.Fault(WordBreakdownReader.Default.Read(made.Bytes)));
    }

    [Property]
    public void Read_MadeWorkbook_ShowsWhatIsVisible(byte[] bytes)
    {
        MadeFile made = MadeWorkbook.From(bytes);

        Assert.Null(made.Fault(ExcelBreakdownReader.Default.Read(made.Bytes)));
    }
}
