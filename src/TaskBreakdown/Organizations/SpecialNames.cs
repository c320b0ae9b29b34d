using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Names that are not prefix and body: State Council bodies, and local organs named for the national one.</summary>
internal static class SpecialNames
{
    /// <summary>Writes the full name of such a body.</summary>
    internal static bool TryBuild(ReadOnlySpan<char> name, OrganizationLevel level, OrganizationKind kind, ref NameBuilder built)
    {
        if (kind == OrganizationKind.Ministry && NationalBodies.TryFind(name, out string full))
        {
            built.Append(full);
            return true;
        }

        return kind == OrganizationKind.VerticalAgency && TryBuildFinancialRegulator(name, ref built);
    }

    // 江州金融监管分局: the legal name begins with the national regulator. A level prefix is no place.
    private static bool TryBuildFinancialRegulator(ReadOnlySpan<char> name, ref NameBuilder built)
    {
        int index = name.IndexOf("金融监管".AsSpan());
        if (index < 2 || LevelPrefixReader.ReadBare(name).Length > 0 || name.Slice(0, index).IndexOf("总局".AsSpan()) >= 0 || name[0] == '国')
        {
            return false;
        }

        built.Append("国家金融监督管理总局");
        built.Append(name.Slice(0, index));
        built.Append("监管");
        built.Append(name.Slice(index + "金融监管".Length));
        return true;
    }
}
