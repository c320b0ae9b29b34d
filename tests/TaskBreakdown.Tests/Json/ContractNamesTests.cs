using System;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Schedules;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Json;

/// <summary>The tables are indexed by member, so each must be as long as its enumeration and in its order.</summary>
public sealed class ContractNamesTests
{
    public static TheoryData<Type, string[]> Tables() => new()
    {
        { typeof(DiagnosticSeverity), ContractNames.Severities },
        { typeof(RoleRule), ContractNames.RoleRules },
        { typeof(OrganizationLevel), ContractNames.Levels },
        { typeof(OrganizationKind), ContractNames.Kinds },
        { typeof(OrganizationStage), ContractNames.Stages },
        { typeof(DeadlineKind), ContractNames.DeadlineKinds },
        { typeof(QuantityRole), ContractNames.Roles },
        { typeof(Comparison), ContractNames.Comparisons },
        { typeof(Change), ContractNames.Changes },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Names_OfEveryMember_AreItsOwnInCamelCase(Type enumeration, string[] names) =>
        Assert.Equal(Enum.GetNames(enumeration).Select(JsonNamingPolicy.CamelCase.ConvertName), names);

    [Fact]
    public void Commitments_AreAsManyAsMembers_AndOnlyFirmIsEnglish()
    {
        Assert.Equal(Enum.GetNames<Commitment>().Length, ContractNames.Commitments.Length);
        Assert.Equal("firm", ContractNames.Commitments[(int)Commitment.Firm]);
        Assert.Equal("争创", ContractNames.Commitments[(int)Commitment.Compete]);
        Assert.Equal("计划", ContractNames.Commitments[(int)Commitment.Plan]);
    }
}
