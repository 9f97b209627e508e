"""What a title may say of two waves of a survey."""

from claim_words import part, upper

# Below that a village neither wins nor loses.
SMALLEST_BASE = 10
# As captions of figures call what was asked.
ASKED = {
    "survey.account": ("Có tài khoản", "Account"), "survey.cashless": ("Không dùng tiền mặt", "Cashless"),
    "survey.vneid2": ("VNeID mức 2", "VNeID level 2"), "survey.online-services": ("DVC trực tuyến", "Online services"),
    "survey.digital-skills": ("Kỹ năng số", "Digital skills"),
}


def waves_titles(report, english):
    """Of the commune's indicators, and of one of them in its villages."""
    waves = report.get("waves") or {}
    shown = [d for d in waves.get("differences", []) if d["village"] is None and not d["id"].startswith("survey.cashless.")]
    out = {waves_title([d for d in shown if is_clear(d)], len(shown), len(shown), ("chỉ tiêu", "indicators"), english)} if shown else set()
    bases = {}
    for wave in ("before", "after"):
        for i in waves.get(wave, []):
            bases.setdefault((i["id"], i["village"]), []).append(i.get("denominator"))
    for asked, names in ASKED.items():
        villages = [i["village"] for i in waves.get("after", []) if i["id"] == asked and i["village"]]
        known = [d for d in waves.get("differences", []) if d["id"] == asked and d["village"]]
        clear = [d for d in known if is_clear(d) and not any(n is not None and n < SMALLEST_BASE for n in bases.get((asked, d["village"]), []))]
        if known:
            title = waves_title(clear, len(known), len(villages), ("thôn", "villages"), english)
            out.add(f"{names[english]}: {title[0].lower() + title[1:]}")
    return out


def waves_title(clear, known, whole, noun, english):
    up, down = sum(d["difference"] > 0 for d in clear), sum(d["difference"] < 0 for d in clear)
    if not clear:
        none = (("Các chỉ tiêu", "No indicator"), ("Không thôn nào", "No village"))[noun[0] == "thôn"][english]
        return f"{none} changed clearly after the first wave" if english else \
            f"{none} {'' if noun[0] == 'thôn' else 'không '}thay đổi rõ rệt sau đợt khảo sát đầu"
    risen, fallen = (part(n, known, whole, noun[english], english) for n in (up, down))
    if english:
        return f"{upper(risen)} rose clearly{f', {fallen} fell clearly' if down else ''} after the first wave"
    return f"{upper(risen)} tăng rõ rệt{f', {fallen} giảm rõ rệt' if down else ''} sau đợt khảo sát đầu"


def is_clear(d):
    if abs(d["difference"]) < 0.01 - 1e-9:
        return False
    return d.get("low") is None or d["low"] > 0 or d["high"] < 0
