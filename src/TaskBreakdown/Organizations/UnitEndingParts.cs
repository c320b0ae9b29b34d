using System;

namespace TaskBreakdown.Organizations;

/// <summary>Parts a department's name into what it does and its ending: 卫健 and 局, 规自 and 分局.</summary>
internal static class UnitEndingParts
{
    private const char HeadOffice = '总';
    private const char Branch = '分';

    /// <summary>Parts a name.</summary>
    /// <param name="body">The name without prefix.</param>
    /// <param name="stem">Length of what stands before the ending.</param>
    /// <param name="ending">The ending as the tables write it: 局 厅 委 办 部, 总 for 总局, 分 for 分局.</param>
    internal static bool TrySplit(ReadOnlySpan<char> body, out int stem, out char ending)
    {
        stem = 0;
        ending = '\0';
        if (body.Length < 2)
        {
            return false;
        }

        ending = body[body.Length - 1];
        char before = body[body.Length - 2];
        stem = body.Length - 1;
        if (ending == '局' && before is HeadOffice or Branch && ending == '局')
        {
            ending = before;
            stem--;
        }
        else if (EndsWith(body, "委员会"))
        {
            (ending, stem) = ('委', body.Length - 3);
        }
        else if (EndsWith(body, "办公室"))
        {
            (ending, stem) = ('办', body.Length - 3);
        }

        return stem > 0 && ending is '局' or '厅' or '委' or '办' or '部' or HeadOffice or Branch;
    }

    /// <summary>The full form of an ending: 委 is short for 委员会, 办 for 办公室.</summary>
    internal static string Full(ReadOnlySpan<char> ending) => ending[0] switch
    {
        '委' => "委员会",
        '办' => "办公室",
        '厅' => "厅",
        '部' => "部",
        '总' => "总局",
        '分' => "分局",
        _ => "局",
    };

    private static bool EndsWith(ReadOnlySpan<char> text, string ending) => text.EndsWith(ending.AsSpan());
}
