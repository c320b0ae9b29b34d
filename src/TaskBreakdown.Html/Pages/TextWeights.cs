using System;
using System.Collections.Generic;
using AngleSharp.Dom;
using TaskBreakdown.Text;

namespace TaskBreakdown.Html.Pages;

/// <summary>The weights of all elements of a part of a page.</summary>
internal sealed class TextWeights
{
    private readonly Dictionary<IElement, TextWeight> _weights = [];
    private readonly ISet<IElement> _omitted;

    private TextWeights(ISet<IElement> omitted) => _omitted = omitted;

    internal TextWeight this[IElement element] => _weights.TryGetValue(element, out TextWeight weight) ? weight : default;

    /// <summary>Weighs an element and all in it.</summary>
    /// <param name="root">The element.</param>
    /// <param name="omitted">Elements that count for nothing.</param>
    internal static TextWeights Measure(IElement root, ISet<IElement> omitted)
    {
        var weights = new TextWeights(omitted);
        weights.Add(root, isLink: false);
        return weights;
    }

    private TextWeight Add(IElement element, bool isLink)
    {
        bool isAnchor = element.LocalName == "a" && element.HasAttribute("href");
        bool inLink = isLink || isAnchor;
        var weight = new TextWeight(0, 0, isAnchor ? 1 : 0, isAnchor && IsControl(element) ? 1 : 0);
        for (INode? child = element.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
            {
                int characters = CountCharacters(text.Data);
                weight = weight.Plus(new TextWeight(characters, inLink ? characters : 0, 0, 0));
            }
            else if (child is IElement inner && !ElementKinds.IsSilent(inner) && !_omitted.Contains(inner))
            {
                weight = weight.Plus(Add(inner, inLink));
            }
        }

        _weights[element] = weight;
        return weight;
    }

    private static bool IsControl(IElement anchor) =>
        anchor.GetAttribute("href")!.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);

    private static int CountCharacters(string text)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += FoldedText.IsBlank(character) ? 0 : 1;
        }

        return count;
    }
}
