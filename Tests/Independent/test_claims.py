"""The ranking sentences themselves: python3 -m unittest discover -s Tests/Independent"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import claim_words  # noqa: E402
import claims  # noqa: E402
import counted_claims  # noqa: E402


def village(name, value, base=40, **more):
    return {"village": name, "value": value, "denominator": base} | more


class Ranking(unittest.TestCase):
    def test_sentences(self):
        for villages, expected in [
            ([village("A", 0.9), village("B", 0.8)], "Cao nhất là A (90%), thấp nhất là B (80%)."),
            ([village("A", 0.76), village("B", 0.697)], "Cao nhất là A (76,0%), thấp nhất là B (69,7%)."),
            ([village("A", 1), village("B", 0.5), village("C", 1)], "Cao nhất có A và C cùng đạt 100%; thấp nhất là B (50%)."),
            ([village(n, 1) for n in "ABCD"] + [village("E", 0)], "Cao nhất có 4 thôn cùng đạt 100%; thấp nhất là E (0%)."),
            ([village("A", 1, 4), village("B", 0.5), village("C", 0.4), village("D", None, None, hidden=True)],
             "Cao nhất là B (50%), thấp nhất là C (40%). Không xếp hạng 1 thôn có dưới 10 hồ sơ và 1 thôn không công bố số liệu."),
            ([village("A", 0.5), village("B", 0.5)], None),
        ]:
            self.assertEqual(claims.ranking("dossiers.online", villages, claims.VIETNAMESE), expected)

    def test_a_false_sentence_is_found(self):
        report = {"shortfalls": [], "indicators": [{"id": "dossiers.online"} | village("A", 1), {"id": "dossiers.online"} | village("B", 1),
                                                    {"id": "dossiers.online"} | village("C", 0.5)]}
        page = '<html lang="vi"><p>Cao nhất là <b>A</b> (100%), thấp nhất là C (50%).</p>'
        self.assertEqual(len(claims.check(report, page)[0]), 1)
        self.assertEqual(claims.check(report, page.replace("là <b>A</b> (100%),", "có A và B cùng đạt 100%;")), ([], 1))


class Counted(unittest.TestCase):
    def test_parts(self):
        for given, expected in [
            ((5, 7, 7, "thôn", False), "năm trên bảy thôn"), ((46, 46, 46, "thôn", False), "cả bốn mươi sáu thôn"),
            ((0, 3, 4, "thôn", False), "không thôn nào trong số ba thôn có số liệu"), ((1, 1, 1, "chỉ tiêu", False), "chỉ tiêu duy nhất"),
            ((15, 21, 25, "villages", True), "fifteen of twenty-one villages with figures"), ((1, 1, 3, "targets", True), "the only target with figures"),
        ]:
            self.assertEqual(claim_words.part(*given), expected)

    def test_who_has_most(self):
        for numbers, expected in [([5, 4, 3, 2], "ABC"), ([5, 4, 3, 3], "AB"), ([5, 5, 5, 5], ""), ([5, 5, 5, 5, 1], ""), ([0, 0], ""), ([7], "A")]:
            members = [(chr(65 + n), number, number) for n, number in enumerate(numbers)]
            self.assertEqual("".join(counted_claims.foremost(members, 3)), expected)

    def test_changes(self):
        self.assertEqual(counted_claims.certain(0.5, 0.505, 4000, 4000), 0)
        self.assertEqual(counted_claims.certain(0.5, 0.9, 9, 4000), 0)
        self.assertEqual(counted_claims.certain(0.5, 0.55, 100, 100), 0)
        self.assertGreater(counted_claims.certain(0.5, 0.7, 200, 200), 0.09)
        self.assertLess(counted_claims.certain(0.7, 0.5, 200, 200), -0.09)

    def test_waves_by_village(self):
        def wave(*bases):
            return [{"id": "survey.account", "village": chr(65 + n), "denominator": base} for n, base in enumerate(bases)]

        def difference(village, change, low, high):
            return {"id": "survey.account", "village": village, "difference": change, "low": low, "high": high}

        waves = {"before": wave(40, 40, 9), "after": wave(40, 40, 40), "differences": [
            difference("A", 0.2, 0.1, 0.3), difference("B", -0.1, -0.2, 0.1), difference("C", 0.4, 0.1, 0.7)]}
        self.assertEqual(counted_claims.waves_titles({"waves": waves}, False), {"Có tài khoản: một trên ba thôn tăng rõ rệt sau đợt khảo sát đầu"})
        waves["differences"].pop(0)
        self.assertEqual(counted_claims.waves_titles({"waves": waves}, True), {"Account: no village changed clearly after the first wave"})

    def test_false_titles_are_found(self):
        report = {"shortfalls": [], "dossiers": {"rows": [], "byField": [], "byMonth": [{"month": "2024-01", "received": 9}, {"month": "2024-02", "received": 7}]},
                  "indicators": [{"id": "survey.account", "village": None, "value": 0.9, "target": 0.8, "met": True, "unit": "%"}]}
        page = '<html lang="vi"><figure class="chart"><figcaption><span class="label">Hình 1.</span> {}<span class="subtitle">'
        for title, wrong in [
            ("Tiếp nhận nhiều nhất vào tháng 1/2024: <data>9</data> hồ sơ", 0), ("Tiếp nhận nhiều nhất vào tháng 2/2024: 9 hồ sơ", 1),
            ("Chỉ tiêu duy nhất đạt mục tiêu", 0), ("Chưa có chỉ tiêu nào đạt mục tiêu", 1),
        ]:
            self.assertEqual([len(counted_claims.check(report, page.format(title))[0]), counted_claims.check(report, page.format(title))[1]], [wrong, 1], title)


if __name__ == "__main__":
    unittest.main()
