using FsCheck.Xunit;
using TaskBreakdown.Reading.Rows;
using Xunit;

namespace TaskBreakdown.Tests.Reading.Rows;

public sealed class LeaderNamesTests
{
    [Theory]
    [InlineData("张某某、李XX", "张某某|李XX")]
    [InlineData("俞 平", "俞平")]
    [InlineData("陈某某 向某", "陈某某|向某")]
    [InlineData("副县长李某", "副县长李某")]
    [InlineData("县委常委、副县长王某某", "县委常委、副县长王某某")]
    [InlineData("副市长\n王某某", "副市长王某某")]
    [InlineData("分管副省长、协管副秘书长", "分管副省长|协管副秘书长")]
    [InlineData("常务副市长、副市长赵某、孙某", "常务副市长、副市长赵某|孙某")]
    [InlineData("", "")]
    public void Split_Cell_GivesItsPersons(string cell, string persons) => Assert.Equal(persons, string.Join('|', LeaderNames.Split(cell)));

    [Property]
    public void Split_AnyCell_GivesNoEmptyName(string? cell) => Assert.DoesNotContain("", LeaderNames.Split(cell ?? ""));
}
