#!/usr/bin/env python3
"""Lets each call by which `make` and `publish` write fail, or the program be killed at it, and looks what stands there afterwards.

usage: inject.py BAOCAO [--seconds N]      (Linux with strace; exit status 77 where that cannot be had)

A small commune is reported, its data change, and the second run is disturbed at its first, second, third … write, fsync, rename, link or
mkdir, or a call is interrupted. Afterwards the files must be those of the first run or those of the second, never of both; a program that was not killed must have
said so (73), and a run after that must make the second report, with nothing left over beside it.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CALLS = ["renameat2", "rename", "link", "mkdir", "fsync", "syncfs", "openat", "write", "flock"]
FAULTS = ["error=EIO", "error=ENOSPC", "error=EINTR", "signal=KILL"]
FILES = ["bao-cao.html", "bao-cao.json", "bao-cao.pdf", "so-lieu-thon.csv"]

SETTINGS = """commune: { name: xã Thử, within: [tỉnh Thanh Hóa] }
issuer: { superior: ỦY BAN NHÂN DÂN TỈNH, body: ỦY BAN NHÂN DÂN XÃ THỬ, signer: { authority: TM. ỦY BAN NHÂN DÂN, post: CHỦ TỊCH } }
report: { template: thang, title: Kết quả tháng 01 năm 2024, date: 2024-02-02, period: { from: 2024-01-01, to: 2024-01-31 } }
disclosure: { minimum: 5 }
"""


def write_commune(folder, count):
    (folder / "mot-cua").mkdir(parents=True, exist_ok=True)
    (folder / "baocao.yaml").write_text(SETTINGS, encoding="utf-8")
    (folder / "thon.csv").write_text("Thôn,Số hộ,Số nhân khẩu\nĐông,100,400\nTây,120,500\n", encoding="utf-8")
    rows = ["Mã hồ sơ,Lĩnh vực,Thủ tục,Trạng thái,Hình thức nộp,Địa chỉ,Ngày nhận,Ngày hẹn trả,Ngày kết thúc"]
    for number in range(count):
        village = "Đông" if number % 2 else "Tây"
        day = 1 + number % 20
        rows.append(f"H56.1-2401{day:02}-{number:04},Hộ tịch,Đăng ký khai sinh,Đã trả kết quả,Trực tuyến,thôn {village},"
                    f"{day:02}/01/2024,{day + 5:02}/01/2024,{day + 3:02}/01/2024")
    (folder / "mot-cua" / "t1.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


def digests(folder):
    """The report's files together; None where one of them is missing."""
    try:
        return hashlib.sha256(b"".join((folder / name).read_bytes() for name in FILES)).hexdigest()
    except OSError:
        return None


class Trial:
    """One command in a folder of its own."""

    def __init__(self, baocao, command, work):
        self.work = work
        self.commune = work / "xa"
        self.results = self.commune / "ket-qua" if command == "make" else work / "site" / "xa" / "2024-01-01_2024-01-31"
        self.arguments = [baocao, command, str(self.commune)] + (["--site", str(work / "site")] if command == "publish" else [])

    def run(self, prefix=()):
        return subprocess.run([*prefix, *self.arguments], capture_output=True, check=False, timeout=120)

    def leftovers(self):
        return [str(path.relative_to(self.work)) for path in self.work.rglob("*.tmp")]

    def user_file(self):
        return self.results / "ghi-chu.txt"


def prepare(baocao, command, work):
    trial = Trial(baocao, command, work)
    write_commune(trial.commune, 40)
    assert trial.run().returncode == 0, trial.run().stderr.decode()
    trial.user_file().write_text("của tôi", encoding="utf-8")
    old = digests(trial.results)
    write_commune(trial.commune, 60)
    return trial, old


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("--seconds", type=int, default=240)
    arguments = parser.parse_args()
    baocao = os.path.abspath(arguments.baocao)
    if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode:
        print("no strace, or none that may trace")
        return 77
    faults, runs = [], 0
    with tempfile.TemporaryDirectory() as base:
        for command in ("make", "publish"):
            deadline = time.monotonic() + arguments.seconds / 2
            stem = Path(base) / command
            trial, old = prepare(baocao, command, stem)
            clean = Path(base) / f"{command}-new"
            shutil.copytree(stem, clean, symlinks=True)
            other = Trial(baocao, command, clean)
            assert other.run().returncode == 0
            new = digests(other.results)
            assert old and new and old != new
            # What may mix two reports first.
            for call in CALLS:
                for fault in FAULTS:
                    for count in range(1, 40):
                        if time.monotonic() > deadline:
                            break
                        work = Path(base) / "work"
                        shutil.rmtree(work, ignore_errors=True)
                        shutil.copytree(stem, work, symlinks=True)
                        disturbed = Trial(baocao, command, work)
                        log = Path(base) / "trace"
                        # Calls by which the program and its libraries read are none of ours.
                        path_filter = ["-P", str(work), "-P", str(disturbed.results)] if call == "openat" else []
                        prefix = ["strace", "-f", "-qq", "-o", str(log), *path_filter, "-e", f"trace={call}",
                                  "-e", f"inject={call}:{fault}:when={count}"]
                        status = disturbed.run(prefix).returncode
                        runs += 1
                        hit = "(INJECTED)" in log.read_text(errors="replace") or status < 0
                        if not hit and "killed" not in log.read_text(errors="replace"):
                            break
                        where = f"{command}: {call} {count}, {fault}"
                        found = digests(disturbed.results)
                        if found not in (old, new):
                            faults.append(f"{where}: files of two runs, or none (status {status})")
                        if status == 0 and found != new:
                            faults.append(f"{where}: ended with 0, and the old report stands there")
                        if fault == "error=EINTR" and (status or found != new):
                            faults.append(f"{where}: an interrupted call is taken for an error ({status})")
                        if call == "flock" and fault.startswith("error=E") and fault != "error=EINTR" and status != 74:
                            faults.append(f"{where}: ended with {status}, and a folder could not be locked")
                        if status == 70:
                            faults.append(f"{where}: ended with 70")
                        if not disturbed.user_file().exists() and not disturbed.leftovers():
                            faults.append(f"{where}: the user's file is lost")
                        if disturbed.run().returncode or digests(disturbed.results) != new:
                            faults.append(f"{where}: the next run does not make the report")
                        if disturbed.leftovers():
                            faults.append(f"{where}: left over {disturbed.leftovers()}")
                        if not disturbed.user_file().exists():
                            faults.append(f"{where}: the user's file is lost after the next run")
    print("\n".join(faults))
    print(f"{runs} disturbed runs, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
