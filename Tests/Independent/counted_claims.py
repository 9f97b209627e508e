"""Titles of charts and sentences that count, compare or tell of a change, computed from bao-cao.json and compared with what stands on the page.

`due` gives what the data allow to be said; `check` says which title or sentence is none of it. Written from Domain.md, "Comparisons".
"""

import html
import math
import re

from claim_words import cardinal, decimal, grouped, half_up, listed, part, upper
from wave_claims import SMALLEST_BASE, is_clear, waves_titles

NAMED, FOCUS, SERVICES = 3, 3, 5
SERVICE_NAMES = {
    "electricity": ("Điện", "Electricity"), "water": ("Nước", "Water"), "telecom": ("Viễn thông", "Telecom"), "health": ("Y tế", "Health"),
    "insurance": ("Bảo hiểm", "Insurance"), "tuition": ("Học phí", "Tuition"), "shopping": ("Mua sắm", "Shopping"), "other": ("Khác", "Other")}
def foremost(members, places):
    """The most of (name, number, printed), as far as they can be told from what is behind them; [] where they cannot."""
    ordered = sorted((m for m in members if m[1] is not None), key=lambda m: -m[1])
    if not ordered or ordered[0][1] <= 0 or (len(ordered) > 1 and ordered[0][2] == ordered[-1][2]):
        return []
    for count in range(min(places, len(ordered)), 0, -1):
        if ordered[count - 1][1] > 0 and (count == len(ordered) or ordered[count][2] != ordered[count - 1][2]):
            return [m[0] for m in ordered[:count]]
    return []


def wilson(share, base):
    z = 1.959963984540054
    middle, width = (share + z * z / 2 / base), z * math.sqrt(share * (1 - share) / base + z * z / 4 / base / base)
    return (middle - width) / (1 + z * z / base), (middle + width) / (1 + z * z / base)


def certain(then, now, then_base, now_base):
    """By how much a share has changed for certain, with its sign; 0 where that may not be called a change."""
    difference = now - then
    if any(b is not None and b < SMALLEST_BASE for b in (then_base, now_base)) or abs(difference) < 0.01 - 1e-9:
        return 0
    if then_base is None or now_base is None:
        return difference
    (l1, u1), (l2, u2) = wilson(then, then_base), wilson(now, now_base)
    low = difference - math.hypot(now - l2, u1 - then)
    high = difference + math.hypot(u2 - now, then - l1)
    return max(low, 0) if difference > 0 else min(high, 0)


def overdue_titles(report, english):
    """Of the chart of outcomes, by village, field and month."""
    dossiers = report.get("dossiers")
    if not dossiers:
        return set()
    rows = dossiers["rows"]
    total = next(r for r in rows if r["kind"] == "total")["resolved"].get("overdue")
    out = set()
    if total == 0:
        return {"No dossier was resolved overdue" if english else "Không có hồ sơ giải quyết quá hạn"}
    if total is None:
        return out
    number = grouped(total, english)
    out.add(f"{number} dossiers resolved overdue" if english else f"{number} hồ sơ giải quyết quá hạn")

    def of(row):
        resolved = row["resolved"]
        return resolved.get("overdue") if isinstance(resolved, dict) else row.get("overdue")

    outside = {r["kind"]: of(r) for r in rows if r["kind"] in ("outside", "unknown")}
    unstated = [of(f) for f in dossiers.get("byField", []) if not f["field"]]
    for noun, places, elsewhere in (
        (("thôn", "villages"), [of(r) for r in rows if r["kind"] == "village"], outside),
        (("lĩnh vực", "fields"), [of(f) for f in dossiers.get("byField", []) if f["field"]], {"unstated": unstated[0]} if unstated else {}),
        (("tháng", "months"), [of(m) for m in dossiers.get("byMonth", [])], {})):
        late = sum(1 for p in places if p)
        if None in places or len(places) < 2 or not late:
            continue
        some = [k for k, v in elsewhere.items() if v != 0]
        words = {"outside": ("ngoài địa bàn", "from outside the commune"), "unknown": ("không xác định thôn", "of no known village"),
                 "unstated": ("không ghi lĩnh vực", "of no stated field")}
        added = ""
        if some:
            what = ("ngoài địa bàn hoặc không xác định thôn", "from outside the commune or of no known village") if len(some) == 2 else words[some[0]]
            values = [elsewhere[k] for k in some]
            count = None if None in values else sum(values)
            if english:
                added = f", with {'those' if count is None else grouped(count, True)} {what[1]}"
            else:
                added = f", kể cả {'' if count is None else grouped(count, False) + ' '}hồ sơ {what[0]}"
        phrase = upper(part(late, len(places), len(places), noun[english], english))
        out.add(phrase + (f" have dossiers resolved overdue, {number} in all" if english else f" có hồ sơ giải quyết quá hạn, tổng cộng {number} hồ sơ") + added)
    return out


