"""Payment surveys, recomputed from domain notes section 4: persons, households and village totals together."""

import re

from tables import BadValue, count, day, key, words
from villages import OUTSIDE, Village

SERVICES = {
    "electricity": ["điện", "tiền điện"], "water": ["nước", "tiền nước"], "telecom": ["viễn thông", "cước viễn thông"], "health": ["y tế"],
    "insurance": ["bảo hiểm"], "tuition": ["học phí"], "shopping": ["mua sắm"], "other": ["khác"],
}
SERVICE_OF = {key(name): service for service, names in SERVICES.items() for name in names}
YES, NO = {key(m) for m in ("x", "✓", "1", "có", "c")}, {key(m) for m in ("k", "không", "0", "-")}
# Who is asked: people of payment age, or adults. Of digital skills the notes say "every resident"; taken here as people of payment age.
ADULTS = ("survey.vneid2", "survey.online-services")


def mark(text):
    """True, False, or None for a blank."""
    if not text.strip():
        return None
    if key(text) in YES or key(text) in NO:
        return key(text) in YES
    raise BadValue(text)


def services(text):
    """The services named; an empty set for "none", None for a blank."""
    if not text.strip():
        return None
    if key(text) in NO:
        return set()
    chosen = [key(p) for p in re.split(r"[,;/+\n]", text) if p.strip()]
    for one in chosen:
        if one not in SERVICE_OF:
            raise BadValue(one)
    return {SERVICE_OF[one] for one in chosen}


def age(text, reference):
    """Completed years on the reference day; reference year − birth year where only the year is known; a stated age as it is."""
    text = text.strip()
    if not text:
        return None
    if re.fullmatch(r"(18|19|20)\d\d", text):
        return reference.year - int(text)
    if re.fullmatch(r"\d{1,3}", text):
        return int(text)
    born = day(text)
    return reference.year - born.year - ((reference.month, reference.day) < (born.month, born.day))


class Tally:
    def __init__(self):
        self.numerator = self.denominator = self.missing = 0

    def add(self, answer, people=1):
        """`answer`: how many of the people say yes; None where they left it blank."""
        if answer is None:
            self.missing += people
        else:
            self.numerator += answer
            self.denominator += people


class Survey:
    """Tallies by (indicator, village); rows read, left out, and superseded by file."""

    def __init__(self, tables, places, reference, payment_age, adult_age):
        self.tallies, self.inputs, persons = {}, {}, {}
        totals = []
        for table in tables:
            self.inputs[table.path] = {"rows": len(table.rows), "rejected": 0, "duplicates": 0}
            for row in table.rows:
                village = places.of_text(row.get("village", ""))
                if village == OUTSIDE:
                    continue
                try:
                    if "person" in table.columns:
                        self.keep(persons, row, table, village, reference)
                    elif "head" in table.columns:
                        self.add_counts(row, table.columns, village)
                    else:
                        totals.append((row, table.columns, village))
                except BadValue:
                    self.inputs[table.path]["rejected"] += 1
        for person in persons.values():
            self.add_person(person, payment_age, adult_age)
        # Where a village has both persons (or households) and totals, the persons count; totals only for what no person was asked.
        asked = set(self.tallies)
        for row, columns, village in totals:
            self.add_counts(row, columns, village, asked)

    def tally(self, indicator, village):
        return self.tallies.setdefault((indicator, village), Tally())

    def keep(self, persons, row, table, village, reference):
        """One person per name, birth and village: the later answer, by day of the survey, then as read."""
        answers = {"survey." + q: mark(row[q]) for q in ("account", "vneid2", "online-services", "digital-skills") if q in table.columns}
        person = {"age": age(row["born"], reference), "village": village, "answers": answers, "surveyed": day(row.get("surveyed", "")), "path": table.path}
        if "services" in table.columns:
            person["services"] = services(row["services"])
        identity = (key(row["person"]), words(row["born"]), village)
        earlier = persons.get(identity)
        if earlier:
            later_first = earlier["surveyed"] and person["surveyed"] and earlier["surveyed"] > person["surveyed"]
            self.inputs[(person if later_first else earlier)["path"]]["duplicates"] += 1
            if later_first:
                return
        persons[identity] = person

    def add_person(self, person, payment_age, adult_age):
        if person["age"] is None:
            return
        grown, adult = person["age"] >= payment_age, person["age"] >= adult_age
        village = person["village"]
        for indicator, answer in person["answers"].items():
            if adult if indicator in ADULTS else grown:
                self.tally(indicator, village).add(None if answer is None else int(answer))
        if "services" in person and grown:
            used = person["services"]
            self.tally("survey.cashless", village).add(None if used is None else int(bool(used)))
            for service in SERVICES:
                self.tally(f"survey.cashless.{service}", village).add(None if used is None else int(service in used))

    def add_counts(self, row, columns, village, asked=()):
        """A household's row or a village's: how many of its people from 15, or from 18."""
        base = {"15": count(row.get("from15", "")), "18": count(row.get("from18", ""))}
        questions = ["account", "cashless", "vneid2", "online-services", "digital-skills"]
        yes = {column: count(row[column]) for column in questions + list(SERVICES) if column in columns}
        for column, answer in yes.items():
            indicator = f"survey.cashless.{column}" if column in SERVICES else f"survey.{column}"
            people = base["18" if indicator in ADULTS else "15"]
            if people is not None and (indicator, village) not in asked:
                self.tally(indicator, village).add(answer, people)

    def indicators(self):
        """{(indicator, village or None): figures}. The commune's value is weighted by population where the survey covers only part of it."""
        out = {}
        for indicator in sorted({i for i, _ in self.tallies}):
            limit = "18" if indicator in ADULTS else "15"
            strata, total = [], Tally()
            for (i, village), tally in self.tallies.items():
                if i != indicator:
                    continue
                total.numerator += tally.numerator
                total.denominator += tally.denominator
                total.missing += tally.missing
                if isinstance(village, Village):
                    out[indicator, village.label] = figures(tally)
                    if tally.denominator:
                        strata.append((village.from18 if limit == "18" else village.from15, tally))
            figure = figures(total)
            known = strata and all(population is not None for population, _ in strata)
            if known and any(t.denominator + t.missing < population for population, t in strata):
                # Post-stratification: villages weigh by population; those without an answer to the question carry no weight. Nobody weighs
                # less than the people who answered.
                weights = [(max(population, t.denominator + t.missing), t.numerator / t.denominator) for population, t in strata]
                figure["value"] = sum(w * p for w, p in weights) / sum(w for w, _ in weights)
            out[indicator, None] = figure
        return out


def figures(tally):
    value = tally.numerator / tally.denominator if tally.denominator else None
    return {"numerator": tally.numerator, "denominator": tally.denominator, "missing": tally.missing, "value": value}
