"""samples/ngoc-phung: xã Ngọc Phụng, seven made-up villages, the first seven months of 2024."""

from datetime import date

from . import exports, pictures, settings, survey, survey_forms
from .chance import Chance
from .dossiers import Course, simulate
from .places import Commune, Village
from .procedures import CIVIL, LAND, MERIT, NOTARY, PROCEDURES, WELFARE
from .survey import Rates

SEED = "ngoc-phung/1"
FIRST, LAST = date(2023, 11, 15), date(2024, 8, 11)
REFERENCE = date(2024, 7, 31)

COMMUNE = Commune(
    name="Ngọc Phụng", kind="xã", district="Thường Xuân", province="Thanh Hóa", unit="31.12",
    villages=[
        Village("Bái Sim", 245, 1012, 772, 716),
        Village("Đồng Lưu", 198, 823, 628, 581),
        Village("Đồng Lựu", 172, 716, 541, 502),
        Village("Hòa Phượng", 268, 1124, 866, 806, share=1.15),
        Village("Lý Trúc", 181, 748, 569, 527),
        Village("Thủy Mai", 150, 617, 472, 438),
        Village("Nà Khoang Thượng", 214, 953, 696, 638, aliases=["Hón Cả"], share=0.8),
    ],
    outside=[
        "Thôn Thủy Mai, xã Lương Sơn, huyện Thường Xuân, tỉnh Thanh Hóa", "Thôn Trung Thành, xã Lương Sơn, huyện Thường Xuân, tỉnh Thanh Hóa",
        "Khu phố 3, thị trấn Thường Xuân, huyện Thường Xuân, tỉnh Thanh Hóa", "Thị trấn Thường Xuân, huyện Thường Xuân, tỉnh Thanh Hóa",
        "Thôn 5, xã Xuân Phú, huyện Thọ Xuân, tỉnh Thanh Hóa", "Số 12, phường Đông Vệ, thành phố Thanh Hóa, tỉnh Thanh Hóa",
        "Thôn Quyết Thắng, xã Xuân Dương, huyện Thường Xuân", "thôn Minh Ngọc, xã Thọ Thanh, huyện Thường Xuân, tỉnh Thanh Hóa",
    ])

RATES = {
    "Bái Sim": Rates(0.81, 0.70, 0.94, 0.31, 0.72), "Đồng Lưu": Rates(0.74, 0.61, 0.92, 0.27, 0.66), "Đồng Lựu": Rates(0.66, 0.55, 0.88, 0.21, 0.60),
    "Hòa Phượng": Rates(0.87, 0.76, 0.96, 0.35, 0.78), "Lý Trúc": Rates(0.71, 0.59, 0.87, 0.24, 0.64), "Thủy Mai": Rates(0.76, 0.63, 0.92, 0.26, 0.67),
    "Nà Khoang Thượng": Rates(0.56, 0.43, 0.79, 0.13, 0.47),
}

# A month later, when the youth union's campaign week (23 to 30 August) is over.
AFTER = {
    "Bái Sim": Rates(0.87, 0.74, 0.96, 0.41, 0.76), "Đồng Lưu": Rates(0.82, 0.66, 0.95, 0.37, 0.70), "Đồng Lựu": Rates(0.77, 0.60, 0.92, 0.33, 0.63),
    "Hòa Phượng": Rates(0.91, 0.79, 0.97, 0.44, 0.81), "Lý Trúc": Rates(0.79, 0.63, 0.92, 0.35, 0.67), "Thủy Mai": Rates(0.83, 0.66, 0.95, 0.36, 0.69),
    "Nà Khoang Thượng": Rates(0.70, 0.50, 0.86, 0.26, 0.52),
}

COURSE = Course(
    first=FIRST, last=LAST, per_day=11.2, online=(0.42, 0.71),
    seasons={1: 1.08, 2: 0.72, 3: 1.02, 4: 0.95, 5: 0.98, 6: 1.12, 7: 1.2, 8: 1.15, 11: 0.92, 12: 1.1})


def files():
    """Path → bytes of everything in the folder."""
    chance = Chance(SEED)
    out = {"baocao.yaml": settings.NGOC_PHUNG.encode("utf-8"), "thon.csv": settings.village_list(COMMUNE), "chi-tieu.csv": settings.facts(facts())}
    out.update(one_stop(chance.fork("dossiers")))
    out.update(surveys(chance.fork("surveys")))
    out.update(pictures.files())
    out.update(pictures.conference_files())
    return out


def dossiers_made(chance):
    return simulate(chance, COMMUNE, PROCEDURES, COURSE)


