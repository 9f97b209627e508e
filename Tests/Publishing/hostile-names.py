#!/usr/bin/env python3
"""Gives a commune names that hurt whoever writes files of them: what `make` makes of them, `verify` must not refuse.

    python3 hostile-names.py BAOCAO [--keep DIR] [--jobs N]

Each name in turn is that of the commune, of villages, of a procedure and its field, of the body that reports and its signer, of facts, of the
report and its period, of a picture. Exits 1 where a report that was made does not agree with itself; what `make` refuses is counted.
"""

import argparse
import collections
import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from communes import ROOT, TEMPLATES  # noqa: E402

SAMPLE = ROOT / "samples" / "ngoc-phung"

NAMES = [
    'Thôn "Bái Sim"', "Thôn 'Bái' Sim", "Thôn “Bái Sim”", "Bái; Sim", "a=b", "=1+1", "@SUM(A1)", "+84", "-5", "Bái, Sim", "Bái\tSim",
    "Bái | Sim", "Bái ^ Sim", "Bái / Sim", "Bái \\ Sim", "<script>alert(1)</script>", "</data>", "</text></svg>", "&amp;", "&#49;", "&lt;b&gt;",
    "a<b", "a>b", "]]>", "<!-- x -->", "-- >", "{{commune.name}}", "{{{x}}}", "{{#villages}}", "**đậm**", "*nghiêng*", "_gạch_", "`mã`",
    "[liên kết](http://x.vn)", "![ảnh](x.png)", "# Đề mục", "1. Mục", "- gạch", "> trích", "| a | b |", "[^1]", "~~xóa~~", "$1$", "%s %d %@",
    "100%", "Thôn 12.345,6", "1.234", "12", "Thôn 7%", "số 5–7", "Hình 3. Thôn", "Bảng 2 (tiếp theo)", "Phụ lục (tiếp theo)", "Thôn 1\u200b2",
    "Bái\u200bSim", "Bái\u00a0Sim", "Bái\u2060Sim", "Bái\u00adSim", "\u202eBái Sim", "Bái \u202e12\u202c Sim", "\u2067Bái 34\u2069 Sim", "\u200fBái 56",
    "\ufeffBái Sim", "Bái\u2028Sim 4", "Bái\u0085Sim", "Ba\u0301i Sim", "BÁI SIM", "ß ﬁ ﬀ ĳ", "①②③ ½ ²", "١٢٣", "קרית 12 גת", "Thôn " + "rất dài " * 40 + "9",
    "X" * 200, "7" * 60, "Bái\u0000Sim", "Bái\u0007Sim", "Bái\r\nSim 5", "Bái\nSim 8", "  Bái  Sim  ", "…", "*", "● Bái", "○ 5", "−5", "N/A", "null",
    "~", "yes", "2024-07-01", "01/07/2024", "#REF!", "'", '"', "''", '""', "\\", "?", "#", "a#b?c=1&d=2", "../../x", "Đắk Lắk - 3", "K'Ho", "R'Lơm",
    "Krông Ă 2", "H’Mông", "Bái\u200b", "ـ١٢ 3 عربي 45",
]


def quoted(text):
    """A scalar of YAML in which everything may stand."""
    escaped = "".join(f"\\u{ord(c):04X}" if ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "\u2028\u2029\ufeff" else c
                      for c in text.replace("\\", "\\\\").replace('"', '\\"'))
    return f'"{escaped}"'


def cell(text):
    return '"' + text.replace('"', '""') + '"'


def edit(path, old, new, count=-1):
    text = path.read_text("utf-8-sig")
    if old not in text:
        sys.exit(f"{path.name} has no {old!r}")
    path.write_text(text.replace(old, new, count), "utf-8", newline="")


def settings(folder):
    return folder / "baocao.yaml"


def of_commune(folder, name):
    edit(settings(folder), "name: xã Ngọc Phụng", f"name: {quoted('xã ' + name)}")


def of_village(folder, name):
    edit(folder / "thon.csv", "Bái Sim", cell(name), 1)


def of_title(folder, name):
    replace_line(folder, "  title: ", quoted(name))


def of_label(folder, name):
    replace_line(folder, "  period: ", f"{{ from: 2024-01-01, to: 2024-07-31, label: {quoted(name)} }}")


def of_body(folder, name):
    for key in ("  superior: ", "  body: ", "  place: ", "  number: ", "    authority: ", "    post: ", "    name: "):
        replace_line(folder, key, quoted(name))


