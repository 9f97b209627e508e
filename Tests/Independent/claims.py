#!/usr/bin/env python3
"""The sentences and titles of a report that rank, count, compare or tell of a change, written a second time from bao-cao.json and looked for in
bao-cao.html.

    python3 Tests/Independent/claims.py samples/ngoc-phung/ket-qua        prints each sentence that the data do not say; exits 1 if there is one

Python standard library only, written from Domain.md, "Comparisons".
"""

import html
import json
import re
import sys
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import counted_claims  # noqa: E402

SMALLEST_BASE, NAMED = 10, 3
VIETNAMESE = {
    "point": ",", "and": " và ", "opening": "Cao nhất ", "units": {"dossiers": "hồ sơ", "survey": "người"}, "many": "{} thôn",
    "high": ("cao nhất là {} ({})", "cao nhất có {} cùng đạt {}"), "low": ("thấp nhất là {} ({})", "thấp nhất có {} cùng ở mức {}"),
    "left": "Không xếp hạng {}.", "small": "{} thôn có dưới 10 {}", "hidden": "{} thôn không công bố số liệu",
    "surveyed": r"khảo sát (?:[\d.]+ người )?tại (\d+) thôn",
    "farthest": r"xa mục tiêu nhất (?:là|có) ([^.]*)\.", "only": r"; chưa đạt là (“[^”]*”)",
    "concentration": r"riêng ([^.;]*?) chiếm (\d+)% số còn thiếu",
    "digits": "không một hai ba bốn năm sáu bảy tám chín".split(),
    "behind": r"(.+) còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: (?:mỗi thôn )?(\w+) chỉ tiêu"}
ENGLISH = {
    "point": ".", "and": " and ", "opening": "Highest in ", "units": {"dossiers": "dossiers", "survey": "people"}, "many": "{} villages",
    "high": ("highest in {} ({})", "highest in {} ({together} {})"), "low": ("lowest in {} ({})", "lowest in {} ({together} {})"),
    "left": "Not ranked: {}.", "small": "{} with fewer than 10 {}", "hidden": "{} whose figures are not published",
    "surveyed": r"(?:survey in|people in) (\d+) villages",
    "farthest": r"furthest from the target: ([^.]*)\.", "only": r"; short of its target is (“[^”]*”)",
    "concentration": r"([^.;]*?) alone holds? (\d+)% of what",
    "digits": "zero one two three four five six seven eight nine".split(),
    "behind": r"(.+) miss(?:es)? most targets: (\w+)(?: each)?"}


def tenths(value):
    """Tenths of a percent, half away from zero."""
    return int((Decimal(str(value)) * 1000).quantize(Decimal(1), ROUND_HALF_UP))


def listed(items, words):
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + words["and"] + items[-1]


def ranking(name, villages, words):
    """The sentence about one indicator of these villages; None where nothing may be said."""
    known = [v for v in villages if v.get("value") is not None]
    mixed = any(tenths(v["value"]) % 10 for v in known)

    def text(value):
        if value in (0, 1) or not mixed:
            return f"{tenths(value) // 10}%"
        return f"{tenths(value) // 10}{words['point']}{tenths(value) % 10}%"

    ranked = [v for v in known if v.get("denominator") is not None and v["denominator"] >= SMALLEST_BASE]
    if not ranked:
        return None
    highest, lowest = (text(end(v["value"] for v in ranked)) for end in (max, min))
    if highest == lowest:
        return None
    ends, tied = [], False
    for kind, value in (("high", highest), ("low", lowest)):
        names = [v["village"] for v in ranked if text(v["value"]) == value]
        tied |= len(names) > 1
        who = listed(names, words) if len(names) <= NAMED else words["many"].format(len(names))
        ends.append(words[kind][len(names) > 1].format(who, value, together="both" if len(names) == 2 else "all"))
    sentence = ("; " if tied else ", ").join(ends) + "."
    left = []
    if len(known) > len(ranked):
        left.append(words["small"].format(len(known) - len(ranked), words["units"][name.split(".")[0]]))
    # What is hidden may be the number without an answer alone.
    if hidden := sum(1 for v in villages if v.get("hidden") and v.get("value") is None):
        left.append(words["hidden"].format(hidden))
    return sentence[0].upper() + sentence[1:] + (" " + words["left"].format(listed(left, words)) if left else "")


