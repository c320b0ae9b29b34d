using System.Globalization;
using TaskBreakdown.Measures;
using TaskBreakdown.Organizations;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Json;

internal static partial class DtoReader
{
    internal static ExtractionResult Read(ExtractionDto dto)
    {
        JsonPlace place = JsonPlace.Root;
        string text = place.NotNull(dto.Text, "text");
        return new ExtractionResult
        {
            Text = text,
            Quantities = Map(dto.Quantities, place, "quantities", (quantity, at) => ReadMention(quantity, at, text)),
            Completeness = Map(dto.Completeness, place, "completeness", Read),
        };
    }

    internal static OrganizationList Read(OrganizationListDto dto) => new()
    {
        Members = Map(dto.Members, JsonPlace.Root, "members", Read),
        IsOpenEnded = dto.OpenEnded,
    };

    private static QuantitativeTarget ReadTaskTarget(QuantityDto dto, JsonPlace place, TaskDto task)
    {
        string text = dto.Source switch
        {
            "text" => task.Text,
            "targetText" => task.TargetText ?? throw place.Property("source").Error("the task has no targetText"),
            _ => throw place.Property("source").Error($"'{dto.Source}' is none of text, targetText"),
        };
        return ReadMention(dto, place, text) as QuantitativeTarget
            ?? throw place.Property("role").Error($"'{dto.Role}' is no target");
    }

    private static QuantityMention ReadMention(QuantityDto dto, JsonPlace place, string text)
    {
        var role = (QuantityRole)ContractNames.Read(ContractNames.Roles, dto.Role, place, "role");
        TextSpan span = ReadSpanIn(text, dto, place);
        return role == QuantityRole.Target
            ? ReadTarget(dto, place, text, span)
            : new QuantityMention
            {
                Source = text,
                Role = role,
                Span = span,
                Value = dto.Value,
                Upper = dto.Upper,
                UnitText = dto.Unit ?? "",
                Unit = ReadUnit(dto, place),
                Comparison = ReadComparison(dto, place),
            };
    }

    private static QuantitativeTarget ReadTarget(QuantityDto dto, JsonPlace place, string text, TextSpan span) => new()
    {
        Source = text,
        Role = QuantityRole.Target,
        Span = span,
        Value = dto.Value ?? throw place.Property("value").Error("a target has a value"),
        Upper = dto.Upper,
        UnitText = dto.Unit ?? "",
        Unit = ReadUnit(dto, place),
        Comparison = ReadComparison(dto, place),
        Change = (Change)ContractNames.Read(ContractNames.Changes, dto.Change, place, "change"),
        Subject = dto.Subject,
        SubjectSpan = ReadSpan(dto.SubjectSpan, place.Property("subjectSpan")),
        Action = dto.Action,
        ActionSpan = ReadSpan(dto.ActionSpan, place.Property("actionSpan")),
        Per = dto.Per,
        SubjectPart = dto.SubjectPart is null
            ? SubjectPart.Whole
            : (SubjectPart)ContractNames.Read(ContractNames.SubjectParts, dto.SubjectPart, place, "subjectPart"),
        DueSpan = dto.Due is null ? null : ReadDue(text, dto.Due, place.Property("due")),
        PartOf = ReadSpan(dto.PartOf, place.Property("partOf")),
        Commitment = (Commitment)ContractNames.Read(ContractNames.Commitments, dto.Commitment, place, "commitment"),
        IsFromTargetColumn = dto.Source == "targetText",
    };

    private static Comparison ReadComparison(QuantityDto dto, JsonPlace place) =>
        (Comparison)ContractNames.Read(ContractNames.Comparisons, dto.Comparison, place, "comparison");

    private static TextSpan ReadSpanIn(string text, QuantityDto dto, JsonPlace place)
    {
        TextSpan span = ReadSpan(dto.Start, dto.Length, place);
        string raw = place.NotNull(dto.Raw, "raw");
        bool stands = span.End <= text.Length && string.CompareOrdinal(text, span.Start, raw, 0, span.Length) == 0;
        return stands && raw.Length == span.Length
            ? span
            : throw place.Property("raw").Error($"'{raw}' does not stand at {span} of the text");
    }

    private static TextSpan ReadDue(string text, WordsDto due, JsonPlace place)
    {
        TextSpan span = ReadSpan(due.Start, due.Length, place);
        string words = place.NotNull(due.Text, "text");
        bool stands = span.End <= text.Length && words.Length == span.Length && string.CompareOrdinal(text, span.Start, words, 0, span.Length) == 0;
        return stands ? span : throw place.Property("text").Error($"'{words}' does not stand at {span} of the text");
    }

    private static MeasureUnit? ReadUnit(QuantityDto dto, JsonPlace place)
    {
        if (dto.Unit is null)
        {
            return null;
        }

        Dimension dimension = Dimension.Of(place.NotNull(dto.Dimension, "dimension"));
        string symbol = dto.Canonical?.Unit ?? dto.Unit;
        Fraction factor = dto.Factor is null ? Fraction.One : ReadFactor(dto.Factor, place.Property("factor"));
        bool isKnown = MeasureUnitCatalog.Default.TryFind(dto.Unit, out MeasureUnit? known)
            && known.Dimension == dimension
            && known.FactorToCanonical == factor
            && (dto.Canonical is null || known.CanonicalSymbol == symbol);
        if (isKnown)
        {
            return known;
        }

        bool isMeasureWord = dimension == Dimension.Count && factor == Fraction.One && symbol == dto.Unit;
        return isMeasureWord
            ? MeasureUnit.Unknown(dto.Unit)
            : new MeasureUnit(dto.Unit, dto.Unit, dto.Unit, dimension, symbol, factor);
    }

    private static Fraction ReadFactor(string factor, JsonPlace place)
    {
        string[] parts = factor.Split('/');
        long denominator = 1;
        bool read = long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long numerator)
            && (parts.Length == 1 || long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out denominator))
            && parts.Length <= 2
            && numerator > 0
            && denominator > 0;
        return read ? new Fraction(numerator, denominator) : throw place.Error($"'{factor}' is no fraction like 1/15");
    }

    private static CompletenessTarget Read(CompletenessDto dto, JsonPlace place) => new(
        place.NotNull(dto.Text, "text"),
        ReadSpan(dto.Start, dto.Length, place),
        dto.Subject);
}
