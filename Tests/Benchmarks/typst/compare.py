#!/usr/bin/env python3
"""How long baocao takes for a handout, and Typst for an equal one.

    python3 compare.py RELEASE FOLDER [--report FILE.md] [--runs N]

RELEASE is the folder of the release executables, FOLDER a commune. The report is made once; its HTML page gives the text, tables, charts
(as SVG) and photographs from which an equal Typst document is written, with the same fonts, sizes and margins. Then all are timed in turn
in one run: the PDF alone from the report's blocks (StageSpeed) and from Typst's source, each in a warm process, and `baocao make` as a
whole process, which starts cold, reads the data and writes HTML and JSON too. With --report the commune's report is made by that template.
Needs `pip install typst` and pdfinfo (poppler-utils).
"""

import argparse
import base64
import html.parser
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import time

import typst

PREAMBLE = """#set page(paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm), numbering: "1")
#set text(font: "Liberation Serif", size: 14pt, lang: "vi")
#set par(justify: true, first-line-indent: 12.7mm, leading: 0.65em, spacing: 12pt)
#show table: set text(size: 11pt)
#show figure: set block(breakable: true)
"""


def escaped(text):
    return re.sub(r"([\\#*_`$<>@\[\]\-=+/~\"'])", r"\\\1", text)


