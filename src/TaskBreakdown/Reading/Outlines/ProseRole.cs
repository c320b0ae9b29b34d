namespace TaskBreakdown.Reading.Outlines;

/// <summary>What running text says about who answers for a task.</summary>
/// <param name="Phrase">What it says.</param>
/// <param name="TextLength">How much of the text is the task; what follows only says who answers.</param>
internal sealed record ProseRole(RolePhrase Phrase, int TextLength);
