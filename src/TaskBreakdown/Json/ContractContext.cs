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
internal sealed partial class ContractContext : JsonSerializerContext;
