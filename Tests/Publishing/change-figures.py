#!/usr/bin/env python3
"""Changes each figure of a finished report by one digit in turn, in every file that shows it: `baocao verify` must find each change.

    python3 change-figures.py BAOCAO RESULTS [--every N] [--jobs N]

RESULTS is a folder that `baocao make` wrote. Of the page each number from its first byte to its last but for those of its style sheet; of the
print each text that its pages draw in readable form, its record and its metadata; of the data files each number. --every takes one of so many.
With --made-so the checksums in the print are made anew for each change of another file, as if the program itself had made the file so: what
is found then, the files say of each other (of the page only what a reader is told, in text, drawings and words for them). Exits 1 where a
change was missed.
"""

import argparse
import concurrent.futures
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

NUMBER = re.compile(rb"\d[\d.,]*\d|\d")
# A page's codes have two bytes, those of ASCII its own number.
PRINTED_NUMBER = re.compile(rb"(?:\x00[\d.,])*\x00\d")
NAMES = ["bao-cao.html", "bao-cao.pdf", "bao-cao.json", "so-lieu-thon.csv"]
HIDDEN = re.compile(rb"<(head|nav|style|summary|title)\b.*?</\1>|<span class=\"spoken\">.*?</span>|<a class=\"(?:back|skip)\".*?</a>", re.S)


def other(digit):
    return b"1" if digit == b"9" else bytes([digit[0] + 1])


def of_file(page):
    """Where the last digits of all its numbers stand."""
    style = [match.span() for match in re.finditer(rb"<style\b.*?</style>", page, re.S)]
    for match in NUMBER.finditer(page):
        if not any(low <= match.start() < high for low, high in style):
            yield match.end() - 1


def of_page(page):
    """Where the last digits of the numbers stand that the page shows or says."""
    start = page.index(b"<main")
    hidden = [match.span() for match in HIDDEN.finditer(page)]
    spans = [match.span(1) for match in re.finditer(rb">([^<]+)<", page) if match.start() >= start]
    spans = [span for span in spans if not any(low <= span[0] < high for low, high in hidden)]
    spans += [match.span(1) for match in re.finditer(rb'role="img" aria-label="([^"]*)"', page)]
    spans += [match.span(1) for match in re.finditer(rb'<data value="([^"]*)"', page)]
    for low, high in spans:
        yield from (low + match.end() - 1 for match in NUMBER.finditer(page[low:high].replace(b"&#", b"  ")))


def of_data(text):
    yield from (match.end(1) - 1 for match in re.finditer(rb'": (-?\d[\d.]*)', text))


def of_table(text):
    for match in re.finditer(rb"(?<=,)(\d[\d.]*)(?=,|\r)", text):
        yield match.end(1) - 1


def of_print(file):
    """Replacements of whole streams: a digit of each number that a page draws in one go."""
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", file, re.S):
        try:
            stream = zlib.decompress(match.group(1))
        except zlib.error:
            continue
        # A page's content, or the record of its figures.
        if b"BDC" not in stream and not stream.startswith(b"data\t"):
            continue
        places = []
        if stream.startswith(b"data\t"):
            # Not in the checksums, where "9" becomes "a".
            places = [found.end() - 1 for found in NUMBER.finditer(stream)]
        else:
            places = [found.end() - 1 for found in PRINTED_NUMBER.finditer(stream)]
        for place in places:
            yield match, stream, place


def content_hash(content):
    """As the program computes it: FNV-1a over words, from two starting points."""
    low, high, mask = 0xCBF29CE484222325, 0x84222325CBF29CE4, (1 << 64) - 1
    whole = len(content) // 8 * 8
    words = struct.unpack(f"<{whole // 8}Q", content[:whole])
    for word in (*words, *content[whole:]):
        low = (low ^ word) * 0x100000001B3 & mask
        high = (high ^ int.from_bytes(word.to_bytes(8, "little"), "big")) * 0x100000001B3 & mask
    return b"%016x%016x" % (low, high)


