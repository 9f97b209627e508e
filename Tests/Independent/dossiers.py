"""Table 06a, recomputed from domain notes section 2, and the rates of section 3."""

from datetime import date, timedelta

from tables import BadValue, count, day, key, orders
from villages import OUTSIDE, UNKNOWN

STATUS = {key(name): code for code, name in enumerate([
    "Mới đăng ký", "Được tiếp nhận", "Không được tiếp nhận", "Đang xử lý", "Yêu cầu bổ sung giấy tờ", "Yêu cầu thực hiện nghĩa vụ tài chính",
    "Công dân yêu cầu rút hồ sơ", "Dừng xử lý", "Đã xử lý xong", "Đã trả kết quả"], 1)}
# What a system writes for a dossier that was taken back, cancelled or sent back (no result, and never late), that was never taken in, and
# that waits on the citizen.
STATUS |= {key(name): 7 for name in [
    "Đã hủy", "Hủy", "Hủy hồ sơ", "Hồ sơ bị hủy", "Đã rút", "Đã rút hồ sơ", "Rút hồ sơ", "Công dân rút", "Công dân rút hồ sơ", "Xin rút hồ sơ",
    "Hồ sơ rút", "Hồ sơ trả lại", "Hồ sơ bị trả lại", "Đã trả lại", "Trả lại", "Trả lại hồ sơ", "Trả lại/ Rút HS", "Từ chối giải quyết",
    "Không đủ điều kiện giải quyết"]}
STATUS |= {key(name): 3 for name in ["Từ chối tiếp nhận", "Không tiếp nhận", "Từ chối", "Bị từ chối"]}
STATUS |= {key(name): 5 for name in ["Yêu cầu bổ sung", "Bổ sung giấy tờ", "Chờ bổ sung", "Yêu cầu bổ sung hồ sơ"]}
CHANNEL = {key(n): c for n, c in {
    "Trực tiếp": 1, "Trực tuyến": 2, "Qua bưu chính công ích": 3, "Bưu chính công ích": 3, "BCCI": 3, "1": 1, "2": 2, "3": 3, "": 0}.items()}
PAYMENT = {key(n): c for n, c in {
    "Trực tuyến": "online", "Tiền mặt": "cash", "Chuyển khoản": "transfer", "Đối tượng miễn phí": "exempt", "Miễn phí": "exempt", "": ""}.items()}
RATING = {key(n): c for n, c in {"Rất hài lòng": 1, "Hài lòng": 1, "Không hài lòng": -1, "": 0}.items()}
MARK = {key(n): c for n, c in {"Có": True, "x": True, "1": True, "Không": False, "K": False, "0": False, "-": False, "": None}.items()}


class Dossier:
    pass


def look_up(names, text):
    """What a word means; what a blank means (None for a status, which leaves the dossier to its days) where it is not known."""
    return names.get(key(text), names.get(""))


def other_day(row, column, american):
    """A day other than that of receipt: what is no date costs its cell. Returns the day, and whether something unread stands there."""
    try:
        return day(row.get(column, ""), american.get(column, False)), False
    except BadValue:
        return None, True


def read_row(row, columns, american, places):
    """A dossier of a row; BadValue where the day of receipt is not understood, or the code is missing: the row is left out."""
    d = Dossier()
    d.columns = columns
    d.code = row["code"].strip()
    d.received = day(row["received"], american["received"])
    d.due, _ = other_day(row, "due", american)
    # The day that the result is ready; the day of collection only where the export has no better one (section 2).
    result = "finished" if "finished" in columns else "collected"
    d.finished, is_result_unread = other_day(row, result, american)
    collected, _ = other_day(row, "collected", american)
    d.newest = max((x for x in (d.received, d.finished, collected) if x), default=None)
    d.status = look_up(STATUS, row["status"]) if "status" in columns else None
    # There was a result, on a day that nobody knows.
    if is_result_unread and d.status is None:
        d.status = 9
    d.channel = look_up(CHANNEL, row.get("channel", ""))
    d.payment = look_up(PAYMENT, row.get("payment", ""))
    d.rating = look_up(RATING, row.get("rating", ""))
    d.digitised = look_up(MARK, row.get("digitised", ""))
    d.electronic = look_up(MARK, row.get("electronic", ""))
    d.fee = count(row.get("fee", ""))
    d.field, d.procedure = row.get("field", "").strip(), row.get("procedure", "").strip()
    if row.get("village", "").strip():
        d.place = places.of_text(row["village"], row.get("address", ""))
    else:
        d.place = places.of_address(row.get("address", ""))
    if not d.code or d.received is None:
        raise BadValue("no code or no day of receipt")
    return d


