using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

public class TextFrameTests
{
    [Theory]
    [InlineData("面积和产量", 2)]
    [InlineData("面积及产量", 2)]
    [InlineData("城市与农村", 2)]
    [InlineData("新建或改建", 2)]
    [InlineData("书房、驿站", 2)]
    [InlineData("资源路/旅游路", 3)]
    [InlineData("、驿站", 0)]
    [InlineData("书房和", 2)]
    public void IsJoint_BetweenTheMembersOfAList_IsTrue(string text, int place) => Assert.True(TextFrame.IsJoint(text, place));

    [Theory]
    [InlineData("构建和谐社区", 2)]
    [InlineData("建设和美乡村", 2)]
    [InlineData("推进和解工作", 2)]
    [InlineData("维护和平稳定", 2)]
    [InlineData("产量总和", 3)]
    [InlineData("营养饱和", 3)]
    [InlineData("人民调和", 3)]
    [InlineData("普及", 1)]
    [InlineData("涉及", 1)]
    [InlineData("惠及", 1)]
    [InlineData("救治及时", 2)]
    [InlineData("抽检及格", 2)]
    [InlineData("参与", 1)]
    [InlineData("赋与", 1)]
    [InlineData("组织与会人员", 2)]
    [InlineData("群众参与率", 3)]
    [InlineData("化解或有债务", 2)]
    [InlineData("面积产量", 2)]
    public void IsJoint_InsideAWord_IsFalse(string text, int place) => Assert.False(TextFrame.IsJoint(text, place));

    [Fact]
    public void IsClauseMark_MarksAndOnlyThey_EndAClause()
    {
        Assert.All(",。;!?\n:\t\r", mark => Assert.True(TextFrame.IsClauseMark(mark)));
        Assert.All("、/和 (”", other => Assert.False(TextFrame.IsClauseMark(other)));
    }
}
