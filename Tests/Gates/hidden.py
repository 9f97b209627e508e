#!/usr/bin/env python3
"""Two folders of which nothing that is hidden is the same, and everything that is shown: their reports must be the same, byte by byte.

    python3 hidden.py BAOCAO [--pairs N] [--first N] [--keep DIR]

Small communes with months in which few dossiers, or none, were received and resolved, under `disclosure: { minimum: 5 }`. Of each another
is made by moving one dossier's day of result, or its receipt, into a month or out of it. Where the tables of both print the same, page,
print, data and tables by village must be the same with every template: else something beside a hidden count tells whether it is nothing.
"""

import argparse
import concurrent.futures
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted(path.parent.name for path in ROOT.glob("templates/*/report.md"))
FILES = ["bao-cao.html", "so-lieu-thon.csv", "bao-cao.json"]
FIELDS = {"Hộ tịch": ["Đăng ký khai sinh", "Đăng ký kết hôn"], "Chứng thực": ["Chứng thực bản sao"], "Đất đai": ["Xác nhận nguồn gốc đất"]}
HEAD = "Mã hồ sơ,Lĩnh vực,Tên thủ tục hành chính,Địa chỉ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Hình thức tiếp nhận,Trạng thái,Số hóa,Kết quả điện tử"
# The months of the data; the last two are the ones that are reported.
MONTHS = [1, 2, 3, 4]
PERIODS = [(4, 4), (3, 3), (1, 4), (2, 4)]


def day_of(chance, month):
    return date(2024, month, chance.randint(1, 20))


def commune(chance):
    """Dossiers as dictionaries: of a month nothing, a few, or many."""
    villages = [f"Thôn {number}" for number in range(1, chance.choice([1, 2, 3, 5]) + 1)]
    dossiers = []
    for month in MONTHS:
        for _ in range(chance.choice([0, 0, 1, 2, 3, 4, 6, 15])):
            received = day_of(chance, month)
            field = chance.choice(list(FIELDS))
            dossiers.append({
                "field": field, "procedure": chance.choice(FIELDS[field]), "village": chance.choice(villages), "received": received,
                "due": received + timedelta(days=5), "online": chance.random() < 0.5,
                "finished": received + timedelta(days=chance.choice([1, 5, 8, 40, 70])) if chance.random() < 0.7 else None,
                "digital": chance.random() < 0.6,
            })
    return villages, dossiers


def moved(chance, dossiers, months):
    """The same dossiers but for one of them, which was received or resolved in another month, or not at all."""
    changed = [dict(dossier) for dossier in dossiers]
    one = chance.choice(changed)
    way = chance.randint(0, 3)
    month = chance.choice(months + MONTHS)
    if way == 0 and one["finished"]:
        one["finished"] = None
    elif way < 3 or one["finished"] is None:
        one["finished"] = max(one["received"], day_of(chance, month))
    else:
        one["received"] = min(one["finished"], day_of(chance, month))
        one["due"] = one["received"] + timedelta(days=5)
    return changed


def shown(day):
    return day.strftime("%d/%m/%Y") if day and day <= date(2024, 4, 30) else ""


def write(folder, villages, dossiers, template, period):
    (folder / "mot-cua").mkdir(parents=True)
    (folder / "thon.csv").write_text(
        "Thôn,Số hộ,Nhân khẩu,Từ 15 tuổi,Từ 18 tuổi\n" + "".join(f"{name},200,800,600,550\n" for name in villages), encoding="utf-8")
    rows = [HEAD]
    for number, dossier in enumerate(dossiers):
        done = shown(dossier["finished"])
        rows.append(",".join([
            f"H56-{number:04}", dossier["field"], dossier["procedure"], f'"{dossier["village"]}, xã Ngọc Phụng"', shown(dossier["received"]),
            shown(dossier["due"]), done, "Trực tuyến" if dossier["online"] else "Trực tiếp", "Đã trả kết quả" if done else "Đang xử lý",
            "Có" if dossier["digital"] else "Không", "Có" if dossier["digital"] else "Không"]))
    (folder / "mot-cua/danh-sach.csv").write_text(
        "Từ ngày 01/01/2024 đến ngày 30/04/2024\n" + "\n".join(rows) + "\n", encoding="utf-8")
    first, last = date(2024, period[0], 1), (date(2024, period[1] + 1, 1) - timedelta(days=1))
    (folder / "baocao.yaml").write_text(
        "commune: { name: xã Ngọc Phụng, within: [huyện Thường Xuân, tỉnh Thanh Hóa] }\n"
        f"report: {{ template: {template}, title: Kết quả chuyển đổi số, date: 2024-05-02, period: {{ from: {first}, to: {last} }} }}\n"
        "conference: { date: 2024-05-02 }\n"
        "targets: { dossiers.on-time: 95, dossiers.online: 50 }\n"
        "disclosure: { minimum: 5 }\n", encoding="utf-8")


