#!/usr/bin/env python3
"""Every figure of bao-cao.json, computed a second time from a folder's CSV files by another road, and compared cell by cell.

    python3 Tests/Independent/recompute.py samples/ngoc-phung                              prints the figures
    python3 Tests/Independent/recompute.py samples/ngoc-phung --json ket-qua/bao-cao.json  prints each difference; exits 1 if there is one

Python standard library only, written from the definitions and not from the Swift sources: where both agree, a misreading must have happened twice.
"""

import argparse
import json
import re
import sys
from datetime import date
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import comparisons  # noqa: E402
import dossiers  # noqa: E402
import settings_file  # noqa: E402
import surveys  # noqa: E402
from tables import Table, number, plain  # noqa: E402
from villages import Places  # noqa: E402


def files(folder, patterns):
    return sorted({p for pattern in patterns for p in folder.glob(pattern)}, key=lambda p: p.name)


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", plain(name)).strip("-")


def facts(folder, patterns, places):
    """facts.<slug>: value = numerator / denominator where both are given, else the value as written; percentages as fractions."""
    out = {}
    for path in files(folder, patterns):
        for row in Table(path).rows:
            village = places.of_text(row["village"]) if row.get("village") else None
            numerator, denominator, value = (number(row.get(c, "")) for c in ("numerator", "denominator", "value"))
            if value is not None and row.get("unit") == "%":
                value /= 100
            if numerator is not None and denominator:
                value = numerator / denominator
            out["facts." + slug(row["fact"]), village.label if village else None] = {
                "numerator": numerator, "denominator": denominator, "missing": None, "value": value}
    return out


def compute(folder, period=None):
    """The figures of a folder: {"06a": …, "indicators": {(id, village label or None): …}, "inputs": {path: …}}."""
    settings = settings_file.read(folder / "baocao.yaml")
    inputs = settings.get("inputs") or {}
    first, last = period or comparisons.read_period(settings["report"]["period"])
    commune = settings["commune"]
    villages = folder / inputs.get("villages", "thon.csv")
    places = Places(Table(villages).rows if villages.exists() else [], commune["name"], commune.get("within") or [])
    out = {"06a": None, "indicators": {}, "inputs": {}, "places": places, "period": (first, last), "register": None}

    exports = [Table(p) for p in files(folder, inputs.get("dossiers", ["mot-cua/*.csv", "mot-cua/*.txt", "mot-cua/*.tsv"]))]
    if exports:
        register, read = dossiers.combine(exports, places)
        out["register"] = register
        out["06a"] = dossiers.tables_06a(register, places, first, last)
        out["inputs"].update(read)
        for subject, some in [(None, register)] + [(v.label, [d for d in register if d.place is v]) for v in places.current()]:
            for indicator, figure in dossiers.rates(some, first, last).items():
                out["indicators"][indicator, subject] = figure | {
                    "value": figure["numerator"] / figure["denominator"] if figure["denominator"] else None}

    asked = settings.get("survey") or {}
    reference = date.fromisoformat(asked["reference-date"]) if "reference-date" in asked else last
    forms = [Table(p) for p in files(folder, inputs.get("surveys", ["khao-sat/*.csv", "khao-sat/*.txt", "khao-sat/*.tsv"]))]
    ages = asked.get("payment-age", 15), asked.get("adult-age", 18)
    wave = campaign_wave(settings)
    survey = surveys.Survey(forms, places, reference, *ages, wave=wave)
    out["indicators"].update(survey.indicators(places))
    after = surveys.Survey(forms, places, reference, *ages, wave=wave, told=2).indicators(places)
    out["after"] = {id: figure for (id, village), figure in after.items() if village is None and figure["denominator"]}
    out["inputs"].update(survey.inputs)
    out["asked"] = survey.eligible
    out["indicators"].update(facts(folder, inputs.get("facts", ["chi-tieu.csv"]), places))
    out["targets"] = {name: value / 100 for name, value in (settings.get("targets") or {}).items()}
    return out


def campaign_wave(settings):
    """Of a day of the survey: 0 before the conference's campaign, 1 during it, 2 after it. A report older than the campaign's end tells the first.

    Without a campaign, or with a report made after it, all is one wave."""
    campaign = (settings.get("conference") or {}).get("campaign")
    if not campaign or "date" not in settings["report"]:
        return lambda day: 0
    first, last, told = (date.fromisoformat(d) for d in (campaign["from"], campaign["to"], settings["report"]["date"]))
    return lambda day: 0 if told > last or not day or day < first else 1 if day <= last else 2


