#!/usr/bin/env python3
"""Writes an export of N dossiers (4 million: 1.4 GB) in the shape of the one-stop system's list, always the same bytes.

    python3 generate.py FOLDER [ROWS] [--persons PERSONS] [--broken-lines]

FOLDER becomes a commune that `baocao make` reads: settings, village list and mot-cua/export.csv. Names are made up. With --persons there is
also a survey of so many, khao-sat/persons.csv. With --broken-lines every address has a line break in it, inside its quotes.
"""

import argparse
import datetime
import os
import random

VILLAGES = ["Xuân Lập", "Hưng Long", "Quyết Tiến", "Hòa Lâm", "Xuân Thành", "Tân Sơn", "Phú Vinh"]
FIELDS = {
    "Hộ tịch": ["Đăng ký khai sinh", "Đăng ký kết hôn", "Đăng ký khai tử", "Cấp bản sao trích lục hộ tịch"],
    "Chứng thực": ["Chứng thực bản sao từ bản chính", "Chứng thực chữ ký", "Chứng thực hợp đồng, giao dịch"],
    "Đất đai": ["Hòa giải tranh chấp đất đai", "Xác nhận nguồn gốc sử dụng đất"],
    "Bảo trợ xã hội": ["Trợ cấp xã hội hằng tháng", "Xác định mức độ khuyết tật"],
    "Người có công": ["Giải quyết chế độ mai táng phí"],
}
FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đỗ", "Bùi", "Cầm", "Lương"]
MIDDLE = ["Văn", "Thị", "Đức", "Ngọc", "Xuân", "Minh"]
GIVEN = ["An", "Bình", "Cường", "Dũng", "Hà", "Hương", "Lan", "Mai", "Nam", "Quang", "Sơn", "Thảo", "Tuấn", "Yến"]
CHANNELS = ["Trực tiếp", "Trực tuyến", "Bưu chính công ích"]
DATE = datetime.date(2024, 1, 1)
HEADER = ["STT", "Đơn vị tiếp nhận", "Người tiếp nhận", "Lĩnh vực", "Tên thủ tục hành chính", "Mã hồ sơ", "Trạng thái", "Địa chỉ",
          "Người nộp", "Chủ hồ sơ", "Hình thức nộp hồ sơ", "Ngày nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý", "Ngày trả"]

SETTINGS = """commune: { name: xã Ngọc Phụng, within: [huyện Thường Xuân, tỉnh Thanh Hóa] }
report: { template: hoi-nghi, title: Đo tốc độ, date: 2024-08-22, period: { from: 2024-01-01, to: 2024-07-31, label: 7 tháng đầu năm 2024 } }
inputs: { villages: thon.csv, dossiers: [mot-cua/*.csv] }
"""


def moment(day, rng):
    return f"{day:%d/%m/%Y} {rng.randrange(7, 17):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}"


def rows(count, has_broken_lines):
    rng = random.Random(20240822)
    procedures = [(field, name) for field, names in FIELDS.items() for name in names]
    days = [DATE + datetime.timedelta(days=n) for n in range(-30, 250)]
    texts = [f"{day:%d/%m/%Y}" for day in days]
    for number in range(1, count + 1):
        field, procedure = procedures[rng.randrange(len(procedures))]
        received = rng.randrange(30, 242)
        due = received + rng.randrange(1, 20)
        finished = received + rng.randrange(0, 25)
        done = finished < 245 and rng.random() < 0.93
        village = rng.random()
        address = "xã Ngọc Phụng, huyện Thường Xuân, tỉnh Thanh Hóa"
        if village < 0.96:
            address = f"Thôn {VILLAGES[rng.randrange(7)]}, {address}"
        elif village < 0.98:
            address = "Thôn Vinh Quang, xã Xuân Cẩm, huyện Thường Xuân, tỉnh Thanh Hóa"
        if has_broken_lines:
            address = address.replace(", ", ",\n", 1)
        clock = f"{rng.randrange(7, 17):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}"
        name = f"{FAMILY[rng.randrange(10)]} {MIDDLE[rng.randrange(6)]} {GIVEN[rng.randrange(14)]}"
        end = texts[min(finished, 249)] if done else ""
        yield (
            f'{number},UBND xã Ngọc Phụng,{FAMILY[number % 10]} Thị {GIVEN[number % 14]},{field},"{procedure}",'
            f'000.31.12.H56-{days[received]:%y%m%d}-{number:07d},{"Đã trả kết quả" if done else "Đang xử lý"},"{address}",'
            f"{name},{name},{CHANNELS[rng.randrange(3)]},{texts[received]} {clock},{texts[due]} 17:00:00,"
            f'{end + " " + clock if end else ""},{end}\r\n')


def persons(count):
    rng = random.Random(20240731)
    services = ["điện", "nước", "viễn thông", "y tế", "bảo hiểm", "học phí", "mua sắm"]
    yield "STT;Họ và tên;Năm sinh;Thôn;Có tài khoản thanh toán;VNeID mức 2;Kỹ năng số;Dịch vụ đã thanh toán trực tuyến;Ngày khảo sát\r\n"
    for number in range(1, count + 1):
        name = f"{rng.choice(FAMILY)} {rng.choice(MIDDLE)} {rng.choice(GIVEN)}"
        answers = ";".join(rng.choice(["Có", "Có", "Không", ""]) for _ in range(3))
        paid = ", ".join(service for service in services if rng.random() < 0.4) or "Không"
        yield f"{number};{name};{rng.randrange(1935, 2012)};{rng.choice(VILLAGES)};{answers};{paid};{rng.randrange(1, 29):02d}/07/2024\r\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("rows", type=int, nargs="?", default=4_000_000)
    parser.add_argument("--persons", type=int, default=0)
    parser.add_argument("--broken-lines", action="store_true")
    arguments = parser.parse_args()
    folder = arguments.folder
    os.makedirs(os.path.join(folder, "mot-cua"), exist_ok=True)
    with open(os.path.join(folder, "baocao.yaml"), "w", encoding="utf-8") as settings:
        settings.write(SETTINGS)
    with open(os.path.join(folder, "thon.csv"), "w", encoding="utf-8", newline="") as villages:
        villages.write("Thôn,Tên khác,Số hộ,Nhân khẩu,Từ 15 tuổi,Từ 18 tuổi\r\n")
        for village in VILLAGES:
            villages.write(f"{village},,210,900,700,650\r\n")
    with open(os.path.join(folder, "mot-cua", "export.csv"), "w", encoding="utf-8", newline="", buffering=1 << 20) as export:
        export.write("\ufeff" + ",".join(HEADER) + "\r\n")
        export.writelines(rows(arguments.rows, arguments.broken_lines))
    if arguments.persons:
        os.makedirs(os.path.join(folder, "khao-sat"), exist_ok=True)
        with open(os.path.join(folder, "khao-sat", "persons.csv"), "w", encoding="utf-8", newline="") as survey:
            survey.writelines(persons(arguments.persons))


if __name__ == "__main__":
    main()
