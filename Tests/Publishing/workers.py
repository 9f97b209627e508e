#!/usr/bin/env python3
"""Kills the processes that make the reports of a batch, one after another, and looks what that costs.

    python3 workers.py BAOCAO [COMMUNES] [--kills N]

A process has two communes in hand: it makes one while it writes the one before. Where it goes down, both are made again by others, each
alone; only one that was in hand alone is told as failed (70). So each commune is told once, no more have failed than processes were
killed, and a second run makes the site what an undisturbed run makes of it, byte by byte.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from shards import ALLOWED, contents, differences, end, named_communes, start  # noqa: E402


# A process that has ended has not said for which month its report would have been: the run says it.
PERIOD = ["--period", "2024-05"]


def children(process):
    """The processes that a process has made; none where it has ended."""
    try:
        return [int(number) for number in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]
    except OSError:
        return []


def disturbed(command, kills, pause, chance):
    """Kills as many of a run's workers as asked, as long as it has any; how many that were, and what the run says of its folders.

    The pauses are around so many seconds, and it is the older worker that goes: the other may have its first commune in hand.
    """
    process = subprocess.Popen([*command, "--log-format", "json"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    killed = 0
    while killed < kills and process.poll() is None:
        time.sleep(chance.uniform(0.5, 1.5) * pause)
        workers = children(process)
        if workers:
            os.kill(workers[0], signal.SIGKILL)
            killed += 1
    status, said = end(process)
    return killed, status, [json.loads(line) for line in said.splitlines() if line.startswith("{")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("communes", type=int, nargs="?", default=24)
    parser.add_argument("--kills", type=int, default=8)
    arguments = parser.parse_args()
    baocao, chance, faults = os.path.abspath(arguments.baocao), random.Random(1), []
    with tempfile.TemporaryDirectory() as directory:
        root = Path(directory)
        folders = named_communes(root, arguments.communes)
        began = time.monotonic()
        status, said = end(start(baocao, folders, root / "alone", *PERIOD))
        pause = 4 * (time.monotonic() - began) / arguments.communes
        if status:
            faults.append(f"an undisturbed run ended with {status}: {said}")

        command = [baocao, "publish", *folders, "--site", str(root / "site"), "--jobs", "2", "--today", "2024-09-01", *PERIOD]
        command += [option for option in ALLOWED if option != "--quiet"]
        killed, status, records = disturbed(command, arguments.kills, pause, chance)
        told = [record["folder"] for record in records if "folder" in record]
        failed = [record["folder"] for record in records if record.get("result") == "failed"]
        if told != folders:
            faults.append(f"of {len(folders)} communes {len(told)} were told")
        if len(failed) > killed or status != (70 if failed else 0):
            faults.append(f"{killed} processes killed: {len(failed)} failed, status {status}")
        status, said = end(start(baocao, folders, root / "site", *PERIOD))
        different = differences(contents(root / "alone"), contents(root / "site"))
        if status or different:
            faults.append(f"the run after that ended with {status}; other than they should be: {different}")
    for fault in faults:
        print(fault)
    print(f"{len(folders)} communes, {killed} processes killed, {len(failed)} communes failed by it; {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
