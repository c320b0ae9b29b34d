namespace TaskBreakdown.Cli.Output;

/// <summary>A column of a table of text.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Weight">What it gets of a scarce width beside the others; greater than 0.</param>
/// <param name="IsNumber">Whether its cells stand at the right.</param>
internal sealed record TextColumn(string Title, int Weight = 10, bool IsNumber = false);
