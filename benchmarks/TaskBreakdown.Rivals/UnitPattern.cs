using System.Text.RegularExpressions;
using TaskBreakdown.Measures;

namespace TaskBreakdown.Rivals;

/// <summary>Every way of writing a unit that the catalog knows, longest first, as one alternation.</summary>
/// <remarks>A source-generated expression needs a constant, so the list is pasted from <c>--units</c> and checked at start.</remarks>
internal static class UnitPattern
{
    internal const string Alternation =
        "EFLOPS|EFlops|Gbit/s|Mbit/s|PFLOPS|PFlops|TFLOPS|TFlops|Tbit/s|n\\ mile|吨标准煤当量|kg标准煤|兆比特每秒|公斤标准煤|千克标准煤|吉比特每秒|换算吨公里|标准立方米|车道·公里|Gb/s|Gbps|"
        + "Kbps|MVar|Mb/s|Mbps|Mvar|Tb/s|Tbps|kVar|kb/s|kbps|kcal|kgce|kvar|t标准煤|个千分点|个工作日|个百分比|个百分点|个自然日|個工作日|個百分點|元人民币|兆瓦·时|克标准煤|千瓦·时|千瓦小时|单线公里|吨标准煤|"
        + "噸標準煤|国际标箱|平方公尺|平方公里|平方分米|平方千米|平方厘米|平方市尺|平方毫米|标准机架|瑞士法郎|百万千焦|皮长公里|立方公尺|立方公里|立方分米|立方厘米|车道公里|AUD|CAD|CHF|EUR|GBP|GHz|GWh|HKD|JPY|KRW|KVA|KWh|"
        + "MHz|MOP|MPa|MVA|MWh|MWp|Nm3|Nm³|P算力|RUB|TEU|TWD|TWh|T字节|USD|cm2|cm3|cm²|cm³|dm2|dm3|dm²|dm³|gce|hPa|hm2|hm²|kHz|kPa|kVA|kWh|kWp|km2|km²|km³|"
        + "kwh|min|mm2|mm²|tce|t标煤|个学期|个小时|个年头|个座位|个星期|个钟头|人公里|人民币|兆伏安|兆瓦峰|兆瓦时|兆赫兹|公顷次|匹马力|千伏安|千分点|千瓦峰|千瓦时|千赫兹|吉瓦时|吉赫兹|吨公里|吨标煤|噸公里|太瓦时|工作日|帕斯卡|平方尺|平方米|"
        + "延公尺|延長米|延长米|摄氏度|新台币|日历天|架机柜|标准亩|标准箱|标准间|标立方|澳门元|百万瓦|百分比|百分点|百分點|立方米|自然日|芯公里|載重噸|载重吨|:1|EB|GB|GJ|GW|Hz|KB|KG|KM|KV|KW|Km|MB|MJ|MW|PB|Pa|TB|"
        + "TJ|TW|VA|ZB|cm|ct|dB|dm|ft|hL|ha|in|kB|kJ|kL|kV|kW|kg|km|kw|lb|m2|m3|mL|mW|mg|mi|ml|mm|ms|m²|m³|nm|oz|ug|um|°C|µg|µm|µs|μg|μm|μs|个周|个月|亩次|"
        + "人份|人口|人天|人年|人日|人月|人次|件次|份次|企业|伏安|伏特|例次|個月|兆乏|兆帕|兆焦|兆瓦|兆赫|克拉|公亩|公克|公分|公升|公吨|公尺|公担|公斤|公畝|公里|公頃|公顷|分地|分米|分贝|分鐘|分钟|分钱|列次|剂次|劑次|加元|千乏|千伏|千克|千升|"
        + "千卡|千帕|千焦|千瓦|千米|千赫|华里|单元|卡拉|卢布|厘米|台次|吉焦|吉瓦|吉赫|周岁|周年|场次|场馆|块钱|場次|場館|大卡|天次|太焦|太瓦|头份|奈米|季度|学位|学分|学年|学时|学期|学生|學位|學分|家次|小时|小時|工位|工日|市两|市寸|市尺|市担|"
        + "市斤|市里|市顷|平方|平米|床位|床日|度电|座位|延米|微克|微秒|微米|总吨|户次|批次|日元|日圆|星期|期次|机柜|村次|架次|标台|标方|标段|标箱|标车|標台|標箱|欧元|歐元|毛钱|毫克|毫升|毫瓦|毫秒|毫米|泊位|海里|港元|港币|澳元|点位|焦耳|班次|"
        + "畝次|百升|百帕|盎司|盘次|秒钟|立方|纳米|美元|美金|羽份|航次|艘次|英寸|英尺|英里|英镑|蒸吨|蒸噸|课时|赫兹|輛次|輪次|车位|车次|轮次|辆次|週年|里路|针次|韩元|马力|%|J|L|M|P|V|W|a|d|g|h|m|q|s|t|‰|℃|㎏|㎜|㎝|㎞|㎡|"
        + "㎢|㎥|㎾|㎿|㏊|丈|丛|两|个|乡|井|亩|人|件|份|伏|位|例|個|倍|元|克|冊|册|分|列|剂|副|包|匹|升|单|卷|厂|双|口|只|台|吋|名|吨|呎|周|哩|單|噸|圆|圈|圓|场|块|垛|堂|場|塊|处|天|头|套|孔|季|宗|家|寸|对|封|尊|對|尺|尾|"
        + "层|屆|届|層|岁|帕|席|幅|幢|年|床|度|座|廠|张|張|戶|户|所|扇|扎|批|担|捆|擔|支|斤|方|日|时|月|期|本|朵|杆|村|束|条|枚|枝|架|栋|栏|株|根|格|桌|桶|條|梯|棚|棟|棵|榀|樘|樽|次|款|歲|段|洞|浬|点|焦|片|环|班|瓦|瓩|瓶|"
        + "生|畝|盆|盏|盒|盘|盞|眼|磅|票|种|秒|種|穴|窝|站|端|笔|筆|筐|箇|箱|節|篇|米|类|粒|級|組|線|级|线|组|罐|群|羽|联|聯|股|臺|艇|艘|节|處|袋|角|課|课|赫|起|跨|輛|輪|车|轮|辆|週|道|部|里|铺|镇|門|間|门|间|闸|队|隊|隻|"
        + "集|雙|面|頁|頂|頃|項|頭|顆|類|页|顶|顷|项|颗|首|點|﹪|％";

    /// <summary>Whether the constant holds just the words of the catalog.</summary>
    internal static bool IsUpToDate => Alternation == FromCatalog();

    /// <summary>The alternation as the catalog has it now.</summary>
    internal static string FromCatalog() => string.Join('|', MeasureUnitCatalog.Default.Units
        .SelectMany(unit => unit.Aliases.Append(unit.Name).Append(unit.Symbol))
        .Distinct()
        .OrderByDescending(word => word.Length)
        .ThenBy(word => word, StringComparer.Ordinal)
        .Select(Regex.Escape));
}
