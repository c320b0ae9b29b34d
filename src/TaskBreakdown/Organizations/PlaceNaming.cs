using System;

namespace TaskBreakdown.Organizations;

/// <summary>One writing for a name of a place: 宁波市北仑区教育局, 北仑区教育局 and 区教育局 are one in a document of 北仑区.</summary>
internal static class PlaceNaming
{
    /// <summary>The name folded, without blanks, with the place's own name replaced by its class word.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">The place; null to leave places as they are.</param>
    internal static string Key(string name, string? place)
    {
        string folded = CompactText.Of(name).Folded;
        if (string.IsNullOrEmpty(place))
        {
            return folded;
        }

        int end = EndOfPlace(folded, place!);
        return end == 0 ? folded : ClassWord(place!) + folded.Remove(0, end);
    }

    /// <summary>The class word of a place: 区 of 北仑区, 自治区 of 内蒙古自治区.</summary>
    internal static string ClassWord(string place)
    {
        PlaceChainReader.TryRead(place.AsSpan(), 0, out PlaceChain chain);
        string own = AuthorityPrefix.Of(chain.Level, place);
        return own.Length > 0 ? own : place;
    }

    private static int EndOfPlace(string name, string place)
    {
        if (name.StartsWith(place, StringComparison.Ordinal) && name.Length > place.Length)
        {
            return place.Length;
        }

        LevelPrefix prefix = LevelPrefixReader.Read(name.AsSpan());
        bool isIts = prefix.Form == LevelPrefixForm.Place && name.AsSpan(0, prefix.Length).EndsWith(place.AsSpan());
        return isIts && prefix.Length < name.Length ? prefix.Length : 0;
    }
}
