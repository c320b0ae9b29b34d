namespace TaskBreakdown.Reports.Html;

/// <summary>The style sheet of the HTML report: screen, phone and print.</summary>
internal static class ReportStyle
{
    /// <summary>Colours keep a contrast of 4.5 : 1 or more (WCAG 2.2, 1.4.3); pictures are SVG, which prints where
    /// backgrounds do not.</summary>
    internal static readonly Markup Sheet = Markup.Of($$"""
        :root { color-scheme: light; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --pale: #f6f8fa; --accent: #1f5fa8; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 80rem; padding: 1.5rem 1.25rem 3rem; color: var(--ink); background: #fff;
          font: 1rem/1.6 "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif;
          overflow-wrap: break-word; line-break: strict; }
        h1 { font-size: 1.75rem; line-height: 1.3; margin: 0 0 .25rem; text-wrap: balance; }
        h2 { font-size: 1.3rem; line-height: 1.35; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--accent); }
        h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
        p { margin: .25rem 0 .75rem; max-width: 46em; }
        a { color: var(--accent); }
        .quiet { color: var(--quiet); }
        nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0; padding: 0; }
        dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
        dl.facts dt { color: var(--quiet); } dl.facts dd { margin: 0; }
        dl.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.4rem, 1fr)); gap: .75rem; margin: 0; }
        dl.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
        dl.figures dd { margin: 0; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; font-weight: 600; }
        dl.figures dt { color: var(--quiet); font-size: .9rem; }
        .box { overflow-x: auto; margin: .5rem 0; }
        .box:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; font-size: .925rem; line-height: 1.5; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        th, td { border-bottom: 1px solid var(--line); padding: .45rem .6rem; text-align: left; vertical-align: top; }
        thead th { background: var(--pale); border-bottom: 1px solid var(--quiet); white-space: nowrap; }
        tbody th { font-weight: 600; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        td.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
        td.long { min-width: 20rem; } table.stack td { min-width: 4em; }
        table.bars { table-layout: fixed; } table.bars th:first-child { width: 16em; } table.bars td.number { width: 3.5em; }
        table.bars td, table.bars th, table.heat td, table.heat th { padding: .2rem .5rem; vertical-align: middle; }
        table.heat { width: auto; } table.heat tbody th { font-weight: 400; min-width: 8em; } table.heat td { padding: 1px; }
        table.heat thead th { white-space: normal; min-width: 4.25rem; max-width: 8rem; vertical-align: bottom; }
        svg { display: block; } svg text { font: 600 13px system-ui, sans-serif; font-variant-numeric: tabular-nums; }
        .lamp { display: inline-flex; align-items: center; gap: .4rem; white-space: nowrap; }
        @media (max-width: 40rem) {
          body { padding: 1rem .9rem 2rem; } h1 { font-size: 1.4rem; }
          dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: .4rem; }
          dl.figures { grid-template-columns: 1fr 1fr; }
          table.stack, table.stack tbody, table.stack tr, table.stack th, table.stack td { display: block; min-width: 0; }
          table.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          table.stack tr { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .75rem; padding: .4rem .7rem; }
          table.stack th, table.stack td { border: 0; padding: .15rem 0; text-align: left; white-space: normal; }
          table.stack td:empty { display: none; }
          table.stack td::before { content: attr(data-title); display: block; color: var(--quiet); font-size: .8rem; line-height: 1.3; }
          table.bars th:first-child { width: 9.5em; } table.stack td.day { white-space: normal; }
        }
        @page { size: A4 landscape; margin: 12mm 12mm 14mm; }
        @media print {
          html { font-size: 8.5pt; } body { max-width: none; padding: 0; } nav { display: none; }
          th, td { padding: .25rem .5rem; } h2 { margin-top: 1.75rem; }
          h2, h3, thead { break-after: avoid; } tbody tr:first-child { break-before: avoid; } tr, dl.figures div { break-inside: avoid; } thead { display: table-header-group; }
          .box { overflow: visible; } a { color: inherit; text-decoration: none; } td.long { min-width: 0; }
        }
        """);
}