def targets(report, rates_only):
    some = [i for i in report["indicators"] if not i["village"] and i.get("target") is not None and (not rates_only or i["unit"] == "%")]
    shown = [i for i in some if not rates_only or i.get("value") is not None or i.get("hidden") and not i.get("noData")]
    known = [i for i in shown if i.get("met") is not None]
    return sum(i["met"] for i in known), len(known), len(shown), any(i["unit"] != "%" for i in report["indicators"] if not i["village"] and i.get("target") is not None)


def target_titles(report, english):
    met, known, whole, mixed = targets(report, True)
    if not met:
        return {"No indicator meets its target" if english else "Chưa có chỉ tiêu nào đạt mục tiêu"}
    noun = ("rates" if mixed else "indicators") if english else ("chỉ tiêu tính theo tỷ lệ" if mixed else "chỉ tiêu")
    return {upper(part(met, known, whole, noun, english)) + (" on target" if english else " đạt mục tiêu")}


def most_titles(report, english):
    """The busiest month."""
    months = [(m["month"], m.get("received")) for m in (report.get("dossiers") or {}).get("byMonth", [])]
    if not months or any(v is None for _, v in months):
        return set()
    names = "January February March April May June July August September October November December".split()

    def name(month):
        year, number = month.split("-")
        return f"{names[int(number) - 1]} {year}" if english else f"tháng {int(number)}/{year}"

    most = max(v for _, v in months)
    first = [m for m, v in months if v == most]
    if most == 0 or (len(first) == len(months) and len(months) > 1) or len(first) > NAMED:
        return set()
    who, count = listed(map(name, first), english), grouped(most, english)
    if len(months) == 1:
        return {f"{count} dossiers received in {who}" if english else f"Tiếp nhận {count} hồ sơ trong {who}"}
    tied = len(first) > 1
    return {f"Most received in {who}: {count} dossiers{' each' if tied else ''}" if english
            else f"Tiếp nhận nhiều nhất vào {who}: {'cùng ' if tied else ''}{count} hồ sơ"}


def services(report, english, places, with_other):
    some = [i for i in report["indicators"] if not i["village"] and i["id"].startswith("survey.cashless.")]
    some = [i for i in some if with_other or not i["id"].endswith(".other")]
    # What is hidden may be the number of people alone.
    if any(i.get("hidden") and i.get("value") is None for i in some):
        return []
    return foremost([(SERVICE_NAMES[i["id"].split(".")[-1]][english], i.get("value"), i.get("value") is not None and half_up(i["value"] * 100, 1)) for i in some], places)


def service_titles(report, english):
    first = services(report, english, 2, True)
    if not first:
        return {"Cashless" if english else "Không dùng tiền mặt"}
    names = listed([first[0]] + [n[0].lower() + n[1:] for n in first[1:]], english)
    return {f"{names} are paid online most" if english else f"{names} được thanh toán trực tuyến nhiều nhất"}


def rough(value, english):
    tenths = int(half_up(value * 100, 1) * 10)
    below = tenths // 50 * 50
    if tenths == below:
        return f"{below // 10}%"
    if below + 50 - tenths < 10:
        return ("Almost " if english else "Gần ") + f"{below // 10 + 5}%"
    if below == 0:
        return ("Under " if english else "Dưới ") + "5%"
    return ("A little over " if english else "Khoảng trên ") + f"{below // 10}%"


def online_titles(report, english):
    online = next((i for i in report["indicators"] if i["id"] == "dossiers.online" and not i["village"]), {})
    if online.get("value") is None:
        return set()
    return {rough(online["value"], english) + (" of dossiers came in online" if english else " hồ sơ nộp trực tuyến")}


