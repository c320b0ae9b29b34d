using System.Globalization;
using DocumentFormat.OpenXml;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>Reads integers of attributes without trusting them.</summary>
internal static class IntegerValue
{
    /// <summary>The number of an attribute; null where it is missing or damaged.</summary>
    internal static int? Of(OpenXmlSimpleType? value) =>
        int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
