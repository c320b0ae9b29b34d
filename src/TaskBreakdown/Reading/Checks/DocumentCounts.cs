using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Reading.Checks;

/// <summary>What was read, counted in every way in which a document may rightly count it.</summary>
internal sealed class DocumentCounts
{
    private readonly HashSet<int> _tasks = [];
    private readonly HashSet<int> _sections = [];
    private readonly HashSet<string> _leads = new(StringComparer.Ordinal);

    internal DocumentCounts(ImmutableArray<WorkSection> sections)
    {
        var chapters = new HashSet<string>(StringComparer.Ordinal);
        int numbers = 0;
        foreach (WorkSection section in sections)
        {
            ImmutableArray<WorkTask> tasks = section.Tasks.OrEmpty();
            Tasks += tasks.Length;
            numbers += AddTasks(tasks);
            chapters.Add(section.Ancestors.IsDefaultOrEmpty ? section.Heading ?? "" : section.Ancestors[0]);
        }

        Sections = chapters.Count;
        _tasks.Add(Tasks);
        _tasks.Add(numbers);
        _sections.Add(sections.Length);
        _sections.Add(Sections);
    }

    internal int Tasks { get; }

    internal int Sections { get; }

    internal int Leads => _leads.Count;

    /// <summary>Whether a stated total agrees with one of the ways to count.</summary>
    internal bool Agrees(TotalKind kind, int stated) => kind switch
    {
        TotalKind.Sections => _sections.Contains(stated),
        TotalKind.Leads => Leads == stated,
        _ => _tasks.Contains(stated),
    };

    /// <summary>What was read, as a message says it.</summary>
    internal string Describe(TotalKind kind) => kind switch
    {
        TotalKind.Sections => Sections + " sections",
        TotalKind.Leads => Leads + " leading units",
        _ => Tasks + " tasks",
    };

    /// <summary>Counts the tasks of a section, its rows and its numbers.</summary>
    private int AddTasks(ImmutableArray<WorkTask> tasks)
    {
        var numbers = new HashSet<int?>();
        foreach (WorkTask task in tasks)
        {
            numbers.Add(task.Number);
            foreach (Organization lead in task.Responsibility.Lead.Members)
            {
                _leads.Add(lead.Name);
            }
        }

        _tasks.Add(tasks.Length);
        _tasks.Add(numbers.Count);
        return numbers.Count;
    }
}
