"""personal-data.py BAOCAO: nobody's name, telephone, citizen number, birth or house stands in an output or message, wherever the inputs hold them.

Plants them in every place of workbooks that no cell shows (names of sheets, comments, defined names, properties, headers and footers, hidden
sheets, rows and columns, what stands around the tables of a page) and in every column of the folder's files: in single cells, in headings, in
all cells of a column. Searches what make, check, explain and verify say, and every file that make writes. Exit status 1 where one is found.
The packages openpyxl and xlwt write workbooks; without them only text is planted."""

import csv
import io
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

try:
    import openpyxl
    import xlwt
    from openpyxl.comments import Comment
    from openpyxl.workbook.defined_name import DefinedName
except ImportError:
    openpyxl = None

# What is planted, and what of it must stand nowhere.
PLANTS = [
    ("Nguyễn Thị Hải Yến", ["Hải Yến", "hai-yen"]), ("0912345670", ["0912345670", "912.345.670", "912345670"]),
    ("038199912345", ["038199912345", "38.199.912.345"]), ("17/03/1987", ["17/03/1987", "1987-03-17"]),
    ("số nhà 4471 ngõ 98", ["4471"]), ("TRẦN VĂN TOÀN", ["Văn Toàn", "van-toan"]), ("0912.345.671", ["912.345.671", "912345671"]),
]
# Each hidden place has a name of its own, so that a find tells where it came from.
GIVEN = ["Thìn", "Quế", "Mận", "Ngoan", "Sửu", "Chắt", "Hĩm", "Nhớn", "Thoan", "Đượm", "Khuy", "Nậy", "Thắm", "Bưởi", "Lụa", "Gấm"]

SETTINGS = """commune: { name: xã Lương Sơn, within: [tỉnh Thanh Hóa] }
report: { template: hoi-nghi, date: 2024-02-05, period: { from: 2024-01-01, to: 2024-01-31 } }
"""
ROWS = range(1, 13)
FILES = {
    "thon.csv": ["Thôn,Tên khác,Số hộ,Nhân khẩu,Từ 15 tuổi,Từ 18 tuổi,Hiệu lực từ,Hiệu lực đến,Kế tục bởi,Xã cũ"]
    + [f"Thôn {i},Làng {i},100,400,300,280,,,,xã Lương Sơn" for i in ROWS],
    "mot-cua/danh-sach.csv": [
        "STT,Lĩnh vực,Tên thủ tục hành chính,Mã hồ sơ,Trạng thái,Hình thức tiếp nhận,Địa chỉ,Chủ hồ sơ,Ngày nhận,Ngày hẹn trả,"
        "Ngày kết thúc xử lý,Hình thức thanh toán,Lệ phí,Đánh giá,Số hóa"
    ]
    + [
        f'{i},Hộ tịch,Đăng ký khai sinh,H56-24010{i % 9 + 1}-00{i},Đã trả kết quả,Trực tuyến,"Thôn {i}, xã Lương Sơn",Lê Văn B,'
        f"0{i % 9 + 1}/01/2024,20/01/2024,15/01/2024,Trực tuyến,8.000,Hài lòng,x"
        for i in ROWS
    ],
    "mot-cua/so.csv": ["STT,Mã hồ sơ,Nội dung hồ sơ,Số lượng,Chủ hồ sơ,Địa chỉ,Ngày nhận hồ sơ,Ngày hẹn trả,Ngày có kết quả,Ghi chú"]
    + [f"{i},K56-24010{i % 9 + 1}-00{i},Chứng thực bản sao,1,Lê Văn B,Thôn {i},0{i % 9 + 1}/01/2024,20/01/2024,15/01/2024," for i in ROWS],
    "khao-sat/nguoi.csv": [
        "STT,Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán,VNeID mức 2,Dịch vụ đã thanh toán trực tuyến,Kỹ năng số cơ bản,Ngày khảo sát"
    ]
    + [f'{i},Lê Văn {i},1960,Thôn {i},x,x,"Điện, nước",x,1{i % 9}/01/2024' for i in ROWS],
    "khao-sat/ho.csv": [
        "STT,Chủ hộ,Thôn,Số nhân khẩu,Số người từ 15 tuổi,Số người từ 18 tuổi,Số người có tài khoản,Số người thanh toán trực tuyến"
    ]
    + [f"{i},Phạm Thị {i},Thôn {i},4,3,2,2,1" for i in ROWS],
    "khao-sat/thon.csv": ["Thôn,Số hộ,Nhân khẩu,Từ 15 tuổi,Từ 18 tuổi,Có tài khoản,Đã thanh toán trực tuyến,VNeID mức 2,DVC trực tuyến"]
    + [f"Thôn {i},100,400,300,280,200,100,100,50" for i in ROWS],
    "chi-tieu.csv": ["Chỉ tiêu,Thôn,Tử số,Mẫu số,Giá trị,Đơn vị,Mục tiêu,Ghi chú"]
    + [f"Trạm BTS {i},,,,{i},trạm,8," for i in range(1, 7)] + [f"Loa thông minh {i},,,,đã lắp đặt,,," for i in range(7, 13)],
}


