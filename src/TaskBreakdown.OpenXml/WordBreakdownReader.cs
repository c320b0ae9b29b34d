using System;
using System.IO;
using TaskBreakdown.OpenXml.Packages;
using TaskBreakdown.OpenXml.Word;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reading;

namespace TaskBreakdown.OpenXml;

/// <summary>Reads breakdowns from Word documents (<c>.docx</c>).</summary>
/// <remarks>
/// <para>Read is what Word prints in the body: paragraphs with their automatic numbers, tables with merged cells, text
/// boxes, content controls. Headers, footers, notes, comments, hidden text and what tracked changes deleted stay out.</para>
/// <para>Immutable; any number of threads may share one. No file makes it throw: one that is damaged, protected by a
/// password or not a Word document is a diagnostic.</para>
/// </remarks>
/// <example><code>
/// using FileStream file = File.OpenRead("分解.docx");
/// WorkBreakdown breakdown = WordBreakdownReader.Default.Read(file).Breakdown;
/// </code></example>
public sealed class WordBreakdownReader
{
    private readonly BreakdownReader _reader;

    /// <summary>Creates a reader with catalogs of one's own.</summary>
    /// <param name="reader">What reads the text that a Word document shows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public WordBreakdownReader(BreakdownReader reader)
    {
        Throw.IfNull(reader);
        _reader = reader;
    }

    /// <summary>The reader with the default catalogs.</summary>
    public static WordBreakdownReader Default { get; } = new(BreakdownReader.Default);

    /// <summary>Reads a document from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="document">The bytes of the file; need not be seekable.</param>
    /// <returns>The visible text and the breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public BreakdownDocument Read(Stream document)
    {
        Throw.IfNull(document);
        return Read(PackageBytes.Read(document));
    }

    /// <summary>Reads a document from its bytes.</summary>
    /// <param name="document">The bytes of the file.</param>
    /// <returns>The visible text and the breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public BreakdownDocument Read(byte[] document)
    {
        Throw.IfNull(document);
        return PackageReading.Read(document, DocumentWalker.Walk, _reader);
    }
}
