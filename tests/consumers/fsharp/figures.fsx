// The same figures from an F# script, which names the package and nothing else.
#r "nuget: TaskBreakdown, 0.1.0"

open System
open System.IO
open System.Text
open TaskBreakdown.Json
open TaskBreakdown.Reading
open TaskBreakdown.Reports
open TaskBreakdown.Text

let path = fsi.CommandLineArgs |> Array.last
let breakdown = BreakdownReader.Default.Read(SourceText.From(File.ReadAllText(path, Encoding.UTF8)))
let output = new StreamWriter(Console.OpenStandardOutput(), UTF8Encoding(false), NewLine = "\n")
let targets = breakdown.Tasks |> Seq.sumBy (fun task -> task.Targets.Length)
output.WriteLine $"{breakdown.Sections.Length} sections, {Seq.length breakdown.Tasks} tasks, {targets} targets"

for task in breakdown.Tasks do
    for target in task.Targets do
        output.WriteLine(task.Id + " " + TargetNotation.Format target)

output.WriteLine(BreakdownJson.Serialize(breakdown, indented = true))
output.Dispose()