def tables():
    return {path: list(csv.reader(lines)) for path, lines in FILES.items()}


def text(rows):
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    return buffer.getvalue().encode()


def in_single_cells(shift):
    """Row j holds a plant in column j + 5 shift: over all shifts every column holds several."""
    files = tables()
    for rows in files.values():
        for number, row in enumerate(rows[1:]):
            row[(number + shift * 5) % len(row)] = PLANTS[(number + shift) % len(PLANTS)][0]
    return {path: text(rows) for path, rows in files.items()}


def in_headings(column):
    files = tables()
    for number, rows in enumerate(files.values()):
        rows[0][column % len(rows[0])] = PLANTS[(column + number) % len(PLANTS)][0]
    return {path: text(rows) for path, rows in files.items()}


def in_columns(number):
    """All cells of some columns are the same: what stands in many rows is not for that nobody's."""
    files = tables()
    columns = {
        "thon.csv": [1, 9], "mot-cua/danh-sach.csv": [1, 2, 4, 11, 13], "mot-cua/so.csv": [2, 9], "khao-sat/nguoi.csv": [6, 3],
        "khao-sat/ho.csv": [2, 6], "khao-sat/thon.csv": [5, 7], "chi-tieu.csv": [4, 5, 7],
    }
    for path, rows in files.items():
        column = columns[path][number % len(columns[path])]
        for row in rows[1:]:
            row[column] = PLANTS[number % len(PLANTS)][0]
    return {path: text(rows) for path, rows in files.items()}


def person(place):
    return f"Bùi Thị {GIVEN[place]}"


def page():
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in tables()["mot-cua/so.csv"])
    return (
        f"<html><head><title>{person(0)}</title><meta name='author' content='{person(1)}'></head><body><!-- {person(2)} -->"
        f"<p>{person(3)}</p><table title='{person(4)}'><tr><td>Người lập</td><td>{person(5)}</td></tr></table>"
        f"<table><caption>{person(6)}</caption>{rows}</table><div style='display:none'>{person(7)}</div>"
        f"<table><tr><td>{person(8)}</td></tr></table></body></html>"
    ).encode()


def xlsx(rows):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = person(9)
    for row in rows:
        sheet.append([int(cell) if cell.isdigit() and len(cell) < 9 else cell for cell in row])
    sheet["B2"].comment = Comment(person(10), person(11))
    sheet.oddHeader.center.text = person(12)
    sheet.oddFooter.left.text = person(13)
    sheet.append([person(14)] * len(rows[0]))
    sheet.row_dimensions[len(rows) + 1].hidden = True
    sheet.cell(1, len(rows[0]) + 1, person(15))
    sheet.column_dimensions[openpyxl.utils.get_column_letter(len(rows[0]) + 1)].hidden = True
    for name, state in ((person(0) + " 2", "hidden"), (person(1) + " 2", "veryHidden"), (person(2) + " 2", "visible")):
        other = book.create_sheet(name)
        other.sheet_state = state
        for row in rows[:1] + [[person(3)] * len(rows[0])] * 3:
            other.append(row)
    book.defined_names["Bui_Thi_Ngoan"] = DefinedName("Bui_Thi_Ngoan", attr_text=f"'{sheet.title}'!$A$1", comment=person(4))
    properties = book.properties
    properties.creator, properties.title, properties.subject = person(5), person(6), person(7)
    properties.keywords, properties.description, properties.lastModifiedBy = person(8), person(9), person(10)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def xls(rows):
    book = xlwt.Workbook(encoding="utf-8")
    book.owner = "Bui Thi Chat"
    sheet = book.add_sheet(person(12))
    sheet.header_str, sheet.footer_str = b"Bui Thi Khuy", b"Bui Thi Nay"
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write(number, column, int(cell) if cell.isdigit() and len(cell) < 9 else cell)
    hidden = book.add_sheet(person(15))
    hidden.visibility = 1
    for column, heading in enumerate(rows[0]):
        hidden.write(0, column, heading)
        hidden.write(1, column, person(0))
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def in_workbooks():
    files = {}
    for number, (path, rows) in enumerate(tables().items()):
        if path == "mot-cua/so.csv":
            files["mot-cua/so.xls"] = page()
        elif openpyxl is None:
            files[path] = text(rows)
        elif number % 2 or path == "thon.csv":
            files[path.replace(".csv", ".xlsx")] = xlsx(rows)
        else:
            files[path.replace(".csv", ".xls")] = xls(rows)
    return files


