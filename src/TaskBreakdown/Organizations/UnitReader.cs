using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Organizations.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>Turns the pieces of one cell into organizations: prefix, name, kind, level.</summary>
internal ref struct UnitReader
{
    private const int NameBuffer = 48;

    private readonly ReadOnlySpan<char> _cell;
    private readonly FoldedCell _folded;
    private readonly ReadOnlySpan<CellPiece> _pieces;
    private readonly int _start;
    private readonly UnitContext _context;

    private readonly List<MemberReading>? _readings;
    private readonly KnownUnits? _known;

    // The prefix of the nearest member before that has one, in the folded cell.
    private string _inherited = string.Empty;
    private LevelPrefix _inheritedPrefix;

    // What the member read last hung on and does to those behind it.
    private bool _passesPrefixOn;
    private bool _takesPrefix;

    /// <summary>Prepares to read a cell.</summary>
    internal UnitReader(CellReading reading, FoldedCell folded, ReadOnlySpan<CellPiece> pieces, UnitContext context)
    {
        _cell = reading.Cell;
        _start = reading.Start;
        _pieces = pieces;
        _readings = reading.Members;
        _known = reading.Known;
        _folded = folded;
        _context = context;
    }

    /// <summary>Reads one member; members are read in order.</summary>
    internal Organization Read(int index)
    {
        CellPiece piece = _pieces[index];
        if (_known is not null && _known.TryFind(_cell.Slice(piece.Start, piece.End - piece.Start), out KnownUnit unit) && unit.Holds(_inherited, _context))
        {
            return ReadAgain(unit, piece);
        }

        (_passesPrefixOn, _takesPrefix) = (false, false);
        Organization reading = ReadNew(piece, index, out bool waits);
        if (!waits)
        {
            _known?.Keep(new KnownUnit(reading, _inheritedPrefix, _passesPrefixOn ? _inherited : null, _takesPrefix ? _inherited : null, _context.NamesProvince));
        }

        return reading;
    }

    private Organization ReadAgain(in KnownUnit unit, CellPiece piece)
    {
        if (unit.PassedOn is not null)
        {
            (_inherited, _inheritedPrefix) = (unit.PassedOn, unit.Prefix);
        }

        return unit.Reading with { Span = SpanOf(piece), Role = piece.Role };
    }

    private Organization ReadNew(CellPiece piece, int index, out bool waits)
    {
        waits = false;
        scoped ReadOnlySpan<char> name = _folded.Text.Slice(piece.Start, piece.End - piece.Start);
        if (_folded.Holds(CellCharacter.Blank))
        {
            name = Compact(name, name.Length <= NameBuffer ? stackalloc char[NameBuffer] : new char[name.Length]);
        }

        LevelPrefix prefix = LevelPrefixReader.Read(name);
        if (CollectiveReader.TryRead(name, prefix, _folded.Holds(CellCharacter.StartsHead), out ClassNoun noun))
        {
            return ReadCollective(piece, name, prefix, noun);
        }

        if (!EllipticHead.Waits(name, prefix))
        {
            return ReadSingle(piece, name, prefix);
        }

        waits = true;
        ReadOnlySpan<char> ending = EllipticHead.EndingFor(index, _pieces, _folded.Text);
        return ending.IsEmpty ? ReadSingle(piece, name, prefix) : ReadElliptic(piece, name, ending);
    }

    private static ReadOnlySpan<char> Compact(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int length = 0;
        foreach (char character in text)
        {
            if (!CellFolding.IsBlank(character))
            {
                buffer[length++] = character;
            }
        }

        return buffer.Slice(0, length);
    }

    private Organization ReadCollective(CellPiece piece, scoped ReadOnlySpan<char> name, LevelPrefix prefix, ClassNoun noun)
    {
        LevelRule rule = noun.Kind == OrganizationKind.VillageOrCommunity ? LevelRule.Kind
            : noun.Level != OrganizationLevel.Unknown ? LevelRule.ClassNoun
            : prefix.Length > 0 ? LevelRule.Prefix
            : DocumentRule;
        _readings?.Add(new MemberReading(piece, OriginOf(prefix, name), prefix.Length, KindRule.ClassNoun, rule, HasBorrowedEnding: false));
        var collective = new NameBuilder(stackalloc char[NameBuffer]);
        WriteCollectiveName(piece, ref collective);
        return Make(piece, collective.Written, CollectiveLevels.KindOf(name, prefix, noun, _context), CollectiveLevels.LevelOf(name, prefix, noun, _context), isCollective: true, []);
    }

    // The width of its brackets stays as written.
    private readonly void WriteCollectiveName(CellPiece piece, scoped ref NameBuilder name)
    {
        for (int i = piece.Start; i < piece.End; i++)
        {
            if (!CellFolding.IsBlank(_folded.Text[i]))
            {
                name.Append(ScriptFolding.Fold(_cell[i]));
            }
        }
    }

    private Organization ReadElliptic(CellPiece piece, scoped ReadOnlySpan<char> name, scoped ReadOnlySpan<char> ending)
    {
        var whole = new NameBuilder(stackalloc char[NameBuffer]);
        whole.Append(name);
        whole.Append(ending);
        return ReadSingle(piece, whole.Written, LevelPrefixReader.Read(whole.Written), hasBorrowedEnding: true);
    }

    private Organization ReadSingle(CellPiece piece, scoped ReadOnlySpan<char> whole, LevelPrefix prefix, bool hasBorrowedEnding = false)
    {
        int bracket = TrailingBracket(whole);
        ReadOnlySpan<char> name = whole;
        if (bracket > 0)
        {
            name = whole.Slice(0, bracket);
            prefix = LevelPrefixReader.Read(name);
        }

        UnitBody body = UnitBody.Of(name.Slice(prefix.Length));
        KindDecision kind = KindReader.Read(name, prefix, body, _context.Level);
        LevelDecision level = LevelReader.Read(name, prefix, kind.Kind, _context);
        var reading = new MemberReading(piece, OriginOf(prefix, name), prefix.Length, kind.Rule, level.Level is null ? DocumentRule : level.Rule, hasBorrowedEnding);
        if (prefix.Length == 0 && PrefixPolicy.IsRestored(kind.Kind, name))
        {
            return ReadWithRestoredPrefix(reading, whole, body, kind.Kind, level.Level);
        }

        _readings?.Add(reading);
        bool isInclusion = bracket > 0 && BracketContents.IsInclusion(whole.Slice(bracket + 1, whole.Length - bracket - 2));
        return isInclusion
            ? ReadAsWritten(piece, whole, whole, prefix, UnitBody.Of(whole.Slice(prefix.Length)), kind.Kind, level.Level)
            : ReadAsWritten(piece, whole, name, prefix, body, kind.Kind, level.Level);
    }

    private readonly LevelRule DocumentRule => _context.Level == OrganizationLevel.Unknown ? LevelRule.None : LevelRule.Document;

    // 沙溪镇 is a name and no prefix.
    private static PrefixOrigin OriginOf(LevelPrefix prefix, ReadOnlySpan<char> name) =>
        prefix.Length > 0 && prefix.Length < name.Length ? PrefixOrigin.Written : PrefixOrigin.NotTaken;

    private Organization ReadAsWritten(
        CellPiece piece, scoped ReadOnlySpan<char> whole, scoped ReadOnlySpan<char> name, LevelPrefix prefix, scoped UnitBody body, OrganizationKind kind, OrganizationLevel? ownLevel)
    {
        OrganizationLevel level = ownLevel ?? _context.Level;
        ReadOnlySpan<char> own = name.Slice(0, prefix.Length);
        if (CanBeInherited(prefix, kind))
        {
            _inherited = own.SequenceEqual(_inherited.AsSpan()) ? _inherited : own.ToString();
            _inheritedPrefix = prefix;
            _passesPrefixOn = true;
        }

        var built = new NameBuilder(stackalloc char[NameBuffer]);
        if (!SpecialNames.TryBuild(name, level, kind, ref built))
        {
            NameExpander.Expand(body, level, _context.IsMunicipal || IsMunicipality(prefix, name, level), ref built);
            built.Lead(own);
        }

        ImmutableArray<string> others = OtherReadings.Of(own, body, level, _context.IsMunicipal);
        return Make(piece, built.Written, kind, level, isCollective: false, WithWhole(others, whole, name), SuggestionFor(built.Written, prefix.Length, kind));
    }

    private static string? SuggestionFor(ReadOnlySpan<char> name, int prefix, OrganizationKind kind) =>
        kind == OrganizationKind.Department && KnownNames.Suggest(name.Slice(prefix)) is { } near ? name.Slice(0, prefix).ToString() + near : null;

    private Organization ReadWithRestoredPrefix(MemberReading reading, scoped ReadOnlySpan<char> whole, scoped UnitBody body, OrganizationKind kind, OrganizationLevel? own)
    {
        ReadOnlySpan<char> name = body.Text;
        _takesPrefix = true;
        bool isInherited = _inherited.Length > 0;
        string prefix = isInherited ? _inherited : _context.Prefix;
        OrganizationLevel level = own ?? (isInherited ? LevelReader.OfPrefix(_inheritedPrefix, _inherited.AsSpan(), _context) : _context.Level);
        _readings?.Add(reading with
        {
            Prefix = isInherited ? PrefixOrigin.PrecedingMember : prefix.Length > 0 ? PrefixOrigin.Document : PrefixOrigin.NotKnown,
            PrefixLength = prefix.Length,
            Level = own is null && isInherited ? LevelRule.PrecedingMember : reading.Level,
        });
        bool isParty = prefix.Length > 0 && PrefixPolicy.TakesCommittee(kind, name);
        var built = new NameBuilder(stackalloc char[NameBuffer]);
        built.Append(prefix);
        built.Append(isParty ? "委" : "");
        int lead = built.Written.Length;
        NameExpander.ExpandBehindPrefix(body, level, _context.IsMunicipal, isParty, ref built);
        ImmutableArray<string> others = OtherReadings.Of(built.Written.Slice(0, lead), body, level, _context.IsMunicipal);
        var special = new NameBuilder(stackalloc char[NameBuffer]);
        ReadOnlySpan<char> canonical = SpecialNames.TryBuild(built.Written, level, kind, ref special) ? special.Written : built.Written;
        return Make(reading.Piece, canonical, kind, level, isCollective: false, WithWhole(others, whole, name), SuggestionFor(canonical, lead, kind));
    }

    private static ImmutableArray<string> WithWhole(ImmutableArray<string> others, ReadOnlySpan<char> whole, ReadOnlySpan<char> name) =>
        whole.Length == name.Length ? others : others.Add(whole.ToString());

    // 区 of 区教育局 goes on to the names behind it; a zone, a town or the nation does not, nor does 宁州市人民政府.
    private static bool CanBeInherited(LevelPrefix prefix, OrganizationKind kind) =>
        prefix.Form is LevelPrefixForm.Bare or LevelPrefixForm.Place
        && prefix.Level is not (OrganizationLevel.Town or OrganizationLevel.Subdistrict)
        && kind is not (OrganizationKind.Government or OrganizationKind.Town or OrganizationKind.Subdistrict);

    private static bool IsMunicipality(LevelPrefix prefix, ReadOnlySpan<char> name, OrganizationLevel level) =>
        prefix.Length > 0 && level == OrganizationLevel.Province && name[prefix.Length - 1] == '市';

    private static int TrailingBracket(ReadOnlySpan<char> name)
    {
        if (name.Length < 3 || name[name.Length - 1] != ')')
        {
            return 0;
        }

        int depth = 0;
        for (int i = name.Length - 1; i > 0; i--)
        {
            depth += name[i] == ')' ? 1 : name[i] == '(' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return 0;
    }

    private readonly Organization Make(CellPiece piece, scoped ReadOnlySpan<char> name, OrganizationKind kind, OrganizationLevel level, bool isCollective, ImmutableArray<string> alternatives, string? suggestion = null)
    {
        string text = _cell.Slice(piece.Start, piece.End - piece.Start).ToString();
        return new Organization
        {
            Text = text,
            Name = name.SequenceEqual(text.AsSpan()) ? text : name.ToString(),
            Kind = kind,
            Level = level,
            IsCollective = isCollective,
            Span = SpanOf(piece),
            Role = piece.Role,
            Alternatives = alternatives,
            Suggestion = suggestion,
        };
    }

    private readonly TextSpan SpanOf(CellPiece piece) => TextSpan.FromBounds(_start + piece.Start, _start + piece.End);
}
