"""rows.py BAOCAO FOLDER…: every row of every input file goes to one place. Makes the report of each folder and looks at bao-cao.json: the
places add up to rowsInFile, and rowsInFile is what Python's csv module counts in the file. Exit status 1 where something does not hold."""

import csv
import io
import json
import subprocess
import sys
import tempfile
from pathlib import Path

DATA = ("accepted", "rejected", "duplicates")
OTHERS = ("totals", "groups", "headers", "notes", "fillers", "blank", "unread")
CODECS = {"utf-8": "utf-8-sig", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be", "windows-1258": "cp1258", "windows-1252": "cp1252"}
DELIMITERS = {",": ",", ";": ";", "|": "|", "\t": "\t", "\\t": "\t", "tab": "\t"}


def records(path, encoding, delimiter):
    """How many records the csv module sees; None for what it cannot be asked about."""
    delimiter = DELIMITERS.get(delimiter)
    if path.suffix.lower() not in (".csv", ".txt", ".tsv") or delimiter is None:
        return None
    text = path.read_bytes().decode(CODECS.get(encoding, "latin-1"), "replace").lstrip("\ufeff")
    if text.startswith("sep="):
        text = text.split("\n", 1)[1]
    return sum(1 for _ in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def faults(folder, inputs):
    """What does not hold, a line each; and how many rows were looked at, and in how many files they were counted by another reader."""
    found, rows, counted = [], 0, 0
    by_path = {}
    for entry in inputs:
        name = f"{folder.name}: {entry['path']}"
        if entry["rows"] != sum(entry[place] for place in DATA):
            found.append(f"{name}: rows {entry['rows']} are not {' + '.join(DATA)}")
        if entry["rowsInFile"] != sum(entry[place] for place in DATA + OTHERS):
            found.append(f"{name}: {entry['rowsInFile']} rows in the file, and the places add up to {sum(entry[p] for p in DATA + OTHERS)}")
        if any(entry[place] < 0 for place in DATA + OTHERS):
            found.append(f"{name}: fewer than no rows")
        rows += entry["rowsInFile"]
        by_path.setdefault(entry["path"], []).append(entry)
    for path, entries in by_path.items():
        if not (folder / path).is_file():
            continue
        seen = records(folder / path, entries[0]["encoding"], entries[0]["delimiter"])
        stated = sum(entry["rowsInFile"] for entry in entries)
        if seen is None:
            continue
        counted += 1
        if seen != stated:
            found.append(f"{folder.name}: {path}: {stated} rows by the report, {seen} by Python ({entries[0]['kind']})")
    return found, rows, counted


def main():
    program, folders = Path(sys.argv[1]).resolve(), [Path(name).resolve() for name in sys.argv[2:]]
    found, files, rows, counted, without = [], 0, 0, 0, []
    for folder in folders:
        with tempfile.TemporaryDirectory() as place:
            subprocess.run([program, "make", folder, "--output", place, "--no-digest"], capture_output=True)
            data = Path(place) / "bao-cao.json"
            if not data.exists():
                without.append(folder.name)
                continue
            inputs = json.loads(data.read_text())["inputs"]
        wrong, some, others = faults(folder, inputs)
        found, files, rows, counted = found + wrong, files + len(inputs), rows + some, counted + others
    for line in found:
        print(line)
    print(f"{len(folders)} folders, {files} files, {rows} rows; {counted} files counted by Python as well; {len(found)} faults")
    if without:
        print(f"without a report: {' '.join(without)}")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
