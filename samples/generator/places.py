"""Villages, and addresses as people write them: tone placement, i/y, abbreviations, missing parts, line breaks, decomposed text."""

import unicodedata
from dataclasses import dataclass, field


@dataclass
class Village:
    name: str
    households: int
    population: int
    from15: int
    from18: int
    aliases: list = field(default_factory=list)
    former: str = ""          # xã cũ, after a merger: "xã Thọ Thanh"
    share: float = 1.0        # of the commune's dossiers, relative
    valid_from: str = ""
    valid_to: str = ""
    successors: list = field(default_factory=list)

    @property
    def prefixed(self):
        """With "Thôn" before it; a name that is only a number carries it already."""
        return self.name if self.name.startswith(("Thôn ", "Khu ")) else f"Thôn {self.name}"


@dataclass
class Commune:
    name: str                 # "Ngọc Phụng"
    kind: str                 # "xã"
    district: str             # "" where there is no district level
    province: str
    unit: str                 # unit part of dossier codes
    villages: list = field(default_factory=list)
    old_district: str = ""    # what addresses still say where the level is gone
    outside: list = field(default_factory=list)


# The older placement of tone marks, and i for y: the same words to a reader.
RESPELLINGS = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"), ("ủy", "uỷ"), ("úy", "uý"),
    ("ụy", "uỵ"), ("ùy", "uỳ"), ("Lý", "Lí"), ("Mỹ", "Mĩ"), ("Kỳ", "Kì"), ("Quý", "Quí"),
]


def respell(text):
    for new, old in RESPELLINGS:
        text = text.replace(new, old)
    return text


def without_marks(text):
    decomposed = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def decomposed(text):
    return unicodedata.normalize("NFD", text)


def village_form(chance, village):
    """The village as one person writes it."""
    spoken = village.name
    if village.aliases and chance.happens(0.22):
        spoken = chance.pick(village.aliases)
    bare = spoken.removeprefix("Thôn ").removeprefix("Khu ")
    numbered = bare != spoken
    if chance.happens(0.18):
        spoken, bare = respell(spoken), respell(bare)
    if numbered:
        word = spoken.split(" ")[0]
        return chance.weighted([(spoken, 70), (spoken.lower(), 10), (f"{word[0]}. {bare}" if word == "Thôn" else spoken, 6), (spoken.upper(), 4)])
    return chance.weighted([
        (f"Thôn {bare}", 56), (f"thôn {bare}", 14), (bare, 10), (f"T. {bare}", 4), (f"Thôn {bare.upper()}", 3), (f"thôn {bare.lower()}", 3),
        (f"Thôn  {bare}", 1), (f"Thôn\u00a0{bare}", 1), (f"T.{bare}", 1),
    ])


def tail(chance, commune, former=""):
    """Commune, district and province after the village, parts sometimes missing; `former`: with its kind, "xã Thọ Thanh"."""
    if former:
        return chance.weighted([
            (f"{former}, huyện {commune.old_district}, tỉnh {commune.province}", 60), (f"{former}, tỉnh {commune.province}", 20),
            (f"{former[0].upper()}{former[1:]}, Huyện {commune.old_district}, Tỉnh {commune.province}", 20),
        ])
    name, kind = commune.name, commune.kind
    if not commune.district:
        return chance.weighted([
            (f"{kind} {name}, tỉnh {commune.province}", 60), (f"{kind.capitalize()} {name}, Tỉnh {commune.province}", 16),
            (f"{kind} {name}", 12), (f"{name}, {commune.province}", 8), (f"X. {name}, T. {commune.province}", 4),
        ])
    return chance.weighted([
        (f"{kind} {name}, huyện {commune.district}, tỉnh {commune.province}", 52),
        (f"{kind.capitalize()} {name}, Huyện {commune.district}, Tỉnh {commune.province}", 18), (f"{kind} {name}, huyện {commune.district}", 9),
        (f"{name}, {commune.district}, {commune.province}", 7), (f"{kind} {name}", 5),
        (f"X. {name}, H. {commune.district}, T. {commune.province}", 4), ("", 2),
    ])


def address(chance, commune, village):
    """A dossier holder's address in one of the commune's villages."""
    head = village_form(chance, village)
    # People of a merged commune go on writing the old one; where the village's name or alias alone could mean two villages, nearly always.
    old = village.former and chance.happens(0.93 if is_shared(commune, village) else 0.4)
    end = tail(chance, commune, village.former if old else "")
    if chance.happens(0.06):
        head = f"Số nhà {chance.between(1, 240)}, {head}"
    text = f"{head}, {end}" if end else head
    if chance.happens(0.03):
        text = text.replace(", ", " ,")
    if chance.happens(0.015):
        text = "?" + text
    if chance.happens(0.02) and ", " in text:
        text = text.replace(", ", ",\n", 1)
    if chance.happens(0.03):
        text = decomposed(text)
    elif chance.happens(0.012) and not_confusable(commune, village):
        text = without_marks(text)
    return text


def is_shared(commune, village):
    """Whether another village of the commune has the name or an alias of this one."""
    own = {village.name, *village.aliases}
    return any(own & {v.name, *v.aliases} for v in commune.villages if v is not village)


def not_confusable(commune, village):
    plain = [without_marks(v.name) for v in commune.villages]
    return plain.count(without_marks(village.name)) == 1


def address_without_village(chance, commune):
    return chance.weighted([
        (tail(chance, commune), 80), (f"Chợ {commune.name}, {tail(chance, commune)}", 10), (f"{commune.kind} {commune.name}", 10),
    ]) or f"{commune.kind} {commune.name}"
