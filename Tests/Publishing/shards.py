#!/usr/bin/env python3
"""Publishes the parts of one batch into one site at the same time, as --shard is meant.

    python3 shards.py BAOCAO [COMMUNES] [--parts N] [--kills N]

While a reader looks at every page and report again and again. Then some of the parts are killed at random, and run again. In the end the
site must be, byte by byte, the one that a single run makes; a run of the whole beside a part, and a part beside itself, end with 75.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import communes  # noqa: E402
from publish import write  # noqa: E402

ALLOWED = ["--allow-small-counts", "--allow-empty-period", "--allow-draft", "--allow-incomplete", "--lang", "en", "--quiet"]
LINKS = ("bao-cao.html", "bao-cao.json", "bao-cao.pdf", "so-lieu-thon.csv")


def named_communes(root, count):
    """Writes the folders of so many communes, each with a name of its own; their paths."""
    folders = []
    for number in range(count):
        files = communes.files(number, "thang", "vi", 5)
        text = files["baocao.yaml"].decode("utf-8").replace("name: xã Ngọc Phụng", f"name: xã Số {number}")
        write(root / f"xa-{number:02}", files | {"baocao.yaml": text.encode("utf-8")})
        folders.append(str(root / f"xa-{number:02}"))
    return folders


def start(baocao, folders, site, *more):
    command = [baocao, "publish", *folders, "--site", str(site), "--jobs", "1", "--today", "2024-09-01", *ALLOWED, *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def end(process):
    said = process.communicate()[0]
    return process.returncode, said


class Reader(threading.Thread):
    """Reads what stands in a site until it is told to stop; keeps what was not whole."""

    def __init__(self, site):
        super().__init__()
        self.site, self.is_over, self.looks, self.faults = site, False, 0, []

    def run(self):
        while not self.is_over:
            self.looks += 1
            for page in self.site.glob("*.html"):
                self.page(page)
            for page in self.site.glob("*/index.html"):
                self.page(page)
            time.sleep(0.02)

    def page(self, page):
        try:
            text = page.read_text(encoding="utf-8")
        except FileNotFoundError:
            return
        if not text.rstrip().endswith("</html>"):
            self.faults.append(f"{page}: not whole")
        # A page is written when the reports stand to which it leads.
        for part in text.split('href="')[1:]:
            target = part.split('"')[0]
            if target.endswith(LINKS) and "/" in target and not (page.parent / target).is_file():
                self.faults.append(f"{page}: leads to {target}")


def contents(site):
    """Each file of a site."""
    return {str(path.relative_to(site)): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def differences(left, right):
    return [name for name in sorted(left.keys() | right.keys()) if left.get(name) != right.get(name)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("communes", type=int, nargs="?", default=16)
    parser.add_argument("--parts", type=int, default=4)
    parser.add_argument("--kills", type=int, default=6)
    arguments = parser.parse_args()
    baocao, parts, chance, faults = os.path.abspath(arguments.baocao), arguments.parts, random.Random(1), []
    with tempfile.TemporaryDirectory() as directory:
        root = Path(directory)
        folders = named_communes(root, arguments.communes)

        began = time.monotonic()
        alone = end(start(baocao, folders, root / "alone"))
        taken = {"alone": time.monotonic() - began}
        wanted = contents(root / "alone")

        site = root / "site"
        site.mkdir()
        reader = Reader(site)
        reader.start()
        began = time.monotonic()
        running = [start(baocao, folders, site, "--shard", f"{part}/{parts}") for part in range(1, parts + 1)]
        marks = 0
        while any(process.poll() is None for process in running):
            marks = max(marks, len(list(site.glob(".dang-do-*"))))
            if marks == parts and "whole" not in taken:
                taken["whole"] = 0
                for more in ([], ["--shard", f"1/{parts}"]):
                    status, said = end(start(baocao, folders, site, *more))
                    if status != 75 and (not more or any(process.poll() is None for process in running)):
                        faults.append(f"{more or 'all'} beside the parts ended with {status}: {said}")
            time.sleep(0.01)
        ends = [end(process) for process in running]
        taken["parts"] = time.monotonic() - began
        if marks != parts:
            faults.append(f"{marks} of {parts} parts were at work at once")
        faults += [f"a part ended with {status}, all at once with {alone[0]}: {said}" for status, said in ends if status not in (0, alone[0])]
        faults += [f"differs from the site of one run: {name}" for name in differences(wanted, contents(site))]

        # Reports are made again, and parts are killed in the midst of it; what stands is always whole, and the last run mends the rest.
        for kill in range(arguments.kills):
            running = [start(baocao, folders, site, "--force", "--shard", f"{part}/{parts}") for part in range(1, parts + 1)]
            victim = chance.choice(running)
            time.sleep(chance.random() * taken["parts"])
            victim.send_signal(signal.SIGKILL)
            ends = [end(process) for process in running]
            faults += [
                f"kill {kill}: a part ended with {status}: {said}"
                for process, (status, said) in zip(running, ends) if process is not victim and status not in (0, alone[0])]
        # A process that worked for one that was killed may be at its commune for a while; as long it holds the part.
        status, said = end(start(baocao, folders, site, "--wait=300"))
        if status != alone[0]:
            faults.append(f"after kills: ended with {status}: {said}")
        reader.is_over = True
        reader.join()
        faults += [f"after kills: {name}" for name in differences(wanted, contents(site))]
        faults += [f"a reader: {fault}" for fault in sorted(set(reader.faults))]
        communes_known = len(json.loads((site / "trang-thai.json").read_text(encoding="utf-8"))["communes"])
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{communes_known} communes, {parts} parts at once in {taken['parts']:.1f} s, alone in {taken['alone']:.1f} s, "
          f"{arguments.kills} kills, {reader.looks} looks, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
