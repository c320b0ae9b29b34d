namespace TaskBreakdown.Organizations;

/// <summary>What sort of body an organization is.</summary>
/// <remarks>A closed list; where several fit, the order of the rules in <c>docs/guide.md</c> decides.</remarks>
public enum OrganizationKind
{
    /// <summary>No kind can be read from the name: 各有关单位.</summary>
    Unknown,

    /// <summary>An organ of a party committee (党委部门): 区委组织部, 县委编办, 纪委监委.</summary>
    PartyOrgan,

    /// <summary>A command, leading group, special task force or joint conference (指挥部, 领导小组, 专班).</summary>
    CommandOrLeadingGroup,

    /// <summary>A mass organization (群团): 妇联, 团区委, 工商联.</summary>
    MassOrganization,

    /// <summary>The office of a people's government or administrative committee (政府办公室).</summary>
    GovernmentOffice,

    /// <summary>A people's court (法院).</summary>
    Court,

    /// <summary>A people's procuratorate (检察院).</summary>
    Procuratorate,

    /// <summary>A military organ: 人武部, 军分区.</summary>
    Military,

    /// <summary>An organ of a people's congress or of the consultative conference (人大, 政协).</summary>
    Congress,

    /// <summary>A body of the State Council (国务院部门).</summary>
    Ministry,

    /// <summary>A local organ under central or provincial command (垂管): 税务局, 海关, 气象局.</summary>
    VerticalAgency,

    /// <summary>A branch of a department (分局), or a squad or station below one (支队, 派出所).</summary>
    BranchBureau,

    /// <summary>A company or bank (企业).</summary>
    Enterprise,

    /// <summary>The committee of a zone, or the zone named for it (管委会, 开发区).</summary>
    AdministrativeCommittee,

    /// <summary>A subdistrict (街道, 街道办事处).</summary>
    Subdistrict,

    /// <summary>A town or township (镇, 乡).</summary>
    Town,

    /// <summary>A village or residential community (村, 社区).</summary>
    VillageOrCommunity,

    /// <summary>A people's government of county level or above (人民政府).</summary>
    Government,

    /// <summary>A public institution (事业单位): 中心, 学校, 医院.</summary>
    Institution,

    /// <summary>A section inside one body (内设机构): 党政办, 人事科.</summary>
    InternalOffice,

    /// <summary>A department of a local government or zone (工作部门): 局, 厅, 委, 办.</summary>
    Department,
}
