using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Reading;

/// <summary>Whole documents in every layout of the genre, as they were printed and in full width.</summary>
public sealed class LayoutDocumentTests
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, AnnotatedDocument>> Documents =
        AnnotatedDocument.Folders.ToDictionary(folder => folder, AnnotatedDocument.Load);

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach ((string folder, IReadOnlyDictionary<string, AnnotatedDocument> documents) in Documents)
        {
            foreach (string file in documents.Keys)
            {
                files.Add(folder, file);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnnotatedDocument_HasItsTasksAndAnswers(string folder, string file)
    {
        AnnotatedDocument document = Documents[folder][file];

        Assert.Empty(document.Differences(text => text));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnnotatedDocumentInFullWidth_HasTheSame(string folder, string file)
    {
        AnnotatedDocument document = Documents[folder][file];

        Assert.Empty(document.Differences(AnnotatedDocument.Widen));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnnotatedDocument_ComesBackFromJson(string folder, string file)
    {
        WorkBreakdown read = BreakdownReader.Default.Read(SourceText.From(Documents[folder][file].Text));

        Assert.Equal(read, BreakdownJson.Deserialize(BreakdownJson.Serialize(read)));
    }
}
