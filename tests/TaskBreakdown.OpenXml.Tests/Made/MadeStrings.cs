using System.Text;

namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>The texts that the cells of a made workbook share.</summary>
internal sealed class MadeStrings
{
    private readonly StringBuilder _markup = new();
    private int _count;

    /// <summary>All texts as markup.</summary>
    internal string Markup => _markup.ToString();

    /// <summary>Adds a text.</summary>
    /// <returns>Its number, from 0.</returns>
    internal int Add(string item)
    {
        _markup.Append("<si>").Append(item).Append("</si>");
        return _count++;
    }
}