# What a later export may lack. Not the status: where a ledger without one comes later, its dates say how the dossier stands.
KEPT = {"channel": "channel", "payment": "payment", "fee": "fee", "rating": "rating", "digitised": "digitised", "electronic": "electronic",
        "field": "field", "procedure": "procedure", "due": "due"}


def combine(tables, places):
    """One dossier per code over all files, the later export winning as a whole, but for what it has no column for.

    Later: by the export's own "đến ngày", else by its newest day of receipt, result or collection; then by file name. Within a file, the
    later row. A later export without village and address leaves a dossier where the earlier one had it.
    Returns the dossiers in order of code, and per file how many rows were read, left out and superseded.
    """
    files = []
    for table in tables:
        american = orders(table, ("received", "due", "finished", "collected"))
        good, bad = [], 0
        for row in table.rows:
            try:
                good.append(read_row(row, table.columns, american, places))
            except BadValue:
                bad += 1
        covers = table.last_day() or max((d.newest for d in good), default=date.min)
        files.append((covers, table.path.name, table, good, bad))
    chosen, losses = {}, {}
    for number, (_, _, table, good, _) in enumerate(sorted(files, key=lambda f: f[:2])):
        for d in good:
            earlier = chosen.get(d.code)
            if earlier:
                losses[earlier.file] = losses.get(earlier.file, 0) + 1
                if not d.columns & {"village", "address"}:
                    d.place = earlier.place
                for column, attribute in KEPT.items():
                    if column not in d.columns and column in earlier.columns:
                        setattr(d, attribute, getattr(earlier, attribute))
                        d.columns = d.columns | {column}
            d.file = table.path
            chosen[d.code] = d
    inputs = {table.path: {"rows": len(table.rows), "rejected": bad, "duplicates": losses.get(table.path, 0)} for _, _, table, _, bad in files}
    return [chosen[code] for code in sorted(chosen)], inputs


class Standing:
    """How one dossier stands in the period [first, last]: days only, no times."""

    def __init__(self, d, first, last):
        self.new = self.carried = self.resolved = self.open = False
        self.speed = self.late = None
        if d.status in (1, 3):
            return
        if d.status is None:
            done = d.finished is not None
        else:
            done = d.status in (7, 9, 10)
        # Resolved but without a day, or before it came in: received, and nothing else.
        wrong = done and (d.finished is None or d.finished < d.received)
        self.new = first <= d.received <= last
        self.wrong = wrong and self.new
        if wrong:
            return
        self.carried = d.received < first and (not done or d.finished >= first)
        self.resolved = done and first <= d.finished <= last
        self.open = d.received <= last and (not done or d.finished > last)
        if self.resolved:
            if d.status == 7 or d.due is None or d.finished == d.due:
                self.speed = "onTime"
            else:
                self.speed = "early" if d.finished < d.due else "overdue"
        if self.open:
            self.late = d.due is not None and d.due < last and d.status not in (5, 6, 8)


def counts(dossiers, first, last):
    """COUNTS of the contract."""
    received = {"total": 0, "online": 0, "inPerson": 0, "postal": 0, "carriedOver": 0}
    resolved = {"total": 0, "early": 0, "onTime": 0, "overdue": 0}
    process = {"total": 0, "withinDue": 0, "overdue": 0}
    for d in dossiers:
        s = Standing(d, first, last)
        if s.new:
            received[{2: "online", 3: "postal"}.get(d.channel, "inPerson")] += 1
        if s.carried:
            received["carriedOver"] += 1
        if s.resolved:
            resolved[s.speed] += 1
        if s.open:
            process["overdue" if s.late else "withinDue"] += 1
    for part in (received, resolved, process):
        part["total"] = sum(part.values())
    return {"received": received, "resolved": resolved, "inProcess": process}


