using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The nouns for a class of bodies or areas (乡镇, 街道, 县, 部门), from which collectives are built.</summary>
internal static class ClassNouns
{
    private static readonly StartTable<ClassNoun> Table = new(
    [
        Area("省", OrganizationLevel.Province), Area("自治区", OrganizationLevel.Province), Area("直辖市", OrganizationLevel.Province),
        Area("市", OrganizationLevel.City), Area("州", OrganizationLevel.City), Area("自治州", OrganizationLevel.City), Area("盟", OrganizationLevel.City),
        Area("地区", OrganizationLevel.City), Area("地", OrganizationLevel.City), Area("师", OrganizationLevel.City), Area("师市", OrganizationLevel.City),
        Area("设区市", OrganizationLevel.City), Area("直管市", OrganizationLevel.County), Area("省直管市", OrganizationLevel.County), Area("省直管县", OrganizationLevel.County), Area("直管县", OrganizationLevel.County), Area("设区的市", OrganizationLevel.City), Area("地级市", OrganizationLevel.City), Area("行署", OrganizationLevel.City), Area("行政公署", OrganizationLevel.City),
        Area("县", OrganizationLevel.County), Area("自治县", OrganizationLevel.County), Area("县级市", OrganizationLevel.County), Area("旗", OrganizationLevel.County), Area("自治旗", OrganizationLevel.County),
        Area("区", OrganizationLevel.District), Area("市辖区", OrganizationLevel.District), Area("城区", OrganizationLevel.District), Area("林区", OrganizationLevel.District),
        new("街道", new(OrganizationKind.Subdistrict, OrganizationLevel.Subdistrict)), new("街", new(OrganizationKind.Subdistrict, OrganizationLevel.Subdistrict)),
        new("街道办", new(OrganizationKind.Subdistrict, OrganizationLevel.Subdistrict)), new("街道办事处", new(OrganizationKind.Subdistrict, OrganizationLevel.Subdistrict)),
        new("办事处", new(OrganizationKind.Subdistrict, OrganizationLevel.Subdistrict)), new("街办", new(OrganizationKind.Subdistrict, OrganizationLevel.Subdistrict)),
        new("镇", new(OrganizationKind.Town, OrganizationLevel.Town)), new("乡", new(OrganizationKind.Town, OrganizationLevel.Town)), new("民族乡", new(OrganizationKind.Town, OrganizationLevel.Town)),
        new("苏木", new(OrganizationKind.Town, OrganizationLevel.Town)), new("团场", new(OrganizationKind.Town, OrganizationLevel.Town)), new("农场", new(OrganizationKind.Town, OrganizationLevel.Town)),
        new("场", new(OrganizationKind.Town, OrganizationLevel.Town)), new("林场", new(OrganizationKind.Institution, OrganizationLevel.Unknown)),
        new("村", new(OrganizationKind.VillageOrCommunity, OrganizationLevel.Unknown)), new("社区", new(OrganizationKind.VillageOrCommunity, OrganizationLevel.Unknown)),
        new("居", new(OrganizationKind.VillageOrCommunity, OrganizationLevel.Unknown)), new("嘎查", new(OrganizationKind.VillageOrCommunity, OrganizationLevel.Unknown)),
        new("行政村", new(OrganizationKind.VillageOrCommunity, OrganizationLevel.Unknown)), new("村委会", new(OrganizationKind.VillageOrCommunity, OrganizationLevel.Unknown)),
        new("居委会", new(OrganizationKind.VillageOrCommunity, OrganizationLevel.Unknown)), new("村居", new(OrganizationKind.VillageOrCommunity, OrganizationLevel.Unknown)),
        Zone("园区"), Zone("功能区"), Zone("工业园区"), Zone("产业园区"), Zone("管委会"), Zone("管理委员会"), Zone("产业园"), Zone("工业园"), Zone("景区"), Zone("片区"), Zone("平台"), Zone("示范区"), Zone("度假区"), Zone("开发区"), Zone("新区"), Zone("高新区"), Zone("经开区"), Zone("工业区"),
        Body("部门", OrganizationKind.Department), Body("职能部门", OrganizationKind.Department), Body("主管部门", OrganizationKind.Department), Body("行业主管部门", OrganizationKind.Department), Body("监管部门", OrganizationKind.Department), Body("组成部门", OrganizationKind.Department), Body("牵头部门", OrganizationKind.Department), Body("责任部门", OrganizationKind.Department), Body("业务部门", OrganizationKind.Department), Body("局", OrganizationKind.Department), Body("委办局", OrganizationKind.Department), Body("局办", OrganizationKind.Department), Body("委", OrganizationKind.Department), Body("办", OrganizationKind.Department),
        Body("单位", OrganizationKind.Unknown), Body("责任单位", OrganizationKind.Unknown), Body("牵头单位", OrganizationKind.Unknown), Body("配合单位", OrganizationKind.Unknown), Body("直属单位", OrganizationKind.Unknown), Body("企事业单位", OrganizationKind.Unknown), Body("企业事业单位", OrganizationKind.Unknown), Body("机关", OrganizationKind.Unknown), Body("直属机构", OrganizationKind.Unknown), Body("机构", OrganizationKind.Unknown), Body("派出机构", OrganizationKind.Unknown), Body("责任主体", OrganizationKind.Unknown), Body("业主单位", OrganizationKind.Unknown), Body("建设单位", OrganizationKind.Unknown), Body("责任", OrganizationKind.Unknown),
        Body("企业", OrganizationKind.Enterprise), Body("国企", OrganizationKind.Enterprise), Body("国有企业", OrganizationKind.Enterprise), Body("国有公司", OrganizationKind.Enterprise), Body("公司", OrganizationKind.Enterprise), Body("集团", OrganizationKind.Enterprise), Body("银行", OrganizationKind.Enterprise), Body("金融机构", OrganizationKind.Enterprise), Body("运营商", OrganizationKind.Enterprise), Body("通信运营商", OrganizationKind.Enterprise), Body("平台公司", OrganizationKind.Enterprise), Body("国有平台公司", OrganizationKind.Enterprise), Body("商业银行", OrganizationKind.Enterprise), Body("银行机构", OrganizationKind.Enterprise), Body("保险公司", OrganizationKind.Enterprise), Body("融资平台", OrganizationKind.Enterprise),
        Body("学校", OrganizationKind.Institution), Body("中小学", OrganizationKind.Institution), Body("中小学校", OrganizationKind.Institution), Body("高校", OrganizationKind.Institution), Body("医院", OrganizationKind.Institution), Body("公立医院", OrganizationKind.Institution), Body("医疗机构", OrganizationKind.Institution), Body("医疗卫生机构", OrganizationKind.Institution), Body("卫生院", OrganizationKind.Institution), Body("幼儿园", OrganizationKind.Institution), Body("事业单位", OrganizationKind.Institution), Body("院校", OrganizationKind.Institution),
        Body("科室", OrganizationKind.InternalOffice), Body("处室", OrganizationKind.InternalOffice), Body("股室", OrganizationKind.InternalOffice), Body("站所", OrganizationKind.InternalOffice), Body("内设机构", OrganizationKind.InternalOffice), Body("科", OrganizationKind.InternalOffice), Body("股", OrganizationKind.InternalOffice), Body("室", OrganizationKind.InternalOffice), Body("站办所", OrganizationKind.InternalOffice), Body("办公室", OrganizationKind.InternalOffice),
        Body("专班", OrganizationKind.CommandOrLeadingGroup), Body("工作专班", OrganizationKind.CommandOrLeadingGroup), Body("指挥部", OrganizationKind.CommandOrLeadingGroup), Body("领导小组", OrganizationKind.CommandOrLeadingGroup), Body("工作组", OrganizationKind.CommandOrLeadingGroup), Body("专项组", OrganizationKind.CommandOrLeadingGroup), Body("专项小组", OrganizationKind.CommandOrLeadingGroup), Body("专项工作组", OrganizationKind.CommandOrLeadingGroup), Body("推进组", OrganizationKind.CommandOrLeadingGroup), Body("攻坚组", OrganizationKind.CommandOrLeadingGroup), Body("专责组", OrganizationKind.CommandOrLeadingGroup), Body("指挥部成员单位", OrganizationKind.CommandOrLeadingGroup), Body("领导小组成员单位", OrganizationKind.CommandOrLeadingGroup), Body("工作小组", OrganizationKind.CommandOrLeadingGroup), Body("成员单位", OrganizationKind.CommandOrLeadingGroup),
        Body("协会", OrganizationKind.MassOrganization), Body("商会", OrganizationKind.MassOrganization), Body("群团", OrganizationKind.MassOrganization), Body("群团组织", OrganizationKind.MassOrganization), Body("人民团体", OrganizationKind.MassOrganization), Body("社会组织", OrganizationKind.MassOrganization), Body("行业协会", OrganizationKind.MassOrganization), Body("行业协会商会", OrganizationKind.MassOrganization),
        Body("分局", OrganizationKind.BranchBureau), Body("派出所", OrganizationKind.BranchBureau), Body("司法所", OrganizationKind.BranchBureau), Body("法院", OrganizationKind.Court), Body("检察院", OrganizationKind.Procuratorate), Body("党委", OrganizationKind.PartyOrgan), Body("党工委", OrganizationKind.PartyOrgan),
        new("政府", new(OrganizationKind.Government, OrganizationLevel.Unknown)), new("人民政府", new(OrganizationKind.Government, OrganizationLevel.Unknown)),
    ]);

    /// <summary>The longest class noun a text starts with.</summary>
    /// <returns>Length of the noun; 0 without one.</returns>
    internal static int MatchStart(ReadOnlySpan<char> text, out ClassNoun noun) => Table.MatchStart(text, out noun);

    private static WordEntry<ClassNoun> Area(string word, OrganizationLevel level) => new(word, new(OrganizationKind.Government, level));

    private static WordEntry<ClassNoun> Zone(string word) =>
        new(word, new(OrganizationKind.AdministrativeCommittee, OrganizationLevel.DevelopmentZone));

    private static WordEntry<ClassNoun> Body(string word, OrganizationKind kind) => new(word, new(kind, OrganizationLevel.Unknown));
}
