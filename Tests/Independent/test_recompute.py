"""The recomputation itself, on cases worked out by hand."""

import copy
import sys
import unittest
from datetime import date
from pathlib import Path
from types import SimpleNamespace

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import recompute  # noqa: E402
import settings_file  # noqa: E402
from dossiers import STATUS, counts  # noqa: E402
from surveys import age, services, wilson  # noqa: E402
from tables import BadValue, count, day, key  # noqa: E402
from villages import Places  # noqa: E402

FIRST, LAST = date(2024, 1, 1), date(2024, 7, 31)


def june(n):
    return date(2024, 6, n)


class StatusWords(unittest.TestCase):
    def test_what_was_taken_back(self):
        for word, status in [("Đã hủy", 7), ("Đã huỷ", 7), ("HỦY HỒ SƠ", 7), ("Công dân rút", 7), ("Hồ sơ trả lại", 7), ("Từ chối giải quyết", 7),
                             ("Từ chối tiếp nhận", 3), ("Yêu cầu bổ sung", 5), ("Công dân yêu cầu rút hồ sơ", 7), ("Đã trả kết quả", 10)]:
            self.assertEqual(STATUS[key(word)], status, word)


class Table06a(unittest.TestCase):
    # status, received, due, finished → the cells that are 1
    CASES = [
        ("done early", 9, june(3), june(10), june(7), "received.inPerson resolved.early"),
        ("done on the day", 10, june(3), june(10), june(10), "received.inPerson resolved.onTime"),
        ("done late", 9, june(3), june(10), june(11), "received.inPerson resolved.overdue"),
        ("withdrawn after the due day counts as on time", 7, june(3), june(10), june(20), "received.inPerson resolved.onTime"),
        ("taken back without a day is received, and nothing else", 7, june(3), june(10), None, "received.inPerson"),
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

    def test_intervals(self):
        # statsmodels: proportion_confint(81, 263, method="wilson")
        low, high = wilson(81 / 263, 263)
        self.assertAlmostEqual(low, 0.25528852, 8)
        self.assertAlmostEqual(high, 0.36620958, 8)
        self.assertEqual(wilson(0.5, 40, 40), (None, None))

    def test_settings(self):
        read = settings_file.read(Path(__file__).resolve().parents[2] / "samples/ngoc-phung/baocao.yaml")
        self.assertEqual(read["commune"]["within"], ["huyện Thường Xuân", "tỉnh Thanh Hóa"])
        self.assertEqual(read["report"]["period"]["label"], "7 tháng đầu năm 2024")
        self.assertEqual(read["issuer"]["recipients"][-1], "Lưu: VT.")
        self.assertEqual(len(read["report"]["pictures"]), 2)


class Comparing(unittest.TestCase):
    """A report that says the same passes; one changed figure is named."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(__file__).resolve().parents[2] / "samples/thuong-xuan"
        cls.ours = recompute.compute(cls.folder)

    def report(self):
        def name(label):
            shared = [v.name for v in self.ours["places"].current()].count(label[0]) > 1
            return f"{label[0]} ({label[1]})" if shared else label[0]

        table = self.ours["06a"]
        return copy.deepcopy({
            "dossiers": {
                "rows": [{"kind": label[0], "village": name(label[1:]) if label[1:] else None} | cells for label, cells in table["rows"].items()],
                "byField": [{"field": field} | cells for field, cells in table["byField"].items()], "byMonth": table["byMonth"]},
            "indicators": [
                {"id": i, "village": name(v) if v else None, "target": None if v else self.ours["targets"].get(i), "met": None} | figure |
                ({"met": figure["value"] >= self.ours["targets"][i]} if not v and i in self.ours["targets"] else {})
                for (i, v), figure in self.ours["indicators"].items()],
            "inputs": [{"path": p.relative_to(self.folder).as_posix()} | figure for p, figure in self.ours["inputs"].items()]})

    def differences(self, report):
        return recompute.compare(self.ours, report, self.folder).differences

    def test_same(self):
        self.assertEqual(self.differences(self.report()), [])

    def test_changed(self):
        report = self.report()
        report["dossiers"]["rows"][6]["resolved"]["early"] += 1
        report["dossiers"]["byMonth"][2]["resolved"] = None
        account = next(i for i in report["indicators"] if i["id"] == "survey.account" and i["village"] is None)
        account["value"] += 0.0001
        del report["dossiers"]["byField"][0]
        found = self.differences(report)
        self.assertTrue(any(d.startswith("rows[village Hồng Kỳ thị trấn Thường Xuân].resolved.early: recomputed") for d in found), found)
        self.assertTrue(any(d.startswith("byMonth[2025-09].resolved: recomputed 643, report None") for d in found), found)
        self.assertTrue(any(d.startswith("survey.account[commune].value") for d in found), found)
        self.assertEqual(len(found), 3 + 12, found)

    def test_only_in_the_report(self):
        report = self.report()
        report["indicators"].append({"id": "survey.invented", "village": None, "value": 0.5})
        self.assertEqual(self.differences(report), ["survey.invented[None]: only in the report: 0.5"])


if __name__ == "__main__":
    unittest.main()
