// Reads a breakdown and prints its figures, then the whole of it as JSON: the same on every runtime.
using System;
using System.IO;
using System.Linq;
using System.Text;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Reports;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

WorkBreakdown breakdown = BreakdownReader.Default.Read(SourceText.From(File.ReadAllText(args[0], Encoding.UTF8)));
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
int targets = breakdown.Tasks.Sum(task => task.Targets.Length);
output.WriteLine(breakdown.Sections.Length + " sections, " + breakdown.Tasks.Count() + " tasks, " + targets + " targets");
foreach (WorkTask task in breakdown.Tasks)
{
    foreach (QuantitativeTarget target in task.Targets)
    {
        output.WriteLine(task.Id + " " + TargetNotation.Format(target));
    }
}

output.WriteLine(BreakdownJson.Serialize(breakdown, indented: true));
