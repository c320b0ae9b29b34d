using System.Collections.Generic;

namespace TaskBreakdown.Organizations;

/// <summary>Counts one organization while the index of a document is made.</summary>
internal sealed class OrganizationTally(OrganizationIdentity identity, Organization first)
{
    private readonly List<string> _spellings = [];
    private int _lastLed;
    private int _lastSupported;
    private int _leads;
    private int _supports;

    internal void AddSpelling(string text)
    {
        if (!_spellings.Contains(text))
        {
            _spellings.Add(text);
        }
    }

    /// <summary>Counts a task it leads; a unit that stands twice in one cell leads one task.</summary>
    internal void CountLead(int task)
    {
        _leads += task == _lastLed ? 0 : 1;
        _lastLed = task;
    }

    /// <summary>Counts a task it supports.</summary>
    internal void CountSupport(int task)
    {
        _supports += task == _lastSupported ? 0 : 1;
        _lastSupported = task;
    }

    internal IndexedOrganization ToIndexed() => new()
    {
        Identity = identity,
        Name = first.Name,
        Kind = first.Kind,
        Level = first.Level,
        IsCollective = first.IsCollective,
        Spellings = [.. _spellings],
        LeadCount = _leads,
        SupportCount = _supports,
    };
}
