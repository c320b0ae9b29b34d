using System;
using TaskBreakdown.Analysis;

namespace TaskBreakdown.Json;

/// <summary>The names that enumerations have in JSON, each at the place of its member.</summary>
internal static class ContractNames
{
    internal static readonly string[] Severities = ["info", "warning", "error"];

    internal static readonly string[] AuthoritySources = ["title", "issuingBody", "signature", "cells"];

    internal static readonly string[] RoleRules = ["explicit", "soleResponsible", "firstListedLeads", "groupHeading"];

    internal static readonly string[] Levels =
        ["unknown", "national", "province", "city", "county", "district", "subdistrict", "town", "developmentZone"];

    internal static readonly string[] Kinds =
    [
        "unknown", "partyOrgan", "commandOrLeadingGroup", "massOrganization", "governmentOffice", "court", "procuratorate",
        "military", "congress", "ministry", "verticalAgency", "branchBureau", "enterprise", "administrativeCommittee",
        "subdistrict", "town", "villageOrCommunity", "government", "institution", "internalOffice", "department",
    ];

    internal static readonly string[] Stages = ["split", "role", "head", "prefix", "name", "kind", "level", "catalog"];

    internal static readonly string[] DeadlineKinds =
    [
        "day", "month", "quarter", "halfYear", "year", "planPeriod", "wholeYear", "continuing", "recurring", "range",
        "staged", "relative", "unresolved",
    ];

    internal static readonly string[] Roles =
        ["target", "qualifier", "name", "ordinal", "date", "baseline", "allowance", "vague"];

    internal static readonly string[] Comparisons =
        ["exactly", "atLeast", "moreThan", "atMost", "lessThan", "about", "between"];

    internal static readonly string[] Changes =
        AnalysisNames.Changes;

    internal static readonly string[] SubjectParts = ["whole", "urban", "rural"];

    /// <summary>The plain promise by its English name, every other one by the word the document uses.</summary>
    internal static readonly string[] Commitments =
        AnalysisNames.Commitments;

    internal static readonly string[] Groupings = ["unit", "dimension", "section", "lead", "subject", "change", "commitment"];

    internal static readonly string[] TotalBases = ["amount", "fall", "level"];

    internal static readonly string[] UnaddedReasons = ["intensive", "average", "part", "restatement", "unitless", "tooLarge"];

    internal static readonly string[] ChangeKinds =
    [
        "taskAdded", "taskDropped", "taskReworded", "handedOver", "leadJoined", "leadLeft", "supportJoined", "supportLeft",
        "deadlineChanged", "targetAdded", "targetDropped", "targetRaised", "targetLowered", "targetRestated", "targetMoved",
    ];

    internal static readonly string[] Statuses = ["notReported", "met", "green", "yellow", "red", "overdue"];

    /// <summary>The member a name stands for.</summary>
    /// <exception cref="System.Text.Json.JsonException">The name is none of the list; the message names them all.</exception>
    internal static int Read(string[] names, string? name, JsonPlace place, string property)
    {
        int member = Array.IndexOf(names, name);
        return member >= 0
            ? member
            : throw place.Property(property).Error($"'{name}' is none of {string.Join(", ", names)}");
    }
}
