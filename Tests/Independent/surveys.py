"""Payment surveys, recomputed from domain notes section 4: persons, households and village totals together."""

import math
import re
from datetime import timedelta

from tables import BadValue, count, day, key, words
from villages import OUTSIDE, UNKNOWN, Village

SERVICES = {
    "electricity": ["điện", "tiền điện"], "water": ["nước", "tiền nước"], "telecom": ["viễn thông", "cước viễn thông"], "health": ["y tế"],
    "insurance": ["bảo hiểm"], "tuition": ["học phí"], "shopping": ["mua sắm"], "other": ["khác"],
}
SERVICE_OF = {key(name): service for service, names in SERVICES.items() for name in names}
YES, NO = {key(m) for m in ("x", "✓", "1", "có", "c", "v")}, {key(m) for m in ("k", "không", "ko", "0", "-", "–", "chưa")}
# Forms are filled in around the reference day: nobody was born more than a year after it.
A_YEAR = timedelta(366)
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
    # The day, or day and month, are not known: 00/00/1965, 5/1965.
    if found := re.fullmatch(r"(?:0{1,2}/){0,2}(?:(?:0?[1-9]|1[0-2])/)?((?:18|19|20)\d\d)", text):
        if int(found[1]) > (reference + A_YEAR).year:
            raise BadValue(text)
        return reference.year - int(found[1])
    if re.fullmatch(r"\d{1,3}", text):
        if int(text) > 130:
            raise BadValue(text)
        return int(text)
    born = day(text)
    if born > reference + A_YEAR:
        raise BadValue(text)
    return reference.year - born.year - ((reference.month, reference.day) < (born.month, born.day))


def birth(text):
    """What a birth is compared by, however it is written."""
    try:
        return day(text)
    except BadValue:
        return words(text)


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
    """Tallies by (indicator, village); rows read, left out, and superseded by file.

    `wave` says of a day of the survey in which wave it is; only answers of the wave `told` count, and an answer replaces none of another.
    """

    def __init__(self, tables, places, reference, payment_age, adult_age, wave=lambda day: 0, told=0):
        self.tallies, self.eligible, self.inputs, persons = {}, {}, {}, {}
        households, totals = [], []
        for table in tables:
            self.inputs[table.path] = {"rows": len(table.rows), "rejected": 0, "duplicates": 0}
            for row in table.rows:
                village = places.of_text(row.get("village", ""), row.get("address", "")) if row.get("village") else places.of_address(row.get("address", ""))
                if village == OUTSIDE:
                    continue
                try:
                    asked = wave(day(row.get("surveyed", "")))
                    if "person" in table.columns:
                        self.keep(persons, row, table, village, reference, asked)
                    elif asked == told:
                        (households if "head" in table.columns else totals).append((row, table, village))
                except BadValue:
                    self.inputs[table.path]["rejected"] += 1
        for person in persons.values():
            if person["wave"] == told:
                self.add_person(person, payment_age, adult_age)
        for row, table, village in self.once(self.versions(households)):
            self.add_counts(row, table.columns, village)
        # Where a village has both persons (or households) and totals, the persons count.
        counted = {village for village, _ in self.eligible}
        for row, table, village in self.once([(row, table, village, village) for row, table, village in totals]):
            if village not in counted:
                self.add_counts(row, table.columns, village)

    @staticmethod
    def versions(households):
        """Each household with what it may repeat: the n-th of a head in a village, in files of which half of the smaller stands in the other."""
        names, seen = {}, {}
        for index, (row, table, village) in enumerate(households):
            name = (key(row["head"]), village)
            if row["head"].strip() and village != UNKNOWN:
                number = seen[table.path, name] = seen.get((table.path, name), -1) + 1
                names.setdefault(table.path, {})[name + (number,)] = index
        same = {}
        for later in names:
            for earlier in names:
                shared = names[later].keys() & names[earlier].keys()
                if earlier != later and 2 * len(shared) >= min(len(names[later]), len(names[earlier])):
                    same |= {names[path][name]: name for path in (earlier, later) for name in shared}
        return [(*entry, same.get(index, object())) for index, entry in enumerate(households)]

    def once(self, entries):
        """The later of the rows that repeat each other, by day of the survey, then as read; what belongs to no village repeats nothing."""
        latest = {}
        for row, table, village, identity in entries:
            identity = object() if village == UNKNOWN else identity
            earlier = latest.get(identity)
            if earlier:
                then, now = day(earlier[0].get("surveyed", "")), day(row.get("surveyed", ""))
                older = then and now and then > now
                self.inputs[(table if older else earlier[1]).path]["duplicates"] += 1
                if older:
                    continue
            latest[identity] = (row, table, village)
        return latest.values()

    def tally(self, indicator, village):
        return self.tallies.setdefault((indicator, village), Tally())

    def reach(self, village, grown, adults):
        """So many people of payment age, and adults, were asked in the village."""
        for limit, people in (("15", grown), ("18", adults)):
            self.eligible[village, limit] = self.eligible.get((village, limit), 0) + (people or 0)

    def keep(self, persons, row, table, village, reference, wave):
        """One person per name, birth and village: the later answer, by day of the survey, then as read."""
        answers = {"survey." + q: mark(row[q]) for q in ("account", "vneid2", "online-services", "digital-skills") if q in table.columns}
        person = {"age": age(row["born"], reference), "village": village, "answers": answers, "surveyed": day(row.get("surveyed", "")), "path": table.path,
                  "wave": wave}
        if "services" in table.columns:
            person["services"] = services(row["services"])
        # Without a name or a birth nothing says that two rows are one person.
        known = row["person"].strip() and row["born"].strip()
        identity = (key(row["person"]), birth(row["born"]), village, wave) if known else object()
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
        self.reach(village, grown, adult)
        for indicator, answer in person["answers"].items():
            if adult if indicator in ADULTS else grown:
                self.tally(indicator, village).add(None if answer is None else int(answer))
        if "services" in person and grown:
            used = person["services"]
            self.tally("survey.cashless", village).add(None if used is None else int(bool(used)))
            for service in SERVICES:
                self.tally(f"survey.cashless.{service}", village).add(None if used is None else int(service in used))

    def add_counts(self, row, columns, village):
        """A household's row or a village's: how many of its people from 15, or from 18."""
        base = {"15": count(row.get("from15", "")), "18": count(row.get("from18", ""))}
        questions = ["account", "cashless", "vneid2", "online-services", "digital-skills"]
        yes = {column: count(row[column]) for column in questions + list(SERVICES) if column in columns}
        self.reach(village, base["15"], base["18"])
        for column, answer in yes.items():
            indicator = f"survey.cashless.{column}" if column in SERVICES else f"survey.{column}"
            people = base["18" if indicator in ADULTS else "15"]
            if people is not None:
                self.tally(indicator, village).add(answer, people)

    def indicators(self, places):
        """{(indicator, village or None): figures}. The commune's value is weighted by population where the survey covers only part of it."""
        out = {}
        for indicator in sorted({i for i, _ in self.tallies}):
            limit = "18" if indicator in ADULTS else "15"
            population = {v: v.from18 if limit == "18" else v.from15 for v in places.current()}
            strata, total = [], Tally()
            for (i, village), tally in self.tallies.items():
                if i != indicator:
                    continue
                total.numerator += tally.numerator
                total.denominator += tally.denominator
                total.missing += tally.missing
                if isinstance(village, Village):
                    out[indicator, village.label] = figures(tally, population[village])
                    if tally.denominator:
                        strata.append((population[village], tally))
            out[indicator, None] = figures(total, None)
            if strata and None not in population.values():
                whole = all(self.eligible.get((v, limit), 0) >= people for v, people in population.items())
                out[indicator, None] |= weighted(total, strata, whole)
        return out


