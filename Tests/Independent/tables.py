"""Files → rows, the plain way: decode, guess the delimiter, find the header, leave out what is no data. Written from the domain notes alone."""

import csv
import io
import re
import unicodedata
from datetime import date, timedelta

HEADINGS = {
    "code": ["mã hồ sơ", "số hồ sơ", "mã hồ sơ hành chính", "số biên nhận"],
    "field": ["lĩnh vực"],
    "procedure": ["tên thủ tục hành chính", "thủ tục", "nội dung hồ sơ", "tên tthc", "thủ tục hành chính"],
    "status": ["trạng thái", "trạng thái hồ sơ"],
    "channel": ["hình thức tiếp nhận", "hình thức nộp hồ sơ", "loại tiếp nhận", "hình thức nộp"],
    "address": ["địa chỉ", "địa chỉ chủ hồ sơ"],
    "village": ["thôn", "thôn/bản/tổ dân phố"],
    "received": ["ngày nhận", "ngày tiếp nhận", "ngày tiếp nhận hồ sơ", "ngày, tháng, năm nhận hồ sơ", "nhận hồ sơ"],
    "due": ["ngày hẹn trả", "ngày hẹn trả kết quả", "ngày hẹn", "hạn xử lý", "ngày, tháng, năm hẹn trả kết quả", "hẹn trả kết quả"],
    "finished": ["ngày kết thúc xử lý", "ngày có kết quả"],
    "collected": ["ngày trả", "ngày trả công dân", "ngày trả kết quả", "trả kết quả ngày nhận kết quả", "ngày nhận kết quả"],
    "payment": ["hình thức thanh toán"],
    "fee": ["lệ phí (vnđ)", "tổng phí, lệ phí đã nộp", "tổng (vnđ)"],
    "digitised": ["số hóa thành phần hồ sơ"],
    "electronic": ["kết quả điện tử"],
    "rating": ["mức độ hài lòng", "đánh giá"],
    "level": ["mức độ dịch vụ", "mức độ"],
    "person": ["họ và tên"],
    "born": ["năm sinh", "ngày sinh", "tuổi"],
    "head": ["chủ hộ"],
    "households": ["số hộ"],
    "people": ["số nhân khẩu", "nhân khẩu"],
    "from15": ["số người từ 15 tuổi", "từ 15 tuổi"],
    "from18": ["số người từ 18 tuổi", "từ 18 tuổi"],
    "account": ["có tài khoản thanh toán", "số người có tài khoản", "có tài khoản"],
    "cashless": ["số người thanh toán trực tuyến", "đã thanh toán trực tuyến"],
    "vneid2": ["vneid mức 2", "số người có vneid mức 2"],
    "online-services": ["đã dùng dvc trực tuyến", "số người dùng dvc trực tuyến", "dvc trực tuyến"],
    "digital-skills": ["kỹ năng số cơ bản", "kỹ năng số"],
    "services": ["dịch vụ đã thanh toán trực tuyến"],
    "surveyed": ["ngày khảo sát"],
    "electricity": ["điện"], "water": ["nước"], "telecom": ["viễn thông"], "health": ["y tế"], "insurance": ["bảo hiểm"], "tuition": ["học phí"],
    "shopping": ["mua sắm"], "other": ["khác"],
    "aliases": ["tên khác"], "former": ["xã cũ"], "valid from": ["hiệu lực từ"], "valid to": ["hiệu lực đến"], "successors": ["kế tục bởi"],
    "fact": ["chỉ tiêu"], "numerator": ["tử số"], "denominator": ["mẫu số"], "value": ["giá trị"], "unit": ["đơn vị"], "target": ["mục tiêu"],
    "number": ["stt", "tt"],
}


def words(text):
    """Text for comparing: lower case, one form of every letter, one blank between words."""
    text = unicodedata.normalize("NFC", str(text)).replace("\u00d0", "Đ").lower()
    text = re.sub(r"[\u200b\u200c\u200d\ufeff]", "", text)
    return re.sub(r"[\s\u00a0]+", " ", text).strip()


TONES = "\u0300\u0301\u0303\u0309\u0323"


def syllable(word):
    """Letters, then the tone: hòa = hoà; a lone y after its consonants is i: lý = lí."""
    parts = unicodedata.normalize("NFD", word)
    tone = "".join(c for c in parts if c in TONES)
    letters = unicodedata.normalize("NFC", "".join(c for c in parts if c not in TONES))
    if re.fullmatch(r"(qu|[bcdđghklmnpqrstvx]*)y", letters):
        letters = letters[:-1] + "i"
    return letters + tone


def key(text):
    return " ".join(syllable(w) for w in words(text).split(" "))


def plain(text):
    """Without any marks."""
    parts = unicodedata.normalize("NFD", words(text).replace("đ", "d"))
    return "".join(c for c in parts if not unicodedata.combining(c))


