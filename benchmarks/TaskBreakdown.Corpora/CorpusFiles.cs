namespace TaskBreakdown.Corpora;

/// <summary>The checked-in texts that every corpus is made from.</summary>
internal static class CorpusFiles
{
    internal static string Read(string name) => File.ReadAllText(PathOf(name));

    internal static string[] ReadLines(string name) => File.ReadAllLines(PathOf(name));

    internal static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Corpora", name);
}
