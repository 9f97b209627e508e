#!/usr/bin/env python3
"""Times the reading of an .xlsx of 100,000 rows and 15 columns beside calamine, in turn.

    .build/venv/bin/pip install python-calamine xlsxwriter
    .build/venv/bin/python Tests/Benchmarks/workbooks/compare.py .build/release/baocao [--runs 7]

`baocao rows` reads the sheet, finds its header and writes every record as CSV to nothing; calamine opens the sheet, which reads its cells into
memory, and in the last line also makes Python's lists of them. All are whole processes; each one's start without a workbook is taken off its times.
"""

import argparse
import datetime
import multiprocessing
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

HEADINGS = ["STT", "Đơn vị tiếp nhận", "Người tiếp nhận", "Lĩnh vực", "Tên thủ tục hành chính", "Mã hồ sơ", "Trạng thái", "Địa chỉ", "Người nộp", "Chủ hồ sơ",
            "Ngày nộp hồ sơ", "Ngày nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý", "Hình thức tiếp nhận"]
CALAMINE = "import sys, python_calamine\nif len(sys.argv) > 1: python_calamine.CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0)"
MEASURES = ("wall", "processor")


def make(path, rows):
    import xlsxwriter
    chance = random.Random(1)
    book = xlsxwriter.Workbook(path)
    sheet, day_format = book.add_worksheet("Hồ sơ"), book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write_row(0, 0, HEADINGS)
    for row in range(1, rows + 1):
        day = datetime.datetime(2024, 1, 1) + datetime.timedelta(days=row // 300)
        sheet.write_row(row, 0, [row, "UBND xã Ngọc Phụng", "Bộ phận một cửa", chance.choice(["Hộ tịch", "Chứng thực", "Đất đai"]), "Đăng ký khai sinh",
                                 f"000.31.12.H56-{day:%y%m%d}-{row % 300:04}", "Đã trả kết quả", "Thôn Bái Sim, xã Ngọc Phụng, huyện Thường Xuân, tỉnh Thanh Hóa",
                                 f"Người {chance.randrange(20000)}", f"Người {chance.randrange(20000)}"])
        for column in range(10, 14):
            sheet.write_datetime(row, column, day + datetime.timedelta(days=column - 10), day_format)
        sheet.write(row, 14, "Trực tuyến")
    book.close()


def measure(command):
    """Seconds of the clock and of processors, and the peak of memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return {"wall": time.perf_counter() - start, "processor": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / 1024}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        book = pathlib.Path(folder) / "ho-so.xlsx"
        # In a process of its own: what this one needs would count as what those that it starts need.
        maker = multiprocessing.Process(target=make, args=(book, arguments.rows))
        maker.start()
        maker.join()
        commands = {"baocao rows": ([arguments.baocao, "rows", str(book)], [arguments.baocao, "--version"]),
                    "calamine": ([sys.executable, "-c", CALAMINE, str(book)], [sys.executable, "-c", CALAMINE]),
                    "calamine, lists": ([sys.executable, "-c", CALAMINE + ".to_python()", str(book)], [sys.executable, "-c", CALAMINE])}
        runs = []
        for _ in range(arguments.runs):
            run = {}
            for name, (work, start) in commands.items():
                run[name] = measure(work)
                idle = measure(start)
                for one in MEASURES:
                    run[name][one] -= idle[one]
            runs.append(run)
        for name in commands:
            times = ", ".join(f"{one} best {min(run[name][one] for run in runs):.2f} s, median {statistics.median(run[name][one] for run in runs):.2f} s"
                              for one in MEASURES)
            print(f"{name:16} {times}, peak memory {max(run[name]['memory'] for run in runs):.0f} MB")
        for name in list(commands)[1:]:
            for one in MEASURES:
                print(f"baocao rows / {name}, {one}: {statistics.median(run['baocao rows'][one] / run[name][one] for run in runs):.2f} (median of the runs)")


if __name__ == "__main__":
    main()