def made_so(print_file, name, content):
    """The print with the checksum of another file as it is now."""
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", print_file, re.S):
        try:
            stream = zlib.decompress(match.group(1))
        except zlib.error:
            continue
        if not stream.startswith(b"data\t"):
            continue
        lines = stream.split(b"\n")[:-2]
        fields = lines[0].split(b"\t")
        fields[1 + ["bao-cao.json", "so-lieu-thon.csv", "bao-cao.html"].index(name)] = content_hash(content)
        text = b"\n".join([b"\t".join(fields)] + lines[1:]) + b"\n"
        return with_stream(print_file, match, text + b"record\t" + content_hash(text) + b"\n")
    sys.exit("the print has no record")


def changed_print(file, change):
    match, stream, place = change
    return with_stream(file, match, stream[:place] + other(stream[place:place + 1]) + stream[place + 1:])


def with_stream(file, match, stream):
    packed = zlib.compress(stream)
    head = file[:match.start()]
    length = head.rfind(b"/Length ")
    head = re.sub(rb"/Length \d+", b"/Length %d" % len(packed), head[length:], count=1)
    moved = file[:length] + head + b"stream\n" + packed + b"\nendstream" + file[match.end():]
    shift = len(moved) - len(file)
    table = moved.rfind(b"xref\n0 ")
    fixed = re.sub(rb"(\d{10})( 00000 n)", lambda entry: b"%010d%s" % (
        int(entry.group(1)) + (shift if int(entry.group(1)) > match.start() else 0), entry.group(2)), moved[table:])
    table = moved[:table].rfind(b"startxref") if table < 0 else table
    end = re.sub(rb"startxref\n\d+", b"startxref\n%d" % moved.rfind(b"xref\n0 "), fixed)
    return moved[:moved.rfind(b"xref\n0 ")] + end


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("results", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--only", choices=NAMES)
    parser.add_argument("--made-so", action="store_true")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    baocao = os.path.abspath(arguments.baocao)
    files = {name: (arguments.results / name).read_bytes() for name in NAMES}
    changes = []
    page = of_page if arguments.made_so else of_file
    for name, places in [("bao-cao.html", page), ("bao-cao.json", of_data), ("so-lieu-thon.csv", of_table), ("bao-cao.pdf", of_print)]:
        if arguments.only not in (None, name):
            continue
        changes += [(name, place) for place in list(places(files[name]))[::arguments.every]]

    def check(numbered):
        _, (name, place) = numbered
        with tempfile.TemporaryDirectory() as work:
            for other_name in NAMES:
                if other_name != name:
                    os.link(kept / other_name, Path(work) / other_name)
            if name == "bao-cao.pdf":
                content, shown = changed_print(files[name], place), place[1][max(0, place[2] - 40):place[2] + 20]
            else:
                file = files[name]
                content = file[:place] + other(file[place:place + 1]) + file[place + 1:]
                shown = file[max(0, place - 90):place + 20]
            (Path(work) / name).write_bytes(content)
            if arguments.made_so and name != "bao-cao.pdf":
                (Path(work) / "bao-cao.pdf").unlink()
                (Path(work) / "bao-cao.pdf").write_bytes(made_so(files["bao-cao.pdf"], name, content))
            status = subprocess.run([baocao, "verify", work], capture_output=True, check=False).returncode
        return name, status, shown

    missed = []
    counts = {name: 0 for name in NAMES}
    with tempfile.TemporaryDirectory() as same:
        kept = Path(same)
        for name in NAMES:
            shutil.copy(arguments.results / name, kept / name)
        if subprocess.run([baocao, "verify", same], capture_output=True, check=False).returncode != 0:
            sys.exit("the report does not agree with itself")
        with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
            for name, status, shown in pool.map(check, enumerate(changes)):
                counts[name] += 1
                if status == 0:
                    missed.append((name, shown))
    for name, shown in missed[:60]:
        print("missed:", name, shown.decode("utf-8", "replace"))
    print("changed:", counts, "missed:", len(missed))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