def by_month(dossiers, first, last):
    """Received and resolved in the days of each calendar month that lie in the period, by channel and by speed."""
    months, at = [], first
    while at <= last:
        following = date(at.year + at.month // 12, at.month % 12 + 1, 1)
        cells = counts(dossiers, at, min(last, following - timedelta(1)))
        got, done = cells["received"], cells["resolved"]
        months.append({"month": f"{at:%Y-%m}", "received": got["total"] - got["carriedOver"], "resolved": done["total"]} |
                      {c: got[c] for c in ("online", "inPerson", "postal")} | {c: done[c] for c in ("early", "onTime", "overdue")})
        at = following
    return months


def on_time_rates(cells):
    """The three on-time rates in use (section 2)."""
    got, done, left = cells["received"], cells["resolved"], cells["inProcess"]
    good, new = done["early"] + done["onTime"], got["total"] - got["carriedOver"]
    return {"a": good / done["total"] if done["total"] else None, "b": (good + left["withinDue"]) / new if new else None,
            "c": 1 - (left["overdue"] + done["overdue"]) / got["total"] if got["total"] else None}


def tables_06a(dossiers, places, first, last):
    rows = [(("village",) + v.label, [d for d in dossiers if d.place is v]) for v in places.current()]
    rows += [((UNKNOWN,), [d for d in dossiers if d.place == UNKNOWN]), ((OUTSIDE,), [d for d in dossiers if d.place == OUTSIDE])]
    rows += [(("total",), dossiers)]
    fields, names, procedures = {}, {}, {}
    for d in dossiers:
        field, procedure = names.setdefault(key(d.field), d.field), names.setdefault(key(d.procedure), d.procedure)
        fields.setdefault(field, []).append(d)
        procedures.setdefault((field, procedure), []).append(d)
    table = {label: counts(some, first, last) for label, some in rows}
    return {"rows": table, "rowMonths": {label: by_month(some, first, last) for label, some in rows[:-1]},
            "byField": {field: counts(some, first, last) for field, some in sorted(fields.items())},
            "procedures": {pair: counts(some, first, last) for pair, some in sorted(procedures.items())},
            "byMonth": by_month(dossiers, first, last), "onTimeRates": on_time_rates(table["total",])}


def rate(yes, base, known):
    """Numerator, denominator and missing over the dossiers of `base`."""
    answered = [d for d in base if known(d)]
    return {"numerator": sum(1 for d in answered if yes(d)), "denominator": len(answered), "missing": len(base) - len(answered)}


def rates(dossiers, first, last):
    """Section 3. Base: dossiers received in the period, or resolved in it, that say anything of the matter; the others are "missing"."""
    standings = [(d, Standing(d, first, last)) for d in dossiers]
    new, resolved = [d for d, s in standings if s.new], [(d, s) for d, s in standings if s.resolved]
    done = [d for d, _ in resolved]
    columns = set().union(*(d.columns for d in dossiers)) if dossiers else set()
    out = {"dossiers.on-time": {"numerator": sum(s.speed != "overdue" for _, s in resolved), "denominator": len(resolved), "missing": 0}}
    if "channel" in columns:
        out["dossiers.online"] = rate(lambda d: d.channel == 2, new, lambda d: d.channel)
    if "payment" in columns:
        # A fee was paid in one of three ways; the exempt and those without a fee are no part of it. Of a dossier of which no export tells
        # the payment, nor an amount, it is missing.
        paying = [d for d in new if d.payment != "exempt" and d.fee != 0 and (d.payment or d.fee or "payment" not in d.columns)]
        out["dossiers.online-payment"] = rate(lambda d: d.payment == "online", paying, lambda d: d.payment)
    if "digitised" in columns:
        out["dossiers.digitised"] = rate(lambda d: d.digitised, new, lambda d: d.digitised is not None)
    if "electronic" in columns:
        out["dossiers.e-result"] = rate(lambda d: d.electronic, done, lambda d: d.electronic is not None)
    if "rating" in columns:
        out["dossiers.satisfaction"] = rate(lambda d: d.rating > 0, done, lambda d: d.rating)
    return out
