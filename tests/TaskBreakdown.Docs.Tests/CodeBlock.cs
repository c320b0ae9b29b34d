using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskBreakdown.Docs.Tests;

/// <summary>A fenced block of a document, and the <c>text</c> block that follows it with nothing but a sentence between: what it prints.</summary>
/// <param name="File">The document, as a path from the root.</param>
/// <param name="Line">Where the block begins, from 1.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Code">The lines between the fences.</param>
internal sealed record CodeBlock(string File, int Line, string Language, string Code)
{
    /// <summary>How far below a block its output may begin, in lines.</summary>
    private const int Reach = 4;

    internal string? Output { get; private init; }

    internal static IEnumerable<CodeBlock> All { get; } = [.. Checkout.Documents().SelectMany(Of)];

    public override string ToString() => $"{File}:{Line}";

    private static IEnumerable<CodeBlock> Of(string file)
    {
        List<(CodeBlock Block, int End)> blocks = Fenced(file);
        for (int i = 0; i < blocks.Count; i++)
        {
            bool isFollowed = i + 1 < blocks.Count
                && blocks[i + 1].Block.Language == "text"
                && blocks[i + 1].Block.Line - blocks[i].End <= Reach;
            yield return blocks[i].Block with { Output = isFollowed ? blocks[i + 1].Block.Code : null };
        }
    }

    private static List<(CodeBlock Block, int End)> Fenced(string file)
    {
        string[] lines = Checkout.Read(file).Split('\n');
        var blocks = new List<(CodeBlock, int)>();
        for (int start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            int end = Array.FindIndex(lines, start + 1, line => line == "```");
            string code = string.Join('\n', lines[(start + 1)..end]);
            blocks.Add((new CodeBlock(file, start + 1, lines[start][3..].Trim(), code), end + 1));
            start = end;
        }

        return blocks;
    }
}
