using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>What a bracket, a label line or a clause says about a task: who answers for it, and until when.</summary>
/// <param name="Roles">Who answers.</param>
/// <param name="Deadline">The limit in time; empty where none is named.</param>
internal sealed record RolePhrase(RowRoles Roles, MappedText Deadline)
{
    internal bool IsEmpty => Roles.IsEmpty && Deadline.IsEmpty;
}
