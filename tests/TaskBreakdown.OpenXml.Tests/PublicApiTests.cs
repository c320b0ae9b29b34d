using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests;

/// <summary>The whole public surface stands in a file under review, so that a change of it shows in the diff.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsTheApprovedOne() =>
        PublicApi.AssertApproved(typeof(WordBreakdownReader).Assembly);
}
