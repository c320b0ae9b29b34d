using System.IO;
using System.Text;

namespace TaskBreakdown.Cli.Output;

/// <summary>Passes text on without the blanks at the ends of lines, with which tables fill their last column.</summary>
internal sealed class TrimmingWriter(TextWriter writer) : TextWriter
{
    private int _pending;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _pending++;
            return;
        }

        if (value is not ('\n' or '\r'))
        {
            for (; _pending > 0; _pending--)
            {
                writer.Write(' ');
            }
        }

        _pending = 0;
        if (value != '\r')
        {
            writer.Write(value);
        }
    }

    public override void Flush() => writer.Flush();
}
