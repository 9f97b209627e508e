"""Folders at the edges, made on demand and not committed: one village, sixty with long names, and folders where something is missing."""

import re
from datetime import date

from . import exports, ngoc_phung, settings, survey, survey_forms
from .chance import Chance
from .dossiers import Course, simulate
from .places import Commune, Village
from .procedures import PROCEDURES
from .survey import Rates

FIRST, LAST, REFERENCE = date(2023, 12, 18), date(2024, 8, 5), date(2024, 7, 31)
OUTSIDE = ["Thôn Trung Thành, xã Lương Sơn, huyện Thường Xuân, tỉnh Thanh Hóa"]
LONG = [
    "Nghĩa Thượng", "Khoang Trường", "Nguyên Thành", "Phượng Hoàng", "Quyết Thắng", "Trường Giang", "Khuyến Nông", "Thượng Nghiêm", "Hương Nhượng",
    "Đường Thượng", "Chiềng Khoang", "Mường Chuống", "Nghiêm Phụng", "Khương Thượng", "Phường Thượng",
]
ENDS = ["Đông Hưng", "Tây Thượng", "Nam Trường", "Bắc Nguyên"]


def without(folder):
    """The first sample without the files below a folder."""
    return {path: content for path, content in ngoc_phung.files().items() if not path.startswith(folder)}


def empty():
    """Settings and village list, and nothing else; the pictures stay, because the settings name them."""
    return {path: content for path, content in ngoc_phung.files().items() if path in ("baocao.yaml", "thon.csv") or path.startswith("anh/")}


def commune_of(names, chance):
    made = Commune(name="Ngọc Phụng", kind="xã", district="Thường Xuân", province="Thanh Hóa", unit="31.12", outside=OUTSIDE)
    for name in names:
        everyone = chance.between(310, 1180)
        grown = round(everyone * 0.763)
        made.villages.append(Village(name, round(everyone / 4.1), everyone, grown, round(grown * 0.926)))
    return made


def folder(names, per_day, persons_of):
    """A commune of the villages named: one list export, persons of the first `persons_of` villages, totals of the rest but the last tenth."""
    chance = Chance(f"edge/{len(names)}")
    commune = commune_of(names, chance.fork("villages"))
    course = Course(first=FIRST, last=LAST, per_day=per_day, online=(0.5, 0.7), seasons={2: 0.7, 7: 1.2})
    dossiers = simulate(chance.fork("dossiers"), commune, PROCEDURES, course)

    def rates(village):
        ease = chance.fork(village.name).normal() * 0.08
        return Rates(0.74 + ease, 0.62 + ease, min(0.99, 0.91 + ease / 2), 0.26 + ease, 0.64 + ease)

    groups = [(v, survey.respondents(chance.fork(f"people {v.name}"), 160, rates(v), REFERENCE, date(2024, 7, 8))) for v in commune.villages[:persons_of]]
    counted = [(v.prefixed, v, rates(v)) for v in commune.villages[persons_of:len(names) - len(names) // 10]]
    out = {
        "baocao.yaml": without_pictures(settings.NGOC_PHUNG).encode("utf-8"), "thon.csv": settings.village_list(commune),
        "chi-tieu.csv": settings.facts([["Trạm phát sóng di động (BTS)", "", "", "", 8, "trạm", "", ""],
                                        ["Thôn có sóng di động băng rộng", "", len(names), len(names), "", "%", 100, ""]]),
        "mot-cua/danh-sach.csv": exports.list_export(chance.fork("list"), dossiers, FIRST, LAST),
        "khao-sat/ca-nhan.csv": survey_forms.persons(chance.fork("form"), groups, REFERENCE),
    }
    if counted:
        out["khao-sat/tong-hop.csv"] = survey_forms.totals(counted, surveyed=date(2024, 7, 25))
    return out


def without_pictures(text):
    start = text.index("  pictures:")
    text = text[:start].rstrip() + text[text.index("\n\n", start):]
    return re.sub(r"picture: [^,]*, ", "", text)


KINDS = {
    "one-village": lambda: folder(["Bái Sim"], 1.2, 1),
    "sixty-villages": lambda: folder([f"{name} {end}" for name in LONG for end in ENDS], 40, 6),
    "no-survey": lambda: without("khao-sat/"),
    "no-dossiers": lambda: without("mot-cua/"),
    "empty": empty,
}