Z = 1.959963984540054


def wilson(share, n, population=None):
    """95% score interval; with the finite population correction n stands for n(N−1)/(N−n). None, None for a full count."""
    if not n or population is not None and n >= population:
        return None, None
    if population is not None:
        n = n * (population - 1) / (population - n)
    middle, spread, scale = share + Z * Z / (2 * n), Z * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)), 1 + Z * Z / n
    return max(0, (middle - spread) / scale), min(1, (middle + spread) / scale)


def is_whole(tally, population):
    """Everybody was asked, whether or not all answered."""
    return population is not None and tally.denominator + tally.missing >= population


def figures(tally, population):
    value = tally.numerator / tally.denominator if tally.denominator else None
    low, high = (None, None) if value is None or is_whole(tally, population) else wilson(value, tally.denominator, population)
    return {"numerator": tally.numerator, "denominator": tally.denominator, "missing": tally.missing, "value": value, "low": low, "high": high}


def weighted(total, strata, whole):
    """Post-stratification: villages weigh by population; those without an answer to the question carry no weight.

    95% by the stratified variance Σ W²(1 − n/N)·p(1 − p)/(n − 1); a village that was asked whole adds none.
    """
    everybody = sum(population for population, _ in strata)
    value = variance = 0
    for population, t in strata:
        p, n = t.numerator / t.denominator, t.denominator
        value += population / everybody * p
        if not is_whole(t, population) and n > 1:
            variance += (population / everybody) ** 2 * (1 - n / population) * p * (1 - p) / (n - 1)
    if all(is_whole(t, population) for population, t in strata):
        low = high = None
    elif len(strata) == 1 or not variance:
        low, high = wilson(value, total.denominator, everybody)
    else:
        low, high = max(0, value - Z * math.sqrt(variance)), min(1, value + Z * math.sqrt(variance))
    return {"low": low, "high": high} | ({} if whole else {"value": value})
