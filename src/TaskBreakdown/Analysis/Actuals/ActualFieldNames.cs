using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Actuals;

/// <summary>The names that ledgers (台账) give the columns of reported actuals.</summary>
internal static class ActualFieldNames
{
    private static readonly Dictionary<string, ActualField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["task"] = ActualField.Task,
        ["taskId"] = ActualField.Task,
        ["任务"] = ActualField.Task,
        ["任务编号"] = ActualField.Task,
        ["编号"] = ActualField.Task,
        ["target"] = ActualField.Target,
        ["目标"] = ActualField.Target,
        ["指标"] = ActualField.Target,
        ["指标名称"] = ActualField.Target,
        ["value"] = ActualField.Value,
        ["actual"] = ActualField.Value,
        ["完成值"] = ActualField.Value,
        ["实际值"] = ActualField.Value,
        ["完成数"] = ActualField.Value,
        ["完成情况"] = ActualField.Value,
        ["unit"] = ActualField.Unit,
        ["单位"] = ActualField.Unit,
        ["计量单位"] = ActualField.Unit,
        ["asOf"] = ActualField.AsOf,
        ["date"] = ActualField.AsOf,
        ["截至日期"] = ActualField.AsOf,
        ["截止日期"] = ActualField.AsOf,
        ["统计日期"] = ActualField.AsOf,
        ["日期"] = ActualField.AsOf,
        ["baseline"] = ActualField.Baseline,
        ["基期值"] = ActualField.Baseline,
        ["基数"] = ActualField.Baseline,
        ["note"] = ActualField.Note,
        ["备注"] = ActualField.Note,
        ["说明"] = ActualField.Note,
    };

    /// <summary>The name in English, for messages.</summary>
    internal static string Of(ActualField field) => field switch
    {
        ActualField.Task => "task",
        ActualField.Target => "target",
        ActualField.Value => "value",
        ActualField.Unit => "unit",
        ActualField.AsOf => "asOf",
        ActualField.Baseline => "baseline",
        _ => "note",
    };

    /// <summary>What a column or property of that name holds; blanks, hyphens and underscores in it do not count.</summary>
    internal static bool TryFind(string name, out ActualField field)
    {
        string plain = FoldedText.RemoveBlanks(FoldedText.Fold(name)).Replace("-", "").Replace("_", "");
        return Fields.TryGetValue(plain, out field);
    }
}
