namespace TaskBreakdown.Schedules;

/// <summary>Whether a place lies inside the title of a document or a quoted name, where dates limit nothing.</summary>
internal struct NameNesting
{
    /// <summary>The characters that open and close them.</summary>
    internal const string Marks = "《〈<》〉>“”\n";

    private int _titles;
    private int _quotes;

    internal readonly bool IsInside => _titles > 0 || _quotes > 0;

    /// <summary>Moves past one character; a line break closes what was left open.</summary>
    internal void Pass(char character)
    {
        switch (character)
        {
            case '《' or '〈' or '<':
                _titles++;
                break;
            case '》' or '〉' or '>' when _titles > 0:
                _titles--;
                break;
            case '“':
                _quotes++;
                break;
            case '”' when _quotes > 0:
                _quotes--;
                break;
            case '\n':
                _titles = _quotes = 0;
                break;
        }
    }
}
