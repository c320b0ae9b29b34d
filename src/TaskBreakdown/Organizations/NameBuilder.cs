using System;

namespace TaskBreakdown.Organizations;

/// <summary>Puts a name together on the stack; only the finished name is allocated.</summary>
internal ref struct NameBuilder
{
    private Span<char> _characters;
    private int _length;

    /// <summary>Starts in the caller's buffer.</summary>
    internal NameBuilder(Span<char> buffer) => _characters = buffer;

    /// <summary>What has been written.</summary>
    internal readonly ReadOnlySpan<char> Written => _characters.Slice(0, _length);

    /// <summary>Adds text.</summary>
    internal void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _characters.Length - _length)
        {
            Span<char> larger = new char[Math.Max(_characters.Length * 2, _length + text.Length)];
            Written.CopyTo(larger);
            _characters = larger;
        }

        text.CopyTo(_characters.Slice(_length));
        _length += text.Length;
    }

    /// <summary>Adds text.</summary>
    internal void Append(string text) => Append(text.AsSpan());

    /// <summary>Puts a prefix in front, unless the name begins with it: 中国 before 中国人民银行.</summary>
    internal void Lead(scoped ReadOnlySpan<char> prefix)
    {
        if (prefix.IsEmpty || (prefix.Length > 1 && Written.StartsWith(prefix)))
        {
            return;
        }

        int length = _length;
        Append(prefix);
        Written.Slice(0, length).CopyTo(_characters.Slice(prefix.Length));
        prefix.CopyTo(_characters);
    }

    /// <summary>Adds a character.</summary>
    internal void Append(char character)
    {
        Span<char> one = stackalloc char[1];
        one[0] = character;
        Append(one);
    }

    /// <inheritdoc/>
    public override readonly string ToString() => Written.ToString();
}
