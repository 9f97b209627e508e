/// The look of a site's pages: that of the report's page (`templates/page/page.css`), whose colours and letters it repeats; a test compares
/// them. It stands in each page, because a page must look right wherever it is opened from.
enum SiteStyle {
    static let text = """
        :root {
          color-scheme: light dark;
          --paper: #ffffff;
          --surface: #f3f5f7;
          --track: #dde3e8;
          --rule: #d3d9df;
          --ink: #1a1e23;
          --soft: #55606b;
          --accent: #0b5c8c;
          --text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #15181c;
            --surface: #1f242a;
            --track: #343c45;
            --rule: #363e47;
            --ink: #e6e8eb;
            --soft: #a5afba;
            --accent: #79bdec;
          }
        }
        *, *::before, *::after { box-sizing: border-box; }
        [hidden] { display: none !important; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; padding: 1.25rem clamp(1rem, 4vw, 3rem) 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--text); overflow-wrap: break-word; }
        header, main { max-width: 60rem; margin-inline: auto; }
        main:focus { outline: none; }
        a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        .skip { position: absolute; left: -100vw; background: var(--paper); padding: .5rem 1rem; }
        .skip:focus { left: 1rem; top: .5rem; }
        nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 0; font-size: .9375rem; }
        header > nav { padding-bottom: .5rem; border-bottom: 1px solid var(--rule); }
        nav a { display: inline-block; padding: .15rem 0; }
        h1, h2, h3 { line-height: 1.3; text-wrap: balance; }
        h1 { margin: 1.75rem 0 .5rem; font-size: clamp(1.5rem, 1.1rem + 1.7vw, 2.25rem); line-height: 1.25; }
        h2 { margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); font-size: 1.375rem; }
        h3 { margin: 1.5rem 0 .25rem; font-size: 1.0625rem; color: var(--soft); }
        p { margin: 0 0 .75rem; max-width: 46rem; }
        .soft, small { font-size: .9375rem; color: var(--soft); }
        .fix { font-size: .875rem; font-weight: 600; padding: 0 .4rem; border: 1px solid currentColor; white-space: nowrap; }
        form { margin: 1.25rem 0 0; max-width: 32rem; }
        label { display: block; font-weight: 600; }
        input { width: 100%; padding: .5rem .65rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .2rem; }
        output { display: block; min-height: 1.6em; font-size: .9375rem; color: var(--soft); }
        .jump { margin-top: 1.25rem; }
        .rows { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); column-gap: 2rem; }
        .rows li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .75rem; padding: .35rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
        .rows a + a, .rows span { font-size: .9375rem; }
        .rows span { color: var(--soft); }
        .list { list-style: none; margin: 0; padding: 0; }
        .list > li { padding: .6rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
        .list small, .list .formats { display: block; }
        .formats { font-size: .9375rem; }
        .card { padding: .9rem 1rem 1rem; background: var(--surface); border-top: 3px solid var(--accent); }
        .card p { margin: 0 0 .25rem; }
        .card .lead { font-size: 1.1875rem; font-weight: 600; }
        .rates { list-style: none; margin: 0; padding: 0; display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); }
        .rates li { display: grid; grid-template: "name name" auto "line value" auto "notes notes" auto / minmax(6rem, 12rem) 1fr; gap: .1rem 1rem; align-items: start; align-content: start; padding: .75rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
        .rates .name { grid-area: name; font-size: .9375rem; line-height: 1.4; }
        .rates .value { grid-area: value; font-size: 1.375rem; font-weight: 700; text-align: end; font-variant-numeric: tabular-nums; }
        .rates .value.none { font-size: .9375rem; font-weight: 400; color: var(--soft); }
        .rates .notes { grid-area: notes; font-size: .875rem; line-height: 1.45; color: var(--soft); }
        .rates svg { grid-area: line; display: block; width: 100%; height: 2.25rem; overflow: visible; }
        .spark { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; }
        .aim { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 4 3; vector-effect: non-scaling-stroke; }
        .dot { stroke: var(--accent); stroke-width: 7; stroke-linecap: round; vector-effect: non-scaling-stroke; }
        .dot.small { stroke-width: 4; }
        details { margin-top: 1rem; }
        summary { display: inline-block; padding: .35rem 0; color: var(--accent); cursor: pointer; }
        .frame { overflow-x: auto; }
        table { border-collapse: collapse; font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
        th, td { padding: .35rem .6rem; text-align: end; white-space: nowrap; border-bottom: 1px solid var(--rule); font-weight: 400; }
        thead th { font-weight: 600; border-top: 1.5px solid var(--ink); border-bottom: 1px solid var(--ink); }
        th:first-child { text-align: start; white-space: normal; min-width: 9rem; max-width: 18rem; padding-inline-start: 0; }
        section section { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
        @media (max-width: 40rem) { .frame th:first-child { max-width: 9rem; } }
        @media print {
          @page { margin: 1.5cm; }
          body { padding: 0; font-size: 10.5pt; }
          .skip, form, header > nav, .jump, summary { display: none; }
          section section { content-visibility: visible; }
          h2, h3 { break-after: avoid; }
          a { color: inherit; text-decoration: none; }
        }

        """
}