class Page(html.parser.HTMLParser):
    """The blocks of the page in their order, as Typst markup; charts are written beside it as SVG files."""

    def __init__(self, folder):
        super().__init__(convert_charrefs=True)
        self.folder, self.out, self.text = folder, [PREAMBLE], []
        self.skip = self.svg = 0
        self.row, self.rows, self.cell, self.charts, self.pictures = None, None, None, 0, 0

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if self.svg:
            self.svg += tag == "svg"
            self.drawing.append(self.get_starttag_text())
        elif tag == "svg":
            self.svg, self.drawing = 1, [self.get_starttag_text()]
        elif self.skip or tag in ("style", "nav") or (tag == "details" and "fold" not in named.get("class", "")):
            self.skip += tag in ("style", "details", "nav")
        elif tag == "img":
            self.picture(named["src"])
        elif tag == "table":
            self.rows = []
        elif tag == "tr" and self.rows is not None:
            self.row = []
        elif tag in ("td", "th") and self.row is not None:
            self.text = []
            self.cell = (named.get("colspan", "1"), named.get("rowspan", "1"))
        elif tag in ("p", "li", "h1", "h2", "h3", "h4", "figcaption", "caption"):
            self.text = []

    def handle_startendtag(self, tag, attributes):
        if self.svg:
            self.drawing.append(self.get_starttag_text())
        else:
            self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if self.svg:
            self.drawing.append(f"</{tag}>")
            self.svg -= tag == "svg"
            if not self.svg:
                self.chart("".join(self.drawing))
        elif self.skip:
            self.skip -= tag in ("style", "details", "nav")
        elif tag in ("td", "th") and self.cell:
            self.row.append((self.cell, self.take()))
            self.cell = None
        elif tag == "tr" and self.row is not None:
            self.rows.append(self.row)
            self.row = None
        elif tag == "table" and self.rows:
            self.table()
        elif tag in ("h1", "h2", "h3", "h4"):
            self.out.append("=" * int(tag[1]) + " " + self.take())
        elif tag == "li":
            self.out.append("- " + self.take())
        elif tag in ("p", "figcaption", "caption"):
            self.out.append(self.take())

    def handle_data(self, data):
        if self.svg:
            self.drawing.append(data)
        elif not self.skip:
            self.text.append(data)

    def take(self):
        text, self.text = escaped(" ".join("".join(self.text).split())), []
        return text

    def chart(self, drawing):
        self.charts += 1
        plain = re.sub(r"var\(--c[0-9a-f]+,(#[0-9a-f]+)\)", r"\1", drawing)
        if "xmlns" not in plain:
            plain = plain.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
        name = f"chart-{self.charts}.svg"
        (self.folder / name).write_text(plain, encoding="utf-8")
        self.out.append(f'#figure(image("{name}", width: 100%))')

    def picture(self, source):
        kind, data = re.fullmatch(r"data:image/(\w+);base64,(.*)", source).groups()
        self.pictures += 1
        name = f"picture-{self.pictures}.{kind}"
        (self.folder / name).write_bytes(base64.b64decode(data))
        self.out.append(f'#figure(image("{name}", width: 50%))')

    def table(self):
        columns = max(sum(int(span) for (span, _), _ in row) for row in self.rows)
        cells = [
            f"table.cell(colspan: {across}, rowspan: {down})[{text}]" if (across, down) != ("1", "1") else f"[{text}]"
            for row in self.rows for (across, down), text in row]
        self.out.append(f"#figure(table(columns: {columns}, stroke: 0.4pt, {', '.join(cells)}))")
        self.rows = None


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def pages(path):
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", told)[1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("release")
    parser.add_argument("folder")
    parser.add_argument("--report")
    parser.add_argument("--runs", type=int, default=15)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        commune = folder / "commune"
        shutil.copytree(arguments.folder, commune)
        templates = pathlib.Path(__file__).resolve().parents[3] / "templates"
        if arguments.report:
            shutil.copytree(templates, commune / "templates")
            templates = commune / "templates"
            for template in templates.glob("*/report.md"):
                shutil.copy(arguments.report, template)
        release = pathlib.Path(arguments.release).absolute()
        make = [str(release / "baocao"), "make", str(commune), "--output", str(folder / "out")]
        run = lambda: subprocess.run(make, check=True, capture_output=True)
        run()
        page = Page(folder)
        page.feed((folder / "out/bao-cao.html").read_text(encoding="utf-8"))
        source = folder / "handout.typ"
        source.write_text("\n\n".join(page.out), encoding="utf-8")
        compiler = typst.Compiler(str(source))
        compile_whole = lambda: compiler.compile(output=str(folder / "typst.pdf"))
        compile_whole()

        def compile_changed(run):
            # Another size of type, so that nothing is answered from the compiler's memory of the run before.
            changed = folder / "changed.typ"
            changed.write_text(source.read_text(encoding="utf-8").replace("size: 14pt", f"size: 14.{run + 1:03d}pt"), encoding="utf-8")
            return seconds(lambda: typst.compile(str(changed), output=str(folder / "changed.pdf")))

        def printed():
            # The median of five more in one process; the first is cold.
            told = subprocess.run([str(release / "StageSpeed"), str(commune), "5"], env=os.environ | {"BAOCAO_TEMPLATES": str(templates)}, check=True, capture_output=True, text=True).stdout
            return float(re.search(r"printing.*median of \d+ more ([\d.]+) seconds", told)[1])

        ours, theirs, fresh, prints = [], [], [], []
        for number in range(arguments.runs):
            ours.append(seconds(run))
            prints.append(printed())
            theirs.append(seconds(compile_whole))
            fresh.append(compile_changed(number))
        print(f"{'':40}{'median':>9}{'best':>9}  pages  charts")
        count = page.charts
        for name, times, path in [
            ("baocao make, whole process, cold", ours, folder / "out/bao-cao.pdf"),
            ("baocao, the PDF alone, warm", prints, folder / "out/bao-cao.pdf"), ("typst, warm, nothing changed", theirs, folder / "typst.pdf"),
            ("typst, warm, every line laid out anew", fresh, folder / "changed.pdf"),
        ]:
            print(f"{name:40}{statistics.median(times) * 1000:6.0f} ms{min(times) * 1000:6.0f} ms{pages(path):7}{count:8}")
        parts = [ours_ / theirs_ for ours_, theirs_ in zip(prints, fresh)]
        print(f"the PDF alone takes {statistics.median(parts):.2f} of Typst's time for every line laid out anew (median of runs in turn)")


if __name__ == "__main__":
    main()
