namespace TaskBreakdown.Model;

/// <summary>How it was known who leads a task and who supports.</summary>
public enum RoleRule
{
    /// <summary>Lead and support are labelled, by column, label or verb.</summary>
    Explicit,

    /// <summary>The document knows only responsible units (责任单位): all of them lead.</summary>
    SoleResponsible,

    /// <summary>The document declares that the first unit listed leads (列第一位的为牵头单位).</summary>
    FirstListedLeads,

    /// <summary>The heading of the group names the lead (某局牵头工作).</summary>
    GroupHeading,
}
