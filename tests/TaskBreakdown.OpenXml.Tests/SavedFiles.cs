using System;
using System.IO;

namespace TaskBreakdown.OpenXml.Tests;

/// <summary>Files that another program saved.</summary>
internal static class SavedFiles
{
    internal static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", "saved", name));
}