def one_stop(chance):
    """Three exports that overlap: what was still open comes again, with what has become of it."""
    dossiers = dossiers_made(chance)
    list_day, ledger_day = date(2024, 3, 15), date(2024, 6, 15)
    june = date(2024, 6, 1)
    shown = exports.selection(dossiers, FIRST, list_day)
    done = [n for n, d in enumerate(shown, 1) if d.fate == "done" and d.received.date() < date(2024, 2, 20) and d.finished.date() < date(2024, 2, 25)]
    slips = [
        (done[len(done) // 3], "Ngày hẹn trả", "31/11/2023 17:00:00"),
        (done[len(done) // 2], "Trạng thái", "Chờ liên thông"),
    ]
    late = exports.selection(dossiers, june, LAST)
    early = next(n for n, d in enumerate(late, 1) if n > 260 and d.fate == "done" and d.finished.date() <= date(2024, 7, 31) and d.procedure.days > 1)
    before = late[early - 1].received.replace(year=2023)
    return {
        "mot-cua/danh-sach-ho-so-2023-11_2024-03.csv": exports.list_export(chance.fork("list"), dossiers, FIRST, list_day, slips),
        "mot-cua/so-theo-doi-2024-03_2024-06.csv": exports.ledger(
            chance.fork("ledger"), COMMUNE, dossiers, date(2024, 3, 1), ledger_day, [CIVIL, NOTARY, WELFARE, MERIT, LAND]),
        "mot-cua/ho-so-2024-06_2024-08.txt": exports.unicode_text(
            chance.fork("text"), dossiers, june, LAST, [(early, "Ngày có kết quả", exports.moment(before))]),
    }


def surveys(chance):
    """Persons in four villages, households in two, the totals of one."""
    village = {v.name: v for v in COMMUNE.villages}

    def crowd(name, count):
        return survey.respondents(chance.fork(name), count, RATES[name], REFERENCE, date(2024, 7, 8))

    def draw(name):
        return chance.fork(f"form {name}")

    return {
        "khao-sat/01-bai-sim.csv": survey_forms.persons(
            draw("Bái Sim"), [(village["Bái Sim"], crowd("Bái Sim", 254))], REFERENCE, encoding="utf-8-bom", citizen=True, duplicate=True),
        "khao-sat/02-dong-luu.csv": survey_forms.households(
            draw("Đồng Lưu"), [(village["Đồng Lưu"], crowd("Đồng Lưu", 236))], REFERENCE, title="PHIẾU TỔNG HỢP HỘ GIA ĐÌNH - THÔN ĐỒNG LƯU"),
        "khao-sat/03-dong-luu-2.csv": survey_forms.persons(
            draw("Đồng Lựu"), [(village["Đồng Lựu"], crowd("Đồng Lựu", 214))], REFERENCE, birth="mixed", style="x", separators=("; ", ";"),
            delimiter=";", encoding="windows-1258"),
        "khao-sat/04-hoa-phuong.csv": survey_forms.persons(
            draw("Hòa Phượng"), [(village["Hòa Phượng"], crowd("Hòa Phượng", 268))], REFERENCE, birth="date", style="digit", separators=(" / ", " + ", "/"),
            delimiter=";", encoding="utf-8"),
        "khao-sat/05-ly-truc.txt": survey_forms.households(
            draw("Lý Trúc"), [(village["Lý Trúc"], crowd("Lý Trúc", 210))], REFERENCE, delimiter="\t", encoding="utf-16le"),
        "khao-sat/06-thuy-mai.csv": survey_forms.totals([("Thôn Thủy Mai", village["Thủy Mai"], RATES["Thủy Mai"])], surveyed=date(2024, 7, 25)),
        "khao-sat/07-na-khoang-thuong.csv": survey_forms.persons(
            draw("Nà Khoang Thượng"), [(village["Nà Khoang Thượng"], crowd("Nà Khoang Thượng", 232))], REFERENCE, birth="year", style="short",
            separators=("\n", ", ", ";"), delimiter=",", encoding="utf-8-nfd"),
        "khao-sat/08-sau-tuan-le-cao-diem.csv": survey_forms.persons(
            draw("after"), [(v, survey.respondents(chance.fork(f"after {v.name}"), 88, AFTER[v.name], REFERENCE, date(2024, 8, 31)))
                            for v in COMMUNE.villages], REFERENCE, encoding="utf-8-bom"),
    }


def facts():
    speakers = {"Bái Sim": 2, "Đồng Lưu": 2, "Đồng Lựu": 2, "Hòa Phượng": 3, "Lý Trúc": 2, "Thủy Mai": 1, "Nà Khoang Thượng": 2}
    return [
        ["Văn bản điện tử được ký số và phát hành trên môi trường mạng", "", 1846, 1846, "", "%", 100, "Không gồm văn bản mật"],
        ["Hồ sơ được tiếp nhận và giải quyết trên hệ thống một cửa điện tử", "", "", "", 100, "%", 100, ""],
        ["Cán bộ, công chức được cấp chữ ký số", "", 19, 21, "", "%", 100, ""],
        ["Trạm phát sóng di động (BTS)", "", "", "", 8, "trạm", "", ""],
        ["Thôn có sóng di động băng rộng", "", 7, 7, "", "%", 100, ""],
        ["Tổ công nghệ số cộng đồng", "", "", "", 7, "tổ", 7, "Mỗi thôn một tổ"],
        ["Trường học thực hiện mô hình trường học điện tử", "", 3, 3, "", "%", 100, "Mầm non, Tiểu học, THCS"],
        ["Cụm loa truyền thanh thông minh", "", "", "", sum(speakers.values()), "cụm", "", ""],
    ] + [["Cụm loa truyền thanh thông minh", name, "", "", n, "cụm", "", ""] for name, n in speakers.items()]
