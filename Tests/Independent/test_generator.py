"""The committed samples are what the generator makes, and say what it meant."""

import sys
import unittest
from datetime import date
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT / "samples")]

import generate  # noqa: E402
import recompute  # noqa: E402
from generator import exports, ngoc_phung, places as made, thuong_xuan  # noqa: E402
from generator.chance import Chance  # noqa: E402
from generator.picture_files import png_pixels  # noqa: E402


def villages_read(folder):
    return recompute.compute(ROOT / "samples" / folder)["places"]


class Samples(unittest.TestCase):
    def test_folders_are_what_the_generator_makes(self):
        for name, files in generate.COMMITTED.items():
            self.assertEqual(list(generate.differences(ROOT / "samples" / name, files())), [])

    def test_a_changed_byte_is_found(self):
        files = generate.COMMITTED["ngoc-phung"]()
        files["thon.csv"] = files["thon.csv"][:-1] + b"!"
        self.assertEqual(list(generate.differences(ROOT / "samples/ngoc-phung", files)), ["ngoc-phung/thon.csv: differs"])

    def test_pictures_are_compared_by_pixels(self):
        picture = ngoc_phung.files()["anh/nha-van-hoa.png"]
        self.assertEqual([kind for kind, _ in png_pixels(picture)], [b"IHDR", b"pHYs", b"IDAT", b"IEND"])

    def test_ngoc_phung_is_as_large_as_asked(self):
        dossiers = ngoc_phung.dossiers_made(Chance(ngoc_phung.SEED).fork("dossiers"))
        self.assertEqual((dossiers[0].submitted.date(), dossiers[-1].submitted.date()), (date(2023, 11, 15), date(2024, 8, 11)))
        self.assertGreaterEqual(len(dossiers), 1800)
        self.assertGreaterEqual(len({d.procedure.name for d in dossiers}), 8)
        self.assertEqual(len({d.procedure.field for d in dossiers}), 5)
        self.assertEqual({d.status(date(2024, 3, 15)) for d in dossiers if d.existed(date(2024, 3, 15))} |
                         {d.status(ngoc_phung.LAST) for d in dossiers}, {2, 3, 4, 5, 6, 7, 8, 9, 10} | self.seen_registered(dossiers))
        self.assertEqual(len({d.code for d in dossiers}), len(dossiers))

    def seen_registered(self, dossiers):
        """Status 1 shows only if something was submitted and not yet received on the day of an export."""
        return {1} if any(d.status(day) == 1 for d in dossiers for day in (date(2024, 3, 15), ngoc_phung.LAST) if d.existed(day)) else set()

    def test_addresses_lead_back_to_their_villages(self):
        cases = [("ngoc-phung", ngoc_phung.COMMUNE, ngoc_phung.dossiers_made(Chance(ngoc_phung.SEED).fork("dossiers")))]
        chance = Chance(thuong_xuan.SEED)
        merged = thuong_xuan.commune(chance.fork("villages"))
        cases.append(("thuong-xuan", merged, thuong_xuan.dossiers_made(chance.fork("dossiers"), merged)))
        for name, commune, dossiers in cases:
            read = villages_read(name)
            for d in dossiers:
                found = read.of_address(d.address)
                if isinstance(d.place, str):
                    self.assertEqual(found, d.place, d.address)
                elif found == "unknown":
                    # Only where the name alone could be two villages, and the old commune is not given.
                    self.assertTrue(made.is_shared(commune, d.place), d.address)
                else:
                    self.assertNotEqual(found, "outside", d.address)
                    self.assertIn(found.label, {(n, d.place.former) for n in [d.place.name, *d.place.successors]}, d.address)

    def test_exports_overlap(self):
        dossiers = ngoc_phung.dossiers_made(Chance(ngoc_phung.SEED).fork("dossiers"))
        shown = [{d.code for d in exports.selection(dossiers, first, day)} for first, day in (
            (ngoc_phung.FIRST, date(2024, 3, 15)), (date(2024, 3, 1), date(2024, 6, 15)), (date(2024, 6, 1), ngoc_phung.LAST))]
        self.assertGreater(len(shown[0] & shown[1]), 50)
        self.assertGreater(len(shown[1] & shown[2]), 50)


class Story(unittest.TestCase):
    """What the model report says can be said of the sample."""

    def test_figures(self):
        figures = recompute.compute(ROOT / "samples/ngoc-phung")["indicators"]
        for indicator, low, high in [
            ("survey.cashless", 0.60, 0.64), ("survey.account", 0.70, 0.77), ("survey.vneid2", 0.85, 0.93), ("survey.online-services", 0.2, 0.3),
            ("dossiers.on-time", 0.94, 0.97),
            ("facts.van-ban-dien-tu-duoc-ky-so-va-phat-hanh-tren-moi-truong-mang", 1, 1), ("facts.tram-phat-song-di-dong-bts", 8, 8),
        ]:
            with self.subTest(indicator):
                self.assertTrue(low <= figures[indicator, None]["value"] <= high, figures[indicator, None])


if __name__ == "__main__":
    unittest.main()
