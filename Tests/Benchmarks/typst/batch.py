#!/usr/bin/env python3
"""What a batch of reports costs in baocao, and their PDF files alone in Typst, which sets equal documents in one process.

    python3 batch.py BAOCAO FOLDER... [--pages N]

The reports are made once; their pages give Typst's sources as in compare.py, cut behind the block that fills page N where that is given.
Then both are timed: `baocao make`, which reads the exports and writes HTML, PDF, JSON and CSV, and Typst from sources to PDF files.
Needs `pip install typst` and pdfinfo (poppler-utils).
"""

import argparse
import pathlib
import resource
import subprocess
import tempfile
import time

import typst

from compare import Page, pages


def processor(who):
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def timed(work, who):
    """Processor and wall time of some work, in seconds."""
    spent, clock = processor(who), time.monotonic()
    work()
    return processor(who) - spent, time.monotonic() - clock


def source(report, folder, limit):
    """A document like the report, in a folder of its own; of about so many pages."""
    folder.mkdir()
    page = Page(folder)
    page.feed(report.read_text(encoding="utf-8"))
    file = folder / "bao-cao.typ"
    blocks = page.out
    while True:
        file.write_text("\n\n".join(blocks), encoding="utf-8")
        typst.compile(str(file), output=str(folder / "bao-cao.pdf"))
        if not limit or pages(folder / "bao-cao.pdf") <= limit:
            return file
        blocks = blocks[:-1]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--pages", type=int)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        place = pathlib.Path(scratch)

        def make():
            subprocess.run([arguments.program, "make", *arguments.folders, "--force", "--output", place / "out"], capture_output=True)

        make()
        reports = sorted((place / "out").glob("*/bao-cao.html"))
        sources = [source(report, place / report.parent.name, arguments.pages) for report in reports]
        size = sum(pages(file.with_suffix(".pdf")) for file in sources) / len(sources)

        def typeset():
            # What was not compiled in this process before: another size of type.
            for file in sources:
                text = file.read_text(encoding="utf-8").replace("size: 14pt", "size: 13.999pt")
                file.with_name("changed.typ").write_text(text, encoding="utf-8")
                typst.compile(str(file.with_name("changed.typ")), output=str(file.with_name("changed.pdf")))

        ours, our_wall = timed(make, resource.RUSAGE_CHILDREN)
        theirs, their_wall = timed(typeset, resource.RUSAGE_SELF)
    count = len(reports)
    print(f"{count} communes, {size:.1f} pages each in Typst {typst.__version__}; a commune, processor and wall time:")
    print(f"baocao make, all files  {1000 * ours / count:6.1f} ms {1000 * our_wall / count:6.1f} ms")
    print(f"Typst, the PDF alone    {1000 * theirs / count:6.1f} ms {1000 * their_wall / count:6.1f} ms")
    print(f"baocao takes {ours / theirs:.2f} of Typst's processor time, {our_wall / their_wall:.2f} of its wall time")


if __name__ == "__main__":
    main()
