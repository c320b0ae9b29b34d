namespace TaskBreakdown.Organizations;

/// <summary>A mention that stands once and looks like a slip for a name that stands more often.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Text">The other name as written.</param>
/// <param name="Count">How often the other name stands.</param>
internal sealed record NearName(Organization Mention, string Text, int Count);
