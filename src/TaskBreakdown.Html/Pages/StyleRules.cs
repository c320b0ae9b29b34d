using System;
using System.Collections.Generic;

namespace TaskBreakdown.Html.Pages;

/// <summary>The plain rules of a style sheet that hide something: <c>.name { display: none }</c>, <c>#name</c>, <c>tag.name</c>.</summary>
/// <remarks>
/// Selectors that depend on where an element stands, states and media are passed over: what they hide is shown. Of two
/// rules with one selector the later one counts.
/// </remarks>
internal sealed class StyleRules
{
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>Whether no rule hides anything.</summary>
    internal bool AreEmpty => _hidden.Count == 0;

    /// <summary>Whether a rule hides what a selector of one class or id selects.</summary>
    internal bool Hide(string selector) => _hidden.Contains(selector);

    /// <summary>Adds the rules of a style sheet.</summary>
    internal void Add(string sheet)
    {
        string rules = WithoutComments(sheet);
        int at = 0;
        while (at < rules.Length)
        {
            int open = rules.IndexOf('{', at);
            if (open < 0)
            {
                return;
            }

            string selectors = rules.Substring(at, open - at);
            int close = EndOfBlock(rules, open);
            if (selectors.IndexOf('@') < 0)
            {
                AddRule(selectors, rules.Substring(open + 1, Math.Max(0, close - open - 1)));
            }

            at = close + 1;
        }
    }

    private void AddRule(string selectors, string declarations)
    {
        bool hides = StyleText.Hides(declarations);
        if (!hides && !StyleText.Shows(declarations))
        {
            return;
        }

        foreach (string selector in selectors.Split(','))
        {
            string name = selector.Trim();
            if (!IsPlain(name))
            {
                continue;
            }

            if (hides)
            {
                _hidden.Add(name);
            }
            else
            {
                _hidden.Remove(name);
            }
        }
    }

    /// <summary>Whether a selector is a class or an id, with the name of an element before it or not.</summary>
    private static bool IsPlain(string selector)
    {
        int marks = 0;
        foreach (char character in selector)
        {
            bool isMark = character is '.' or '#';
            marks += isMark ? 1 : 0;
            if (!isMark && !char.IsLetterOrDigit(character) && character is not ('-' or '_'))
            {
                return false;
            }
        }

        return marks == 1;
    }

    /// <summary>Where the block ends that opens at an offset, with the blocks inside it.</summary>
    private static int EndOfBlock(string rules, int open)
    {
        int depth = 0;
        for (int i = open; i < rules.Length; i++)
        {
            depth += rules[i] == '{' ? 1 : rules[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return rules.Length;
    }

    private static string WithoutComments(string sheet)
    {
        int open = sheet.IndexOf("/*", StringComparison.Ordinal);
        if (open < 0)
        {
            return sheet.Replace("<!--", "").Replace("-->", "");
        }

        var kept = new System.Text.StringBuilder();
        int at = 0;
        while (open >= 0)
        {
            kept.Append(sheet, at, open - at);
            int close = sheet.IndexOf("*/", open + 2, StringComparison.Ordinal);
            at = close < 0 ? sheet.Length : close + 2;
            open = at < sheet.Length ? sheet.IndexOf("/*", at, StringComparison.Ordinal) : -1;
        }

        return kept.Append(sheet, at, sheet.Length - at).Replace("<!--", "").Replace("-->", "").ToString();
    }
}
