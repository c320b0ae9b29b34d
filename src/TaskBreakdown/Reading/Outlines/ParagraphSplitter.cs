using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>
/// Parts a numbered heading from the paragraphs below it that have no numbers, where each says who answers for it:
/// 一、目标任务⏎新建住房2600套,由区住建局负责。⏎发放补贴1200户,由区民政局负责。
/// </summary>
internal static class ParagraphSplitter
{
    private const int LongestHeading = 30;
    private const int FewestNamed = 2;
    private const string SentenceEnds = "。;!?";

    /// <summary>Splits every node below one that needs it.</summary>
    internal static void Split(OutlineNode node)
    {
        foreach (OutlineNode child in node.Children)
        {
            Split(child);
        }

        if (node.Children.Count == 0 && node.Parts.Count == 1 && node.LastPart.Labels.Count == 0 && IsHeading(node.LastPart.Lines))
        {
            SplitLeaf(node);
        }
    }

    private static bool IsHeading(List<MappedText> lines) =>
        lines.Count > FewestNamed && lines[0].Length is > 0 and <= LongestHeading && !EndsSentence(lines[0]);

    private static void SplitLeaf(OutlineNode node)
    {
        List<List<MappedText>> paragraphs = Paragraphs(node.LastPart.Lines);
        int named = 0;
        foreach (List<MappedText> paragraph in paragraphs)
        {
            MappedText text = MappedText.Join(paragraph, "");
            named += RoleBracket.FindAll(text).Count > 0 || ProseRoles.Find(text) is not null ? 1 : 0;
        }

        if (named < FewestNamed)
        {
            return;
        }

        node.LastPart.Lines.RemoveRange(1, node.LastPart.Lines.Count - 1);
        foreach (List<MappedText> paragraph in paragraphs)
        {
            var child = new OutlineNode(null, null);
            child.LastPart.Lines.AddRange(paragraph);
            node.Children.Add(child);
        }
    }

    /// <summary>The lines below the heading, together where one was wrapped.</summary>
    private static List<List<MappedText>> Paragraphs(List<MappedText> lines)
    {
        var paragraphs = new List<List<MappedText>>();
        for (int i = 1; i < lines.Count; i++)
        {
            if (i == 1 || EndsSentence(lines[i - 1]) || lines[i - 1].Folded.Ends(")"))
            {
                paragraphs.Add([]);
            }

            paragraphs[^1].Add(lines[i]);
        }

        return paragraphs;
    }

    private static bool EndsSentence(MappedText line) => !line.IsEmpty && SentenceEnds.Has(line.Folded[line.Length - 1]);
}
