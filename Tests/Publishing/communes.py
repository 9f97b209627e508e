"""Communes of every size for one seed: one to sixty villages, a handful of dossiers to thousands, surveys whole, partial and none, any period."""

import copy
import sys
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "samples"))

from generator import edge_cases, exports, settings, survey, survey_forms  # noqa: E402
from generator.chance import Chance  # noqa: E402
from generator.dossiers import Course, simulate  # noqa: E402
from generator.procedures import PROCEDURES  # noqa: E402
from generator.survey import Rates  # noqa: E402

# The names of the built-in templates, whichever there are.
TEMPLATES = sorted(path.parent.name for path in ROOT.glob("templates/*/report.md"))
FIRST, LAST = date(2023, 1, 2), date(2024, 8, 5)
SIZES = [(1, 8), (2, 6), (3, 6), (5, 10), (7, 20), (9, 20), (12, 12), (17, 8), (25, 4), (40, 3), (60, 2)]
PERIODS = [
    ("2024-07-01", "2024-07-31", "tháng 7 năm 2024"), ("2024-01-01", "2024-07-31", "7 tháng đầu năm 2024"), ("2024-02-01", "2024-02-29", ""),
    ("2024-06-15", "2024-07-14", "tháng 7 năm 2024"), ("2024-04-01", "2024-06-30", "quý II năm 2024"), ("2023-01-01", "2023-12-31", "năm 2023"),
    ("2024-07-08", "2024-07-14", ""), ("2024-07-02", "2024-07-02", ""),
]
TARGETS = ["survey.vneid2", "survey.account", "survey.online-services", "survey.digital-skills", "survey.cashless", "dossiers.on-time",
           "dossiers.online", "dossiers.digitised", "dossiers.online-payment", "dossiers.e-result", "dossiers.satisfaction"]
TITLES = ["Kết quả chuyển đổi số", "Kết quả thực hiện Kế hoạch số 125/KH-UBND, giai đoạn 2021 - 2025", "Tình hình 100 ngày đêm"]


def village_names(chance, count):
    names = [f"{name} {end}" for name in edge_cases.LONG for end in edge_cases.ENDS]
    if chance.happens(0.3):
        return [f"Thôn {number}" for number in range(1, count + 1)]
    return chance.shuffled(names)[:count]


def facts(chance, names):
    rows = []
    if chance.happens(0.8):
        rows.append(["Trạm phát sóng di động (BTS)", "", "", "", chance.between(1, 14), "trạm", chance.pick(["", 9, 12]), ""])
    if chance.happens(0.6):
        covered = chance.between(0, len(names))
        rows.append(["Thôn có sóng di động băng rộng", "", covered, len(names), "", "%", 100, "Mầm non 2, Tiểu học 1"])
    if chance.happens(0.5):
        rows.append(["Tỷ lệ văn bản ký số", "", "", "", round(chance.unit() * 100, 2), "%", chance.pick(["", 95, "97,5"]), ""])
    if chance.happens(0.4):
        rows.append(["Doanh thu thương mại điện tử", "", "", "", chance.pick(["1.234,5", "0,4", "12345,67"]), "triệu đồng", "", ""])
    return settings.facts(rows)


def settings_text(chance, template, language, minimum, names):
    first, last, label = chance.pick(PERIODS)
    targets = {name: chance.pick([25, 30, 50, 80, 90, 95, "97.5", 98, 100]) for name in TARGETS if chance.happens(0.5)}
    lines = [
        "commune:", "  name: xã Ngọc Phụng", "  within: [huyện Thường Xuân, tỉnh Thanh Hóa]", "issuer:",
        "  superior: ỦY BAN NHÂN DÂN XÃ NGỌC PHỤNG", "  body: BAN CHỈ ĐẠO", f'  number: "Số: {chance.between(1, 300)}/BC-BCĐ"',
        "  place: Ngọc Phụng", "  signer: { authority: TM. BAN CHỈ ĐẠO, post: TRƯỞNG BAN, name: Lê Đình Khải }",
        f'  recipients: ["Trưởng {len(names)} thôn;", "Lưu: VT, 03b."]',
        "report:", f"  template: {template}", f"  title: {chance.pick(TITLES)}", "  date: 2024-08-22", f"  language: {language}",
        f"  period: {{ from: {first}, to: {last}" + (f", label: {label} }}" if label else " }"),
    ]
    if targets:
        lines += ["targets:"] + [f"  {name}: {value}" for name, value in targets.items()]
    lines.append(f"survey: {{ reference-date: 2024-07-31, payment-age: {chance.pick([15, 15, 15, 16])}, adult-age: 18"
                 + (", wave-split: 2024-07-12 }" if chance.happens(0.3) else " }"))
    if minimum:
        lines.append(f"disclosure: {{ minimum: {minimum} }}")
    if chance.fork("site").happens(0.5):
        lines.append("site: { address: https://xa-1024.example.gov.vn/bao-cao-2024/ }")
    return "\n".join(lines) + "\n"


def files(number, template, language, minimum):
    """The folder of commune `number`: the same for every template and language but for its settings."""
    chance = Chance(f"commune/{number}")
    names = village_names(chance.fork("names"), chance.weighted(SIZES))
    commune = edge_cases.commune_of(names, chance.fork("villages"))
    listed = copy.deepcopy(commune)
    for village in listed.villages:
        if chance.happens(0.05):
            village.households = village.population = village.from15 = village.from18 = ""
    out = {
        "baocao.yaml": settings_text(chance.fork("settings"), template, language, minimum, names).encode("utf-8"),
        "thon.csv": settings.village_list(listed),
    }
    if chance.happens(0.8):
        out["chi-tieu.csv"] = facts(chance.fork("facts"), names)
    if chance.happens(0.93):
        first = FIRST + timedelta(days=chance.pick([0, 0, 200, 400, 540]))
        course = Course(first=first, last=LAST, per_day=chance.pick([0.03, 0.2, 1, 3, 8]), online=(chance.unit(), chance.unit()),
                        seasons={2: 0.5, 7: 1.4})
        procedures = chance.shuffled(PROCEDURES)[:chance.between(1, len(PROCEDURES))]
        dossiers = simulate(chance.fork("dossiers"), commune, procedures, course)
        out["mot-cua/danh-sach.csv"] = exports.list_export(chance.fork("list"), dossiers, first, LAST)
        if chance.happens(0.3):
            out["mot-cua/khac.csv"] = exports.unicode_text(chance.fork("text"), dossiers, first, LAST, delimiter=",")
    kind = chance.pick(["persons", "persons", "totals", "both", "none"])
    villages = commune.villages

    def rates(village):
        ease = chance.fork(village.name).normal() * 0.1
        return Rates(*(min(1, max(0, base + ease)) for base in (0.74, 0.62, 0.91, 0.26, 0.64)))

    cut = {"persons": len(villages), "totals": 0, "both": len(villages) // 2, "none": 0}[kind]
    asked = chance.pick([6, 25, 90])
    reference = date(2024, 7, 31)
    groups = [(v, survey.respondents(chance.fork(f"people {v.name}"), asked, rates(v), reference, date(2024, 7, 8))) for v in villages[:cut]]
    counted = [(v.prefixed, v, rates(v)) for v in villages[cut:]] if kind in ("totals", "both") else []
    if groups:
        out["khao-sat/ca-nhan.csv"] = survey_forms.persons(chance.fork("form"), groups, reference, blanks=chance.pick([0, 0.02, 0.2]))
    if counted:
        out["khao-sat/tong-hop.csv"] = survey_forms.totals(counted, surveyed=date(2024, 7, 25))
    return out
