using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>The characters that tables are drawn with (Unicode block 2500–257F, and dashes in their place).</summary>
internal static class BoxDrawing
{
    private const string Uprights = "│┃├┤┼┝┥┠┨┣┫╂╋┿┌┐└┘┬┴┏┓┗┛┳┻";
    private const string Rules = "─━—-┄┈";

    /// <summary>Whether a character parts columns: an upright or a corner.</summary>
    internal static bool IsUpright(char character) => Uprights.Has(character);

    /// <summary>Whether a character is part of the drawing.</summary>
    internal static bool IsDrawn(char character) => IsUpright(character) || Rules.Has(character);

    /// <summary>Where in a line uprights and corners stand.</summary>
    internal static List<int> FindUprights(ReadOnlySpan<char> line)
    {
        var places = new List<int>();
        for (int i = 0; i < line.Length; i++)
        {
            if (IsUpright(line[i]))
            {
                places.Add(i);
            }
        }

        return places;
    }

    /// <summary>Whether the piece of a line between two uprights is nothing but a rule.</summary>
    internal static bool IsRule(ReadOnlySpan<char> piece)
    {
        foreach (char character in piece)
        {
            if (!Rules.Has(character))
            {
                return false;
            }
        }

        return piece.Length > 0;
    }
}
