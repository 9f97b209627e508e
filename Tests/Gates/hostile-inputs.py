#!/usr/bin/env python3
"""Gives the program inputs that would end, stop or fill it, and looks that it ends by itself, with a message, in time and in memory.

    python3 hostile-inputs.py BAOCAO [--full] [--commands check,make,publish] [--only WORD] [--seconds N] [--megabytes N]

Each input goes into a small commune of its own, on which `make`, `publish` or `check` is run, in either language. A run must end by itself (no
signal, no "our bug"), within the seconds and the memory, and must say something where it refuses. Without --full the inputs are as small as the
fault allows (two minutes with a debug build); with it they are as large as they come: hundreds of megabytes.
"""

import argparse
import os
import resource
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from pathlib import Path

SETTINGS = """commune: { name: xã Thử, within: [tỉnh Thanh Hóa] }
issuer: { superior: ỦY BAN NHÂN DÂN TỈNH, body: ỦY BAN NHÂN DÂN XÃ THỬ, signer: { authority: TM. ỦY BAN NHÂN DÂN, post: CHỦ TỊCH } }
report: { template: thang, title: Kết quả tháng 01 năm 2024, date: 2024-02-02, period: { from: 2024-01-01, to: 2024-01-31 } }
"""
HEADER = "Mã hồ sơ,Lĩnh vực,Thủ tục,Trạng thái,Hình thức nộp,Địa chỉ,Ngày nhận,Ngày hẹn trả,Ngày kết thúc"
PERIOD = "2024-01"


def row(number, note=""):
    day = 1 + number % 20
    village = "Đông" if number % 2 else "Tây"
    return (f"H56.1-2401{day:02}-{number:04},Hộ tịch,Đăng ký khai sinh,Đã trả kết quả,Trực tuyến,{note}thôn {village},"
            f"{day:02}/01/2024,{day + 5:02}/01/2024,{day + 3:02}/01/2024\n")


def write_commune(folder):
    (folder / "mot-cua").mkdir(parents=True)
    (folder / "baocao.yaml").write_text(SETTINGS, "utf-8")
    (folder / "thon.csv").write_text("Thôn,Số hộ,Số nhân khẩu\nĐông,100,400\nTây,120,500\n", "utf-8")
    (folder / "mot-cua" / "t1.csv").write_text(HEADER + "\n" + "".join(map(row, range(40))), "utf-8")


# What is hostile: functions of (folder, size in megabytes) by name; the number is the size with --full, and the one without.

def table(folder, parts):
    with open(folder / "mot-cua" / "t1.csv", "wb") as file:
        for part in parts:
            file.write(part if isinstance(part, bytes) else part.encode())


