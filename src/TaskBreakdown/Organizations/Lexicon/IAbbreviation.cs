namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>A short form and what it stands for.</summary>
internal interface IAbbreviation
{
    /// <summary>The short form.</summary>
    string Short { get; }

    /// <summary>What it stands for.</summary>
    string Full { get; }
}
