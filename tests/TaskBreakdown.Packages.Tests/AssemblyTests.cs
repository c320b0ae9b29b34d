using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace TaskBreakdown.Packages.Tests;

/// <summary>The assemblies inside, read as files.</summary>
[Collection(nameof(PackedPackages))]
public sealed class AssemblyTests(PackedPackages packages)
{
    /// <summary>Says in a PDB that a document's text is in the PDB; fixed by the format of portable PDBs.</summary>
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Theory]
    [ClassData(typeof(EachAssembly))]
    public void Name_OfEachAssembly_IsStrong(string id, string framework)
    {
        using PEReader assembly = AssemblyOf(id, framework);
        MetadataReader metadata = assembly.GetMetadataReader();
        AssemblyDefinition definition = metadata.GetAssemblyDefinition();

        Assert.Equal(id, metadata.GetString(definition.Name));
        Assert.Equal(new Version(0, 1, 0, 0), definition.Version);
        Assert.True(assembly.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
        Assert.NotEmpty(metadata.GetBlobBytes(definition.PublicKey));
    }

    [Theory]
    [ClassData(typeof(EachAssembly))]
    public void References_OfEachAssembly_AreStrongToo(string id, string framework)
    {
        using PEReader assembly = AssemblyOf(id, framework);
        MetadataReader metadata = assembly.GetMetadataReader();

        Assert.Empty(metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(reference => reference.PublicKeyOrToken.IsNil)
            .Select(reference => metadata.GetString(reference.Name))
            .ToArray());
    }

    [Theory]
    [ClassData(typeof(EachAssembly))]
    public void Symbols_OfEachAssembly_AreItsOwn(string id, string framework)
    {
        using PEReader assembly = AssemblyOf(id, framework);
        using MetadataReaderProvider symbols = SymbolsOf(id, framework);
        DebugDirectoryEntry entry = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        ImmutableArray<byte> identity = symbols.GetMetadataReader().DebugMetadataHeader!.Id;

        Assert.Equal(assembly.ReadCodeViewDebugDirectoryData(entry).Guid, new Guid(identity.AsSpan()[..16]));
    }

    [Theory]
    [ClassData(typeof(EachAssembly))]
    public void Symbols_OfEachAssembly_HoldTheirSources(string id, string framework)
    {
        using MetadataReaderProvider symbols = SymbolsOf(id, framework);
        MetadataReader metadata = symbols.GetMetadataReader();

        Assert.NotEmpty(metadata.Documents);
        Assert.Empty(metadata.Documents
            .Where(document => !metadata.GetCustomDebugInformation(document).Any(handle => IsEmbeddedSource(metadata, handle)))
            .Select(document => metadata.GetString(metadata.GetDocument(document).Name))
            .ToArray());
    }

    private static bool IsEmbeddedSource(MetadataReader metadata, CustomDebugInformationHandle handle) =>
        metadata.GetGuid(metadata.GetCustomDebugInformation(handle).Kind) == EmbeddedSource;

    private PEReader AssemblyOf(string id, string framework) =>
        new(new MemoryStream(packages.Package(id)[$"lib/{framework}/{id}.dll"]));

    private MetadataReaderProvider SymbolsOf(string id, string framework) =>
        MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(packages.Symbols(id)[$"lib/{framework}/{id}.pdb"]));
}
