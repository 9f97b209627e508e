"""The recomputation itself, on cases worked out by hand."""

import sys
import unittest
from datetime import date
from pathlib import Path
from types import SimpleNamespace

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import settings_file  # noqa: E402
from dossiers import counts  # noqa: E402
from surveys import age, services  # noqa: E402
from tables import BadValue, count, day, key  # noqa: E402
from villages import Places  # noqa: E402

FIRST, LAST = date(2024, 1, 1), date(2024, 7, 31)


def june(n):
    return date(2024, 6, n)


class Table06a(unittest.TestCase):
    # status, received, due, finished → the cells that are 1
    CASES = [
        ("done early", 9, june(3), june(10), june(7), "received.inPerson resolved.early"),
        ("done on the day", 10, june(3), june(10), june(10), "received.inPerson resolved.onTime"),
        ("done late", 9, june(3), june(10), june(11), "received.inPerson resolved.overdue"),
        ("withdrawn after the due day counts as on time", 7, june(3), june(10), june(20), "received.inPerson resolved.onTime"),
        ("no due day", 9, june(3), None, june(20), "received.inPerson resolved.onTime"),
        ("finished on the first day, received before", 9, date(2023, 12, 28), date(2024, 1, 2), FIRST, "received.carriedOver resolved.early"),
        ("finished the day before the first", 9, date(2023, 12, 28), date(2024, 1, 2), date(2023, 12, 31), ""),
        ("finished on the last day", 9, june(3), LAST, LAST, "received.inPerson resolved.onTime"),
        ("finished the day after the last, due after it", 9, june(3), date(2024, 8, 5), date(2024, 8, 1), "received.inPerson inProcess.withinDue"),
        ("finished the day after the last, due before it", 9, june(3), june(20), date(2024, 8, 1), "received.inPerson inProcess.overdue"),
        ("received on the first day", 4, FIRST, date(2024, 8, 5), None, "received.inPerson inProcess.withinDue"),
        ("received on the last day", 2, LAST, LAST, None, "received.inPerson inProcess.withinDue"),
        ("received after the last day", 2, date(2024, 8, 1), date(2024, 8, 2), None, ""),
        ("open and past due", 4, june(3), june(10), None, "received.inPerson inProcess.overdue"),
        ("due on the last day is within", 4, june(3), LAST, None, "received.inPerson inProcess.withinDue"),
        ("papers awaited, past due", 5, june(3), june(10), None, "received.inPerson inProcess.withinDue"),
        ("payment awaited, past due", 6, june(3), june(10), None, "received.inPerson inProcess.withinDue"),
        ("stopped, past due", 8, june(3), june(10), None, "received.inPerson inProcess.withinDue"),
        ("registered only", 1, june(3), june(10), None, ""),
        ("refused", 3, june(3), june(10), None, ""),
        ("resolved before received", 9, june(3), june(10), june(2), "received.inPerson"),
        ("resolved without a day", 10, june(3), june(10), None, "received.inPerson"),
        ("ledger, with a day", None, june(3), june(10), june(10), "received.inPerson resolved.onTime"),
        ("ledger, without a day", None, june(3), june(10), None, "received.inPerson inProcess.overdue"),
    ]

    def test_cases(self):
        for name, status, received, due, finished, expected in self.CASES:
            with self.subTest(name):
                d = SimpleNamespace(status=status, received=received, due=due, finished=finished, channel=1)
                cells = counts([d], FIRST, LAST)
                ones = {f"{part}.{cell}" for part, some in cells.items() for cell, n in some.items() if n and cell != "total"}
                self.assertEqual(ones, set(expected.split()))


class Names(unittest.TestCase):
    def test_spellings(self):
        for a, b in [("Hoà Phượng", "Hòa Phượng"), ("Lí Trúc", "Lý Trúc"), ("Thuỷ Mai", "THỦY  MAI"), ("Ðồng Lưu", "Đồng Lưu")]:
            self.assertEqual(key(a), key(b))
        self.assertNotEqual(key("Đồng Lưu"), key("Đồng Lựu"))
        self.assertNotEqual(key("Tay"), key("Tai"))

    def test_addresses(self):
        rows = [{"village": "Đồng Lưu"}, {"village": "Đồng Lựu"}, {"village": "Thủy Mai", "aliases": "Mài"}]
        places = Places(rows, "xã Ngọc Phụng", ["huyện Thường Xuân", "tỉnh Thanh Hóa"])
        for address, expected in [
            ("T. Đồng Lựu, X. Ngọc Phụng, H. Thường Xuân", "Đồng Lựu"), ("?Số 3, làng Mài,\nxã Ngọc Phụng", "Thủy Mai"),
            ("Thôn Thủy Mai, xã Lương Sơn, huyện Thường Xuân", "outside"), ("xã Ngọc Phụng, huyện Thường Xuân", "unknown"),
            ("thon Dong Luu, xa Ngoc Phung", "unknown"), ("thon Thuy Mai", "Thủy Mai"), ("", "unknown"),
            ("Thị trấn Thường Xuân, huyện Thường Xuân", "outside"),
        ]:
            found = places.of_address(address)
            self.assertEqual(getattr(found, "name", found), expected, address)


class Values(unittest.TestCase):
    def test_values(self):
        self.assertEqual(day("08:15, 22/08/2024"), date(2024, 8, 22))
        self.assertEqual(day("45526"), date(2024, 8, 22))
        self.assertEqual(day("8/22/2024", american=True), date(2024, 8, 22))
        self.assertRaises(BadValue, day, "31/11/2023 17:00:00")
        self.assertEqual([count("1.234"), count("1,234"), count(" "), count("0")], [1234, 1234, None, 0])
        self.assertRaises(BadValue, count, "90%")
        self.assertEqual([services("Điện; viễn thông"), services("-"), services("")], [{"electricity", "telecom"}, set(), None])
        self.assertEqual([age("01/08/2009", LAST), age("31/07/2009", LAST), age("2009", LAST), age("41", LAST)], [14, 15, 15, 41])

    def test_settings(self):
        read = settings_file.read(Path(__file__).resolve().parents[2] / "samples/ngoc-phung/baocao.yaml")
        self.assertEqual(read["commune"]["within"], ["huyện Thường Xuân", "tỉnh Thanh Hóa"])
        self.assertEqual(read["report"]["period"]["label"], "7 tháng đầu năm 2024")
        self.assertEqual(read["issuer"]["recipients"][-1], "Lưu: VT.")
        self.assertEqual(len(read["report"]["pictures"]), 2)


if __name__ == "__main__":
    unittest.main()
