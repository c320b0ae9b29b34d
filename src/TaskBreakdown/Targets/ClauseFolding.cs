using System.Text;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Folds a text onto the forms of the lexicon: half width, simplified script. One character stays one character.</summary>
internal static class ClauseFolding
{
    private const string Traditional =
        "達長實設開發擴強總佔穩內餘約過數標準農產業蓋戶裝創辦舉場與個級爭確劃計預將為於從較減壓縮時間應盡區縣鎮鄉萬億畝"
        + "噸條處類項單資費貸債財務補貼獎勵給額歲齡養護醫衛學職勞動轉遷範圍點網線橋電變輸氣熱環節綠樹種險庫車輛運機關書館"
        + "號稅審檢監測訓練試驗認證優獲評選會談簽訂購買銷價質復墾續維繕築對舊鋪納導體團隊員積極態視組織廢療婦兒幫貧園廠鐵"
        + "飲淨潔撥貫徹據進遠連遞還這邊壞屬層幣帶幹廣廳彈後徵恆懸戰擬擔損換擁攜斷無曆樓樣欄權歐歷歸殘沒沖決況洩溝滅滾漲潛"
        + "濟濕灣災煙爐爾牆獨現畢畫異盜盤眾禮稱穀窮竊競筆簡糧紀紅純細終結絕統絲經綜綱緊編緩績繞繳罷義習聯聲聽肅腦膠臨臺艦"
        + "藍藝蘇術裡製複見規親覺觀訊記討許訴診註詳誌語誠誤說課調請諮識議讓貢負貨販責貴賀賞賣賦賬贈趕跡蹤軌軍軟軸載輔輕輪"
        + "辭適遺鄰醜釋針釣鋼錄錢錯鍵鍋鎖鏈鏡鐘鑒閉閱陣陰陸際隨隱雙雜難雲霧靈靜響頂順頻題願顧飛飯駐騎驅髒鬥鬧鮮麗麥黃齊";

    private const string Simplified =
        "达长实设开发扩强总占稳内余约过数标准农产业盖户装创办举场与个级争确划计预将为于从较减压缩时间应尽区县镇乡万亿亩"
        + "吨条处类项单资费贷债财务补贴奖励给额岁龄养护医卫学职劳动转迁范围点网线桥电变输气热环节绿树种险库车辆运机关书馆"
        + "号税审检监测训练试验认证优获评选会谈签订购买销价质复垦续维缮筑对旧铺纳导体团队员积极态视组织废疗妇儿帮贫园厂铁"
        + "饮净洁拨贯彻据进远连递还这边坏属层币带干广厅弹后征恒悬战拟担损换拥携断无历楼样栏权欧历归残没冲决况泄沟灭滚涨潜"
        + "济湿湾灾烟炉尔墙独现毕画异盗盘众礼称谷穷窃竞笔简粮纪红纯细终结绝统丝经综纲紧编缓绩绕缴罢义习联声听肃脑胶临台舰"
        + "蓝艺苏术里制复见规亲觉观讯记讨许诉诊注详志语诚误说课调请咨识议让贡负货贩责贵贺赏卖赋账赠赶迹踪轨军软轴载辅轻轮"
        + "辞适遗邻丑释针钓钢录钱错键锅锁链镜钟鉴闭阅阵阴陆际随隐双杂难云雾灵静响顶顺频题愿顾飞饭驻骑驱脏斗闹鲜丽麦黄齐";

    /// <summary>Every character that has another form.</summary>
    internal static string Folded { get; } = FindFolded();

    /// <summary>The form of the lexicon; the character itself where it has no other.</summary>
    internal static char Fold(char character)
    {
        char narrow = CharacterFolding.FoldWidth(character);
        int place = narrow == character ? Traditional.IndexOf(character) : -1;
        return place < 0 ? narrow : Simplified[place];
    }

    private static string FindFolded()
    {
        var folded = new StringBuilder(Traditional);
        AddFolded(folded, '\0', '\u00FF');
        AddFolded(folded, '\u2000', '\u22FF');
        AddFolded(folded, '\u3000', '\u3000');
        AddFolded(folded, '\uFF00', '\uFFFF');
        return folded.ToString();
    }

    /// <summary>What folding to half width changes: blanks, signs and the full-width forms, none of them between those ranges.</summary>
    private static void AddFolded(StringBuilder folded, char first, char last)
    {
        for (int character = first; character <= last; character++)
        {
            if (CharacterFolding.FoldWidth((char)character) != (char)character)
            {
                folded.Append((char)character);
            }
        }
    }
}
