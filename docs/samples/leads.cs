#!/usr/bin/env dotnet
#:project ../../src/TaskBreakdown/TaskBreakdown.csproj
#:property TargetFramework=net10.0

// Who leads most, in a script of one file: dotnet run docs/samples/leads.cs [DOCUMENT]
using System;
using System.IO;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Reports;
using TaskBreakdown.Text;

string path = args.Length > 0 ? args[0] : "seeds/000_b31d4c8d9ca6cfbf.txt";
WorkBreakdown breakdown = BreakdownReader.Default.Read(SourceText.From(File.ReadAllText(path)));
ResponsibilityMatrix matrix = ResponsibilityMatrix.Create(breakdown);

Console.WriteLine($"# {breakdown.Title}");
Console.WriteLine();
foreach (OrganizationDuties duties in matrix.Named.Take(3))
{
    Console.WriteLine($"- {duties.Name}: leads {duties.Leads.Length}, supports {duties.Supports.Length}, {duties.Targets.Length} targets");
}

Console.WriteLine();
Console.Write(BreakdownRows.Totals(TargetTotals.Create(breakdown, TargetGrouping.Dimension)).ToMarkdown(ReportLanguage.Chinese));