def repeated(text, megabytes):
    """About so many megabytes of the text, a part at a time."""
    data = text.encode() if isinstance(text, str) else text
    block = data * max(1, 65536 // len(data))
    for _ in range(max(1, int(megabytes * 1e6 / len(block)))):
        yield block


def good_rows(count=200):
    yield HEADER + "\n"
    for number in range(count):
        yield row(number)


def unclosed_quotes(folder, size):
    def rows():
        yield HEADER + "\n"
        written = number = 0
        while written < size * 1e6:
            block = "".join(row(number + i, '"') for i in range(500)).encode()
            number += 500
            written += len(block)
            yield block
    table(folder, rows())


def quotes_alone(folder, size):
    table(folder, [HEADER + "\n", *repeated('"\n', size)])


def one_line(folder, size):
    table(folder, (part for parts in (good_rows(), repeated("Thôn Đông, xã Thử ", size)) for part in parts))


def one_line_of_fields(folder, size):
    table(folder, (part for parts in (good_rows(), repeated("Đông,", size)) for part in parts))


def delimiters(mark):
    def write(folder, size):
        table(folder, repeated(mark, size))
    return write


def delimiters_below(folder, size):
    table(folder, (part for parts in (good_rows(), repeated(";", size)) for part in parts))


def one_cell(folder, size):
    def parts():
        yield from good_rows()
        yield 'H56.1-240105-9999,Hộ tịch,Đăng ký khai sinh,"'
        yield from repeated("Thôn Đông, xã Thử\n", size)
        yield '",Trực tuyến,thôn Tây,05/01/2024,10/01/2024,08/01/2024\n'
    table(folder, parts())


def status_cell(folder, size):
    def parts():
        yield from good_rows()
        yield "H56.1-240105-9999,Hộ tịch,Đăng ký khai sinh,"
        yield from repeated("đã trả ", size)
        yield ",Trực tuyến,thôn Tây,05/01/2024,10/01/2024,08/01/2024\n"
    table(folder, parts())


def address_cell(folder, size):
    def parts():
        yield from good_rows()
        yield 'H56.1-240105-9999,Hộ tịch,Đăng ký khai sinh,Đã trả kết quả,Trực tuyến,"'
        yield from repeated("thôn Tây thôn Nam xã Lạ ", size)
        yield '",05/01/2024,10/01/2024,08/01/2024\n'
    table(folder, parts())


def header_cell(folder, size):
    table(folder, ["Mã hồ sơ,", *repeated("ngày nhận ", size), "," + HEADER + "\n", *map(row, range(40))])


def blank_lines(folder, size):
    table(folder, (part for parts in (good_rows(), repeated("\n", size), map(row, range(200, 240))) for part in parts))


def zeros(folder, size):
    table(folder, repeated(b"\0", size))


def noise(folder, size):
    state = bytearray(range(256)) * 256
    table(folder, (zlib.compress(bytes(state) + bytes([n % 256] * n)) for n in range(int(size * 300))))


def survey_cell(folder, size):
    (folder / "khao-sat").mkdir()
    with open(folder / "khao-sat" / "a.csv", "w", encoding="utf-8") as file:
        file.write("STT,Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán,Dịch vụ đã thanh toán trực tuyến\n")
        for number in range(30):
            file.write(f"{number},Lê Văn A,1980,Đông,x,điện\n")
        file.write("31,Lê Văn A,1980,Đông,x,\"")
        for part in repeated("điện; nước + ", size):
            file.write(part.decode())
        file.write('"\n')


def facts_cell(folder, size):
    with open(folder / "chi-tieu.csv", "w", encoding="utf-8") as file:
        file.write("Chỉ tiêu,Thôn,Tử số,Mẫu số,Giá trị,Đơn vị,Mục tiêu,Ghi chú\nTrạm BTS,,3,4,,trạm,,\n")
        for part in repeated("Loa thông minh ", size):
            file.write(part.decode())
        file.write(",,3,4,,cái,,\n")


def village_cell(folder, size):
    with open(folder / "thon.csv", "a", encoding="utf-8") as file:
        for part in repeated("Thôn Nam ", size):
            file.write(part.decode())
        file.write(",100,300\n")


def villages_many(folder, size):
    with open(folder / "thon.csv", "a", encoding="utf-8") as file:
        for number in range(int(size * 50000)):
            file.write(f"Thôn Mới {number},10,30\n")


def template(text, before="# {{report.title}}\n\n"):
    def write(folder, size):
        path = folder / "templates" / "thang"
        path.mkdir(parents=True)
        with open(path / "report.md", "wb") as file:
            file.write(before.encode())
            for part in repeated(text, size):
                file.write(part)
    return write


def deep_lists(folder, size):
    path = folder / "templates" / "thang"
    path.mkdir(parents=True)
    with open(path / "report.md", "w", encoding="utf-8") as file:
        depth = 0
        written = 0
        while written < size * 1e6:
            line = "  " * depth + "- a\n"
            file.write(line)
            written += len(line)
            depth += 1


def page(text):
    def write(folder, size):
        path = folder / "templates" / "page"
        path.mkdir(parents=True)
        with open(path / "page.html", "wb") as file:
            for part in repeated(text, size):
                file.write(part)
    return write


def settings(text):
    def write(folder, size):
        with open(folder / "baocao.yaml", "ab") as file:
            for part in text(size):
                file.write(part.encode() if isinstance(part, str) else part)
    return write


def laughs(size):
    yield "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in range(1, int(10 + size)):
        yield f"a{level}: &a{level} [" + ", ".join([f"*a{level - 1}"] * 9) + "]\n"


def laughs_in_value(size):
    yield "targets:\n  x: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in range(1, int(10 + size)):
        yield f"  x{level}: &a{level} [" + ", ".join([f"*a{level - 1}"] * 9) + "]\n"


def png(width, height, rows=None, colour=2, data=None):
    """A PNG of those sizes; rows of zeros that deflate to nearly nothing."""
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    if data is None:
        packer = zlib.compressobj(9)
        line = bytes(1 + width * (3 if colour == 2 else 1))
        parts = [packer.compress(line) for _ in range(height if rows is None else rows)]
        data = b"".join(parts) + packer.flush()
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)) + chunk(b"IDAT", data)
            + chunk(b"IEND", b""))


