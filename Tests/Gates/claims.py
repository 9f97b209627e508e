#!/usr/bin/env python3
"""claims.py BAOCAO WORK [COUNT]: makes COUNT communes (40) that nobody has seen, reports of them, and has Tests/Independent compute every figure
and every sentence that ranks, counts or compares once more. One village, forty-eight, few dossiers (ties, empty months), hidden counts, parts of a
year, each template, both languages. Exit status 1 where a figure or a sentence does not hold."""

import json
import os
import random
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "samples"), str(ROOT / "Tests/Independent")]

import claims  # noqa: E402
import comparisons  # noqa: E402
import counted_claims  # noqa: E402
import recompute  # noqa: E402
from generator import edge_cases  # noqa: E402

SIZES, PER_DAY = (1, 2, 3, 5, 8, 12, 20, 48), (0.05, 0.3, 1, 4, 15)
PERIODS = (None, "2024-07", "2024-6T", "2024-Q2", "2024-02", "2024-9T", "2024-H1")
TEMPLATES = ("hoi-nghi", "thang", "tin-hoi-nghi", "tom-tat")
# Both waves of the sample's survey, in its villages: only a template of an office's own shows them.
WAVES = "# Hai đợt\n" + "".join(f"\n```chart\n{chart}\n```\n" for chart in [
    "kind: range\nvalue: waves", *(f"kind: range\nvalue: waves.{asked}\nby: village" for asked in ("account", "vneid2", "online-services")),
    *(f"kind: bar\nvalue: waves.{asked}.change\nby: village" for asked in ("cashless", "digital-skills"))])


def folder_of(number, path):
    """A commune, and what it is made with."""
    chance = random.Random(number)
    # Without marks "Phuong" may begin a ward as well: the other program reads it so. "Nghiêm" may begin a person's name: the row is left out.
    names = [f"{name} {end}" for name in edge_cases.LONG if not name.startswith(("Phượng", "Phường", "Nghiêm")) for end in edge_cases.ENDS]
    chance.shuffle(names)
    size = SIZES[number % len(SIZES)]
    files = edge_cases.folder(names[:size], chance.choice(PER_DAY), chance.randint(1, min(size, 6)))
    settings = files["baocao.yaml"].decode("utf-8")
    for target in ("survey.account", "survey.online-services", "survey.digital-skills", "survey.vneid2", "dossiers.on-time"):
        settings = re.sub(rf"({re.escape(target)}:) \d+", rf"\1 {chance.choice((5, 30, 62, 75, 90, 100))}", settings)
    if number % 3 == 0:
        settings += "\ndisclosure: { minimum: 5 }\n"
    if number % 5 == 0:
        settings = settings.replace("report:\n", "report:\n  language: en\n", 1)
    # Every answer of one village alike, and a village without any.
    if number % 4 == 1:
        files.pop("khao-sat/tong-hop.csv", None)
    if number % 7 == 3:
        files.pop("khao-sat/ca-nhan.csv", None)
    files["baocao.yaml"] = settings.encode("utf-8")
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return PERIODS[number % len(PERIODS)]


def faults(program, work, number):
    """What does not hold of one commune, and how many cells and sentences were looked at."""
    path = work / f"xa-{number:02}"
    period = folder_of(number, path)
    found, cells, sentences = [], 0, 0
    for template in TEMPLATES:
        out = path / f"ra-{template}"
        command = [program, "make", path, "--template", template, "--output", out] + (["--period", period] if period else [])
        made = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C.UTF-8"})
        if not (out / "bao-cao.json").exists():
            found.append(f"{path.name} {template}: no report ({made.returncode})")
            continue
        report, page = json.loads((out / "bao-cao.json").read_text("utf-8")), (out / "bao-cao.html").read_text("utf-8")
        if template == TEMPLATES[0]:
            compared = recompute.compare(recompute.compute(path, comparisons.read_period(period) if period else None), report, path)
            cells += compared.cells
            found += [f"{path.name} {period}: {line}" for line in compared.differences[:5]]
        for check in (claims.check, counted_claims.check):
            wrong, seen = check(report, page)
            sentences += seen
            found += [f"{path.name} {template} {period}: {line}" for line in wrong]
    return found, cells, sentences


def wave_faults(program, work, language):
    """What does not hold of the titles that compare the sample's villages before and after its campaign, and how many were looked at."""
    path = work / f"hai-dot-{language}"
    shutil.copytree(ROOT / "samples/ngoc-phung", path, ignore=shutil.ignore_patterns("ket-qua"))
    settings = (path / "baocao.yaml").read_text("utf-8").replace("date: 2024-08-22", "date: 2024-09-10")
    (path / "baocao.yaml").write_text(settings.replace("report:\n", f"report:\n  language: {language}\n", 1), "utf-8")
    for name in ("report.md", "report.en.md"):
        (path / "templates/hai-dot").mkdir(parents=True, exist_ok=True)
        (path / "templates/hai-dot" / name).write_text(WAVES, "utf-8")
    out = path / "ra"
    subprocess.run([program, "make", path, "--template", "hai-dot", "--output", out], capture_output=True)
    wrong, seen = counted_claims.check(json.loads((out / "bao-cao.json").read_text("utf-8")), (out / "bao-cao.html").read_text("utf-8"))
    due = WAVES.count("```chart")
    return [f"{path.name}: {line}" for line in wrong + ([] if seen == due else [f"{seen} titles of {due}"])], 0, seen


def main():
    program, work = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 40
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda number: faults(program, work, number), range(count)))
    results += [wave_faults(program, work, language) for language in ("vi", "en")]
    found = [line for result in results for line in result[0]]
    print("\n".join(found + [f"{count} communes: {sum(r[1] for r in results)} figures and {sum(r[2] for r in results)} sentences, {len(found)} that do not hold."]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
