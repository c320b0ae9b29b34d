namespace TaskBreakdown.Corpora;

/// <summary>Texts that nobody would publish and that are dear to a careless reader: runs, nests and near-misses.</summary>
public static class HostileCorpus
{
    private static readonly string[] Pieces =
    [
        "1", "9", "0.", "１", "一", "十", "百", "万", "万亿", "亿", "半", "两", "几", ".", ",", "，", "-", "—", "~", "至", "到", ":", "/", "%", "‰", "个", "亩", "公里", "千瓦", "千", "立方米",
        "(", ")", "（", "“", "”", "《", "》", "分别", "和", "、", "以上", "超", "约", "不少于", "控制在", "从", "提高到", "年", "月", "底前", "2024年", " ", "\u3000", "\n", "\uD83D", "😀", "\0", "其中", "各",
    ];

    /// <summary>Lines stitched from such pieces.</summary>
    /// <param name="characters">Characters of all lines together, exactly.</param>
    /// <param name="seed">Where the shuffle starts.</param>
    public static string[] Stitched(int characters, int seed = 1)
    {
        var random = new Random(seed);
        var lines = new List<string>();
        int left = characters;
        while (left > 0)
        {
            string line = string.Concat(Enumerable.Range(0, random.Next(5, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            line = line.Length > left ? line[..left] : line;
            lines.Add(line);
            left -= line.Length;
        }

        return [.. lines];
    }

    /// <summary>One line for each piece, that piece over and over.</summary>
    /// <param name="characters">Characters of all lines together, exactly.</param>
    public static string[] Runs(int characters)
    {
        int each = characters / Pieces.Length;
        string[] lines = [.. Pieces.Select(piece => Run(piece, each))];
        lines[0] += new string('1', characters - lines.Sum(line => line.Length));
        return lines;
    }

    private static string Run(string piece, int characters) =>
        string.Concat(Enumerable.Repeat(piece, (characters / piece.Length) + 1))[..characters];
}
