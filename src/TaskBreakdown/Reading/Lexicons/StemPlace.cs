namespace TaskBreakdown.Reading.Lexicons;

/// <summary>Where in a header a word has to stand to count.</summary>
internal enum StemPlace
{
    /// <summary>The header is the word.</summary>
    Whole,

    /// <summary>The header ends with the word.</summary>
    End,

    /// <summary>The word stands anywhere in a header that ends with a noun for a body or a person.</summary>
    BeforeBody,
}
