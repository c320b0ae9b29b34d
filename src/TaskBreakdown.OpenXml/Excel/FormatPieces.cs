using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>Cuts a number format into sections, and those into pieces.</summary>
internal sealed class FormatPieces
{
    private const string DigitCharacters = "0#?.,";
    private const string DateCharacters = "ymdhs";

    private readonly string _code;
    private readonly List<List<FormatPiece>> _sections = [[]];
    private int _at;

    private FormatPieces(string code) => _code = code;

    internal static List<List<FormatPiece>> Cut(string code)
    {
        var pieces = new FormatPieces(code);
        while (pieces._at < code.Length)
        {
            pieces.TakePiece();
        }

        return pieces._sections;
    }

    private void TakePiece()
    {
        char character = _code[_at];
        switch (character)
        {
            case ';':
                _sections.Add([]);
                _at++;
                break;
            case '"':
                AddLiteral(TakeUntil('"'));
                break;
            case '[':
                TakeBracket();
                break;
            case '\\' or '!':
                AddLiteral(_at + 1 < _code.Length ? _code[_at + 1].ToString() : "");
                _at += 2;
                break;
            case '_' or '*':
                // A gap as wide as the next character, or a filling with it: nothing anyone reads.
                _at += 2;
                break;
            case '%':
                Add(FormatPieceKind.Percent, "%");
                _at++;
                break;
            case '@':
                Add(FormatPieceKind.General, "");
                _at++;
                break;
            default:
                TakeWord(character);
                break;
        }
    }

    private void TakeWord(char character)
    {
        if (string.Compare(_code, _at, "General", 0, 7, StringComparison.OrdinalIgnoreCase) == 0)
        {
            Add(FormatPieceKind.General, "");
            _at += 7;
        }
        else if (DigitCharacters.Has(character))
        {
            Add(FormatPieceKind.Digits, TakeRun(next => DigitCharacters.Has(next)));
        }
        else if (DateCharacters.Has(char.ToLowerInvariant(character)))
        {
            char letter = char.ToLowerInvariant(character);
            Add(FormatPieceKind.Date, TakeRun(next => char.ToLowerInvariant(next) == letter).ToLowerInvariant());
        }
        else
        {
            AddLiteral(character.ToString());
            _at++;
        }
    }

    /// <summary>A color, a condition or a language; a currency in it is shown, and [h] counts hours beyond a day.</summary>
    private void TakeBracket()
    {
        string bracket = TakeUntil(']');
        if (bracket.Begins("$"))
        {
            int dash = bracket.IndexOf('-');
            AddLiteral(bracket.Substring(1, (dash < 0 ? bracket.Length : dash) - 1));
        }
        else if (bracket.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase))
        {
            Add(FormatPieceKind.ChineseDigits, bracket.Substring(5));
        }
        else if (bracket.Length > 0 && bracket.ToLowerInvariant().Trim('h', 'm', 's').Length == 0)
        {
            Add(FormatPieceKind.Date, bracket.ToLowerInvariant());
        }
    }

    /// <summary>What stands between the character here and the next <paramref name="closer"/>.</summary>
    private string TakeUntil(char closer)
    {
        int end = _code.IndexOf(closer, _at + 1);
        end = end < 0 ? _code.Length : end;
        string text = _code.Substring(_at + 1, end - _at - 1);
        _at = end + 1;
        return text;
    }

    private string TakeRun(Func<char, bool> belongs)
    {
        int start = _at;
        while (_at < _code.Length && belongs(_code[_at]))
        {
            _at++;
        }

        return _code.Substring(start, _at - start);
    }

    private void AddLiteral(string text) => Add(FormatPieceKind.Literal, text);

    private void Add(FormatPieceKind kind, string text) => _sections[_sections.Count - 1].Add(new FormatPiece(kind, text));
}
