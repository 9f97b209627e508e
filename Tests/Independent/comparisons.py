"""Periods beside the report's own, recomputed: the one before, the same days of last year, the year so far, and the months of the trend."""

import re
from datetime import date, timedelta

import dossiers


def month_end(year, month):
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(1)


def read_period(value):
    """A period of the settings or the command line: from and to, "2024-01-01..2024-07-31", "2024-07", "2024-Q2", "2024-H1", "2024-6T", "2024"."""
    if isinstance(value, dict):
        return date.fromisoformat(value["from"]), date.fromisoformat(value["to"])
    text = str(value)
    if ".." in text:
        return tuple(date.fromisoformat(d) for d in text.split(".."))
    year, _, part = text.partition("-")
    year = int(year)
    if not part:
        return date(year, 1, 1), date(year, 12, 31)
    if found := re.fullmatch(r"([QH])(\d)", part):
        length = 3 if found[1] == "Q" else 6
        return date(year, (int(found[2]) - 1) * length + 1, 1), month_end(year, int(found[2]) * length)
    if found := re.fullmatch(r"(\d+)T", part):
        return date(year, 1, 1), month_end(year, int(found[1]))
    return date(year, int(part), 1), month_end(year, int(part))


def a_year_before(day):
    return date(day.year - 1, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)


def others(first, last):
    """{"previous", "lastYear", "sinceNewYear": (first, last)}; none where the period begins with the year."""
    whole = first.day == 1 and (last + timedelta(1)).day == 1
    if whole:
        count = (last.year - first.year) * 12 + last.month - first.month + 1
        months = first.year * 12 + first.month - 1 - count
        previous = date(months // 12, months % 12 + 1, 1), first - timedelta(1)
        same = date(first.year - 1, first.month, 1), month_end(last.year - 1, last.month)
    else:
        previous = first - (last - first) - timedelta(1), first - timedelta(1)
        same = a_year_before(first), a_year_before(last)
    out = {"previous": previous, "lastYear": same}
    if first > date(last.year, 1, 1):
        out["sinceNewYear"] = date(last.year, 1, 1), last
    return out


def compare(c, register, period, own, theirs):
    """Cells of `comparisons` against the dossiers themselves.

    Whether exports reach a period is the report's own finding; what it says of one is recomputed, and what has no reason to be there is told.
    - own: the rates of the report's own period, by id.
    """
    due = others(*period)
    for name in ("previous", "lastYear", "sinceNewYear"):
        said = theirs.get(name)
        if said is None:
            continue
        if name not in due:
            c.differences.append(f"comparisons.{name}: the period begins with the year")
            continue
        first, last = due[name]
        c.cell(f"comparisons.{name}.period", [first.isoformat(), last.isoformat()], [said["period"]["from"], said["period"]["to"]])
        c.counts(f"comparisons.{name}.total", dossiers.counts(register, first, last), said["total"])
        then = {id: f["numerator"] / f["denominator"] for id, f in dossiers.rates(register, first, last).items() if f["denominator"]}
        for id, key in (("dossiers.on-time", "onTimeRate"), ("dossiers.online", "onlineRate")):
            if said.get(key) is not None:
                c.cell(f"comparisons.{name}.{key}", then.get(id), said[key])
        for difference in said.get("differences", []):
            id, where = difference["id"], f"comparisons.{name}.differences[{difference['id']}]"
            if difference["village"] is not None or id not in own or difference["now"] is None:
                continue
            c.cell(f"{where}.now", own[id], difference["now"])
            c.cell(f"{where}.earlier", then.get(id), difference["earlier"])
            c.cell(f"{where}.difference", own[id] - then.get(id, 0), difference["difference"])
    for month in theirs.get("trend", []):
        first, last = date.fromisoformat(month["from"]), date.fromisoformat(month["to"])
        ours = dossiers.by_month(register, first, last)[0] if first.day == 1 else None
        for name in ("received", "resolved", "online", "inPerson", "postal", "early", "onTime", "overdue") if ours else ():
            if month.get(name) is not None:
                c.cell(f"comparisons.trend[{month['month']}].{name}", ours[name], month[name])
        rates = dossiers.rates(register, first, last)
        for id, key in (("dossiers.on-time", "onTimeRate"), ("dossiers.online", "onlineRate")):
            figure = rates.get(id)
            if month.get(key) is not None:
                c.cell(f"comparisons.trend[{month['month']}].{key}", figure["numerator"] / figure["denominator"], month[key])