def label_of(village, places):
    """The label of a name as JSON gives it: the name alone, or with its former commune where two villages share it."""
    if village is None:
        return None
    for v in places.current():
        if village in (v.name, f"{v.name} ({v.former})", f"{v.name}, {v.former}", f"{v.name} – {v.former}"):
            if village != v.name or [w.name for w in places.current()].count(v.name) == 1:
                return v.label
    return (village, "?")


class Comparison:
    def __init__(self, hides):
        self.cells, self.differences, self.hides = 0, [], hides

    def cell(self, where, ours, theirs):
        # Where small counts are hidden, so are what they follow from: rates, people of an age, rows of files.
        if theirs is None and self.hides:
            return
        self.cells += 1
        if isinstance(ours, float) or isinstance(theirs, float):
            same = ours is not None and theirs is not None and abs(ours - theirs) <= 5e-7 * max(1, abs(ours))
        else:
            same = ours == theirs
        if not same:
            self.differences.append(f"{where}: recomputed {ours}, report {theirs}")

    def counts(self, where, ours, theirs):
        for part, cells in ours.items():
            for name, value in cells.items():
                published = theirs.get(part, {})
                # Disclosure control hides a cell as null, with "hidden" beside it.
                if published.get(name) is None and (theirs.get("hidden") or published.get("hidden")):
                    continue
                self.cell(f"{where}.{part}.{name}", value, published.get(name))

    def months(self, where, ours, theirs):
        """Received and resolved by month are owed for the whole; the rest, and months by place, only where the report has them.

        Where small counts are hidden no month of a place is published."""
        if theirs is None or self.hides and not theirs:
            return
        given = {r["month"]: r for r in theirs}
        for month in ours:
            for name in month:
                published = given.get(month["month"], {})
                if name in ("received", "resolved") or name in published:
                    self.cell(f"{where}[{month['month']}].{name}", month[name], published.get(name))