def make(baocao, folder, out):
    command = [baocao, "make", str(folder), "--output", str(out), "--lang", "en"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 65):
        raise RuntimeError(f"{folder}: {run.returncode} {run.stderr}")
    return (out / "bao-cao.json").is_file()


def told(out):
    """What the tables print of places, months and other periods; and of the fields and procedures that are listed."""
    report = json.loads((out / "bao-cao.json").read_text(encoding="utf-8"))
    dossiers, periods = report["dossiers"], report["comparisons"]
    if dossiers is None:
        return None
    trend = [{name: month[name] for name in month if "Rate" not in name and name != "hidden"} for month in periods["trend"]]
    totals = [periods[name] and periods[name]["total"] for name in ("previous", "lastYear", "sinceNewYear")]
    return [dossiers["rows"], dossiers["byMonth"], trend, totals], {row["field"]: row for row in dossiers["byField"]}


def agree(left, right):
    """The same numbers, and of the fields that both list."""
    if left is None or right is None or left[0] != right[0]:
        return False
    def counts(row):
        return {name: value for name, value in row.items() if name != "procedures"}
    for name in left[1].keys() & right[1].keys():
        one, other = left[1][name], right[1][name]
        procedures = [{row["procedure"]: row for row in field["procedures"]} for field in (one, other)]
        if counts(one) != counts(other) or any(procedures[0][key] != procedures[1][key] for key in procedures[0].keys() & procedures[1].keys()):
            return False
    return True


def contents(out):
    """Each file without what the inputs' own bytes are in it."""
    found = {}
    for name in FILES:
        text = (out / name).read_text(encoding="utf-8")
        found[name] = re.sub(r"\b[0-9a-f]{64}\b|sha256-[A-Za-z0-9+/=]+", "", text)
    pdf = subprocess.run(["pdftotext", "-layout", str(out / "bao-cao.pdf"), "-"], capture_output=True, text=True, check=False)
    found["bao-cao.pdf"] = pdf.stdout
    return found


def first_difference(left, right):
    for one, other in zip(left.splitlines(), right.splitlines()):
        if one != other:
            at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
            return f"{one[max(0, at - 90):at + 90]!r} | {other[max(0, at - 90):at + 90]!r}"
    return f"{len(left)} and {len(right)} characters"


def attack(baocao, number, keep):
    """What differs in a pair of folders, by template and file; None where what is shown differs."""
    chance = random.Random(number)
    villages, dossiers = commune(chance)
    if not dossiers:
        return None
    period = PERIODS[number % len(PERIODS)]
    pair = [dossiers, moved(chance, dossiers, [period[1]] * 5)]
    with tempfile.TemporaryDirectory() as directory:
        def outs(template):
            made = []
            for index, world in enumerate(pair):
                folder = Path(directory) / f"{template}-{index}"
                write(folder, villages, world, template, period)
                if not make(baocao, folder, folder / "out"):
                    return None
                made.append(folder / "out")
            return made
        first = outs(TEMPLATES[0])
        if first is None or not agree(*map(told, first)) or pair[0] == pair[1]:
            return None
        differences = []
        for template in TEMPLATES:
            made = first if template == TEMPLATES[0] else outs(template)
            left, right = map(contents, made)
            differences += [
                f"{number} {period} {template} {name}: {first_difference(left[name], right[name])}" for name in left if left[name] != right[name]]
        if differences and keep:
            shutil.copytree(directory, keep / str(number), dirs_exist_ok=True)
        return differences


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("--pairs", type=int, default=60)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="folder for the pairs that differ")
    arguments = parser.parse_args()
    baocao = os.path.abspath(arguments.baocao)
    numbers = range(arguments.first, arguments.first + arguments.pairs)
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as workers:
        results = list(workers.map(lambda number: attack(baocao, number, arguments.keep), numbers))
    alike = [result for result in results if result is not None]
    differences = [line for result in alike for line in result]
    print(*differences, sep="\n", end="\n" if differences else "")
    print(f"{len(alike)} of {len(results)} pairs print the same tables; {sum(map(bool, alike))} of them can be told apart")
    if not alike:
        sys.exit("no pair is alike: nothing was tried")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
