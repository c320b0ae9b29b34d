using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

public sealed class TargetExplanationTests
{
    [Theory]
    [InlineData("经营性收入50万元以上的行政村达到90%以上", "50万元", "boundedSize", "行政村")]
    [InlineData("打造20个“15分钟品质文化生活圈”", "15分钟", "quotedName", "15分钟")]
    [InlineData("开展第四次全国文物普查", "四次", "ordinal", "第")]
    [InlineData("粮食产量从20万吨提高到25万吨", "20万吨", "startOfChange", "从")]
    [InlineData("单笔补助最高不超过30万元", "30万元", "allowance", "最高")]
    [InlineData("去年新建幼儿园12所", "12所", "pastResult", "去年")]
    [InlineData("推进5000吨级航道建设", "5000吨", "grade", "级")]
    [InlineData("森林覆盖率稳定在61%以上", "61%", "figureToReach", "稳定在")]
    public void Explain_Role_NamesRuleAndWords(string text, string raw, string rule, string words)
    {
        RuleDecision role = Find(text, raw).Role;

        Assert.Equal((rule, words), (role.Rule, role.Words));
        Assert.Equal(words, role.Span.Slice(text));
    }

    [Theory]
    [InlineData("森林覆盖率稳定在61%以上", "61%", "boundBehind", "以上")]
    [InlineData("新建公园不少于3个", "3个", "boundBefore", "不少于")]
    [InlineData("至少建成3个公园", "3个", "boundBeforeVerb", "至少")]
    [InlineData("入园率和巩固率分别达到92%、95%以上", "92%", "boundOfList", "以上")]
    [InlineData("新建公园5—8个", "5—8个", "range", "5—8个")]
    [InlineData("新建公园3个", "3个", "noBound", "3个")]
    public void Explain_Comparison_NamesRuleAndWords(string text, string raw, string rule, string words)
    {
        RuleDecision comparison = Find(text, raw).Comparison!;

        Assert.Equal((rule, words), (comparison.Rule, comparison.Words));
    }

    [Theory]
    [InlineData("地区生产总值增长6%", "6%", "verbOfChange", "增长")]
    [InlineData("城镇化率达到70%", "70%", "verbOfLevel", "达到")]
    [InlineData("公共泊位为1200个", "1200个", "verbOfLevel", "为")]
    [InlineData("新增参保人数为1.2万人", "1.2万人", "verbOfChangeAtHead", "新增")]
    [InlineData("新增学位3000个", "3000个", "verbOfChangeAtHead", "新增")]
    [InlineData("新增书房2家、博物馆3家", "3家", "verbOfList", "新增")]
    [InlineData("农产品产值翻一番", "翻一番", "doubling", "翻一番")]
    [InlineData("利用率高于全省平均水平2个百分点", "2个百分点", "differenceFromReference", "高于")]
    [InlineData("粮食产量20万吨", "20万吨", "indicator", "粮食产量")]
    [InlineData("新建公园3个", "3个", "deliverable", "新建")]
    public void Explain_Change_NamesRuleAndWords(string text, string raw, string rule, string words)
    {
        RuleDecision change = Find(text, raw).Change!;

        Assert.Equal((rule, words), (change.Rule, change.Words));
    }

    [Fact]
    public void Explain_Text_ExplainsWhatExtractFinds()
    {
        const string Text = "到2027年，新增床位2600张（包括护理型床位1500张），去年新建12所，开展第四次普查。";

        ImmutableArray<QuantityExplanation> explanations = TargetExtractor.Default.Explain(Text);

        Assert.Equal(TargetExtractor.Default.Extract(Text).Quantities.ToArray(), explanations.Select(explanation => explanation.Quantity).ToArray());
        Assert.Null(explanations[0].Comparison);
        Assert.Null(explanations[0].Change);
    }

    private static QuantityExplanation Find(string text, string raw) =>
        Assert.Single(TargetExtractor.Default.Explain(text), explanation => explanation.Quantity.Raw == raw);
}
