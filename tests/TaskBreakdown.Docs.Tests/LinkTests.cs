using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace TaskBreakdown.Docs.Tests;

/// <summary>A link leads somewhere: to a file of the checkout, and to a heading in it where it names one.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Links_OfEveryDocument_Resolve() => Assert.Empty(
        from document in Checkout.Documents()
        from target in TargetsOf(document)
        where !Resolves(document, target)
        select $"{document}: {target}");

    [Fact]
    public void Links_OfTheFrontPage_AreSome() => Assert.True(TargetsOf("README.md").Count() > 5);

    private static IEnumerable<string> TargetsOf(string document) =>
        Link().Matches(Checkout.Read(document)).Select(match => match.Groups[1].Value)
            .Where(target => !target.StartsWith("https://", StringComparison.Ordinal));

    private static bool Resolves(string document, string target)
    {
        string[] parts = target.Split('#');
        string file = parts[0].Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, parts[0]);
        string path = Checkout.PathOf(file);
        return parts.Length == 1
            ? File.Exists(path) || Directory.Exists(path)
            : File.Exists(path) && Anchors(file).Contains(parts[1]);
    }

    private static IEnumerable<string> Anchors(string file) => Checkout.Read(file).Split('\n')
        .Where(line => line.StartsWith('#'))
        .Select(line => NoAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\s-]")]
    private static partial Regex NoAnchor();
}
