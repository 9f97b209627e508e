"""The ranking sentences themselves: python3 -m unittest discover -s Tests/Independent"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import claims  # noqa: E402


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


if __name__ == "__main__":
    unittest.main()