def replace_line(folder, key, value):
    lines = settings(folder).read_text("utf-8").split("\n")
    place = next(number for number, line in enumerate(lines) if line.startswith(key))
    lines[place] = key + value
    settings(folder).write_text("\n".join(lines), "utf-8")


def of_facts(folder, name):
    with open(folder / "chi-tieu.csv", "a", encoding="utf-8", newline="") as file:
        file.write(",".join([cell(name), "", "", "", "12", "trạm", "9", cell(name)]) + "\r\n")


def of_procedure(folder, name):
    write_dossiers(folder, "Hộ tịch", name)


def of_field(folder, name):
    write_dossiers(folder, name, "Đăng ký khai sinh")


def of_picture(folder, name):
    edit(settings(folder), "caption: \"Nhà văn hóa thôn và cụm loa truyền thanh thông minh (ảnh minh họa)\"", f"caption: {quoted(name)}")


def write_dossiers(folder, field, procedure):
    """Instead of the sample's many: each third is of this field and procedure."""
    for path in (folder / "mot-cua").iterdir():
        path.unlink()
    villages = ["Bái Sim", "Đồng Lưu", "Hòa Phượng", "Lý Trúc", "Thủy Mai"]
    rows = ["Mã hồ sơ,Lĩnh vực,Tên thủ tục,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả kết quả,Trạng thái,Kênh tiếp nhận,Địa chỉ"]
    for number in range(300):
        what = (cell(field), cell(procedure)) if number % 3 == 0 else ("Chứng thực", "Chứng thực bản sao")
        month, day = number % 7 + 1, number % 25 + 1
        rows.append(f"H56.9.99-24{month:02d}{day:02d}-{number:04d},{what[0]},{what[1]},{day:02d}/{month:02d}/2024,{day + 3:02d}/{month:02d}/2024,"
                    f"{day + number % 5:02d}/{month:02d}/2024,Đã trả kết quả,{'Trực tuyến' if number % 2 else 'Trực tiếp'},Thôn {villages[number % 5]}")
    (folder / "mot-cua" / "danh-sach.csv").write_text("\r\n".join(rows) + "\r\n", "utf-8", newline="")


PLACES = [of_commune, of_village, of_title, of_label, of_body, of_facts, of_procedure, of_field, of_picture]


def check(baocao, place, name, template, keep):
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work) / "xa"
        shutil.copytree(SAMPLE, folder)
        if template != "hoi-nghi":
            edit(settings(folder), "template: hoi-nghi", f"template: {template}")
        write_dossiers(folder, "Hộ tịch", "Đăng ký khai sinh")
        place(folder, name)
        run = subprocess.run([baocao, "make", str(folder)], capture_output=True, check=False)
        if run.returncode != 0:
            return place, name, "not made", run.returncode, run.stderr.decode("utf-8", "replace")[-300:]
        run = subprocess.run([baocao, "verify", str(folder), "--all", "--lang", "en"], capture_output=True, check=False)
        if run.returncode == 0:
            return place, name, "agrees", 0, ""
        if keep:
            shutil.copytree(folder, keep / f"{place.__name__}-{NAMES.index(name)}-{template}", dirs_exist_ok=True)
        return place, name, "refused", run.returncode, (run.stdout + run.stderr).decode("utf-8", "replace")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("--keep", type=Path, help="folder for the communes that were refused")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="one of so many")
    parser.add_argument("--place", help="only names of this: village, procedure …")
    arguments = parser.parse_args()
    baocao = os.path.abspath(arguments.baocao)
    cases = [
        (place, name, TEMPLATES[(PLACES.index(place) + NAMES.index(name)) % len(TEMPLATES)]) for name in NAMES for place in PLACES
    ]
    if arguments.place:
        cases = [case for case in cases if case[0].__name__ == f"of_{arguments.place}"]
    cases = cases[::arguments.every]
    outcomes = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for place, name, outcome, status, said in pool.map(lambda case: check(baocao, *case, arguments.keep), cases):
            outcomes[outcome if outcome != "not made" else f"not made: {status}"] += 1
            if outcome == "refused" or status < 0 or status == 70:
                print(place.__name__, repr(name[:60]), outcome, status, said[:600], sep="\n    ", flush=True)
    print(dict(outcomes))
    # What cannot be made is told; it never ends by a signal, nor by a fault of the program (70).
    return 1 if outcomes["refused"] or any(key.startswith("not made: -") or key == "not made: 70" for key in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
