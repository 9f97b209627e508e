/// What the page around the report looks like, and what keeps it new. The report's own page has none of it.
enum PreviewLook {
    /// Asks for the state now and then; the parts of a newer page take the place of the old ones, and the report is loaded again where it
    /// stands, so that the reader stays at his line.
    static let script = """
        "use strict";
        (function () {
          const body = document.body, frame = document.getElementById("bao-cao");
          const making = document.getElementById("dang-lap"), gone = document.getElementById("da-dung");
          let version = body.dataset.version, report = body.dataset.report;
          async function renew() {
            const page = new DOMParser().parseFromString(await (await fetch("/")).text(), "text/html");
            for (const id of ["dau-trang", "khong-lap-duoc", "van-de"]) {
              const part = document.getElementById(id), top = part.scrollTop;
              const newer = document.adoptNode(page.getElementById(id));
              part.replaceWith(newer);
              newer.scrollTop = top;
            }
            document.title = page.title;
            if (page.body.dataset.report !== report || report === "0") frame.contentWindow.location.reload();
            version = page.body.dataset.version;
            report = page.body.dataset.report;
          }
          async function look() {
            try {
              const state = await (await fetch("\(PreviewPage.state)")).json();
              making.textContent = state.making ? making.dataset.text : "";
              if (String(state.version) !== version) await renew();
              gone.hidden = true;
            } catch (fault) {
              gone.hidden = false;
            }
            setTimeout(look, 500);
          }
          look();
        })();

        """

    /// The colours of the report's page.
    static let style = """
        :root {
          color-scheme: light dark;
          --paper: #ffffff; --surface: #f3f5f7; --rule: #d3d9df; --ink: #1a1e23; --soft: #55606b; --accent: #0b5c8c; --error: #a3201b; --warning: #7a5200;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #15181c; --surface: #1f242a; --rule: #363e47; --ink: #e6e8eb; --soft: #a5afba; --accent: #79bdec; --error: #ff9a92; --warning: #e6b450;
          }
        }
        *, *::before, *::after { box-sizing: border-box; }
        [hidden], :empty:is(p, section) { display: none; }
        body {
          margin: 0; background: var(--surface); color: var(--ink); overflow-wrap: anywhere;
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
        }
        a { color: var(--accent); }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        #dau-trang { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.25rem; padding: .6rem 1rem; }
        h1 { font-size: 1.0625rem; margin: 0; }
        h2 { font-size: 1rem; margin: 0 0 .5rem; }
        h3 { font-size: .875rem; margin: 1rem 0 .35rem; }
        p { margin: 0; }
        #dang-lap { padding: 0 1rem .6rem; color: var(--soft); }
        #da-dung, #khong-lap-duoc { padding: .75rem 1rem; border-block: 2px solid var(--error); background: var(--paper); }
        #da-dung { font-weight: 600; }
        #bao-cao { display: block; width: 100%; height: 80vh; height: 80dvh; border: 0; border-block: 1px solid var(--rule); background: var(--paper); }
        #van-de { padding: 1rem; font-size: .9375rem; }
        #van-de h2:not(:first-child) { margin-top: 1.75rem; }
        .problem { border-inline-start: 3px solid var(--rule); padding-inline-start: .65rem; margin-bottom: .75rem; }
        .problem.error { border-color: var(--error); }
        .problem.warning { border-color: var(--warning); }
        .hint, .readings { color: var(--soft); }
        .readings { margin: 0; padding-inline-start: 1.1rem; }
        #chua-co { padding: 2rem 1rem; text-align: center; color: var(--soft); }
        @media (min-width: 64rem) {
          body:has(main) { display: grid; grid-template: auto auto auto auto minmax(0, 1fr) / minmax(0, 1fr) 22rem; height: 100vh; height: 100dvh; }
          #dau-trang { grid-area: 1 / 1 / 2 / 3; }
          #dang-lap { grid-area: 1 / 2; padding: .6rem 1rem; text-align: end; }
          #da-dung { grid-area: 3 / 1 / 4 / 3; }
          #khong-lap-duoc { grid-area: 4 / 1 / 5 / 3; max-height: 35vh; overflow: auto; }
          main { grid-area: 5 / 1; }
          #bao-cao { height: 100%; border-block-end: 0; border-inline-end: 1px solid var(--rule); }
          #van-de { grid-area: 5 / 2; overflow: auto; border-block-start: 1px solid var(--rule); }
        }

        """
}
