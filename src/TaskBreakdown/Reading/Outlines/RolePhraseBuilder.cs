using System.Collections.Generic;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Collects the parts of a <see cref="RolePhrase"/>.</summary>
internal sealed class RolePhraseBuilder
{
    private const string Joiner = ",";

    private readonly Dictionary<ColumnKind, List<MappedText>> _parts = [];

    internal bool HasLead => _parts.ContainsKey(ColumnKind.Lead);

    internal bool IsEmpty => _parts.Count == 0;

    internal void Add(ColumnKind kind, MappedText text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (!_parts.TryGetValue(kind, out List<MappedText>? parts))
        {
            _parts.Add(kind, parts = []);
        }

        parts.Add(text);
    }

    internal RolePhrase Build(bool isByVerb)
    {
        var roles = new RowRoles
        {
            Lead = Join(ColumnKind.Lead),
            Support = Join(ColumnKind.Support),
            Responsible = Join(ColumnKind.Responsible),
            Leader = Join(ColumnKind.Leader),
            IsByVerb = isByVerb,
        };
        return new RolePhrase(roles, Join(ColumnKind.Deadline));
    }

    private MappedText Join(ColumnKind kind) =>
        _parts.TryGetValue(kind, out List<MappedText>? parts) ? MappedText.Join(parts, Joiner) : MappedText.Empty;
}
