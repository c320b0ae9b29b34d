using System.Text.Json.Serialization;

namespace TaskBreakdown.Json;

/// <summary>
/// The one serializer of library and tool. The encoder is set on the writer, never here: options with an encoder of
/// their own switch the generated fast path off.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BreakdownDto))]
[JsonSerializable(typeof(TaskDto))]
[JsonSerializable(typeof(ExtractionDto))]
[JsonSerializable(typeof(OrganizationListDto))]
[JsonSerializable(typeof(MatrixDto))]
[JsonSerializable(typeof(TotalsDto))]
[JsonSerializable(typeof(ComparisonDto))]
[JsonSerializable(typeof(ReviewDto))]
[JsonSerializable(typeof(ActualsDto))]
internal sealed partial class ContractContext : JsonSerializerContext;
