namespace TaskBreakdown.Measures.Tables;

/// <summary>Shares, differences of shares and multiples; none converts into another.</summary>
internal static class ShareUnits
{
    internal const string Rows = """
        [ratio]
        % ％ 百分比 ﹪ | percent
        [percentagePoint]
        个百分点 個百分點 百分点 百分點 个百分比 | percentage point
        [permille]
        ‰ 个千分点 千分点 | permille
        [multiple]
        倍 | times
        [proportion]
        :1 | to one
        """;
}
