using System.Linq;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

public sealed class OrganizationNormalizerTests
{
    public static TheoryData<AnnotatedCell> Cells() =>
        [.. AnnotatedCell.Load("annotated.jsonl").Concat(AnnotatedCell.Load("cells.jsonl"))];

    [Theory]
    [MemberData(nameof(Cells), DisableDiscoveryEnumeration = true)]
    public void Normalize_AnnotatedCell_ReadsWhatTheAnnotationSays(AnnotatedCell cell)
    {
        Assert.Empty(cell.Differences().ToArray());
    }
}
