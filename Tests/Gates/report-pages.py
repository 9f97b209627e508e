#!/usr/bin/env python3
"""Makes the reports whose pages are looked at: report-pages.py BAOCAO FOLDER

Both samples, the monthly template, the news, the notice with a code of its address, English, one village, sixty villages, and the sample again
with names that hurt whoever writes files of them.
In FOLDER each has a folder with its results, for pages.py. Looks itself at what no validator knows: how large a page is without its photographs,
that its title and its heading say whom and which time it is about, that its data for programs can be read, and that names stand there as text.
Prints one line a report, with what is wrong below it, and ends with 1 where anything is.
"""

import argparse
import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
NAMES = {
    "script": "xã <script>alert(1)</script>", "tag": "xã {{commune.name}}", "pipe": "xã Bái | Sim", "cdata": "xã a]]> b <!-- c",
    "quotes": "xã \"Bái\" 'Sim'", "bidi": "xã \u202eBái 12\u2067 Sim", "long": "xã " + "x" * 10_000,
}
# Kilobytes without photographs.
LIMITS = {"ngoc-phung": 250, "sixty-villages": 500}


def copy(sample, folder, *changes):
    shutil.copytree(SAMPLES / sample, folder, ignore=shutil.ignore_patterns("ket-qua"))
    settings = folder / "baocao.yaml"
    text = settings.read_text("utf-8")
    for pattern, new in changes:
        text, count = re.subn(pattern, lambda _: new, text, count=1, flags=re.M)
        if not count:
            sys.exit(f"{sample} has no {pattern}")
    settings.write_text(text, "utf-8")


def folders(work):
    """Names of the reports, with the name that each must show as text."""
    monthly, news, notice = ((r"template: *[a-z-]+", f"template: {name}") for name in ("thang", "tin-hoi-nghi", "tom-tat"))
    address = (r"^report:", "site: { address: https://xa.example.gov.vn/bao-cao/ }\nreport:")
    for sample in ("ngoc-phung", "thuong-xuan"):
        copy(sample, work / sample)
        copy(sample, work / f"{sample}-thang", monthly)
        copy(sample, work / f"{sample}-news", news)
        copy(sample, work / f"{sample}-notice", notice, address)
        yield from ((name, None) for name in (sample, f"{sample}-thang", f"{sample}-news", f"{sample}-notice"))
    copy("ngoc-phung", work / "english", (r"^report:", "report:\n  language: en"))
    yield "english", None
    for kind in ("one-village", "sixty-villages"):
        subprocess.run([sys.executable, SAMPLES / "generate.py", "--kind", kind, "--out", work / kind], check=True, stdout=subprocess.DEVNULL)
        yield kind, None
    for key, name in NAMES.items():
        # Quotes of JSON are those of YAML.
        copy("ngoc-phung", work / key, (r"name: xã Ngọc Phụng", f"name: {json.dumps(name)}"))
        villages = work / key / "thon.csv"
        cell = '"' + name.replace('"', '""') + '"'
        villages.write_text(villages.read_text("utf-8-sig").replace("Bái Sim", cell, 1), "utf-8")
        yield key, name


class Page(html.parser.HTMLParser):
    """A page's elements with their texts."""

    def __init__(self, text):
        super().__init__()
        self.texts, self.open, self.scripts = {}, [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag == "script":
            self.scripts.append(dict(attrs).get("type"))
        self.open.append(tag)

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        for tag in set(self.open):
            self.texts[tag] = self.texts.get(tag, "") + data

    def words(self, tag):
        return " ".join(self.texts.get(tag, "").split())


def shown(name):
    """As a page has it, whose letters that nobody sees may be gone."""
    return " ".join(re.sub("[\u200b-\u200f\u202a-\u202e\u2060-\u2069]", "", name).split())


def faults(text, name, wanted):
    page = Page(text)
    for tag in ("title", "h1"):
        period = page.words(tag)
        if not re.search(r"20\d\d", period):
            yield f"<{tag}> names no time: {period[:80]}"
        place = shown(wanted or "")[3:] or {"thuong": "Thường Xuân"}.get(name.split("-")[0], "Ngọc Phụng")
        if place not in shown(page.words(tag)):
            yield f"<{tag}> does not name the commune: {period[:80]}"
    if page.scripts != ["application/ld+json"]:
        yield f"scripts: {page.scripts}"
    else:
        data = json.loads(page.texts["script"])
        if data["@type"] != "Report" or data["isBasedOn"]["@type"] != "Dataset" or "/" not in data["temporalCoverage"]:
            yield "its data for programs say something else"
    if " style=" in re.sub(r"(?s)<style>.*?</style>|<script.*?</script>", "", text):
        yield "a style attribute"
    if "unsafe-inline" in text:
        yield "its policy allows any style"
    size = len(re.sub(r'src="data:[^"]*"', "", text).encode()) / 1000
    if size > LIMITS.get(name, 1000):
        yield f"{size:.0f} KB without photographs, not {LIMITS[name]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    baocao = os.path.abspath(arguments.baocao)
    shutil.rmtree(arguments.folder, ignore_errors=True)
    work, results = arguments.folder / "in", arguments.folder / "out"
    work.mkdir(parents=True)
    failed = False
    for name, wanted in folders(work):
        run = subprocess.run([baocao, "make", work / name, "--output", results / name], capture_output=True, check=False, text=True)
        if run.returncode:
            found = [f"not made ({run.returncode}): {(run.stdout + run.stderr)[-300:]}"]
        else:
            found = list(faults((results / name / "bao-cao.html").read_text("utf-8"), name, wanted))
        failed = failed or bool(found)
        print("FAIL" if found else "ok  ", name)
        for line in found:
            print(f"       {line}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
