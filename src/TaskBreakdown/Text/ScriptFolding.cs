using System;

namespace TaskBreakdown.Text;

/// <summary>Folds the traditional characters that headers, labels and role words are written with.</summary>
internal static class ScriptFolding
{
    private const string Traditional = "牽頭單責門務協辦參與標內領導時間長續進項號類別戶備註實說體計劃資級聯絡處縣區鎮鄉廳會組織動負應總結數據隊發佈關來";
    private const string Simplified = "牵头单责门务协办参与标内领导时间长续进项号类别户备注实说体计划资级联络处县区镇乡厅会组织动负应总结数据队发布关来";

    /// <summary>The text with those characters in their simplified form; lengths agree.</summary>
    internal static string Simplify(string text)
    {
        int first = text.AsSpan().IndexOfAny(Traditional.AsSpan());
        if (first < 0)
        {
            return text;
        }

        char[] folded = text.ToCharArray();
        for (int i = first; i < folded.Length; i++)
        {
            int place = Traditional.IndexOf(folded[i]);
            folded[i] = place < 0 ? folded[i] : Simplified[place];
        }

        return new string(folded);
    }
}
