using System;
using System.Linq;
using TaskBreakdown.Organizations;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

/// <summary>What a member costs in memory; time is the benchmarks' business.</summary>
public sealed class OrganizationCostTests
{
    // A member is an object of 112 bytes with its text and, where it differs, its name.
    private const int MostBytesPerMember = 360;

    [Fact]
    public void Normalize_AnnotatedCells_AllocatesLittlePerMember()
    {
        AnnotatedCell[] cells = [.. AnnotatedCells.All.Where(cell => cell.Members.Count > 0)];
        int members = 0;
        long bytes = Allocated(() => members = cells.Sum(cell => OrganizationNormalizer.Default.Normalize(cell.Text, cell.Level).Members.Length));

        Assert.InRange(bytes / members, 1, MostBytesPerMember);
    }

    [Fact]
    public void Normalize_CellWithoutMembers_AllocatesNoMoreThanTheList() =>
        Assert.InRange(Allocated(() => OrganizationNormalizer.Default.Normalize("—", OrganizationLevel.District)), 0, 200);

    [Theory]
    [InlineData("区教育局、")]
    [InlineData("区教育局区卫健局")]
    [InlineData("各镇、街道,")]
    [InlineData("甲乙(丙(丁、")]
    [InlineData("区住房和城乡建社局和")]
    [InlineData("区教育局等部门、")]
    public void Normalize_CellTenTimesAsLong_AllocatesTenTimesAsMuch(string piece)
    {
        string once = string.Concat(Enumerable.Repeat(piece, 100));
        string tenTimes = string.Concat(Enumerable.Repeat(piece, 1000));

        long small = Allocated(() => OrganizationNormalizer.Default.Normalize(once, OrganizationLevel.District));
        long large = Allocated(() => OrganizationNormalizer.Default.Normalize(tenTimes, OrganizationLevel.District));

        Assert.InRange(large, 0, (small * 12) + 4096);
    }

    private static long Allocated(Func<object> read)
    {
        read();
        read();
        long before = GC.GetAllocatedBytesForCurrentThread();
        object kept = read();
        long after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(kept);
        return after - before;
    }
}
