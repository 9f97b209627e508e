#!/usr/bin/env python3
"""Runs the cases of other CSV readers through `baocao rows`: those of csv-spectrum and of rust-csv's csv-core.

    python3 Tests/Benchmarks/messy/parsers.py [--spectrum FOLDER] [--rust-csv FOLDER] [--program .build/release/baocao]

The folders are checkouts of github.com/max-mapper/csv-spectrum and github.com/BurntSushi/rust-csv; nothing of them is kept in this
repository. csv-spectrum is read without hints. The cases of csv-core say how they are to be read, most of them by default (comma,
double quote, no header), and so they are read; cases for what `rows` cannot be told (comments, other record ends, other quotes and
escapes) are counted as left out. Ends with status 1 where a case is read otherwise.
"""

import argparse
import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile


def rows(program, path, *flags):
    run = subprocess.run([program, "rows", *flags, path], capture_output=True)
    if run.returncode not in (0, 1):
        return [["status", str(run.returncode), run.stderr.decode()]]
    return list(csv.reader(io.StringIO(run.stdout.decode("utf-8"), newline="")))


def spectrum(program, folder):
    for name in sorted(os.listdir(os.path.join(folder, "csvs"))):
        with open(os.path.join(folder, "json", name.replace(".csv", ".json")), encoding="utf-8") as file:
            records = json.load(file)
        # A table of one record is an object, not a list of one.
        expected = [list(record.values()) for record in (records if isinstance(records, list) else [records])]
        yield name, expected, rows(program, os.path.join(folder, "csvs", name))[1:]


LITERAL = re.compile(r'r#"(?P<raw>.*?)"#|"(?P<text>(?:\\.|[^"\\])*)"', re.DOTALL)
ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2})|(.))", re.DOTALL)


def value(literal):
    if literal["raw"] is not None:
        return literal["raw"]
    marks = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
    return ESCAPE.sub(lambda m: chr(int(m[1] or m[2], 16)) if m[1] or m[2] else marks.get(m[3], m[3]), literal["text"])


def calls(source):
    """The text between the brackets of each `parses_to!` with a name of its own."""
    for start in re.finditer(r"^    parses_to!\(", source, re.MULTILINE):
        depth, place = 1, start.end()
        while depth:
            literal = LITERAL.match(source, place)
            if literal:
                place = literal.end()
                continue
            depth += {"(": 1, ")": -1}.get(source[place], 0)
            place += 1
        yield source[start.end() : place - 1]


def flags(configuration):
    """How `rows` is told what a case configures; None where it cannot be told."""
    found = ["--header", "none"]
    delimiter = ","
    for name, argument in re.findall(r"b\.(\w+)\((.*?)\)(?=[.;])", configuration):
        byte = re.search(r"b'(\\.|.)'", argument)
        text = byte[1].replace("\\t", "\t").replace("\\\\", "\\") if byte else ""
        if name == "delimiter" and not text.isalpha():
            delimiter = text.replace("\t", "tab")
        elif name == "quote" and text:
            found += ["--quote", text]
        elif name == "escape" and text == "\\":
            found += ["--escape", "backslash"]
        elif name == "quoting" and argument == "false":
            found += ["--quote", "none"]
        else:
            return None
    return found + ["--delimiter", delimiter]


def rust(program, folder):
    with open(os.path.join(folder, "csv-core", "src", "reader.rs"), encoding="utf-8") as file:
        source = file.read()
    for call in calls(source):
        name, rest = call.strip().split(",", 1)
        data = LITERAL.search(rest)
        expectation, _, configuration = rest[data.end() :].partition("|")
        expected = [[value(cell) for cell in LITERAL.finditer(row)] for row in re.findall(r"\[((?:[^\[\]\"]|r#\".*?\"#|\"(?:\\.|[^\"\\])*\")+)\]", expectation)]
        told = flags(configuration)
        if told is None:
            yield name, None, None
            continue
        with tempfile.NamedTemporaryFile(suffix=".csv") as file:
            file.write(value(data).encode())
            file.flush()
            yield name, expected, rows(program, file.name, *told)[1:]


def padded(records):
    width = max(map(len, records), default=0)
    return [record + [""] * (width - len(record)) for record in records]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--spectrum")
    parser.add_argument("--rust-csv", dest="rust")
    parser.add_argument("--program", default=".build/release/baocao")
    options = parser.parse_args()
    failed = 0
    for title, cases, folder in (("csv-spectrum", spectrum, options.spectrum), ("csv-core", rust, options.rust)):
        if not folder:
            continue
        passed = left_out = 0
        for name, expected, found in cases(options.program, folder):
            if expected is None:
                left_out += 1
            elif padded(expected) == padded(found):
                passed += 1
            else:
                failed += 1
                print(f"{title} {name}: {expected} was read as {found}")
        print(f"{title}: {passed} cases read alike, {left_out} left out")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
