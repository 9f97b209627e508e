"""Working days and office hours of a commune's people's committee, with the public holidays of 2023 to 2025."""

from datetime import date, datetime, timedelta

HOLIDAYS = {
    date(2023, 9, 1), date(2023, 9, 4),
    date(2024, 1, 1), date(2024, 2, 8), date(2024, 2, 9), date(2024, 2, 12), date(2024, 2, 13), date(2024, 2, 14),
    date(2024, 4, 18), date(2024, 4, 29), date(2024, 4, 30), date(2024, 5, 1), date(2024, 9, 2), date(2024, 9, 3),
    date(2025, 9, 1), date(2025, 9, 2), date(2026, 1, 1),
}


def is_working(day):
    return day.weekday() < 5 and day not in HOLIDAYS


def days(first, last):
    """Every calendar day from first to last, both included."""
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def add_working_days(day, count):
    """The working day `count` working days after `day`; 0 gives the day itself, or the next working one."""
    while not is_working(day):
        day += timedelta(1)
    while count > 0:
        day += timedelta(1)
        if is_working(day):
            count -= 1
    return day


def office_time(chance, day, earliest=(7, 30)):
    """A moment of office hours (7:30–11:30, 13:30–17:00), mornings busier; not before `earliest` (hour, minute)."""
    low = earliest[0] * 60 + earliest[1]
    for _ in range(40):
        minute = chance.between(450, 689) if chance.happens(0.6) else chance.between(810, 1015)
        if minute >= low:
            break
    else:
        minute = max(low, 1019)
    minute = min(minute, 1019)
    return datetime(day.year, day.month, day.day, minute // 60, minute % 60, chance.below(60))
