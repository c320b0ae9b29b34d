namespace TaskBreakdown.Organizations;

/// <summary>The level of government an organization belongs to (层级).</summary>
public enum OrganizationLevel
{
    /// <summary>The level cannot be read from the name or the document.</summary>
    Unknown,

    /// <summary>Central bodies (中央, 国家).</summary>
    National,

    /// <summary>Provinces, autonomous regions and municipalities (省, 自治区, 直辖市).</summary>
    Province,

    /// <summary>Prefecture-level cities, prefectures and leagues (市, 州, 盟, 地区).</summary>
    City,

    /// <summary>Counties, banners and county-level cities (县, 旗, 县级市).</summary>
    County,

    /// <summary>Districts of a city (区).</summary>
    District,

    /// <summary>Subdistricts (街道).</summary>
    Subdistrict,

    /// <summary>Towns and townships (镇, 乡).</summary>
    Town,

    /// <summary>Development zones and functional areas (开发区, 高新区).</summary>
    DevelopmentZone,
}