def plain(content):
    return unicodedata.normalize("NFC", content).casefold()


def of_pdf(path):
    """The text of a print, what stands in its objects, and all its streams."""
    raw = path.read_bytes()
    parts = [raw]
    for match in re.finditer(rb"stream\r?\n", raw):
        try:
            parts.append(zlib.decompressobj().decompress(raw[match.end():]))
        except zlib.error:
            pass
    shown = subprocess.run(["pdftotext", str(path), "-"], capture_output=True).stdout
    utf16 = [bytes.fromhex(code.decode()).decode("utf-16-be", "ignore") for part in parts for code in re.findall(rb"<FEFF((?:[0-9A-Fa-f]{2})+)>", part)]
    return "\n".join([part.decode("utf-8", "replace") for part in parts + [shown]] + utf16)


def said(program, folder, files):
    """What each command says, and each file that make writes, by its name."""
    output = folder / "ket-qua-thu"
    runs = [["make", folder, "--output", output], ["check", folder, "--all"], ["check", folder, "--all", "--lang", "en"], ["check", folder, "--json"]]
    runs += [["explain", folder / path] for path in files] + [["rows", folder / path, "--sheet", "99"] for path in files if not path.endswith(".csv")]
    for run in runs + [["verify", output]]:
        result = subprocess.run([program, *map(str, run)], capture_output=True)
        name = run[0] + (" " + os.path.basename(str(run[1])) if run[0] in ("explain", "rows") else "")
        yield name, (result.stdout + result.stderr).decode("utf-8", "replace")
        if result.returncode not in range(0, 79):
            yield "crash", f"crash: {name} ended with {result.returncode}"
    for path in sorted(output.iterdir()) if output.is_dir() else []:
        yield path.name, of_pdf(path) if path.suffix == ".pdf" else path.read_text("utf-8", "replace")


def search(program, name, files):
    found, reports = [], 0
    needles = [needle for _, needles in PLANTS for needle in needles]
    if name == "workbooks":
        needles = GIVEN + ["Bui_Thi_Ngoan", "Bui Thi Chat", "Bui Thi Khuy", "Bui Thi Nay"]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "xa"
        for path, content in {"baocao.yaml": SETTINGS.encode(), **files}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        for source, content in said(program, folder, files):
            if source == "crash":
                found.append(f"{name}: {content}")
            reports += source == "bao-cao.html"
            folded = plain(content)
            found += [f"{name}: “{needle}” in {source}" for needle in needles if holds(folded, plain(needle))]
    return found, reports


def holds(content, needle):
    """As words of their own: a digit of a longer number, or a syllable of another word, is none."""
    return re.search(r"(?<!\w)" + re.escape(needle) + r"(?!\w)", content) is not None


def main():
    program = str(Path(sys.argv[1]).resolve())
    cases = [("workbooks", in_workbooks())]
    cases += [(f"cells {shift}", in_single_cells(shift)) for shift in range(5)]
    cases += [(f"headings {column}", in_headings(column)) for column in range(0, 15, 4)]
    cases += [(f"columns {number}", in_columns(number)) for number in range(4)]
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda case: search(program, *case), cases))
    found = list(itertools.chain.from_iterable(result[0] for result in results))
    print(json.dumps(found, ensure_ascii=False, indent=0) if found else "nothing personal", f"in {len(cases)} folders,", sum(r[1] for r in results), "reports")
    if not results[0][1]:
        sys.exit("no report of the workbooks was made")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
