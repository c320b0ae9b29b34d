using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NetMQ;

namespace TaskBreakdown.NotebookKernel;

/// <summary>Messages on the wire: identities, a delimiter, a signature, and four parts of JSON.</summary>
internal sealed class MessageFormat(string key)
{
    internal const string ProtocolVersion = "5.3";

    private const string Delimiter = "<IDS|MSG>";

    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    private readonly string _session = Guid.NewGuid().ToString();

    internal Message Read(NetMQMessage frames)
    {
        List<byte[]> identities = [.. frames.Select(frame => frame.ToByteArray()).TakeWhile(frame => Encoding.UTF8.GetString(frame) != Delimiter)];
        string[] parts = [.. frames.Skip(identities.Count + 1).Select(frame => frame.ConvertToString(Encoding.UTF8))];
        if (parts[0] != Sign(parts[1..5]))
        {
            throw new CryptographicException("A message has a wrong signature.");
        }

        return new Message(identities, JsonNode.Parse(parts[1])!.AsObject(), JsonNode.Parse(parts[4])!.AsObject());
    }

    internal NetMQMessage Write(Message request, string type, JsonObject content)
    {
        var header = new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString(),
            ["session"] = _session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture),
            ["msg_type"] = type,
            ["version"] = ProtocolVersion,
        };
        string[] parts = [header.ToJsonString(), request.Header.ToJsonString(), "{}", content.ToJsonString()];
        var frames = new NetMQMessage();
        foreach (byte[] identity in request.Identities)
        {
            frames.Append(identity);
        }

        frames.Append(Delimiter, Encoding.UTF8);
        frames.Append(Sign(parts), Encoding.UTF8);
        foreach (string part in parts)
        {
            frames.Append(part, Encoding.UTF8);
        }

        return frames;
    }

    private string Sign(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(string.Concat(parts))));
}
