using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;

namespace TaskBreakdown.NotebookKernel;

/// <summary>The sockets of a Jupyter kernel (messaging protocol 5.3) and what it answers.</summary>
internal sealed class Kernel : IDisposable
{
    private readonly RouterSocket _shell = new();
    private readonly RouterSocket _control = new();
    private readonly RouterSocket _standardInput = new();
    private readonly PublisherSocket _broadcast = new();
    private readonly ResponseSocket _heartbeat = new();
    private readonly NetMQPoller _poller = [];
    private readonly MessageFormat _format;
    private readonly Notebook _notebook = new();

    internal Kernel(JsonElement connection)
    {
        _format = new MessageFormat(connection.GetProperty("key").GetString()!);
        Bind(_shell, "shell_port");
        Bind(_control, "control_port");
        Bind(_standardInput, "stdin_port");
        Bind(_broadcast, "iopub_port");
        Bind(_heartbeat, "hb_port");
        _shell.ReceiveReady += (_, ready) => Answer(ready.Socket);
        _control.ReceiveReady += (_, ready) => Answer(ready.Socket);
        _heartbeat.ReceiveReady += (_, ready) => ready.Socket.SendMultipartMessage(ready.Socket.ReceiveMultipartMessage());

        void Bind(NetMQSocket socket, string port)
        {
            socket.Bind($"tcp://{connection.GetProperty("ip").GetString()}:{connection.GetProperty(port).GetInt32()}");
            _poller.Add(socket);
        }
    }

    internal void Run() => _poller.Run();

    public void Dispose()
    {
        _poller.Dispose();
        foreach (NetMQSocket socket in new NetMQSocket[] { _shell, _control, _standardInput, _broadcast, _heartbeat })
        {
            socket.Dispose();
        }

        NetMQConfig.Cleanup(block: false);
    }

    private void Answer(NetMQSocket socket)
    {
        Message request = _format.Read(socket.ReceiveMultipartMessage());
        Broadcast(request, "status", new JsonObject { ["execution_state"] = "busy" });
        JsonObject? reply = request.Type switch
        {
            "kernel_info_request" => KernelInfo(),
            "execute_request" => Execute(request),
            "shutdown_request" => new JsonObject { ["status"] = "ok", ["restart"] = false },
            _ => null,
        };
        if (reply is not null)
        {
            socket.SendMultipartMessage(_format.Write(request, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), reply));
        }

        Broadcast(request, "status", new JsonObject { ["execution_state"] = "idle" });
        if (request.Type == "shutdown_request")
        {
            _poller.Stop();
        }
    }

    private JsonObject Execute(Message request)
    {
        CellOutcome outcome = _notebook.Execute(request.Content["code"]!.GetValue<string>());
        if (outcome.Printed.Length > 0)
        {
            Broadcast(request, "stream", new JsonObject { ["name"] = "stdout", ["text"] = outcome.Printed });
        }

        if (outcome.Error is { } error)
        {
            var failure = new JsonObject
            {
                ["status"] = "error",
                ["execution_count"] = outcome.Number,
                ["ename"] = error.GetType().Name,
                ["evalue"] = error.Message,
                ["traceback"] = new JsonArray(error.ToString()),
            };
            Broadcast(request, "error", failure.DeepClone().AsObject());
            return failure;
        }

        if (outcome.Forms.Count > 0)
        {
            Broadcast(request, "execute_result", new JsonObject
            {
                ["execution_count"] = outcome.Number,
                ["data"] = Bundle(outcome.Forms),
                ["metadata"] = new JsonObject(),
            });
        }

        return new JsonObject { ["status"] = "ok", ["execution_count"] = outcome.Number, ["user_expressions"] = new JsonObject(), ["payload"] = new JsonArray() };
    }

    private void Broadcast(Message request, string type, JsonObject content) =>
        _broadcast.SendMultipartMessage(_format.Write(request with { Identities = [] }, type, content));

    private static JsonObject Bundle(IReadOnlyDictionary<string, string> forms)
    {
        var bundle = new JsonObject();
        foreach ((string mimeType, string text) in forms)
        {
            bundle[mimeType] = text;
        }

        return bundle;
    }

    private static JsonObject KernelInfo() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = MessageFormat.ProtocolVersion,
        ["implementation"] = "task-breakdown-samples",
        ["implementation_version"] = "1",
        ["language_info"] = new JsonObject { ["name"] = "C#", ["version"] = "14.0", ["mimetype"] = "text/x-csharp", ["file_extension"] = ".cs" },
        ["banner"] = "",
    };
}
