using System.Linq;
using System.Text.Json.Nodes;
using TaskBreakdown.Json;
using TaskBreakdown.Model;

namespace TaskBreakdown.Tests;

/// <summary>A breakdown as text without the places it came from, so that the same document in two formats can be compared.</summary>
internal static class ModelText
{
    private static readonly string[] Places = ["span", "line", "column", "titleSpan", "start"];

    internal static string Of(WorkBreakdown breakdown)
    {
        JsonNode root = JsonNode.Parse(BreakdownJson.Serialize(breakdown))!;
        RemovePlaces(root);
        return root.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static void RemovePlaces(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? element in array)
            {
                RemovePlaces(element);
            }
        }
        else if (node is JsonObject properties)
        {
            foreach (string place in Places)
            {
                properties.Remove(place);
            }

            foreach (JsonNode? value in properties.Select(property => property.Value).ToArray())
            {
                RemovePlaces(value);
            }
        }
    }
}
