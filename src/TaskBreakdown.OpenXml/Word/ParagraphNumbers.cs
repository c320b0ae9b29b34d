using System.Collections.Generic;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>The automatic numbers of a document, taken paragraph by paragraph in its order.</summary>
/// <remarks>Source: ISO/IEC 29500-1, 17.9. Whole documents number their tasks, and tables their rows, in this way only.</remarks>
internal sealed class ParagraphNumbers
{
    /// <summary>Styles that a style may be based on, one on the other.</summary>
    private const int DeepestStyles = 20;

    private readonly Dictionary<int, ListInstance> _lists = [];
    private readonly Dictionary<string, Style> _styles = [];

    private ParagraphNumbers()
    {
    }

    internal static ParagraphNumbers Of(MainDocumentPart document)
    {
        var numbers = new ParagraphNumbers();
        numbers.AddStyles(document.StyleDefinitionsPart?.Styles);
        numbers.AddLists(document.NumberingDefinitionsPart?.Numbering);
        return numbers;
    }

    /// <summary>Takes the number of a paragraph, with what stands between it and the words; empty where it has none.</summary>
    internal string Take(Paragraph paragraph)
    {
        ParagraphProperties? properties = paragraph.ParagraphProperties;
        NumberingProperties? own = properties?.NumberingProperties;
        (int? list, int? level) = OfStyle(properties?.ParagraphStyleId?.Val?.Value);
        list = IntegerValue.Of(own?.NumberingId?.Val) ?? list;
        level = IntegerValue.Of(own?.NumberingLevelReference?.Val) ?? level ?? 0;
        bool isNumbered = list is not null && level is >= 0 and < ListDefinition.LevelCount;
        return isNumbered && _lists.TryGetValue(list!.Value, out ListInstance? instance) ? instance.Take(level!.Value) : "";
    }

    private void AddStyles(Styles? styles)
    {
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                _styles[id] = style;
            }
        }
    }

    private void AddLists(Numbering? numbering)
    {
        var abstracts = new Dictionary<int, AbstractNum>();
        var definitions = new Dictionary<int, ListDefinition>();
        foreach (AbstractNum definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (IntegerValue.Of(definition.AbstractNumberId) is int id)
            {
                abstracts[id] = definition;
                definitions[id] = new ListDefinition(definition);
            }
        }

        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (IntegerValue.Of(instance.NumberID) is int id
                && IntegerValue.Of(instance.AbstractNumId?.Val) is int named
                && definitions.TryGetValue(Linked(named, abstracts, numbering!), out ListDefinition? list))
            {
                _lists[id] = new ListInstance(list, instance);
            }
        }
    }

    /// <summary>The definition that another one names by a numbering style, or itself.</summary>
    private int Linked(int definition, Dictionary<int, AbstractNum> abstracts, Numbering numbering)
    {
        if (!abstracts.TryGetValue(definition, out AbstractNum? found) || found.NumberingStyleLink?.Val?.Value is not { } style)
        {
            return definition;
        }

        int? list = OfStyle(style).List;
        foreach (NumberingInstance instance in numbering.Elements<NumberingInstance>())
        {
            if (IntegerValue.Of(instance.NumberID) == list && IntegerValue.Of(instance.AbstractNumId?.Val) is int linked)
            {
                return linked;
            }
        }

        return definition;
    }

    /// <summary>The list and level that a style gives, itself or by a style it is based on.</summary>
    private (int? List, int? Level) OfStyle(string? style)
    {
        int? level = null;
        for (int depth = 0; depth < DeepestStyles && style is not null && _styles.TryGetValue(style, out Style? found); depth++)
        {
            NumberingProperties? properties = found.StyleParagraphProperties?.NumberingProperties;
            level ??= IntegerValue.Of(properties?.NumberingLevelReference?.Val);
            if (IntegerValue.Of(properties?.NumberingId?.Val) is int list)
            {
                return (list, level);
            }

            style = found.BasedOn?.Val?.Value;
        }

        return (null, level);
    }
}
