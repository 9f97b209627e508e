"""The life of made-up dossiers: submitted, received, due, finished, handed over, and what an export of a given day shows of it."""

import math
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from . import people, places
from .workdays import add_working_days, days, is_working, office_time

DIRECT, ONLINE, POSTAL = "Trực tiếp", "Trực tuyến", "Qua bưu chính công ích"
STATUS = {
    1: "Mới đăng ký", 2: "Được tiếp nhận", 3: "Không được tiếp nhận", 4: "Đang xử lý", 5: "Yêu cầu bổ sung giấy tờ",
    6: "Yêu cầu thực hiện nghĩa vụ tài chính", 7: "Công dân yêu cầu rút hồ sơ", 8: "Dừng xử lý", 9: "Đã xử lý xong", 10: "Đã trả kết quả",
}


@dataclass
class Dossier:
    code: str
    procedure: object
    owner: str
    applicant: str
    phone: str
    address: str
    place: object              # the Village it is from, "unknown" or "outside": what a reader of the address should find
    channel: str
    submitted: datetime
    received: datetime
    due: datetime
    finished: datetime
    returned: datetime
    fate: str                  # done, refused, withdrawn, stopped
    waits: tuple               # (first day, last day, status 5 or 6) or ()
    copies: int
    payment: str
    fee: int
    digitised: bool
    electronic: bool
    rating: str
    officer: str

    def existed(self, day):
        return self.submitted.date() <= day

    def is_open_before(self, day):
        """Received before `day` and not finished before it: what the next export still carries."""
        if self.fate == "refused" or self.received.date() >= day:
            return False
        return self.fate == "stopped" or self.finished.date() >= day

    def is_finished(self, day):
        return self.fate != "refused" and self.fate != "stopped" and self.finished.date() <= day

    def status(self, day):
        """The status code that the system shows at the end of `day`."""
        if self.fate == "refused":
            return 3
        if self.received.date() > day:
            return 1
        if self.fate == "stopped":
            return 8 if self.finished.date() <= day else 4
        if self.finished.date() <= day:
            if self.fate == "withdrawn":
                return 7
            return 10 if self.returned.date() <= day else 9
        if self.waits and self.waits[0] <= day <= self.waits[1]:
            return self.waits[2]
        return 2 if (day - self.received.date()).days < 1 else 4


@dataclass(frozen=True)
class Course:
    """How a commune's dossiers come in: first and last day, mean a working day, seasonal weights by month, share online at both ends."""

    first: date
    last: date
    per_day: float
    seasons: dict
    online: tuple
    outside: float = 0.035
    unknown: float = 0.03
    pattern: str = "000.{unit}.H56-{day}-{number:04d}"


def simulate(chance, commune, procedures, course):
    """All dossiers of the course, in order of submission."""
    span = (course.last - course.first).days
    dossiers = []
    for day in days(course.first, course.last):
        season = course.seasons.get(day.month, 1.0)
        mean = course.per_day * season * (1 if is_working(day) else 0.05) * (1.15 if day.weekday() == 0 else 1)
        count = max(0, round(mean + chance.normal() * math.sqrt(mean) * 0.8)) if is_working(day) else int(chance.happens(mean))
        if day in (course.first, course.last):
            count = max(count, 1)
        for number in range(1, count + 1):
            share = (day - course.first).days / span
            online = course.online[0] + (course.online[1] - course.online[0]) * share
            dossiers.append(one(chance, commune, procedures, course, day, number, online))
    return dossiers