CANONICAL = {key(heading): name for name, headings in HEADINGS.items() for heading in headings}


def decode(content):
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            return content[len(mark):].decode(encoding)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1258")


class Table:
    """titles: text above the header; columns: the canonical names found; rows: dictionaries of text, with "group" where a group row stood above."""

    def __init__(self, path):
        self.path = path
        text = unicodedata.normalize("NFC", decode(path.read_bytes()))
        delimiter = max(",;\t|", key=lambda d: text[:20000].count(d))
        grid = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
        at = next((n for n, row in enumerate(grid) if sum(key(c) in CANONICAL for c in row) >= 3), None)
        if at is None:
            raise ValueError(f"{path}: no header found")
        self.titles = [" ".join(c for c in row if c) for row in grid[:at]]
        names, at = self.heading(grid, at)
        self.columns = {n for n in names if n}
        self.rows, group = [], ""
        for row in grid[at:]:
            filled = [c for c in row if c]
            if not filled or re.fullmatch(r"\(\d+\)", filled[0]):
                continue
            if key(filled[0]).startswith((key("tổng cộng"), key("tổng số"))):
                break
            if len(filled) == 1:
                group = re.sub(r"^\s*lĩnh vực\s*:?\s*", "", filled[0], flags=re.I)
                continue
            record = {name: cell for name, cell in zip(names, row) if name}
            record["group"] = group
            self.rows.append(record)
        if any(r["group"] for r in self.rows) and "field" not in self.columns:
            self.columns.add("field")
            for r in self.rows:
                r["field"] = r["group"]

    @staticmethod
    def heading(grid, at):
        """Canonical names of the columns, joining a second header row where the next row is one; and where the data begin."""
        upper, lower = grid[at], grid[at + 1] if at + 1 < len(grid) else []
        if sum(key(c) in CANONICAL for c in lower) >= 2 and not (lower and lower[0]):
            joined, above = [], ""
            for n in range(len(upper)):
                above = upper[n] or above
                below = lower[n] if n < len(lower) else ""
                joined.append(f"{above} {below}".strip() if below else upper[n])
            return [CANONICAL.get(key(c), "") for c in joined], at + 2
        return [CANONICAL.get(key(c), "") for c in upper], at + 1

    def last_day(self):
        """The "đến ngày" of the titles, if there is one."""
        for title in self.titles:
            found = re.search(r"đến ngày\s+(\d{1,2})/(\d{1,2})/(\d{4})", words(title))
            if found:
                day, month, year = map(int, found.groups())
                return date(year, month, day)
        return None


class BadValue(ValueError):
    pass


def day(text, american=False):
    """A date in any listed form, None for a blank; BadValue where it is none."""
    text = text.strip()
    if not text:
        return None
    found = re.search(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)
    try:
        if found:
            a, b, year = map(int, found.groups())
            return date(year, a, b) if american else date(year, b, a)
        found = re.match(r"(\d{4})-(\d{2})-(\d{2})", text)
        if found:
            return date(*map(int, found.groups()))
        if re.fullmatch(r"\d{5}(\.\d+)?", text):
            return date(1899, 12, 30) + timedelta(int(text.split(".")[0]))
    except ValueError:
        pass
    raise BadValue(text)


def parts(cells):
    """The first and the second numbers of a column's dates."""
    pairs = [re.search(r"(\d{1,2})/(\d{1,2})/\d{4}", c) for c in cells]
    return [int(p[1]) for p in pairs if p], [int(p[2]) for p in pairs if p]


def orders(table, columns):
    """Which date columns of a table are month first: those with some second part above 12 and no first; and those whose dates leave it
    open, where some column is month first and none day first."""
    found = {c: parts(r[c] for r in table.rows) for c in columns if c in table.columns}
    american = {c: bool(firsts) and max(firsts) <= 12 < max(seconds) for c, (firsts, seconds) in found.items()}
    unanimous = any(american.values()) and not any(firsts and max(firsts) > 12 for firsts, _ in found.values())
    return {c: american[c] or unanimous for c in found}


def count(text):
    """A whole number, None for a blank."""
    text = text.strip()
    if not text:
        return None
    if re.fullmatch(r"\d{1,3}([.,]\d{3})+", text):
        text = re.sub(r"[.,]", "", text)
    if not re.fullmatch(r"\d+", text):
        raise BadValue(text)
    return int(text)


def number(text):
    text = re.sub(r"\s", "", text)
    if text in ("", "-", "–", "…"):
        return None
    # Full stops before groups of three digits are thousands, unless the number begins with 0.
    if re.fullmatch(r"-?(?!0\.)\d{1,3}(\.\d{3})+(,\d+)?%?", text):
        text = text.replace(".", "")
    return float(text.replace(",", ".").rstrip("%"))
