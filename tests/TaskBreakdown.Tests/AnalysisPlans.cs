using System.Globalization;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Schedules;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Tests;

/// <summary>Small plans for worked examples: one section, targets extracted from the texts, units read from the cells.</summary>
internal static class AnalysisPlans
{
    internal static WorkBreakdown Of(params (string Text, string Lead)[] tasks) =>
        Of([.. tasks.Select(task => (task.Text, task.Lead, Support: "", Deadline: (Deadline?)null))]);

    internal static WorkBreakdown Of(params (string Text, string Lead, string Support, Deadline? Deadline)[] tasks) => new()
    {
        Title = "2024年任务分解",
        Year = 2024,
        Level = OrganizationLevel.District,
        Sections = [new WorkSection { Number = 1, Heading = "城市", Tasks = [.. tasks.Select((task, i) => Task(task, i + 1))] }],
    };

    private static WorkTask Task((string Text, string Lead, string Support, Deadline? Deadline) task, int number)
    {
        ExtractionResult found = TargetExtractor.Default.Extract(task.Text);
        return new WorkTask
        {
            Id = "1." + number.ToString(CultureInfo.InvariantCulture),
            Number = number,
            Text = task.Text,
            Deadline = task.Deadline,
            Targets = [.. found.Quantities.OfType<QuantitativeTarget>()],
            Responsibility = new Responsibility
            {
                Lead = OrganizationNormalizer.Default.Normalize(task.Lead, OrganizationLevel.District),
                Support = OrganizationNormalizer.Default.Normalize(task.Support, OrganizationLevel.District),
            },
        };
    }
}
