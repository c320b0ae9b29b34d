using System;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>What the end of a noun phrase says about a figure beside it. One noun may be several things.</summary>
[Flags]
internal enum NounHead
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The name of an indicator: 产量, 面积, 覆盖率.</summary>
    Indicator = 1 << 0,

    /// <summary>An indicator that is a share or score by nature: 合格率, 满意度.</summary>
    Rate = 1 << 1,

    /// <summary>An amount of money itself: 投资, 贷款.</summary>
    Money = 1 << 2,

    /// <summary>An indicator whose figures have no unit: 系数, 指数.</summary>
    Coefficient = 1 << 3,

    /// <summary>A thing that a capacity or an amount sizes: 项目, 生产线.</summary>
    Facility = 1 << 4,

    /// <summary>A place or body that a number of people sizes: 乡镇, 企业.</summary>
    Place = 1 << 5,

    /// <summary>An indicator measured in time: 审批时限.</summary>
    Time = 1 << 6,

    /// <summary>What is granted to an applicant: 补贴, 奖励.</summary>
    Grant = 1 << 7,

    /// <summary>An event counted by 期: 培训班.</summary>
    Event = 1 << 8,

    /// <summary>An indicator, or things that are counted where a measure word counts them: 国家标准15项.</summary>
    Countable = 1 << 9,
}
