using System.Text;

namespace TaskBreakdown.Corpora;

/// <summary>
/// Task texts of any length: clauses of the seed document and made-up ones, shuffled, each figure drawn anew. No line
/// occurs twice, because a text that repeats flatters whatever predicts branches.
/// </summary>
/// <remarks>The same seed gives the same lines on every machine.</remarks>
public static class ClauseCorpus
{
    private static readonly char[] ClauseEnds = [',', ';', '。', '，', '；', '\n'];
    private static readonly Lazy<string[]> LazyClauses = new(() => [.. CutClauses()]);

    /// <summary>Tasks as they are published: about every second clause holds a figure.</summary>
    /// <param name="characters">Characters of all lines together, exactly.</param>
    /// <param name="seed">Where the shuffle starts.</param>
    public static string[] Tasks(int characters, int seed = 1) => Build(LazyClauses.Value, characters, seed);

    /// <summary>The same without any numeral, Chinese or Arabic.</summary>
    /// <param name="characters">Characters of all lines together, exactly.</param>
    /// <param name="seed">Where the shuffle starts.</param>
    public static string[] NumeralFree(int characters, int seed = 1) =>
        Build([.. LazyClauses.Value.Where(clause => !clause.AsSpan().ContainsAny(CorpusNumerals.Set))], characters, seed);

    private static IEnumerable<string> CutClauses() =>
        SeedDocument.Tasks.SelectMany(task => task.Text.Split(ClauseEnds))
            .Concat(CorpusFiles.ReadLines("made-up-clauses.txt"))
            .Select(clause => clause.Trim())
            .Where(clause => clause.Length > 3);

    private static string[] Build(string[] clauses, int characters, int seed)
    {
        var random = new Random(seed);
        var lines = new List<string>();
        int left = characters;
        while (left > 0)
        {
            string line = Line(clauses, random);
            line = line.Length > left ? line[..left] : line;
            lines.Add(line);
            left -= line.Length;
        }

        return [.. lines];
    }

    private static string Line(string[] clauses, Random random)
    {
        var line = new StringBuilder();
        bool wide = random.Next(2) == 0;
        for (int clausesLeft = random.Next(2, 7); clausesLeft > 0; clausesLeft--)
        {
            AppendPerturbed(line, clauses[random.Next(clauses.Length)], random);
            line.Append(clausesLeft == 1 ? '。' : wide ? '，' : ',');
        }

        return line.ToString();
    }

    /// <summary>Every digit becomes another one; a first digit never becomes 0.</summary>
    private static void AppendPerturbed(StringBuilder line, string clause, Random random)
    {
        bool inNumber = false;
        foreach (char character in clause)
        {
            bool isDigit = char.IsAsciiDigit(character);
            line.Append(isDigit ? (char)('0' + random.Next(inNumber ? 0 : 1, 10)) : character);
            inNumber = isDigit || (inNumber && character == '.');
        }
    }
}
