"""Survey answers as the villages hand them in: person rows, household rows, or one row of totals."""

import unicodedata

from .exports import lines
from .survey import SERVICES

YES = {"word": ("Có", "Không"), "x": ("x", "-"), "digit": ("1", "0"), "short": ("Có", "K"), "tick": ("✓", "Không")}


def encode(text, encoding):
    if encoding == "utf-8-bom":
        return b"\xef\xbb\xbf" + text.encode("utf-8")
    if encoding == "utf-16le":
        return b"\xff\xfe" + text.encode("utf-16-le")
    if encoding == "windows-1258":
        return toned(text).encode("cp1258")
    if encoding == "utf-8-nfd":
        return unicodedata.normalize("NFD", text).encode("utf-8")
    return text.encode("utf-8")


def toned(text):
    """Base letter and combining tone apart, as windows-1258 writes Vietnamese."""
    out = []
    for c in text:
        parts = unicodedata.normalize("NFD", c)
        tones = [p for p in parts if p in "\u0300\u0301\u0303\u0309\u0323"]
        rest = "".join(p for p in parts if p not in tones)
        out.append(unicodedata.normalize("NFC", rest) + "".join(tones))
    return "".join(out)


def mark(chance, value, style, blanks):
    if chance.happens(blanks):
        return ""
    yes, no = YES[style]
    if value:
        return yes if chance.happens(0.93) else chance.pick([yes.upper(), yes.lower(), "Có"])
    return no if chance.happens(0.93) else chance.pick(["Không", "không", no])


def chosen(chance, services, separators, blanks):
    if chance.happens(blanks):
        return ""
    if not services:
        return chance.weighted([("Không", 5), ("-", 3), ("không", 1)])
    joined = chance.pick(separators).join(services)
    return joined[0].upper() + joined[1:] if chance.happens(0.7) else joined


def persons(chance, groups, reference, birth="year", style="word", separators=(", ",), delimiter=",", encoding="utf-8", blanks=0.012,
            payment_age=15, citizen=False, duplicate=False):
    """One row a person of each (village, crowd). `birth`: year, date, mixed (dates, and years where the day is not known) or age."""
    heading = {"year": "Năm sinh", "date": "Ngày sinh", "mixed": "Ngày sinh", "age": "Tuổi"}[birth]
    header = ["STT", "Họ và tên", heading, "Giới tính", "Thôn"] + (["CCCD", "SĐT"] if citizen else []) + [
        "Có tài khoản thanh toán", "VNeID mức 2", "Đã dùng DVC trực tuyến", "Kỹ năng số cơ bản", "Dịch vụ đã thanh toán trực tuyến",
        "Ngày khảo sát", "Người khảo sát"]
    surveyors = ["Tổ CNSCĐ", "Đoàn Thanh niên"]
    rows = [header]
    for village, p in ((village, p) for village, crowd in groups for p in crowd):
        age = p.age(reference)
        if birth == "year":
            born = str(p.born.year)
        elif birth == "age":
            born = str(age) if chance.happens(0.96) else str(p.born.year)
        elif birth == "mixed" and chance.happens(0.12):
            born = str(p.born.year)
        else:
            born = p.born.strftime("%d/%m/%Y")
        village_cell = chance.weighted([
            (village.name, 70), (village.prefixed, 22), (village.name.lower(), 4), (village.prefixed.upper(), 2), (" " + village.name, 2)])
        young = age < payment_age
        answers = ["", "", "", "", ""] if young and chance.happens(0.85) else [
            mark(chance, p.account, style, blanks), mark(chance, p.vneid2, style, blanks), mark(chance, p.online, style, blanks),
            mark(chance, p.skills, style, blanks), chosen(chance, p.services, separators, blanks)]
        numbers = [p.citizen if age >= 14 else "", p.phone if age >= payment_age else ""] if citizen else []
        rows.append([len(rows), p.name, born, p.sex, village_cell] + numbers + answers + [
            p.surveyed.strftime("%d/%m/%Y"), chance.pick(surveyors)])
    if duplicate:
        crowd = groups[0][1]
        again = list(rows[next(i for i, p in enumerate(crowd, 1) if p.age(reference) > 30 and not p.account)])
        again[0] = len(rows)
        again[header.index("Có tài khoản thanh toán")] = YES[style][0]
        again[header.index("Ngày khảo sát")] = crowd[-1].surveyed.strftime("%d/%m/%Y")
        rows.append(again)
    return encode(lines(rows, delimiter, "\r\n"), encoding)


def households(chance, groups, reference, delimiter=",", encoding="utf-8", blanks=0.012, title=""):
    """One row a household, counts of its people; accounts, payments, VNeID, online services and one column a service."""
    header = ["STT", "Chủ hộ", "Thôn", "Số nhân khẩu", "Số người từ 15 tuổi", "Số người từ 18 tuổi", "Số người có tài khoản",
              "Số người thanh toán trực tuyến", "Số người có VNeID mức 2", "Số người dùng DVC trực tuyến"] + \
        [s[0].upper() + s[1:] for s in SERVICES] + ["Ngày khảo sát"]
    rows = [[title] + [""] * (len(header) - 1), header] if title else [header]
    start = len(rows)
    homes = [(village, [p for p in crowd if p.household == n]) for village, crowd in groups for n in sorted({p.household for p in crowd})]
    for village, home in homes:
        head = max(home, key=lambda p: p.age(reference))
        adults = [p for p in home if p.age(reference) >= 18]
        grown = [p for p in home if p.age(reference) >= 15]
        counts = [sum(p.account for p in grown), sum(bool(p.services) for p in grown), sum(p.vneid2 for p in adults), sum(p.online for p in adults)]
        silent = [chance.happens(blanks) for _ in counts]
        used = [sum(service in p.services for p in grown) for service in SERVICES]
        rows.append([len(rows) - start + 1, head.name, village.name if chance.happens(0.8) else village.prefixed, len(home), len(grown), len(adults)] + [
            "" if quiet else n for n, quiet in zip(counts, silent)] + ["" if silent[1] else n for n in used] + [head.surveyed.strftime("%d/%m/%Y")])
    return encode(lines(rows, delimiter, "\r\n"), encoding)


def totals(counted, delimiter=",", encoding="utf-8", surveyed=None):
    """Villages counted by their heads: one row for each (name as written, village, rates)."""
    header = ["Thôn", "Số hộ", "Nhân khẩu", "Từ 15 tuổi", "Từ 18 tuổi", "Có tài khoản", "Đã thanh toán trực tuyến", "VNeID mức 2",
              "DVC trực tuyến", "Ngày khảo sát"]
    rows = [header] + [
        [name, v.households, v.population, v.from15, v.from18, round(rates.account * v.from15), round(rates.cashless * v.from15),
         round(rates.vneid2 * v.from18), round(rates.online * v.from18), surveyed.strftime("%d/%m/%Y")]
        for name, v, rates in counted]
    return encode(lines(rows, delimiter, "\r\n"), encoding)
