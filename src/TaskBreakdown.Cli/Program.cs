using TaskBreakdown.Cli;

return CommandLineTool.Run(args, ToolConsole.OfProcess());