def picture(name, make):
    def write(folder, size):
        (folder / "anh").mkdir()
        content = make(size)
        if content is not None:
            (folder / "anh" / name).write_bytes(content)
        show_picture(folder, name)
    return write


def show_picture(folder, name):
    path = folder / "baocao.yaml"
    path.write_text(path.read_text("utf-8").replace(
        "report: { template: thang,", f"report: {{ template: thang, pictures: [ {{ file: anh/{name}, caption: Ảnh }} ],"), "utf-8")
    shown = folder / "templates" / "thang"
    shown.mkdir(parents=True)
    (shown / "report.md").write_text("# {{report.title}}\n\n:::pictures\n:::\n", "utf-8")


SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "ngoc-phung" / "anh" / "to-cong-nghe-so.jpg"


def truncated(size):
    content = SAMPLE.read_bytes()
    return content[: len(content) * 2 // 3]


def false_size(size):
    """The JPEG says of itself that it has 65,535 lines of 65,535 points."""
    content = bytearray(SAMPLE.read_bytes())
    for mark in (b"\xff\xc0", b"\xff\xc1", b"\xff\xc2"):
        place = content.find(mark)
        if place >= 0:
            content[place + 5:place + 9] = b"\xff\xff\xff\xff"
            break
    return bytes(content)


def cut_png(size):
    content = png(400, 400)
    return content[:-40]


def special(kind, path):
    """A fifo, a device, a folder, a link to itself where a file should be."""
    def write(folder, size):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.startswith("anh/"):
            show_picture(folder, target.name)
        if target.exists():
            target.unlink()
        if kind == "fifo":
            os.mkfifo(target)
        elif kind == "folder":
            target.mkdir()
        elif kind == "loop":
            target.symlink_to(target.name)
        else:
            target.symlink_to(kind)
    return write


def arguments(*extra):
    def write(folder, size):
        return list(extra)
    return write


def names(text):
    def write(folder, size):
        path = folder / "baocao.yaml"
        path.write_text(path.read_text("utf-8").replace("xã Thử", text).replace("CHỦ TỊCH", text), "utf-8")
        for path in (folder / "thon.csv", folder / "mot-cua" / "t1.csv"):
            path.write_text(path.read_text("utf-8").replace("Đông", text), "utf-8")
    return write


def workbook_bomb(folder, size):
    import zipfile
    with zipfile.ZipFile(folder / "mot-cua" / "b.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", '<workbook><sheets><sheet name="a" sheetId="1" r:id="r1" xmlns:r="r"/></sheets></workbook>')
        archive.writestr("xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>')
        with archive.open("xl/worksheets/s.xml", "w", force_zip64=True) as sheet:
            sheet.write(b"<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>")
            for part in repeated("x", size):
                sheet.write(part)
            sheet.write(b"</t></is></c></row></sheetData></worksheet>")


def deep_workbook(folder, size):
    (folder / "mot-cua" / "b.xls").write_bytes(b"<html><table>" + b"<tr><td><table>" * int(size * 1e6 / 15))


CASES = [
    ("unclosed-quote-in-every-row", unclosed_quotes, 300, 2),
    ("quotes-alone", quotes_alone, 100, 1),
    ("one-line-after-good-rows", one_line, 200, 40),
    ("one-line-of-fields", one_line_of_fields, 200, 2),
    ("semicolons", delimiters(";"), 200, 40),
    ("commas", delimiters(","), 200, 2),
    ("tabs", delimiters("\t"), 200, 2),
    ("semicolons-below-rows", delimiters_below, 200, 40),
    ("one-cell", one_cell, 200, 2),
    ("status-cell", status_cell, 50, 1),
    ("address-cell", address_cell, 50, 1),
    ("header-cell", header_cell, 50, 1),
    ("survey-cell", survey_cell, 50, 1),
    ("facts-cell", facts_cell, 50, 1),
    ("village-cell", village_cell, 50, 1),
    ("villages-many", villages_many, 0.02, 0.005),
    ("blank-lines", blank_lines, 200, 2),
    ("zeros", zeros, 200, 2),
    ("noise", noise, 100, 1),
    ("template-quotes", template(">"), 10, 1),
    ("template-stars", template("*"), 10, 1),
    ("template-stars-apart", template("* a "), 10, 1),
    ("template-emphasis", template("*a_b"), 10, 1),
    ("template-pipes", template("|"), 10, 1),
    ("template-brackets", template("["), 10, 1),
    ("template-pictures", template("!["), 10, 1),
    ("template-tags", template("{{"), 10, 1),
    ("template-tags-named", template("{{report.title}} "), 10, 1),
    ("template-sections", template("{{#villages}}"), 10, 1),
    ("template-sections-closed", template("{{#report}}{{/report}}"), 10, 1),
    ("template-fences", template("```\n"), 10, 1),
    ("template-blocks", template(":::"), 10, 1),
    ("template-blocks-open", template(":::counts\n:::\n"), 10, 0.01),
    ("template-backticks", template("` `` ``` "), 10, 1),
    ("template-lists", template("- "), 10, 1),
    ("template-lists-deep", deep_lists, 10, 1),
    ("template-headings", template("# a\n"), 10, 0.1),
    ("template-one-word", template("a"), 10, 1),
    ("template-html", template("<"), 10, 1),
    ("template-links", template("[a](b"), 10, 1),
    ("template-footnotes", template("[^1]: a\n"), 10, 1),
    ("page-tags", page("{{"), 10, 1),
    ("page-sections", page("{{#report}}"), 10, 1),
    ("page-text", page("<p>"), 10, 1),
    ("yaml-laughs", settings(laughs), 30, 2),
    ("yaml-laughs-in-targets", settings(laughs_in_value), 30, 2),
    ("yaml-deep-flow", settings(lambda size: ["x: ", *repeated("[", size)]), 10, 1),
    ("yaml-deep-maps", settings(lambda size: ["x: ", *repeated("{a: ", size)]), 10, 1),
    ("yaml-deep-dashes", settings(lambda size: ["x:\n", *repeated("- ", size)]), 10, 1),
    ("yaml-keys", settings(lambda size: (f"k{n}: 1\n" for n in range(int(size * 1e5)))), 10, 0.2),
    ("yaml-text", settings(lambda size: ["x: ", *repeated("a", size)]), 100, 2),
    ("yaml-pictures", settings(lambda size: ["x: [", *repeated("a, ", size), "]"]), 10, 1),
    ("yaml-itself", settings(lambda size: ["x: &a [ *a ]\ny: &b { c: *b }\n"]), 0, 0),
    ("png-30000", picture("a.png", lambda size: png(int(size), int(size))), 30000, 6000),
    ("png-grey-30000", picture("a.png", lambda size: png(int(size), int(size), colour=0)), 30000, 6000),
    ("png-1-by-100000", picture("a.png", lambda size: png(1, 100_000)), 0, 0),
    ("png-100000-by-1", picture("a.png", lambda size: png(100_000, 1)), 0, 0),
    ("png-bomb", picture("a.png", lambda size: png(100, 100, rows=int(size * 1e6 / 301))), 2000, 100),
    ("png-false-size", picture("a.png", lambda size: png(2**31 - 1, 2**31 - 1, data=zlib.compress(b"x"))), 0, 0),
    ("png-nothing", picture("a.png", lambda size: png(0, 0, data=zlib.compress(b"x"))), 0, 0),
    ("png-cut", picture("a.png", cut_png), 0, 0),
    ("jpeg-truncated", picture("a.jpg", truncated), 0, 0),
    ("jpeg-65535", picture("a.jpg", false_size), 0, 0),
    ("jpeg-two-bytes", picture("a.jpg", lambda size: b"\xff\xd8"), 0, 0),
    ("picture-empty", picture("a.jpg", lambda size: b""), 0, 0),
    ("picture-missing", picture("a.jpg", lambda size: None), 0, 0),
    *((f"{kind.rsplit('/', 1)[-1]}-as-{name}", special(kind, path), 0, 0)
      for kind in ("fifo", "folder", "loop", "/dev/zero", "/dev/full", "/dev/tty")
      for name, path in (("input", "mot-cua/t1.csv"), ("villages", "thon.csv"), ("facts", "chi-tieu.csv"), ("settings", "baocao.yaml"),
                         ("picture", "anh/a.png"), ("template", "templates/thang/report.md"), ("page", "templates/page/page.html"),
                         ("results", "ket-qua"))),
    ("period-0001", arguments("--period", "0001"), 0, 0),
    ("period-0001-01", arguments("--period", "0001-01"), 0, 0),
    ("period-9999", arguments("--period", "9999"), 0, 0),
    ("period-9999-12", arguments("--period", "9999-12"), 0, 0),
    ("period-0000", arguments("--period", "0000"), 0, 0),
    ("today-0001", arguments("--today", "0001-01-01"), 0, 0),
    ("today-9999", arguments("--today", "9999-12-31"), 0, 0),
    ("today-0000", arguments("--today", "0000-00-00"), 0, 0),
    ("year-0001-with-period", arguments("--today", "0001-01-01", "--period", "2024-01"), 0, 0),
    ("bidi-override", names("\u202eĐông\u202c"), 0, 0),
    ("bidi-isolate", names("\u2067Đông"), 0, 0),
    ("bidi-embedding-open", names("\u202b\u202aĐông"), 0, 0),
    ("bidi-deep", names("\u202b" * 200 + "Đông"), 0, 0),
    ("hebrew", names("קרית Đông גת"), 0, 0),
    ("combining", names("Đông" + "\u0301" * 500), 0, 0),
    ("noncharacters", names("Đông\uffff\U0010ffff"), 0, 0),
    ("emoji", names("👨‍👩‍👧‍👦" * 20), 0, 0),
    ("long-word", names("Đ" * 5000), 0, 0),
    ("workbook-bomb", workbook_bomb, 4000, 300),
    ("html-workbook-deep", deep_workbook, 50, 1),
]

SIGNALS = {-number.value: number.name for number in signal.Signals}


class Run:
    def __init__(self, command, seconds, file_limit=None):
        begun = time.monotonic()

        def limits():
            os.setsid()
            if file_limit is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, file_limit))

        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, preexec_fn=limits)
        timer = threading.Timer(seconds, lambda: os.killpg(process.pid, signal.SIGKILL))
        timer.start()
        self.said = process.stdout.read().decode("utf-8", "replace")
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        self.status = process.returncode = os.waitstatus_to_exitcode(status)
        self.megabytes = usage.ru_maxrss / 1000
        self.seconds = time.monotonic() - begun

    def faults(self, seconds, megabytes):
        """What is wrong with how it ended."""
        if self.status < 0:
            yield "no end in time" if self.seconds >= seconds else f"ended by {SIGNALS.get(self.status, self.status)}"
        if self.status == 70:
            yield "ended as by a fault of the program (70)"
        if any(word in self.said for word in ("Fatal error", "tín hiệu", "signal", "Current stack trace")):
            yield "a signal or a trap is told"
        if self.megabytes > megabytes:
            yield f"{self.megabytes:.0f} MB"
        if self.status not in (0, 1) and not self.said.strip():
            yield f"ended with {self.status} and without a word"
        if len(self.said) > 100_000:
            yield f"said {len(self.said):,} letters"
        for character in self.said:
            if (ord(character) < 32 and character not in "\n\t\r\x1b") or character in "\u202e\u202b\u202a\u2067\u2066":
                yield f"U+{ord(character):04X} reaches the terminal"
                break


