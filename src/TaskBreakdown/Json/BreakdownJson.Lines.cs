using System;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Json;

public static partial class BreakdownJson
{
    /// <summary>Writes a task as one JSON value that stands alone.</summary>
    /// <remarks>The task as it stands in its breakdown, then <c>document</c> (the title), <c>section</c> (its number)
    /// and <c>heading</c>, of which title and heading are left out where the document has none.</remarks>
    /// <param name="writer">Where to write, at a place where a value may stand.</param>
    /// <param name="task">The task.</param>
    /// <param name="section">The section it stands in.</param>
    /// <param name="breakdown">The breakdown it stands in.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(Utf8JsonWriter writer, WorkTask task, WorkSection section, WorkBreakdown breakdown)
    {
        Throw.IfNull(writer);
        Throw.IfNull(task);
        Throw.IfNull(section);
        Throw.IfNull(breakdown);
        TaskDto dto = DtoWriter.Write(task) with
        {
            Document = breakdown.Title,
            Section = section.Number,
            Heading = section.Heading,
        };
        JsonSerializer.Serialize(writer, dto, ContractContext.Default.TaskDto);
    }

    /// <summary>Writes what was found in one text as JSON.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="line">Number of the text among several, from 1.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Serialize(ExtractionResult result, int line = 1)
    {
        Throw.IfNull(result);
        return ToText(DtoWriter.Write(result, line), ContractContext.Default.ExtractionDto, indented: false);
    }

    /// <summary>Writes what was found in one text as one JSON value.</summary>
    /// <param name="writer">Where to write, at a place where a value may stand.</param>
    /// <param name="result">What was found.</param>
    /// <param name="line">Number of the text among several, from 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(Utf8JsonWriter writer, ExtractionResult result, int line = 1)
    {
        Throw.IfNull(writer);
        Throw.IfNull(result);
        JsonSerializer.Serialize(writer, DtoWriter.Write(result, line), ContractContext.Default.ExtractionDto);
    }

    /// <summary>Writes what was found in one text as one JSON value, each quantity with why it was read so.</summary>
    /// <param name="writer">Where to write, at a place where a value may stand.</param>
    /// <param name="result">What was found.</param>
    /// <param name="explanations">What <see cref="TargetExtractor.Explain"/> says of the same text.</param>
    /// <param name="line">Number of the text among several, from 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(
        Utf8JsonWriter writer, ExtractionResult result, ImmutableArray<QuantityExplanation> explanations, int line = 1)
    {
        Throw.IfNull(writer);
        Throw.IfNull(result);
        JsonSerializer.Serialize(writer, DtoWriter.Write(result, explanations.OrEmpty(), line), ContractContext.Default.ExtractionDto);
    }

    /// <summary>Writes what one responsibility cell holds as JSON.</summary>
    /// <param name="organizations">What it holds.</param>
    /// <param name="cell">The cell as written.</param>
    /// <param name="line">Number of the cell among several, from 1.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Serialize(OrganizationList organizations, string cell, int line = 1)
    {
        Throw.IfNull(organizations);
        Throw.IfNull(cell);
        OrganizationListDto dto = DtoWriter.Write(organizations, cell, line);
        return ToText(dto, ContractContext.Default.OrganizationListDto, indented: false);
    }

    /// <summary>Writes what one responsibility cell holds as one JSON value.</summary>
    /// <param name="writer">Where to write, at a place where a value may stand.</param>
    /// <param name="organizations">What it holds.</param>
    /// <param name="cell">The cell as written.</param>
    /// <param name="line">Number of the cell among several, from 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(Utf8JsonWriter writer, OrganizationList organizations, string cell, int line = 1)
    {
        Throw.IfNull(writer);
        Throw.IfNull(organizations);
        Throw.IfNull(cell);
        OrganizationListDto dto = DtoWriter.Write(organizations, cell, line);
        JsonSerializer.Serialize(writer, dto, ContractContext.Default.OrganizationListDto);
    }

    /// <summary>Writes what one responsibility cell holds as one JSON value, with the decisions about each member.</summary>
    /// <remarks>As without them, and <c>explanation</c> in each member: its <c>stage</c>, <c>reason</c> and <c>span</c> in the cell.</remarks>
    /// <param name="writer">Where to write, at a place where a value may stand.</param>
    /// <param name="organizations">What it holds.</param>
    /// <param name="explanations">The decisions about its members, in their order.</param>
    /// <param name="cell">The cell as written.</param>
    /// <param name="line">Number of the cell among several, from 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(
        Utf8JsonWriter writer,
        OrganizationList organizations,
        ImmutableArray<OrganizationExplanation> explanations,
        string cell,
        int line = 1)
    {
        Throw.IfNull(writer);
        Throw.IfNull(organizations);
        Throw.IfNull(cell);
        OrganizationListDto dto = DtoWriter.Write(organizations, explanations, cell, line);
        JsonSerializer.Serialize(writer, dto, ContractContext.Default.OrganizationListDto);
    }

    /// <summary>Reads what was found in one text.</summary>
    /// <param name="json">One JSON object as <see cref="Serialize(ExtractionResult, int)"/> writes it.</param>
    /// <returns>A result equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON, or no such object; the message says where.</exception>
    public static ExtractionResult DeserializeExtraction(string json)
    {
        Throw.IfNull(json);
        return DtoReader.Read(Parse(Encoding.UTF8.GetBytes(json), ContractContext.Default.ExtractionDto));
    }

    /// <summary>Reads what one responsibility cell holds.</summary>
    /// <param name="json">One JSON object as <see cref="Serialize(OrganizationList, string, int)"/> writes it.</param>
    /// <returns>A list equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON, or no such object; the message says where.</exception>
    public static OrganizationList DeserializeOrganizations(string json)
    {
        Throw.IfNull(json);
        return DtoReader.Read(Parse(Encoding.UTF8.GetBytes(json), ContractContext.Default.OrganizationListDto));
    }
}
