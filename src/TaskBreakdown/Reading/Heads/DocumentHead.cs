using System.Collections.Immutable;
using TaskBreakdown.Model;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Heads;

/// <summary>What a document says about itself: title, year, metadata.</summary>
/// <param name="Title">The title; null where none was found.</param>
/// <param name="Year">The year it is for; null where nothing tells.</param>
/// <param name="Metadata">The metadata header.</param>
internal sealed record DocumentHead(MappedText? Title, int? Year, DocumentMetadata Metadata)
{
    /// <summary>Reads it from the metadata and the paragraphs.</summary>
    internal static DocumentHead Read(SourceText source, MetadataHead head, ImmutableArray<IBlock> blocks)
    {
        DocumentMetadata metadata = DatedMetadata.Read(head);
        MappedText? title = Longer(TitleOf(source, head), TitleReader.Find(blocks));
        return new DocumentHead(title, FindYear(title, metadata, blocks), metadata);
    }

    /// <summary>The title of the catalogue, unless a line of the page has it with more words: with the name of who issued it.</summary>
    private static MappedText? Longer(MappedText? catalogued, MappedText? shown)
    {
        bool saysMore = catalogued is not null && shown?.Start is not null
            && FoldedText.RemoveBlanks(shown.Folded).Ends(FoldedText.RemoveBlanks(catalogued.Folded).ToString());
        return catalogued is null || saysMore ? shown : catalogued;
    }

    private static MappedText? TitleOf(SourceText source, MetadataHead head)
    {
        foreach (MetadataEntry entry in head.Entries)
        {
            if (entry.Name == MetadataKeys.Title && entry.Value.Length > 0)
            {
                return MappedText.From(source, entry.Span);
            }
        }

        return null;
    }

    /// <summary>The year of the title, else of a caption, else of the document's dates and number.</summary>
    private static int? FindYear(MappedText? title, DocumentMetadata metadata, ImmutableArray<IBlock> blocks)
    {
        int? year = title is null ? null : YearReader.Find(title.Folded);
        foreach (IBlock block in blocks)
        {
            if (year is null && block is ParagraphBlock line && TitleWords.IsTitle(line.Compact))
            {
                year = YearReader.Find(line.Compact);
            }
        }

        CalendarDate? date = metadata.IssueDate ?? metadata.PublicationDate;
        return year ?? date?.Year ?? YearReader.Find(FoldedText.Fold(metadata.DocumentNumber ?? "")) ?? LastYear(blocks);
    }

    /// <summary>The year of the last line that is a date: the one below the signature.</summary>
    private static int? LastYear(ImmutableArray<IBlock> blocks)
    {
        int? year = null;
        foreach (IBlock block in blocks)
        {
            bool isDate = block is ParagraphBlock { Compact.Length: <= 16 } line && line.Compact.Ends("日");
            year = isDate ? YearReader.Find(((ParagraphBlock)block).Compact) ?? year : year;
        }

        return year;
    }
}
