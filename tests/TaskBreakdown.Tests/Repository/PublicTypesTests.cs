using System;
using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Repository;

public sealed class PublicTypesTests
{
    /// <summary>Types with a public subtype; no caller can add another, their constructors are internal.</summary>
    private static readonly Type[] Open = [typeof(QuantityMention)];

    private static readonly Type[] Types = typeof(WorkBreakdown).Assembly.GetExportedTypes();

    [Fact]
    public void Classes_ButForTheList_AreSealed() =>
        Assert.Empty(Types.Where(type => type.IsClass && !type.IsSealed).Except(Open).ToArray());

    [Fact]
    public void Classes_OfTheList_HaveNoConstructorForCallers() =>
        Assert.Empty(Open.Where(type => type.GetConstructors().Length > 0).ToArray());

    [Fact]
    public void Properties_None_HaveASetter()
    {
        IEnumerable<string> settable =
            from type in Types
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter)
            select $"{type.Name}.{property.Name}";

        Assert.Empty(settable);
    }

    [Fact]
    public void Fields_None_ArePublicAndMutable() => Assert.Empty(
        Types.SelectMany(type => type.GetFields()).Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName).ToArray());

    [Fact]
    public void Types_None_AreNamedLikeTheirNamespace() =>
        Assert.Empty(Types.Where(type => type.Namespace!.Split('.').Contains(type.Name)).ToArray());

    private static bool IsInitOnly(System.Reflection.MethodInfo setter) => setter.ReturnParameter
        .GetRequiredCustomModifiers()
        .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
