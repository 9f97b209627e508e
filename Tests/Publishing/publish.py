#!/usr/bin/env python3
"""Publishes hundreds of made-up communes: what `make` makes, `publish` must not refuse.

    python3 publish.py BAOCAO [COUNT] [--first N] [--ways N] [--jobs N] [--keep DIR]

Each commune is published with each template, in both languages, with small counts shown and hidden, in turn: in four of these ways,
or in as many as --ways says. Exits 1 where the reading back
found anything; folders without any figures, and what the data alone forbid, are counted apart.
"""

import argparse
import collections
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import communes  # noqa: E402

WAYS = [
    (template, language, minimum) for minimum in (0, 5, 3) for template in communes.TEMPLATES for language in ("vi", "en")
]


def ways(number, count):
    """So many of the ways for a commune of this number; its next ones are tried in the others until all have had their turn."""
    step = len(WAYS) // count
    return WAYS[number % step :: step]


def publish(baocao, folder, site):
    allowed = ["--allow-small-counts", "--allow-empty-period", "--allow-draft", "--allow-incomplete"]
    command = [baocao, "publish", str(folder), "--site", str(site), "--lang", "en", *allowed]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return run.returncode, run.stdout + run.stderr


def write(folder, files):
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("count", type=int, nargs="?", default=100)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--ways", type=int, choices=[1, 4], default=4)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the communes that were refused")
    arguments = parser.parse_args()
    baocao = os.path.abspath(arguments.baocao)
    numbers = range(arguments.first, arguments.first + arguments.count)
    cases = [(number, *way) for number in numbers for way in ways(number, arguments.ways)]
    outcomes, kinds, refused = collections.Counter(), collections.Counter(), []

    def check(case):
        with tempfile.TemporaryDirectory() as work:
            folder = Path(work) / "xa"
            files = communes.files(*case)
            write(folder, files)
            status, said = publish(baocao, folder, Path(work) / "site")
        if status and arguments.keep:
            write(arguments.keep / "-".join(map(str, case)), files)
        return case, status, said

    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for case, status, said in pool.map(check, cases):
            outcomes[status] += 1
            if status == 0:
                continue
            errors = [line for line in said.splitlines() if line.startswith("Error")]
            kinds.update(re.sub(r"[“\"][^”\"]*[”\"]|\d[\d.,]*", "#", line)[:150] for line in errors or [said[-300:]])
            refused.append(("-".join(map(str, case)), status, (errors or [said[-300:]])[:4]))
    for name, status, errors in refused[:40]:
        print(name, status, *errors, sep="\n    ")
    print("By kind:", *[f"{count:6} {kind}" for kind, count in kinds.most_common(40)], sep="\n")
    print("Exit codes:", dict(outcomes), "of", sum(outcomes.values()))
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
