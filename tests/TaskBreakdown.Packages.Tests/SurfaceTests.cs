using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Xunit;

namespace TaskBreakdown.Packages.Tests;

/// <summary>What holds for everything public, in every library.</summary>
public sealed class SurfaceTests
{
    /// <summary>Types with a public subtype; no caller can add another, their constructors are internal.</summary>
    private static readonly string[] Open = ["TaskBreakdown.Targets.QuantityMention"];

    private static readonly Type[] Types = [.. Shipped.Libraries.SelectMany(id => Assembly.Load(id).GetExportedTypes())];

    private static readonly Dictionary<string, XElement> Documentation = Shipped.Libraries
        .SelectMany(id => XDocument.Load(Path.Combine(AppContext.BaseDirectory, id + ".xml")).Descendants("member"))
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Classes_ButForTheList_AreSealed() => Assert.Equal(
        Open, Types.Where(type => type.IsClass && !type.IsSealed).Select(type => type.FullName!).ToArray());

    [Fact]
    public void Classes_OfTheList_HaveNoConstructorForCallers() => Assert.Empty(
        Types.Where(type => Open.Contains(type.FullName)).SelectMany(type => type.GetConstructors()).ToArray());

    [Fact]
    public void Properties_None_HaveASetter() => Assert.Empty(
        from type in Types
        from property in type.GetProperties()
        where property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter)
        select $"{type.FullName}.{property.Name}");

    [Fact]
    public void Fields_None_ArePublicAndMutable() => Assert.Empty(
        from type in Types
        from field in type.GetFields()
        where !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName
        select $"{type.FullName}.{field.Name}");

    /// <summary>An array could be written to by whoever gets it.</summary>
    [Fact]
    public void Properties_None_AreArrays() => Assert.Empty(
        from type in Types
        from property in type.GetProperties()
        where property.PropertyType.IsArray
        select $"{type.FullName}.{property.Name}");

    [Fact]
    public void Types_None_AreNamedLikeTheirNamespace() => Assert.Empty(
        Types.Where(type => type.Namespace!.Split('.').Contains(type.Name)).Select(type => type.FullName!).ToArray());

    [Fact]
    public void TypesAndValues_All_AreDocumented() => Assert.Empty(
        Types.SelectMany(NamesOf).Where(name => !IsDocumented(name)).ToArray());

    [Fact]
    public void Methods_All_AreDocumented() => Assert.Empty(
        from type in Types
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        let start = $"M:{type.FullName}.{method.Name}"
        where !Documentation.Any(member => IsOverload(member.Key, start) && IsDocumented(member.Key))
        select start);

    [Fact]
    public void Types_ButEnums_SayWhetherThreadsMayShareThem() => Assert.Empty(
        Types.Where(type => !type.IsEnum && !Documentation[$"T:{type.FullName}"].Value.Contains("thread", StringComparison.OrdinalIgnoreCase))
            .Select(type => type.FullName!)
            .ToArray());

    private static IEnumerable<string> NamesOf(Type type) =>
    [
        $"T:{type.FullName}",
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => $"P:{type.FullName}.{property.Name}"),
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(field => $"F:{type.FullName}.{field.Name}"),
    ];

    private static bool IsDocumented(string name) =>
        Documentation.TryGetValue(name, out XElement? member)
        && (member.Element("inheritdoc") is not null || member.Element("summary") is { Value.Length: > 5 });

    private static bool IsOverload(string name, string start) =>
        name.StartsWith(start, StringComparison.Ordinal) && (name.Length == start.Length || name[start.Length] is '(' or '`');

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
