using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The class words of areas (市, 县, 自治区) with their levels, and the words that only look like them.</summary>
internal static class LevelWords
{
    /// <summary>The one place whose name no class word tells from a phrase.</summary>
    internal const string Corps = "新疆生产建设兵团";

    private static readonly StartTable<OrganizationLevel> Table = new(
    [
        new("省", OrganizationLevel.Province),
        new("自治区", OrganizationLevel.Province),
        new("兵团", OrganizationLevel.Province),
        new("市", OrganizationLevel.City),
        new("州", OrganizationLevel.City),
        new("自治州", OrganizationLevel.City),
        new("盟", OrganizationLevel.City),
        new("地区", OrganizationLevel.City),
        new("行署", OrganizationLevel.City),
        new("师", OrganizationLevel.City),
        new("师市", OrganizationLevel.City),
        new("县", OrganizationLevel.County),
        new("自治县", OrganizationLevel.County),
        new("旗", OrganizationLevel.County),
        new("自治旗", OrganizationLevel.County),
        new("区", OrganizationLevel.District),
        new("镇", OrganizationLevel.Town),
        new("乡", OrganizationLevel.Town),
        new("苏木", OrganizationLevel.Town),
        new("街道", OrganizationLevel.Subdistrict),
    ]);

    private static readonly StartWords NationalWords = new("国务院", "国家", "中央", "中共中央", "全国", "中国", "最高");

    private static readonly StartWords FalseStarts = new(
        "市场", "市政", "市容", "市民", "市域", "市区", "市中区", "市北区", "市南区", "市县", "市州", "市辖", "区域", "区划", "区块", "区分", "区县", "区市", "县域", "县区", "县市", "省会", "省市", "省际", "州市", "州县", "盟市", "旗县", "旗舰", "旗帜", "乡村", "乡镇", "镇街", "镇村", "街道办", "街道社区", "师范", "师资");

    // The class word is the end of another word: 城市, 社区, 园区. 山区 and 湖区 are not here: 萧山区 and 滨湖区 are districts.
    private static readonly StartWords FalseEnds = new(
        "城市", "都市", "社区", "园区", "辖区", "景区", "片区", "小区", "校区", "院区", "街区", "战区", "军区", "分区", "城镇", "乡镇", "城乡", "家乡", "老乡", "两区", "厂区", "国旗", "同盟", "联盟", "律师", "教师", "医师", "导师", "工程师");

    // Municipalities stand in for provinces.
    private static readonly StartWords Municipalities = new("北京市", "天津市", "上海市", "重庆市");

    // Districts whose own name ends like a zone's.
    private static readonly StartWords NewDistricts = new("浦东新区", "滨海新区", "海港区");

    /// <summary>The class word a text starts with.</summary>
    /// <returns>Length of the word; 0 without one.</returns>
    internal static int MatchStart(ReadOnlySpan<char> text, out OrganizationLevel level) => Table.MatchStart(text, out level);

    /// <summary>Length of the word for the whole country a text starts with; 0 without one.</summary>
    internal static int MatchNational(ReadOnlySpan<char> text) => NationalWords.MatchStart(text);

    /// <summary>Whether the class word at the start of a text is the beginning of another word: 市 in 市场, but not in 市民政局.</summary>
    internal static bool IsFalseStart(ReadOnlySpan<char> text) =>
        FalseStarts.MatchStart(text) > 0 && !UnitStarts.IsMatch(text.Slice(MatchStart(text, out _)));

    /// <summary>Whether the class word at <paramref name="index"/> is the end of another word: 市 in 城市.</summary>
    internal static bool IsFalseEnd(ReadOnlySpan<char> text, int index) =>
        index > 0 && FalseEnds.MatchStart(text.Slice(index - 1)) > 0;

    /// <summary>Whether a place is one of the four municipalities.</summary>
    internal static bool IsMunicipality(ReadOnlySpan<char> place) => Municipalities.Contains(place);

    /// <summary>Whether a 新区 is a district and not a zone.</summary>
    internal static bool IsNewDistrict(ReadOnlySpan<char> place) => NewDistricts.Contains(place);
}