def trend_titles(report, english):
    trend = (report.get("comparisons") or {}).get("trend") or []
    changes = []
    for key, name, base in (("onTimeRate", ("Tỷ lệ giải quyết đúng hạn", "On-time rate"), "resolved"), ("onlineRate", ("Tỷ lệ nộp trực tuyến", "Online share"), "received")):
        months = [m for m in trend if m.get(key) is not None]
        if len(months) > 1:
            first, last = months[0], months[-1]
            changes.append((abs(certain(first[key], last[key], first.get(base), last.get(base))), last[key] - first[key], name[english], first, last))
    if not changes:
        return {"On-time rate by month" if english else "Tỷ lệ giải quyết đúng hạn theo tháng"}
    most = max(changes, key=lambda c: c[0])
    if not most[0]:
        names = listed([changes[0][2]] + [c[2][0].lower() + c[2][1:] for c in changes[1:]], english)
        return {f"{names}: no clear change over the months with data" if english else f"{names} không thay đổi rõ rệt trong kỳ có số liệu"}
    names = "January February March April May June July August September October November December".split()

    def month(m):
        year, number = m["month"].split("-")
        return f"{names[int(number) - 1]} {year}" if english else f"tháng {int(number)}/{year}"

    points = decimal(abs(most[1]) * 100, english)
    if english:
        return {f"{most[2]}: {'up' if most[1] > 0 else 'down'} {points} percentage {'point' if points == '1' else 'points'} from {month(most[3])} to {month(most[4])}"}
    return {f"{most[2]} {'tăng' if most[1] > 0 else 'giảm'} {points} điểm phần trăm từ {month(most[3])} đến {month(most[4])}"}


def matrix_titles(report, english):
    """Who misses most targets, of values on a base of ten or more; nothing where what is hidden could change it."""
    shown = [i for i in report["indicators"] if i["village"] and i.get("target") is not None and i["unit"] == "%"
             and (i.get("value") is not None or i.get("hidden"))]
    columns = list(dict.fromkeys(i["id"] for i in shown))[:8]
    places = list(dict.fromkeys(i["village"] for i in report["indicators"] if i["village"]))
    standing = {p: [0, 0, 0] for p in places}
    for i in (i for i in shown if i["id"] in columns):
        base = i.get("denominator")
        if i.get("value") is None:
            standing[i["village"]][2] += 1
        elif base >= SMALLEST_BASE if base is not None else i["id"].startswith("facts."):
            standing[i["village"]][0 if i["met"] is False else 1] += 1
    plain = "Indicators by village against their targets" if english else "Kết quả các chỉ tiêu theo thôn so với mục tiêu"
    ranked = {p: s for p, s in standing.items() if s[0] + s[1]}
    if not ranked:
        return {plain}
    most = max(s[0] for s in ranked.values())
    targeted = len([c for c in columns if any(i["id"] == c and not i["village"] and i.get("target") is not None for i in report["indicators"])])
    if targeted < 2 or not most:
        if any(s[2] for s in standing.values()):
            return {plain}
        short = sum(1 for s in ranked.values() if s[0])
        phrase = upper(part(short or len(ranked), len(ranked), len(places), "villages" if english else "thôn", english))
        if short:
            return {phrase + (" short of the target" if english else " chưa đạt mục tiêu")}
        return {phrase + (" on target wherever there are data" if english else " đạt mọi mục tiêu có số liệu")}
    first = [p for p, s in ranked.items() if s[0] == most]
    if any(ranked[p][2] for p in first) or any(s[0] < most <= s[0] + s[2] for s in standing.values()):
        return {plain}
    count, are_all = cardinal(most, english), len(first) == len(ranked)
    if len(first) == 1:
        if are_all:
            return {f"{first[0]}: targets missed: {count}" if english else f"{first[0]} còn {count} chỉ tiêu chưa đạt mục tiêu"}
        return {f"{first[0]} misses most targets: {count}" if english else f"{first[0]} còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: {count} chỉ tiêu"}
    if are_all:
        phrase = upper(part(len(first), len(first), len(places), "villages" if english else "thôn", english))
        return {f"{phrase} each miss {count} of the targets" if english else f"{phrase} đều còn {count} chỉ tiêu chưa đạt mục tiêu"}
    who = listed(first, english) if len(first) <= NAMED else upper(f"{cardinal(len(first), english)} {'villages' if english else 'thôn'}")
    return {f"{who} miss most targets: {count} each" if english else f"{who} còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: mỗi thôn {count} chỉ tiêu"}


