using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TaskBreakdown.Organizations;
using TaskBreakdown.Tests.Organizations;

namespace TaskBreakdown.Tests;

public static partial class DomainArbitraries
{
    private static readonly string[] UnitPrefixes = ["区", "市", "县", "省", "州", "旗", "自治区", "师市", "北仑区", "云山县", "开发区", ""];

    private static readonly string[] UnitBodies =
    [
        "教育局", "财政局", "住建局", "卫健委", "发展和改革局", "市场监管局", "文旅局", "人力资源社会保障局", "委组织部", "委编办", "府办", "总工会", "妇联", "法院", "人武部", "税务局", "消防救援大队",
        "公安局交警大队", "城投公司", "征地拆迁管理服务中心", "安委办", "乡村振兴领导小组办公室", "直有关部门", "人大常委会办公室", "政务服务和数据管理局", "气象局",
    ];

    private static readonly string[] UnitSeparators = ["、", ",", ";", "\n", "、 "];

    private static readonly Lazy<string[]> AnnotatedUnits = new(() =>
    [
        .. AnnotatedCells.All.SelectMany(cell => cell.Members)
            .Where(member => member.Text.Length > 3 && !member.Text.Any(char.IsWhiteSpace) && member.Names[0].Length >= member.Text.Length)
            .Select(member => member.Text).Distinct(),
    ]);

    /// <summary>Cells of one to six units, as they occur and as nobody mixes them.</summary>
    public static Arbitrary<ResponsibilityCell> ResponsibilityCells()
    {
        Gen<string> made = from prefix in Gen.Elements(UnitPrefixes) from body in Gen.Elements(UnitBodies) select prefix.Length == 0 ? body.TrimStart('委', '直') : prefix + body;
        Gen<string> unit = Gen.Frequency((2, made), (3, Gen.Elements(AnnotatedUnits.Value)));
        Gen<string> cell =
            from count in Gen.Choose(1, 6)
            from units in unit.ListOf(count)
            from separators in Gen.Elements(UnitSeparators).ListOf(count)
            select string.Concat(units.Select((text, index) => index == 0 ? text : separators[index] + text));
        return (from text in cell from level in Gen.Elements(Enum.GetValues<OrganizationLevel>()) select new ResponsibilityCell(text, level)).ToArbitrary();
    }
}

/// <summary>A responsibility cell and the level of its document.</summary>
/// <param name="Text">The cell.</param>
/// <param name="Level">The level.</param>
public sealed record ResponsibilityCell(string Text, OrganizationLevel Level);
