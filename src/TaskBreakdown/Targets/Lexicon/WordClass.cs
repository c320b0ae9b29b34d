using System;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>What a word of the lexicon may do in a clause about figures. One word may do several things.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>Not a word of the lexicon.</summary>
    None = 0,

    /// <summary>A verb that delivers something countable: 新建, 完成, 打造.</summary>
    TaskVerb = 1 << 0,

    /// <summary>A verb whose figure is the amount of a rise: 增长, 新增.</summary>
    Rise = 1 << 1,

    /// <summary>A verb whose figure is the amount of a fall: 下降, 压减.</summary>
    Fall = 1 << 2,

    /// <summary>A verb that puts an indicator at a level: 达到, 稳定在.</summary>
    Level = 1 << 3,

    /// <summary>A word that turns the verb before it from “by” into “to”: 到, 至.</summary>
    To = 1 << 4,

    /// <summary>A modal word: 确保, 力争.</summary>
    Modal = 1 << 5,

    /// <summary>How a thing is done; part of the action: 全面, 深入.</summary>
    Manner = 1 << 6,

    /// <summary>How long or how fast; not part of the action: 持续, 加快.</summary>
    Aspect = 1 << 7,

    /// <summary>Where or when, at the head of a clause: 全市, 全年, 年内.</summary>
    Scope = 1 << 8,

    /// <summary>Says that the figure is past or present: 截至, 去年.</summary>
    Past = 1 << 9,

    /// <summary>Ends the reach of a word about the past: 今年, 力争.</summary>
    Future = 1 << 10,

    /// <summary>Says that the figure is a parameter of a policy: 补助, 奖励.</summary>
    Grant = 1 << 11,

    /// <summary>A noun that begins like another word and must be read whole: 增加值, 保障性.</summary>
    Noun = 1 << 12,

    /// <summary>A verb that makes or keeps a promise of supply and is also the action: 保障.</summary>
    Supply = 1 << 13,

    /// <summary>A deed that is counted itself: 义务植树, 培训.</summary>
    Deed = 1 << 14,

    /// <summary>Links subject and figure without saying more: 为, 共, 计.</summary>
    Link = 1 << 15,

    /// <summary>Says per what: 人均, 每人每月, 年均.</summary>
    Per = 1 << 16,

    /// <summary>A verb that hardly occurs inside a noun phrase and ends what is before it: 完成, 接待.</summary>
    Pivot = 1 << 17,

    /// <summary>Relates an indicator to a reference behind it: 高于, 快于.</summary>
    Benchmark = 1 << 18,

    /// <summary>Sums up, of the past unless the sentence looks ahead: 累计.</summary>
    WeakPast = 1 << 19,

    /// <summary>A past time that is only compared with behind 比 or 较: 去年, 上年.</summary>
    Reference = 1 << 20,

    /// <summary>Opens the parts of a total: 其中, 包括.</summary>
    Part = 1 << 21,

    /// <summary>A lower bound in front of the verb: 至少.</summary>
    AtLeast = 1 << 22,

    /// <summary>An upper bound in front of the verb: 至多.</summary>
    AtMost = 1 << 23,

    /// <summary>A verb of change only right before its figure; elsewhere part of a name: 增产, 减排.</summary>
    TailOnly = 1 << 24,

    /// <summary>A verb that ends the noun behind a figure, though it may stand inside one before it: 支持, 覆盖.</summary>
    Predicate = 1 << 25,

    /// <summary>A verb of change.</summary>
    Move = Rise | Fall,

    /// <summary>A verb that says how an indicator moves or where it stands.</summary>
    State = Rise | Fall | Level,

    /// <summary>Any verb that can govern a figure.</summary>
    AnyVerb = TaskVerb | Rise | Fall | Level | Supply,
}
