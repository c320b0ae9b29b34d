namespace TaskBreakdown.Reading.Lexicons;

/// <summary>A verb that gives a role to the units before it.</summary>
/// <param name="Word">The verb.</param>
/// <param name="Kind">The role: <see cref="ColumnKind.Lead"/>, <see cref="ColumnKind.Support"/> or <see cref="ColumnKind.Responsible"/>.</param>
/// <param name="IsStrong">Whether the verb is said of little else, so that units of an unknown kind are believed.</param>
internal readonly record struct RoleVerb(string Word, ColumnKind Kind, bool IsStrong);
