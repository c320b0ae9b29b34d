namespace TaskBreakdown.Text;

/// <summary>One word of a <see cref="WordTable{T}"/>.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
/// <param name="Word">The word; not empty.</param>
/// <param name="Value">What it stands for.</param>
internal readonly record struct WordEntry<T>(string Word, T Value);
