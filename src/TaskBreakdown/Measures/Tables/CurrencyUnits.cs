namespace TaskBreakdown.Measures.Tables;

/// <summary>Currencies other than renminbi (ISO 4217). Each stands for itself.</summary>
internal static class CurrencyUnits
{
    internal const string Rows = """
        [money:*]
        美元 美金 USD | US dollar | USD
        欧元 歐元 EUR | euro | EUR
        港元 港币 HKD | Hong Kong dollar | HKD
        日元 日圆 JPY | yen | JPY
        英镑 GBP | pound sterling | GBP
        韩元 KRW | won | KRW
        卢布 RUB | rouble | RUB
        澳元 AUD | Australian dollar | AUD
        新台币 TWD | New Taiwan dollar | TWD
        加元 CAD | Canadian dollar | CAD
        瑞士法郎 CHF | Swiss franc | CHF
        澳门元 MOP | pataca | MOP
        """;
}