def compare(ours, report, folder):
    c, places = Comparison(hides='"hidden": true' in json.dumps(report)), ours["places"]
    if ours["06a"]:
        theirs = report.get("dossiers") or {}
        rows = {(("village",) + label_of(r["village"], places) if r["kind"] == "village" else (r["kind"],)): r for r in theirs.get("rows", [])}
        for label, cells in ours["06a"]["rows"].items():
            name, row = " ".join(filter(None, label)), rows.pop(label, {})
            c.counts(f"rows[{name}]", cells, row)
            c.months(f"rows[{name}].byMonth", ours["06a"]["rowMonths"].get(label, []), row.get("byMonth"))
        c.differences += [f"rows[{label}]: only in the report" for label in rows]
        fields = {r["field"]: r for r in theirs.get("byField", [])}
        procedures = {(f, r["procedure"]): r for f in fields for r in fields[f].get("procedures", [])}
        for pair, cells in ours["06a"]["procedures"].items():
            if pair in procedures or any("procedures" in f for f in fields.values()) and cells["received"]["total"]:
                c.counts(f"procedures[{pair[1]}]", cells, procedures.pop(pair, {}))
        c.differences += [f"procedures[{pair[1]}]: only in the report" for pair in procedures]
        for field, cells in ours["06a"]["byField"].items():
            if field in fields or cells["received"]["total"]:
                c.counts(f"byField[{field}]", cells, fields.pop(field, {}))
        c.differences += [f"byField[{field}]: only in the report" for field in fields]
        c.months("byMonth", ours["06a"]["byMonth"], theirs.get("byMonth", []))
        for name, value in (ours["06a"]["onTimeRates"] if theirs.get("onTimeRates") else {}).items():
            c.cell(f"onTimeRates.{name}", value, theirs["onTimeRates"].get(name))
        own = {id: i["value"] for (id, village), i in ours["indicators"].items() if village is None and i["value"] is not None}
        comparisons.compare(c, ours["register"], ours["period"], own, report.get("comparisons") or {})
    asked = {label_of(r["village"], places): r for r in (report.get("survey") or {}).get("rows", [])}
    for village in places.current() if asked else []:
        for name, limit in (("eligible", "15"), ("adults", "18")):
            c.cell(f"survey.rows[{village.name}].{name}", ours["asked"].get((village, limit)), asked.get(village.label, {}).get(name))
    theirs = {(i["id"], label_of(i["village"], places)): i for i in report.get("indicators", [])}
    for (indicator, village), figure in sorted(ours["indicators"].items(), key=str):
        where = f"{indicator}[{village[0] if village else 'commune'}]"
        i = theirs.pop((indicator, village), None)
        if i is None:
            # The rates of dossiers are owed for the commune only; a survey or a fact is owed wherever it was asked.
            if not (indicator.startswith("dossiers.") and village):
                c.differences.append(f"{where}: not in the report")
            continue
        if i.get("hidden"):
            continue
        for name in ("numerator", "denominator", "missing", "value"):
            if figure[name] is not None or not (name != "value" and i.get(name) in (None, 0)):
                c.cell(f"{where}.{name}", figure[name], i.get(name))
        if indicator.startswith("survey."):
            for name in ("low", "high"):
                c.cell(f"{where}.{name}", figure[name], i.get(name))
        if village is None:
            c.cell(f"{where}.target", ours["targets"].get(indicator, i.get("target")), i.get("target"))
        if i.get("value") is not None and i.get("target") is not None:
            c.cell(f"{where}.met", i["value"] >= i["target"] - 1e-12, i.get("met"))
    after = {i["id"]: i for i in (report.get("waves") or {}).get("after", []) if i["village"] is None}
    for indicator, figure in ours["after"].items():
        if not after.get(indicator, {}).get("hidden"):
            for name in ("numerator", "denominator", "value", "low", "high"):
                c.cell(f"waves.after[{indicator}].{name}", figure[name], after.get(indicator, {}).get(name))
    # What no input has a column for is "no data" in the report: no value, and nothing recomputed.
    c.differences += [f"{i}[{v}]: only in the report: {x['value']}" for (i, v), x in sorted(theirs.items(), key=str) if x.get("value") is not None]
    read = {i["path"]: i for i in report.get("inputs", [])}
    for path, figure in ours["inputs"].items():
        name = path.relative_to(folder).as_posix()
        for cell, value in figure.items():
            c.cell(f"inputs[{name}].{cell}", value, read.get(name, {}).get(cell))
    return c


def show(ours):
    def percent(figure):
        return "…" if figure["value"] is None else f"{figure['value']:.4f}"

    if ours["06a"]:
        print("06a: received (online, in person, postal, carried over) | resolved (early, on time, overdue) | in process (within due, overdue)")
        for kind in ("rows", "byField"):
            for label, cells in ours["06a"][kind].items():
                name = label if isinstance(label, str) else " ".join(filter(None, label)).removeprefix("village ")
                print(f"  {name:34}", " | ".join(f"{part['total']:5} ({', '.join(str(v) for k, v in part.items() if k != 'total')})" for part in cells.values()))
        print("  by month:", ", ".join(f"{m['month']} {m['received']}/{m['resolved']}" for m in ours["06a"]["byMonth"]))
    for (indicator, village), f in sorted(ours["indicators"].items(), key=lambda e: (e[0][0], e[0][1] is not None, str(e[0][1]))):
        if village is None or not indicator.startswith(("dossiers.", "survey.cashless.")):
            print(f"  {indicator:40} {village[0] if village else 'commune':24} {percent(f):>10}  {f['numerator']}/{f['denominator']}  missing {f['missing']}")
    for path, figure in ours["inputs"].items():
        print(f"  {path.name:44} {figure}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", type=Path, help="the bao-cao.json to compare with")
    parser.add_argument("--period", help="2024-07, 2024-Q2, 2024-6T, FROM..TO… instead of the period of the settings")
    arguments = parser.parse_args()
    period = comparisons.read_period(arguments.period) if arguments.period else None
    ours = compute(arguments.folder, period)
    if not arguments.json:
        show(ours)
        return 0
    c = compare(ours, json.loads(arguments.json.read_text(encoding="utf-8")), arguments.folder)
    print("\n".join(c.differences) or "No difference.")
    print(f"{c.cells} cells compared, {len(c.differences)} differences.")
    return 1 if c.differences else 0


if __name__ == "__main__":
    sys.exit(main())
