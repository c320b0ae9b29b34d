using System;
using System.Globalization;

namespace TaskBreakdown.Reports.Html;

/// <summary>A bar as wide as its cell allows; its text stands outside, so that it keeps its size.</summary>
internal static class Bar
{
    /// <summary>The bar.</summary>
    /// <param name="share">How much of the whole width, 0 to 1.</param>
    /// <param name="title">What it says, for those who do not see it.</param>
    internal static Markup Create(decimal share, string title)
    {
        string width = (Math.Max(0, Math.Min(1, share)) * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
        return Markup.Of($"""<svg width="100%" height="16" role="img"><title>{title}</title><rect width="100%" height="16" rx="2" fill="#eef2f6"/><rect width="{width}" height="16" rx="2" fill="#1f5fa8"/></svg>""");
    }
}