def one(chance, commune, procedures, course, day, number, online_share):
    procedure = chance.weighted([(p, p.weight) for p in procedures])
    channel = ONLINE if not is_working(day) or chance.happens(online_share if procedure.level != "dịch vụ công" else 0.1) else \
        chance.weighted([(DIRECT, 97), (POSTAL, 3)])
    owner = people.name(chance)
    applicant = owner if chance.happens(0.72) else people.name(chance)
    draw = chance.unit()
    if draw < course.outside:
        place, address = "outside", chance.pick(commune.outside)
    elif draw < course.outside + course.unknown:
        place, address = "unknown", places.address_without_village(chance, commune)
    else:
        place = chance.weighted([(v, v.population * v.share) for v in commune.villages if not v.valid_to])
        address = places.address(chance, commune, place)
    submitted = office_time(chance, day)
    received = submitted
    if channel == ONLINE:
        received = submitted + timedelta(minutes=chance.between(4, 110))
        if day != course.last and (received.hour >= 17 or not is_working(day) or chance.happens(0.12)):
            received = office_time(chance, add_working_days(day + timedelta(1), 0))
    due, finished = course_of_work(chance, procedure, received)
    fate = chance.weighted([("done", 966), ("refused", 10), ("withdrawn", 14), ("stopped", 2)])
    waits = ()
    if fate == "done" and procedure.days >= 3 and chance.happens(0.09):
        first = add_working_days(received.date(), 1)
        length = chance.between(3, 12)
        waits = (first, add_working_days(first, length), chance.weighted([(5, 4), (6, 1)]))
        due = stamp(due, add_working_days(due.date(), length + 1))
        finished = stamp(finished, add_working_days(finished.date(), length + 1))
    returned = finished if chance.happens(0.62) else stamp(finished, add_working_days(finished.date() + timedelta(1), chance.between(0, 5)))
    fee = procedure.fee * (chance.between(1, 5) if procedure.fee == 6_000 else 1)
    paid_online = 0.5 if channel == ONLINE else 0.12
    if fee and chance.happens(0.05):
        payment, fee = "Đối tượng miễn phí", 0
    elif fee:
        payment = chance.weighted([("Trực tuyến", paid_online), ("Tiền mặt", 0.9 - paid_online), ("Chuyển khoản", 0.1)])
    else:
        payment = "Miễn phí" if chance.happens(0.8) else ""
    rating = chance.weighted([("Rất hài lòng", 44), ("Hài lòng", 24), ("Không hài lòng", 1.1), ("", 31)])
    return Dossier(
        code=course.pattern.format(unit=commune.unit, day=f"{day:%y%m%d}", number=number), procedure=procedure, owner=owner, applicant=applicant,
        phone=people.phone(chance), address=address, place=place, channel=channel, submitted=submitted, received=received, due=due, finished=finished,
        returned=returned, fate=fate, waits=waits, copies=2 if chance.happens(0.03) else 1, payment=payment, fee=fee,
        digitised=chance.happens(0.93 if channel == ONLINE else 0.58), electronic=chance.happens(0.86 if channel == ONLINE else 0.5),
        rating=rating if fate == "done" else "", officer=chance.pick(OFFICERS))


OFFICERS = ["Lê Thị Bích Thảo", "Vi Văn Thuận", "Lương Thị Kim Oanh"]


def stamp(moment, day):
    return datetime(day.year, day.month, day.day, moment.hour, moment.minute, moment.second)


def course_of_work(chance, procedure, received):
    """When the result is due (working days of the procedure) and when it is ready."""
    day = received.date()
    if procedure.days == 0:
        due_day = add_working_days(day if received.hour < 15 else day + timedelta(1), 0)
    else:
        due_day = add_working_days(day, procedure.days)
    due = datetime(due_day.year, due_day.month, due_day.day, 17, 0, 0)
    if chance.happens(procedure.late):
        return due, office_time(chance, add_working_days(due_day, 1 + min(chance.below(5), chance.below(5))))
    if procedure.days == 0:
        return due, min(received + timedelta(minutes=chance.between(15, 150)), due - timedelta(minutes=5)) if is_working(day) and received.hour < 16 \
            else office_time(chance, due_day)
    early = int(chance.unit() * min(procedure.days, 6)) if chance.happens(0.66) else 0
    finished_day = due_day
    while early > 0 and finished_day > day + timedelta(1):
        finished_day -= timedelta(1)
        if is_working(finished_day):
            early -= 1
    if not is_working(finished_day):
        finished_day = due_day
    floor = (received.hour, received.minute) if finished_day == day else (7, 30)
    return due, office_time(chance, finished_day, floor)
