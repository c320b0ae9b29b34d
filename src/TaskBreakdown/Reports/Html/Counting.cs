using System.Collections.Generic;
using System.Globalization;
using Humanizer;

namespace TaskBreakdown.Reports.Html;

/// <summary>Counts and lists in words, the same under every culture of the machine.</summary>
internal static class Counting
{
    /// <summary>The English noun in the number that the count asks for: one task, two tasks.</summary>
    internal static string Noun(string singular, int count) => singular.ToQuantity(count, ShowQuantityAs.None);

    /// <summary>The count before the noun: <c>1,024 tasks</c>.</summary>
    internal static string Of(int count, string singular) => singular.ToQuantity(count, "#,##0", CultureInfo.InvariantCulture);

    /// <summary>An English list: <c>a, b and c</c>.</summary>
    internal static string List(IEnumerable<string> words) =>
        Configurator.CollectionFormatters.ResolveForCulture(CultureInfo.InvariantCulture).Humanize(words, "and");

    /// <summary>At most so many characters, the last of them an ellipsis where some are left out.</summary>
    internal static string Shorten(string words, int length) => words.Truncate(length, "…", Truncator.FixedNumberOfCharacters);
}
