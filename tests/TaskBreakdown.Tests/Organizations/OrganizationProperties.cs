using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TaskBreakdown.Organizations;
using TaskBreakdown.Organizations.Lexicon;
using Xunit;

namespace TaskBreakdown.Tests.Organizations;

[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class OrganizationProperties
{
    [Property]
    public void Normalize_HostileText_GivesOrderedDisjointMembersInsideTheCell(HostileText hostile) =>
        AssertInside(hostile.Text);

    [Property(MaxTest = 300)]
    public void Normalize_Cell_GivesOrderedDisjointMembersInsideTheCell(ResponsibilityCell cell) => AssertInside(cell.Text);

    [Property(MaxTest = 300)]
    public void Normalize_MembersJoinedWithCommas_GivesThemAgain(ResponsibilityCell cell)
    {
        OrganizationList list = OrganizationNormalizer.Default.Normalize(cell.Text, cell.Level);

        OrganizationList again = OrganizationNormalizer.Default.Normalize(string.Join('、', list.Members.Select(member => member.Text)), cell.Level);

        Assert.Equal(list.Members.Select(member => member.Text), again.Members.Select(member => member.Text));
        Assert.Equal(list.Members.Select(member => member.Name), again.Members.Select(member => member.Name));
    }

    [Property(MaxTest = 300)]
    public void Normalize_CanonicalName_GivesItself(ResponsibilityCell cell)
    {
        foreach (Organization member in OrganizationNormalizer.Default.Normalize(cell.Text, cell.Level).Members)
        {
            Organization again = Assert.Single(OrganizationNormalizer.Default.Normalize(member.Name, cell.Level).Members);

            // In a province's document a 市 is a city only where the cell names a province beside it.
            OrganizationLevel level = cell.Level == OrganizationLevel.Province ? again.Level : member.Level;
            Assert.Equal((member.Name, member.Kind, level), (again.Name, again.Kind, again.Level));
        }
    }

    [Property(MaxTest = 300)]
    public void Normalize_OtherWidth_ChangesNothing(ResponsibilityCell cell)
    {
        OrganizationList half = OrganizationNormalizer.Default.Normalize(cell.Text, cell.Level);
        OrganizationList full = OrganizationNormalizer.Default.Normalize(Widen(cell.Text), cell.Level);

        Assert.Equal(half.IsOpenEnded, full.IsOpenEnded);
        Assert.Equal(half.Members.Select(Facts), full.Members.Select(Facts));
        Assert.Equal(half.Members.Select(member => member.Span), full.Members.Select(member => member.Span));
    }

    [Property(MaxTest = 300)]
    public void Normalize_CollectiveAtTheEnd_ChangesNoOtherMember(ResponsibilityCell cell)
    {
        OrganizationList list = OrganizationNormalizer.Default.Normalize(cell.Text, cell.Level);
        OrganizationList longer = OrganizationNormalizer.Default.Normalize(cell.Text + "、各街道", cell.Level);

        Assert.Equal([.. list.Members.Select(Facts), ("各街道", OrganizationKind.Subdistrict, OrganizationLevel.Subdistrict)], longer.Members.Select(Facts));
    }

    [Property(MaxTest = 300)]
    public void Normalize_Cell_GivesTheSameTwice(ResponsibilityCell cell) => Assert.Equal(
        OrganizationNormalizer.Default.Normalize(cell.Text, cell.Level), OrganizationNormalizer.Default.Normalize(cell.Text, cell.Level));

    [Property(MaxTest = 300)]
    public void Explain_HostileText_ExplainsEveryMember(HostileText hostile) => Assert.Equal(
        OrganizationNormalizer.Default.Normalize(hostile.Text).Members,
        OrganizationNormalizer.Default.Explain(hostile.Text, DocumentAuthority.Unknown).Select(explanation => explanation.Member));

    [Property]
    public void WithCsv_HostileText_NeverThrows(HostileText hostile)
    {
        OrganizationCatalog catalog = OrganizationCatalog.Default.WithCsv(TaskBreakdown.Text.SourceText.From("name,aliases\n" + hostile.Text), out _);

        Assert.NotNull(new OrganizationNormalizer(catalog).Normalize(hostile.Text));
    }

    /// <summary>Every name the lexicon can make is one that it leaves alone, at every level.</summary>
    [Fact]
    public void Normalize_EveryShortForm_GivesANameThatStays()
    {
        IEnumerable<string> moving =
            from cell in LexiconCells()
            let once = Read(cell.Text, cell.Level)
            let twice = Read(once.Split(' ')[0], cell.Level)
            where once != twice
            select $"{cell.Level} {cell.Text}: {once}, then {twice}";

        Assert.Empty(moving);
    }

    private static string Read(string text, OrganizationLevel level) => string.Join(
        '、', OrganizationNormalizer.Default.Normalize(text, level).Members.Select(member => $"{member.Name} {member.Kind} {member.Level}"));

    private static IEnumerable<ResponsibilityCell> LexiconCells()
    {
        (string Prefix, OrganizationLevel Level)[] owners =
            [("省", OrganizationLevel.Province), ("自治区", OrganizationLevel.Province), ("市", OrganizationLevel.City), ("州", OrganizationLevel.City), ("县", OrganizationLevel.County), ("旗", OrganizationLevel.County), ("区", OrganizationLevel.District), ("市", OrganizationLevel.County), ("市", OrganizationLevel.Province), ("国家", OrganizationLevel.National)];
        foreach ((string prefix, OrganizationLevel level) in owners)
        {
            foreach (StemAbbreviation row in StemAbbreviations.Table.Rows.ToArray())
            {
                foreach (char ending in row.Endings.Where(character => "局厅委办部".Contains(character, StringComparison.Ordinal)).Distinct())
                {
                    if (level == OrganizationLevel.National && (ending == '办' || !row.Endings.Contains('国', StringComparison.Ordinal)))
                    {
                        continue;
                    }

                    yield return new(prefix + row.Short + ending, level);
                    yield return new(prefix + row.Full + ending, level);
                    if (row.Kind == OrganizationKind.PartyOrgan)
                    {
                        yield return new(prefix + "委" + row.Short + ending, level);
                    }
                }
            }

            foreach (BodyAbbreviation row in level == OrganizationLevel.National ? [] : BodyAbbreviations.Table.Rows.ToArray())
            {
                yield return new(prefix + row.Short, level);
                yield return new(prefix + row.Full, level);
            }
        }
    }

    private static void AssertInside(string text)
    {
        OrganizationList list = OrganizationNormalizer.Default.Normalize(text, OrganizationLevel.District);
        int end = 0;
        foreach (Organization member in list.Members)
        {
            Assert.InRange(member.Span.Start, end, text.Length);
            end = member.Span.End;
            Assert.InRange(end, member.Span.Start + 1, text.Length);
            Assert.Equal(member.Text, member.Span.Slice(text));
            Assert.NotEmpty(member.Name);
        }
    }

    private static (string Name, OrganizationKind Kind, OrganizationLevel Level) Facts(Organization member) =>
        (member.Name.Normalize(System.Text.NormalizationForm.FormKC), member.Kind, member.Level);

    private static string Widen(string text) => string.Concat(text.Select(character => character switch
    {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '(' => '（',
        ')' => '）',
        ' ' => '　',
        >= '0' and <= '9' => (char)(character + 0xFEE0),
        _ => character,
    }));
}