def check(report, page):
    """What the page says and the data do not, and how many sentences were looked at."""
    text = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", "", page)))
    words = VIETNAMESE if 'lang="vi"' in page else ENGLISH
    names = dict.fromkeys(i["id"] for i in report["indicators"] if i["id"].split(".")[0] in words["units"])
    due = {ranking(n, [i for i in report["indicators"] if i["id"] == n and i["village"]], words) for n in names} - {None}
    wrong, seen = [], 0
    for found in re.finditer(re.escape(words["opening"]), text):
        seen += 1
        if not any(text.startswith(sentence, found.start()) for sentence in due):
            wrong.append(text[found.start():found.start() + 160])
    rows = (report.get("survey") or {}).get("rows", [])
    surveyed = sum(1 for r in rows if r.get("people") or r.get("hidden"))
    for found in re.finditer(words["surveyed"], text):
        seen += 1
        if int(found[1]) != surveyed:
            wrong.append(f"{found[0]}: {surveyed} have one")
    for kind in ("farthest", "only"):
        for found in re.finditer(words[kind], text):
            seen += 1
            due = farthest(report, kind == "only")
            named = set(re.findall("“([^”]*)”", found[1]))
            # The data name indicators in Vietnamese.
            says = (named == due if words is VIETNAMESE else len(named) == len(due)) if due and named else False
            if due is None or not (says or (not named and len(due) > NAMED and str(len(due)) in found[1])):
                wrong.append(found[0][:160])
    due = {claim for claim in (concentration(s, report, words) for s in report["shortfalls"]) if claim}
    for found in re.finditer(words["concentration"], text):
        seen += 1
        if not any(found[1].endswith(names) and found[2] == share for names, share in due):
            wrong.append(found[0][:160])
    for caption in re.findall(r'<figure class="chart matrix".*?<figcaption[^>]*>(.*?)<span class="subtitle">', page, re.S):
        title = html.unescape(re.sub(r'<span class="label">.*?</span>|<[^>]*>', "", caption)).strip()
        if found := re.fullmatch(words["behind"], title):
            seen += 1
            due = behind(report)
            says = due and found[2] == words["digits"][due[1]]
            if not says or len(due[0]) <= NAMED and found[1] != listed(due[0], words) or len(due[0]) > NAMED and any(v in title for v in due[0]):
                wrong.append(title)
    return wrong, seen


def behind(report):
    """The villages that miss most targets, and how many each; None where what is hidden could change it."""
    targeted = [i for i in report["indicators"] if i["village"] and i.get("target") is not None and i["unit"] == "%"]
    shown = [i for i in targeted if i.get("value") is not None or i.get("hidden")]
    columns = list(dict.fromkeys(i["id"] for i in shown))[:8]
    short, hidden = {}, {}
    for i in (i for i in shown if i["id"] in columns):
        base = i.get("denominator")
        ranked = base >= SMALLEST_BASE if base is not None else i["id"].startswith("facts.")
        short[i["village"]] = short.get(i["village"], 0) + (i.get("met") is False and ranked)
        hidden[i["village"]] = hidden.get(i["village"], 0) + (i.get("value") is None)
    most = max(short.values(), default=0)
    first = [v for v in short if short[v] == most]
    if not most or any(hidden[v] for v in first) or any(n < most <= n + hidden[v] for v, n in short.items()):
        return None
    return first, most


def farthest(report, only):
    """Names of the indicators that are farthest below their target; None where that may not be said."""
    targeted = [i for i in report["indicators"] if not i["village"] and i.get("target") is not None]
    if any(i.get("hidden") and i.get("value") is None and not i.get("noData") for i in targeted):
        return None
    short = [i for i in targeted if i.get("met") is False]
    if not short or only != (len(short) == 1):
        return None

    def distance(i):
        gap = i["target"] - i["value"]
        return tenths(gap if i["unit"] == "%" or not i["target"] else gap / i["target"])

    most = max(map(distance, short))
    return {i["name"] for i in short if distance(i) == most}


def concentration(shortfall, report, words):
    """The villages that hold half of what is missing, and their share; None where nothing may be said."""
    villages = shortfall["villages"]
    missing = [v.get("missingPeople") for v in villages]
    hides = any(i["id"] == shortfall["id"] and i["village"] and i.get("hidden") and i.get("value") is None for i in report["indicators"])
    if hides or None in missing or len(missing) < 3 or not sum(missing):
        return None
    count = next(n for n in range(1, len(missing) + 1) if 2 * sum(missing[:n]) >= sum(missing))
    if count > min(5, len(missing) // 2) or missing[count - 1] == missing[count]:
        return None
    share = (Decimal(sum(missing[:count])) * 100 / sum(missing)).quantize(Decimal(1), ROUND_HALF_UP)
    return listed([v["village"] for v in villages[:count]], words), str(share)


def main():
    folder = Path(sys.argv[1])
    report, page = json.loads((folder / "bao-cao.json").read_text("utf-8")), (folder / "bao-cao.html").read_text("utf-8")
    ranked, counted = check(report, page), counted_claims.check(report, page)
    wrong, seen = ranked[0] + counted[0], ranked[1] + counted[1]
    print("\n".join(wrong + [f"{seen} sentences looked at, {len(wrong)} that the data do not say."]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
