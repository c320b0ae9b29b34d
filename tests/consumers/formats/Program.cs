// Reads a breakdown from text, a web page, a Word document or an Excel workbook and prints its figures, the same for each, then
// the whole of it as JSON.
using System;
using System.IO;
using System.Linq;
using System.Text;
using TaskBreakdown.Html;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.OpenXml;
using TaskBreakdown.Reading;
using TaskBreakdown.Reports;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

byte[] saved = File.ReadAllBytes(args[0]);
WorkBreakdown breakdown = Path.GetExtension(args[0]) switch
{
    ".txt" => BreakdownReader.Default.Read(SourceText.Decode(saved)),
    ".html" => HtmlBreakdownReader.Default.Read(saved).Breakdown,
    ".docx" => WordBreakdownReader.Default.Read(saved).Breakdown,
    _ => ExcelBreakdownReader.Default.Read(saved).Breakdown,
};
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
