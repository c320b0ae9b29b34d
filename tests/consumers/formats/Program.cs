// Reads a breakdown saved as a web page, a Word document or an Excel workbook and prints its figures: the same as from its text.
using System;
using System.IO;
using System.Linq;
using System.Text;
using TaskBreakdown.Html;
using TaskBreakdown.Model;
using TaskBreakdown.OpenXml;
using TaskBreakdown.Reading;
using TaskBreakdown.Reports;
using TaskBreakdown.Targets;

byte[] saved = File.ReadAllBytes(args[0]);
BreakdownDocument document = Path.GetExtension(args[0]) switch
{
    ".html" => HtmlBreakdownReader.Default.Read(saved),
    ".docx" => WordBreakdownReader.Default.Read(saved),
    _ => ExcelBreakdownReader.Default.Read(saved),
};
WorkBreakdown breakdown = document.Breakdown;
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
