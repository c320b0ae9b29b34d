using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace TaskBreakdown.NotebookKernel;

/// <summary>A message of the protocol: who sent it, what it is, what it says.</summary>
internal sealed record Message(IReadOnlyList<byte[]> Identities, JsonObject Header, JsonObject Content)
{
    internal string Type => Header["msg_type"]!.GetValue<string>();
}
