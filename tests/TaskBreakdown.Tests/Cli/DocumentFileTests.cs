using System;
using System.IO;
using System.Linq;
using System.Text;
using TaskBreakdown.Cli;
using TaskBreakdown.Cli.Input;
using Xunit;
using Recognition = TaskBreakdown.Cli.Input.DocumentFormat;

namespace TaskBreakdown.Tests.Cli;

/// <summary>Files of every kind, told apart by their content.</summary>
public sealed class DocumentFileTests
{
    public static TheoryData<string, string, string> Files => new()
    {
        { "序号 工作任务", "a.txt", "Text" },
        { "", "a.txt", "Text" },
        { "<12个月的项目", "a.txt", "Text" },
        { "<param>", "a.txt", "Text" },
        { "\r\n  <!DOCTYPE html><html>", "a.txt", "WebPage" },
        { "\uFEFF<html>", "a", "WebPage" },
        { "<TABLE border=1>", "a.doc", "WebPage" },
        { "<?xml version=\"1.0\"?><html>", "a", "WebPage" },
        { "说明<br><table>", "a.html", "WebPage" },
        { "说明<br><table>", "a.txt", "Text" },
        { "%PDF-1.7", "a.txt", "Unknown" },
        { "{\\rtf1", "a.doc", "Unknown" },
        { "PK\u0003\u0004 damaged", "a.docx", "Word" },
        { "PK\u0003\u0004 damaged", "a.XLSX", "Excel" },
    };

    private static string Saved(string name) => Path.Combine(AppContext.BaseDirectory, "Saved", name);

    [Theory]
    [MemberData(nameof(Files))]
    public void Recognize_Content_DecidesBeforeTheName(string content, string name, string kind) =>
        Assert.Equal(kind, Recognition.Recognize(Encoding.UTF8.GetBytes(content), name).Kind.ToString());

    [Theory]
    [InlineData("seed-by-libreoffice.docx", "Word")]
    [InlineData("seed-by-libreoffice.xlsx", "Excel")]
    public void Recognize_Package_IsToldApartByItsParts(string file, string kind) =>
        Assert.Equal(kind, Recognition.Recognize(File.ReadAllBytes(Saved(file)), "named.zip").Kind.ToString());

    [Fact]
    public void Recognize_PageInTwoByteText_IsAPage() =>
        Assert.Equal(DocumentKind.WebPage, Recognition.Recognize([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>")], "a").Kind);

    [Theory]
    [InlineData("seed-by-libreoffice.docx")]
    [InlineData("seed-by-libreoffice.xlsx")]
    [InlineData("seed-by-libreoffice.html")]
    public void Read_SeedInAnotherFormat_GivesTheTasksOfTheText(string file)
    {
        ToolRun text = ToolRun.Of("read", ToolRun.SeedPath, "--format", "csv");
        ToolRun read = ToolRun.Of("read", Saved(file), "--format", "csv");

        Assert.Equal(ExitCode.Success, read.ExitCode);
        Assert.Equal(text.Output, read.Output);
    }

    [Fact]
    public void Read_DocumentOnStandardInput_IsRecognised()
    {
        ToolRun read = ToolRun.WithInput(File.ReadAllBytes(Saved("seed-by-libreoffice.docx")), "read", "-", "--format", "jsonl");

        Assert.Equal(ExitCode.Success, read.ExitCode);
        Assert.Equal(65, read.Lines.Length);
    }

    [Fact]
    public void Read_FilesOfSeveralFormatsAsTaskLines_GivesALineForEachTask()
    {
        ToolRun read = ToolRun.Of("read", ToolRun.SeedPath, Saved("*.docx"), Saved("seed-by-libreoffice.xlsx"), "--format", "jsonl");

        Assert.Equal(ExitCode.Success, read.ExitCode);
        Assert.Equal(3 * 65, read.Lines.Length);
    }

    [Theory]
    [InlineData("%PDF-1.7", "it is a PDF file, in which tables are only drawn; save it as text, as a web page, as .docx or as .xlsx.")]
    [InlineData("{\\rtf1}", "it is a file in Rich Text Format; save it as")]
    [InlineData("PK\u0003\u0004", "it is damaged: ")]
    public void Read_FileThatCannotBeRead_SaysWhyAndWhatToDo(string content, string message)
    {
        ToolRun read = ToolRun.WithInput(content, "read", "-");

        Assert.Equal(ExitCode.PartlyRead, read.ExitCode);
        Assert.Contains("error TB0201: The file cannot be read: " + message, read.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void Read_SeveralFiles_ShowsProgressOnlyWhereNothingElseIsShown(bool isErrorTerminal, bool isOutputTerminal, bool shows)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var console = new ToolConsole(Stream.Null, output, error) { IsErrorTerminal = isErrorTerminal, IsOutputTerminal = isOutputTerminal };
        int exitCode = CommandLineTool.Run(["read", ToolRun.SeedPath, ToolRun.SeedPath, Saved("missing-part.txt"), "--format", "jsonl"], console);

        Assert.Equal(ExitCode.WrongUsage, exitCode);
        exitCode = CommandLineTool.Run(["read", ToolRun.SeedPath, Saved("seed-by-libreoffice.html"), "--format", "jsonl"], console);
        console.Dispose();

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Equal(shows, error.ToString().Contains("100%", StringComparison.Ordinal));
        Assert.EndsWith("\n", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2 * 65, Encoding.UTF8.GetString(output.ToArray()).Count(character => character == '\n'));
    }
}
