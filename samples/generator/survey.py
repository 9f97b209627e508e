"""Made-up people of a village and what they answer, by rank, so that each village shows the figures it was given."""

from dataclasses import dataclass, field
from datetime import date

from . import people

SERVICES = ["điện", "nước", "viễn thông", "y tế", "bảo hiểm", "học phí", "mua sắm", "khác"]
HABITS = [0.80, 0.17, 0.74, 0.30, 0.34, 0.36, 0.58, 0.09]   # share of cashless people who pay for each


@dataclass
class Person:
    name: str
    sex: str
    born: date
    citizen: str
    phone: str
    household: int
    surveyed: date
    account: bool = False
    vneid2: bool = False
    online: bool = False
    skills: bool = False
    services: list = field(default_factory=list)

    def age(self, day):
        return day.year - self.born.year - ((day.month, day.day) < (self.born.month, self.born.day))


@dataclass(frozen=True)
class Rates:
    account: float
    cashless: float
    vneid2: float
    online: float
    skills: float


def birthday(chance, reference):
    """An upland commune's ages: many children, a bulge at 30 to 45."""
    low, high = chance.weighted([((0, 5), 10), ((6, 14), 15), ((15, 17), 5), ((18, 29), 17), ((30, 44), 24), ((45, 59), 17), ((60, 74), 9), ((75, 92), 3)])
    year = reference.year - chance.between(low, high)
    return date(year, chance.between(1, 12 if year < reference.year else 6), chance.between(1, 28))


def respondents(chance, count, rates, reference, first_day, payment_age=15, adult_age=18):
    """`count` people of one village with answers; distinct by name and year of birth."""
    seen, crowd, household, left = set(), [], 0, 0
    while len(crowd) < count:
        if left == 0:
            household, left = household + 1, chance.weighted([(1, 6), (2, 12), (3, 18), (4, 32), (5, 20), (6, 9), (7, 3)])
        sex = people.sex(chance)
        name, born = people.name(chance, sex), birthday(chance, reference)
        if left == 1 and not any(p.household == household and p.age(reference) >= 20 for p in crowd):
            born = date(reference.year - chance.between(24, 78), chance.between(1, 12), chance.between(1, 28))
        if (name, born.year) in seen:
            continue
        seen.add((name, born.year))
        surveyed = date.fromordinal(first_day.toordinal() + min(household // 9, 18))
        crowd.append(Person(name, sex, born, people.citizen_number(chance, born.year, sex), people.phone(chance), household, surveyed))
        left -= 1
    answer(chance, crowd, rates, reference, payment_age, adult_age)
    return crowd


def answer(chance, crowd, rates, reference, payment_age, adult_age):
    """Give every person answers by rank of ease with the telephone, the younger first, so that the rates come out as asked."""
    def ease(person):
        age = person.age(reference)
        return chance.normal() * 0.8 - max(0, age - 28) * 0.035 - (0.5 if age < payment_age + 1 else 0)

    ranked = {id(p): ease(p) for p in crowd}

    def top(eligible, rate, spread):
        ordered = sorted(eligible, key=lambda p: -(ranked[id(p)] + chance.normal() * spread))
        return ordered[:round(rate * len(eligible))]

    old_enough = [p for p in crowd if p.age(reference) >= payment_age]
    adults = [p for p in crowd if p.age(reference) >= adult_age]
    for p in top(old_enough, rates.account, 0.3):
        p.account = True
    payers = top([p for p in old_enough if p.account], min(1, rates.cashless / max(rates.account, 0.01)), 0.6)
    for p in payers:
        p.services = [s for s, habit in zip(SERVICES, HABITS) if chance.happens(habit)] or ["điện"]
    for p in top(adults, rates.vneid2, 0.9):
        p.vneid2 = True
    for p in top(adults, rates.online, 0.5):
        p.online = True
    for p in top(old_enough, rates.skills, 0.4):
        p.skills = True