def commands(baocao, work, extra, language):
    folder = str(work / "xa")
    words = ["--lang", language]
    period = [] if "--period" in extra else ["--period", PERIOD]
    yield "check", [baocao, "check", folder, *period, *words, *extra]
    yield "make", [baocao, "make", folder, *period, *words, *extra]
    yield "publish", [baocao, "publish", folder, "--site", str(work / "site"), "--allow-draft", "--allow-small-counts",
                      "--allow-incomplete", *period, *words, *extra]


def first_lines(text):
    return " / ".join(line.strip() for line in text.strip().splitlines()[:3])[:230]


def changed_while_read(baocao, work, seconds):
    """An export that another program writes anew, cuts and fills while it is read."""
    write_commune(work / "xa")
    path = work / "xa" / "mot-cua" / "t1.csv"
    content = (HEADER + "\n" + "".join(row(n) for n in range(60000))).encode()
    stop = threading.Event()

    def disturb():
        while not stop.is_set():
            with open(path, "wb") as file:
                file.write(content[: len(content) // 3])
            time.sleep(0.001)
            with open(path, "r+b") as file:
                file.write(content)
            time.sleep(0.003)
            os.truncate(path, 100)

    thread = threading.Thread(target=disturb)
    thread.start()
    try:
        for number in range(8):
            for name, command in commands(baocao, work, [], "vi"):
                if name != "check" and number % 4:
                    continue
                yield name, Run(command, seconds)
    finally:
        stop.set()
        thread.join()


def small_files_only(baocao, work, seconds):
    """As under `ulimit -f`: what is written may not grow beyond some kilobytes."""
    write_commune(work / "xa")
    for limit in (0, 4096, 100_000):
        for name, command in commands(baocao, work, [], "vi"):
            yield f"{name} ulimit -f {limit}", Run(command, seconds, file_limit=limit)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("baocao")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--commands", default="", help="those that are run on each input, with commas; without it one of the three by turns")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--megabytes", type=float, default=256)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    baocao = os.path.abspath(options.baocao)
    wrong = runs = 0

    def judge(case, name, run):
        nonlocal wrong, runs
        runs += 1
        faults = list(run.faults(options.seconds, options.megabytes))
        wrong += bool(faults)
        if faults or options.verbose:
            print(f"{'FAULT' if faults else 'ok':5} {case:32} {name:8} {run.status:4} {run.seconds:6.1f} s {run.megabytes:6.0f} MB  "
                  f"{'; '.join(faults)}{' | ' if faults else ''}{first_lines(run.said)}", flush=True)

    for number, (case, write, full, small) in enumerate(CASES):
        if options.only not in case:
            continue
        with tempfile.TemporaryDirectory(prefix="hostile-") as place:
            work = Path(place)
            write_commune(work / "xa")
            extra = write(work / "xa", full if options.full else small) or []
            chosen = options.commands.split(",") if options.commands else [("make", "publish", "check")[number % 3]]
            for name, command in commands(baocao, work, extra, ("vi", "en")[number // 3 % 2]):
                if name in chosen:
                    judge(case, name, Run(command, options.seconds))
    for case, function in (("changed-while-read", changed_while_read), ("small-files-only", small_files_only)):
        if options.only in case:
            with tempfile.TemporaryDirectory(prefix="hostile-") as place:
                for name, run in function(baocao, Path(place), options.seconds):
                    judge(case, name, run)
    print(f"{runs} runs on hostile inputs, {wrong} of them wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
