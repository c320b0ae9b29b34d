using TaskBreakdown.Model;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Heads;

/// <summary>A key that stands twice with values that disagree.</summary>
/// <param name="First">The entry that was kept.</param>
/// <param name="Second">The one that disagrees.</param>
internal sealed record MetadataConflict(MetadataEntry First, MetadataEntry Second)
{
    /// <summary>The conflict between two entries; null if one only says more than the other, or says it with other blanks.</summary>
    internal static MetadataConflict? Between(MetadataEntry first, MetadataEntry second)
    {
        string one = FoldedText.RemoveBlanks(FoldedText.Fold(first.Value));
        string other = FoldedText.RemoveBlanks(FoldedText.Fold(second.Value));
        return one.Has(other) || other.Has(one) ? null : new MetadataConflict(first, second);
    }
}
