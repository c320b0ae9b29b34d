using System.IO;
using System.Text.Json;
using TaskBreakdown.NotebookKernel;

using JsonDocument connection = JsonDocument.Parse(File.ReadAllText(args[0]));
using var kernel = new Kernel(connection.RootElement);
kernel.Run();
