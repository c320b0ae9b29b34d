namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>Bytes read as choices, one after the other; once they have run out, every choice is the first one.</summary>
internal sealed class Choices(byte[] bytes)
{
    private int _at;

    /// <summary>A number from 0 on.</summary>
    internal int Below(int count) => _at < bytes.Length ? bytes[_at++] % count : 0;

    internal bool IsChosen() => Below(2) == 1;

    internal string OneOf(params string[] these) => these[Below(these.Length)];
}