# A title that belongs to a claim, and what the data allow it to be.
TITLES = [
    (r"hồ sơ giải quyết quá hạn|resolved overdue", overdue_titles),
    (r"đạt mục tiêu$|on target$|meets its target$", target_titles),
    (r"^Tiếp nhận .*hồ sơ|^Most received in|dossiers received in [A-Z]", most_titles),
    (r"trực tuyến nhiều nhất$|paid online most$", service_titles),
    (r"hồ sơ nộp trực tuyến$|came in online$", online_titles),
    (r"^Tỷ lệ .* từ tháng|^Tỷ lệ .* không thay đổi|: (?:up|down) .* from|no clear change over the months", trend_titles),
    (r"sau đợt khảo sát đầu$|after the first wave$", waves_titles)]


def conclusion(report, english):
    """How the one sentence of the first screen begins."""
    met, known, whole, _ = targets(report, False)
    if not known:
        return "No indicator has the data to be compared" if english else "Chưa có chỉ tiêu nào đủ số liệu"
    phrase = upper(part(met, known, whole, "targets" if english else "chỉ tiêu", english))
    return phrase + ((" have" if met != 1 else " has") + " been met" if english else " đã đạt mục tiêu")


def focus(report, english):
    """Who may be named as those that lack most."""
    out = set()
    for shortfall in report["shortfalls"]:
        hides = any(i["id"] == shortfall["id"] and i["village"] and i.get("hidden") and i.get("value") is None for i in report["indicators"])
        missing = [(v["village"], v.get("missingPeople"), v.get("missingPeople")) for v in shortfall["villages"]]
        if missing and not hides and all(m[1] is not None for m in missing):
            out.add(listed(foremost(missing, FOCUS) or [""], english))
    return out - {""}


def check(report, page):
    """What the page says and the data do not, and how many titles and sentences were looked at."""
    english = 'lang="en"' in page[:400]
    wrong, seen = [], 0
    for kind, caption in re.findall(r'<figure class="([^"]*)".*?<figcaption[^>]*>(.*?)<span class="subtitle">', page, re.S):
        title = re.sub(r"\s+", " ", html.unescape(re.sub(r'<span class="label">.*?</span>|<[^>]*>', "", caption))).strip()
        for pattern, due in [("", matrix_titles)] if "matrix" in kind.split() else TITLES:
            if re.search(pattern, title):
                seen += 1
                if title not in due(report, english):
                    wrong.append(f"{title}: {due(report, english)}")
                break
    text = re.sub(r"\s+", " ", html.unescape(re.sub(r"<style.*?</style>|<[^>]*>", "", page, flags=re.S)))
    for found in re.finditer(r"(?:tập trung vào|with most of the work in|: work in) (.*?), (?:nơi còn thiếu nhiều nhất|where most is missing)", text):
        seen += 1
        if not any(found[1].endswith(names) for names in focus(report, english)):
            wrong.append(found[0])
    for found in re.finditer(r"các dịch vụ thiết yếu, nhiều nhất là (.*?)\.|online, most often (.*?)\.", text):
        seen += 1
        due = services(report, english, SERVICES, False)
        if not due or (found[1] or found[2]) != listed([n.lower() for n in due], english):
            wrong.append(found[0])
    for found in re.finditer(r"[^.“”;:]*? (?:chỉ tiêu|chỉ tiêu có số liệu|chỉ tiêu duy nhất|chỉ tiêu nào) đã đạt mục tiêu|[A-Z][a-z -]*? (?:targets?|with figures) (?:have|has) been met", text):
        seen += 1
        due = conclusion(report, english)
        if not found[0].lower().endswith(due.lower()):
            wrong.append(f"{found[0]}: {due}")
    waves = (report.get("waves") or {}).get("differences", [])
    clear = {(decimal(abs(d["difference"]) * 100, english), d["difference"] > 0) for d in waves if d["village"] is None and is_clear(d)}
    for found in re.finditer(r"từ [\d,]+% (lên|xuống) [\d,]+% \((tăng|giảm) ([\d,]+) điểm phần trăm\)|(rose|fell) from [\d.]+% to [\d.]+% \((up|down) ([\d.]+) percentage points?\)", text):
        seen += 1
        up = (found[1] or found[4]) in ("lên", "rose")
        if ((found[3] or found[6]), up) not in clear or ((found[2] or found[5]) in ("tăng", "up")) != up:
            wrong.append(found[0])
    return wrong, seen
