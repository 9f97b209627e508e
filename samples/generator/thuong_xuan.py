"""samples/thuong-xuan: xã Thường Xuân, merged from four communes on 1 July 2025, no district level; every village made up."""

from dataclasses import replace
from datetime import date

from . import exports, pictures, settings, survey, survey_forms
from .chance import Chance
from .dossiers import Course, simulate
from .places import Commune, Village
from .procedures import PROCEDURES
from .survey import Rates

SEED = "thuong-xuan/1"
FIRST, LAST = date(2025, 6, 16), date(2026, 1, 9)
REFERENCE = date(2025, 12, 31)
TOWN, THO_THANH, XUAN_DUONG, NGOC_PHUNG = "thị trấn Thường Xuân", "xã Thọ Thanh", "xã Xuân Dương", "xã Ngọc Phụng"

# Name, aliases. Hồng Kỳ and Tân Lập occur in two old communes each, and so does the alias Hón Cả.
NAMES = {
    TOWN: [("Khu 1", []), ("Khu 2", []), ("Khu 3", []), ("Khu 4", []), ("Khu 5", []), ("Khu 6", []), ("Hồng Kỳ", []), ("Bến Đò", ["Bến Đò Lèn"]),
           ("Cầu Treo", []), ("Vạn Hòa", []), ("Đồng Nga", []), ("Tiến Mỹ", []), ("Chợ Huyện", [])],
    THO_THANH: [("Hồng Kỳ", []), ("Đông Lâu", []), ("Đông Lầu", []), ("Thanh Sơn Hạ", []), ("Thanh Sơn Thượng", []), ("Bái Gạo", ["Hón Cả"]),
                ("Kẻ Mía", []), ("Cây Sung", []), ("Đập Trời", []), ("Lý Thanh", []), ("Vực Thung", []), ("Yên Thọ", []), ("Đồng Sâm Giang", [])],
    XUAN_DUONG: [("Thôn 1", []), ("Thôn 2", []), ("Thôn 3", []), ("Quảng Vinh", []), ("Tân Lập", []), ("Vũng Chài", []), ("Thống Nhì", []),
                 ("Xuân Quý", []), ("Mường Dào", []), ("Nà Nghịu", []), ("Khe Hạ", []), ("Đồng Bương", []), ("Bù Rinh", [])],
    NGOC_PHUNG: [("Bái Sim", []), ("Đồng Lưu", []), ("Đồng Lựu", []), ("Hòa Phượng", []), ("Lý Trúc", []), ("Nà Khoang Thượng", ["Hón Cả"]),
                 ("Tân Lập", [])],
}
# Villages that are no more: two became one on 1 October 2025, one was given a name instead of a number.
GONE = [
    Village("Đồng Sâm", 96, 402, 305, 283, former=THO_THANH, valid_to="30/09/2025", successors=["Đồng Sâm Giang"]),
    Village("Đồng Giang", 88, 371, 283, 262, former=THO_THANH, valid_to="30/09/2025", successors=["Đồng Sâm Giang"]),
    Village("Thôn 4", 131, 548, 415, 386, former=XUAN_DUONG, valid_to="31/08/2025", successors=["Quảng Vinh"]),
]
BEGUN = {"Đồng Sâm Giang": ("01/10/2025", 184, 773, 588, 545), "Quảng Vinh": ("01/09/2025", 131, 548, 415, 386)}

COURSE = Course(
    first=FIRST, last=LAST, per_day=30, online=(0.6, 0.83), outside=0.04, unknown=0.035, pattern="H56.{unit}-{day}-{number:04d}",
    seasons={6: 0.9, 7: 0.95, 8: 1.18, 9: 1.05, 10: 0.97, 11: 0.95, 12: 1.06, 1: 0.9})


def commune(chance):
    made = Commune(
        name="Thường Xuân", kind="xã", district="", province="Thanh Hóa", unit="31.02", old_district="Thường Xuân",
        outside=[
            "Thôn Hồng Kỳ, xã Lương Sơn, tỉnh Thanh Hóa", "Thôn Trung Thành, xã Lương Sơn, huyện Thường Xuân, tỉnh Thanh Hóa",
            "Thôn Thành Tâm, xã Luận Thành, tỉnh Thanh Hóa", "Thôn 1, xã Tân Thành, tỉnh Thanh Hóa", "Phường Hạc Thành, tỉnh Thanh Hóa",
            "Số 7, phường Đông Quang, tỉnh Thanh Hóa", "Thôn 3, xã Thọ Xuân, tỉnh Thanh Hóa",
        ])
    for former, names in NAMES.items():
        for name, aliases in names:
            if name in BEGUN:
                start, homes, everyone, grown, adults = BEGUN[name]
                made.villages.append(Village(name, homes, everyone, grown, adults, former=former, valid_from=start))
                continue
            homes = chance.between(88, 262)
            everyone = round(homes * (3.9 + 0.5 * chance.unit()))
            grown = round(everyone * (0.75 + 0.03 * chance.unit()))
            made.villages.append(Village(name, homes, everyone, grown, round(grown * 0.926), list(aliases), former, share=0.75 + 0.6 * chance.unit()))
    made.villages += GONE
    return made


