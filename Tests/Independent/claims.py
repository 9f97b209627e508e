#!/usr/bin/env python3
"""The sentences of a report that rank villages or count them, written a second time from bao-cao.json and looked for in bao-cao.html.

    python3 Tests/Independent/claims.py samples/ngoc-phung/ket-qua        prints each sentence that the data do not say; exits 1 if there is one

Python standard library only, written from Domain.md, "Comparisons".
"""

import html
import json
import re
import sys
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

SMALLEST_BASE, NAMED = 10, 3
VIETNAMESE = {
    "point": ",", "and": " và ", "opening": "Cao nhất ", "units": {"dossiers": "hồ sơ", "survey": "người"}, "many": "{} thôn",
    "high": ("cao nhất là {} ({})", "cao nhất có {} cùng đạt {}"), "low": ("thấp nhất là {} ({})", "thấp nhất có {} cùng ở mức {}"),
    "left": "Không xếp hạng {}.", "small": "{} thôn có dưới 10 {}", "hidden": "{} thôn không công bố số liệu",
    "surveyed": r"khảo sát (?:[\d.]+ người )?tại (\d+) thôn"}
ENGLISH = {
    "point": ".", "and": " and ", "opening": "Highest in ", "units": {"dossiers": "dossiers", "survey": "people"}, "many": "{} villages",
    "high": ("highest in {} ({})", "highest in {} ({together} {})"), "low": ("lowest in {} ({})", "lowest in {} ({together} {})"),
    "left": "Not ranked: {}.", "small": "{} with fewer than 10 {}", "hidden": "{} whose figures are not published",
    "surveyed": r"(?:survey in|people in) (\d+) villages"}


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
    return wrong, seen


def main():
    folder = Path(sys.argv[1])
    wrong, seen = check(json.loads((folder / "bao-cao.json").read_text("utf-8")), (folder / "bao-cao.html").read_text("utf-8"))
    print("\n".join(wrong + [f"{seen} sentences looked at, {len(wrong)} that the data do not say."]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
