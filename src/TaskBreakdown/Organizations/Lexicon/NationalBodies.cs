using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The bodies of the State Council whose official name is more than their short form spelled out (国务院机构).</summary>
/// <remarks>Source: the State Council's list of its bodies after the reforms of 2018 and 2023.</remarks>
internal static class NationalBodies
{
    private static readonly StartTable<string> Table = new(
    [
        new("发展改革委", "国家发展和改革委员会"),
        new("发改委", "国家发展和改革委员会"),
        new("卫生健康委", "国家卫生健康委员会"),
        new("卫健委", "国家卫生健康委员会"),
        new("卫生计生委", "国家卫生和计划生育委员会"),
        new("民委", "国家民族事务委员会"),
        new("国资委", "国务院国有资产监督管理委员会"),
        new("人民银行", "中国人民银行"),
        new("人行", "中国人民银行"),
        new("央行", "中国人民银行"),
        new("税务总局", "国家税务总局"),
        new("市场监管总局", "国家市场监督管理总局"),
        new("工商总局", "国家工商行政管理总局"),
        new("质检总局", "国家质量监督检验检疫总局"),
        new("食品药品监管总局", "国家食品药品监督管理总局"),
        new("安全监管总局", "国家安全生产监督管理总局"),
        new("新闻出版广电总局", "国家新闻出版广电总局"),
        new("金融监管总局", "国家金融监督管理总局"),
        new("广电总局", "国家广播电视总局"),
        new("体育总局", "国家体育总局"),
        new("统计局", "国家统计局"),
        new("知识产权局", "国家知识产权局"),
        new("医保局", "国家医疗保障局"),
        new("信访局", "国家信访局"),
        new("能源局", "国家能源局"),
        new("数据局", "国家数据局"),
        new("国防科工局", "国家国防科技工业局"),
        new("烟草局", "国家烟草专卖局"),
        new("移民局", "国家移民管理局"),
        new("林草局", "国家林业和草原局"),
        new("林业局", "国家林业局"),
        new("铁路局", "国家铁路局"),
        new("民航局", "中国民用航空局"),
        new("邮政局", "国家邮政局"),
        new("文物局", "国家文物局"),
        new("中医药局", "国家中医药管理局"),
        new("疾控局", "国家疾病预防控制局"),
        new("药监局", "国家药品监督管理局"),
        new("矿山安监局", "国家矿山安全监察局"),
        new("消防救援局", "国家消防救援局"),
        new("外汇局", "国家外汇管理局"),
        new("粮食和储备局", "国家粮食和物资储备局"),
        new("粮储局", "国家粮食和物资储备局"),
        new("粮食局", "国家粮食局"),
        new("国际发展合作署", "国家国际发展合作署"),
        new("国管局", "国家机关事务管理局"),
        new("证监会", "中国证券监督管理委员会"),
        new("银保监会", "中国银行保险监督管理委员会"),
        new("银监会", "中国银行业监督管理委员会"),
        new("保监会", "中国保险监督管理委员会"),
        new("气象局", "中国气象局"),
        new("地震局", "中国地震局"),
        new("乡村振兴局", "国家乡村振兴局"),
        new("港澳办", "国务院港澳事务办公室"),
        new("扶贫办", "国务院扶贫开发领导小组办公室"),
        new("法制办", "国务院法制办公室"),
        new("侨办", "国务院侨务办公室"),
    ]);

    /// <summary>Looks a national body up.</summary>
    internal static bool TryFind(ReadOnlySpan<char> name, out string full)
    {
        if (TryFindWhole(name, out full))
        {
            return true;
        }

        // 国家发改委, 国务院国资委, 中国民航局: the short form behind the word for the whole country.
        int owner = LevelWords.MatchNational(name);
        return owner > 0 && TryFindWhole(name.Slice(owner), out full);
    }

    private static bool TryFindWhole(ReadOnlySpan<char> name, out string full)
    {
        Table.TryFind(name, out string? found);
        full = found ?? string.Empty;
        return found is not null;
    }
}
