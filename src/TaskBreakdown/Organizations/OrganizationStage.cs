namespace TaskBreakdown.Organizations;

/// <summary>A decision on the way from a cell to an organization.</summary>
public enum OrganizationStage
{
    /// <summary>Where the member begins.</summary>
    Split,

    /// <summary>Its role word.</summary>
    Role,

    /// <summary>An ending taken over from a later member: 桥头 of 桥头、沙溪镇.</summary>
    Head,

    /// <summary>Its level prefix: written, restored, or none.</summary>
    Prefix,

    /// <summary>Its canonical name.</summary>
    Name,

    /// <summary>Its kind.</summary>
    Kind,

    /// <summary>Its level.</summary>
    Level,

    /// <summary>What the caller's catalog says about it.</summary>
    Catalog,
}