def rates(chance, village):
    """The town ahead, the furthest villages behind."""
    ahead = {TOWN: 0.08, NGOC_PHUNG: 0.0, THO_THANH: -0.01, XUAN_DUONG: -0.04}[village.former]
    ease = chance.normal() * 0.055 + ahead
    account = min(0.95, max(0.5, 0.745 + ease))
    return Rates(
        account, account - 0.07 - 0.06 * chance.unit(), min(0.99, 0.92 + ease * 0.6), min(0.55, max(0.12, 0.29 + ease)), min(0.93, 0.66 + ease))


def files():
    """Path → bytes of everything in the folder."""
    chance = Chance(SEED)
    place = commune(chance.fork("villages"))
    out = {"baocao.yaml": settings.THUONG_XUAN.encode("utf-8"), "thon.csv": settings.village_list(place), "chi-tieu.csv": settings.facts(facts(place))}
    out.update(one_stop(chance.fork("dossiers"), place))
    out.update(surveys(chance.fork("surveys"), place))
    out.update(pictures.files())
    return out


def dossiers_made(chance, place):
    """The old villages' names are written until their end, and by some people afterwards: those dossiers belong to the successors."""
    def with_villages(chosen):
        return replace(place, villages=chosen)

    old = [replace(v, valid_to="") for v in GONE]
    before = with_villages([v for v in place.villages if not v.valid_to and v.name not in BEGUN] + old)
    after = with_villages([v for v in place.villages if not v.valid_to] + [replace(v, share=0.12) for v in old])
    dossiers = simulate(chance.fork("before"), before, PROCEDURES, replace(COURSE, last=date(2025, 9, 30), online=(0.6, 0.74)))
    return dossiers + simulate(chance.fork("after"), after, PROCEDURES, replace(COURSE, first=date(2025, 10, 1), online=(0.74, 0.83)))


def one_stop(chance, place):
    """Two exports that overlap by a fortnight."""
    dossiers = dossiers_made(chance, place)
    return {
        "mot-cua/ho-so-quy-3-2025.csv": exports.unicode_text(chance.fork("text"), dossiers, FIRST, date(2025, 10, 10), delimiter=","),
        "mot-cua/danh-sach-ho-so-quy-4-2025.csv": exports.list_export(chance.fork("list"), dossiers, date(2025, 9, 22), LAST),
    }


def surveys(chance, place):
    """Persons in a dozen villages, households in nine, totals of most others; three villages have not handed anything in."""
    living = [v for v in place.villages if not v.valid_to]
    names = [v.name for v in living]
    asked = [(v, rates(chance.fork(f"rates {v.former} {v.name}"), v)) for v in living]
    single = [(v, r) for v, r in asked if names.count(v.name) == 1]
    persons, households = single[2:42:4], single[3:42:5]
    households = [(v, r) for v, r in households if all(v is not p for p, _ in persons)]
    rest = [(v, r) for v, r in asked if all(v is not w for w, _ in persons + households)][:-3]

    def crowds(some, count):
        return [(v, survey.respondents(chance.fork(f"{v.former} {v.name}"), count, r, REFERENCE, date(2025, 12, 1))) for v, r in some]

    def written(village):
        return f"{village.prefixed}, {village.former}" if names.count(village.name) > 1 else village.prefixed

    return {
        "khao-sat/phieu-ca-nhan.csv": survey_forms.persons(
            chance.fork("persons"), crowds(persons, 72), REFERENCE, birth="age", style="tick", separators=(", ", "; ", " + "), delimiter=";",
            encoding="utf-8-bom"),
        "khao-sat/phieu-ho.csv": survey_forms.households(chance.fork("households"), crowds(households, 120), REFERENCE),
        "khao-sat/tong-hop-thon.csv": survey_forms.totals([(written(v), v, r) for v, r in rest], delimiter=";", surveyed=date(2025, 12, 20)),
    }


def facts(place):
    living = sum(not v.valid_to for v in place.villages)
    return [
        ["Văn bản điện tử được ký số và phát hành trên môi trường mạng", "", 3912, 3912, "", "%", 100, "Không gồm văn bản mật"],
        ["Hồ sơ được tiếp nhận và giải quyết trên hệ thống một cửa điện tử", "", "", "", 100, "%", 100, ""],
        ["Cán bộ, công chức được cấp chữ ký số", "", 58, 61, "", "%", 100, ""],
        ["Trạm phát sóng di động (BTS)", "", "", "", 41, "trạm", "", ""],
        ["Thôn có sóng di động băng rộng", "", living - 1, living, "", "%", 100, ""],
        ["Tổ công nghệ số cộng đồng", "", "", "", living, "tổ", living, "Mỗi thôn, khu một tổ"],
        ["Trường học thực hiện mô hình trường học điện tử", "", 12, 13, "", "%", 100, ""],
        ["Cụm loa truyền thanh thông minh", "", "", "", 83, "cụm", "", ""],
    ]
