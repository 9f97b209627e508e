"""Which village a text means. Written from the domain notes, section 1, "Matching names" and the first paragraph."""

import functools
import re

from tables import count, key, plain, words

# Word for a part of a commune → its kind; khu phố is written khu, tổ dân phố is written tổ.
VILLAGE = {"thôn": "thôn", "bản": "bản", "làng": "làng", "xóm": "xóm", "ấp": "ấp", "buôn": "buôn", "tiểu khu": "tiểu khu", "khu phố": "khu", "khu": "khu",
           "kp": "khu", "tổ dân phố": "tổ", "tdp": "tổ", "tổ": "tổ", "t.": "thôn"}
COMMUNE = {"xã": "xã", "x.": "xã", "phường": "phường", "p.": "phường", "thị trấn": "thị trấn", "tt": "thị trấn", "tt.": "thị trấn"}
DISTRICT = {w: "district" for w in ("huyện", "h.", "quận", "q.", "thị xã", "tx", "tx.", "thành phố", "tp", "tp.")}
PROVINCE = {"tỉnh": "province"}
CENTRAL = {key(n) for n in ("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")}
LANDMARK = re.compile(r"(chợ|đường|phố|ngõ|ngách|số|sn|đội|trường|nhà|cầu|gần|cạnh|trạm|công ty) ")
UNKNOWN, OUTSIDE = "unknown", "outside"


@functools.cache
def is_plain(text):
    return plain(text) == words(text)


def leading(text, kinds, unmarked):
    """(kind, rest) where the text begins with one of the words and something follows; a word without its marks only where `unmarked`."""
    found = pattern(tuple(kinds), unmarked).match(text)
    return (next(k for w, k in kinds.items() if found[1] in (w, plain(w))), text[found.end():]) if found else None


@functools.cache
def pattern(kinds, unmarked):
    spellings = sorted({*kinds, *(plain(k) for k in kinds if unmarked)}, key=len, reverse=True)
    bounded = [re.escape(s) + ("" if s.endswith(".") else r"(?=[\s.:\d])") for s in spellings]
    return re.compile("(" + "|".join(bounded) + r")[\s.:]*(?=.)")


@functools.cache
def unit(text):
    """("xã", name) of a text that names a commune with its kind; None for any other, and for a room ("P. 302")."""
    text = trimmed(text)
    found = leading(text, COMMUNE, is_plain(text))
    return None if found is None or re.fullmatch(r"\d{3,}", found[1]) else (found[0], key(found[1]))


@functools.cache
def trimmed(text):
    return words(text).strip(" .,;:?!-–'\"()*/")


@functools.cache
def bare(text, unmarked=False):
    """Without the leading thôn, bản …; a name that is only a number keeps which kind it is, because Thôn 3 is not Khu 3."""
    text, kind = trimmed(text), None
    while found := leading(text, VILLAGE, unmarked):
        kind, text = found
    number = re.fullmatch(r"(?:(?:số|so) )?0*(\d+[a-z]?)", text)
    if number:
        return f"{kind} {number[1]}" if kind else number[1]
    return key(text)


class Village:
    def __init__(self, row):
        # "Thôn Bái Sim" is called Bái Sim; a number alone is Thôn 3.
        name = re.sub(r"^thôn\s+(?!\d+\w?$)", "", " ".join(row["village"].split()), flags=re.I)
        self.name = f"Thôn {name}" if re.fullmatch(r"\d+\w?", name) else name
        self.aliases = [a.strip() for a in re.split(r"[|;,]", row.get("aliases", "")) if a.strip()]
        self.former = row.get("former", "")
        self.from15, self.from18 = count(row.get("from15", "")), count(row.get("from18", ""))
        self.valid_to = row.get("valid to", "")
        self.successors = [s.strip() for s in row.get("successors", "").split("|") if s.strip()]
        self.keys = {bare(n) for n in [self.name] + self.aliases}
        self.plain_keys = {plain(k) for k in self.keys}

    @property
    def label(self):
        return (self.name, self.former)


class Places:
    """All villages of the list; `of_text` for a village column, `of_address` for an address."""

    def __init__(self, rows, commune, within=()):
        self.villages = [Village(r) for r in rows if r.get("village")]
        self.commune = unit(commune)
        named = [leading(words(w), DISTRICT | PROVINCE, False) or ("", words(w)) for w in within]
        self.superiors = {key(name) for _, name in named}
        self.districts = {key(name) for kind, name in named if kind == "district"} - CENTRAL
        self.former = {unit(v.former) for v in self.villages if v.former}

    def current(self):
        return [v for v in self.villages if not v.valid_to]

    def exact(self, segment):
        hits = [v for v in self.villages if bare(segment) in v.keys]
        if not hits and is_plain(segment):
            # "thon 4"
            hits = [v for v in self.villages if bare(segment, True) in v.keys and leading(trimmed(segment), VILLAGE, True)]
        return hits

    def find(self, segment, former=None):
        """The villages that the text may mean, of the former commune that the address names."""
        def scoped(hits):
            ours = [v for v in hits if former is None or not v.former or unit(v.former) == former]
            # Where a former commune has the new one's name, the address may well mean the new one.
            return hits if former == self.commune and not ours else ours

        hits = scoped(self.exact(segment))
        if len(hits) > 1:
            still = [v for v in hits if not v.valid_to]
            hits = still if len(still) == 1 else hits
        if not hits and segment and is_plain(segment):
            # No mark anywhere: matched without marks, the last resort, and only where one village fits.
            hits = scoped([v for v in self.villages if plain(bare(segment, True)) in v.plain_keys])
            hits = hits if len(hits) == 1 else []
        return hits

    def settled(self, hits):
        if len(hits) != 1:
            return UNKNOWN
        village = hits[0]
        if village.valid_to and len(village.successors) == 1:
            return self.settled([v for v in self.villages if v.name == village.successors[0] and not v.valid_to][:1])
        return UNKNOWN if village.valid_to else village

    def of_text(self, text, address=""):
        """A village column; the address beside it says which commune, where the column leaves that open."""
        number = re.fullmatch(r"0*(\d+[a-z]?)", trimmed(text))
        if number:
            hits = [v for v in self.villages if any(k.split(" ")[-1] == number[1] for k in v.keys if re.fullmatch(r"\D+ \d+[a-z]?", k))]
            found = self.settled(hits)
        else:
            found = self.of_segments(self.segments(text), [])
        if found == UNKNOWN and address and not number:
            found = self.of_segments(self.segments(text), self.segments(address))
        return found

    def known(self, named):
        """A commune of ours written without marks is read as the one it must be."""
        ours = sorted({self.commune, *self.former} - {None})
        return next((u for u in ours if named and named[0] == u[0] and named[1] == plain(named[1]) == plain(u[1])), named)

    def segments(self, address):
        parts = [trimmed(s) for s in re.split(r"[,\n\r;()]| - |–|—", address)]
        return [piece for part in parts if part for piece in self.divided(part)]

    def divided(self, part):
        """"số nhà 12 thôn Bái Sim", "thôn Bái Sim xã Ngọc Phụng huyện …": parts that no comma divides."""
        # Without marks the word for a commune may be part of a village's name: "Thon Hoang Xa Bac".
        if self.exact(part) or (is_plain(part) and any(plain(bare(part, True)) in v.plain_keys for v in self.villages)):
            return [part]
        every, unmarked = VILLAGE | COMMUNE | DISTRICT | PROVINCE, is_plain(part)
        rest, last = part, None
        while found := leading(rest, every, unmarked):
            last, rest = found
            if last not in VILLAGE.values():
                break
        # A name has at least one word.
        start = len(part) - len(rest) + (re.match(r"\S*", rest).end() if last else 0)
        for blank in re.finditer(" ", part):
            found = leading(part[blank.end():], every, unmarked)
            if blank.start() < start or not found:
                continue
            if last in COMMUNE.values() and found[0] not in ("district", "province") or last == "province" or unmarked and found[0] == "phường":
                continue
            if last == "district" and not (found[0] == "province" or part[blank.end():].startswith(("thành phố", "tp"))):
                continue
            return [trimmed(part[:blank.start()])] + self.divided(part[blank.end():])
        return [part]

    def of_address(self, address):
        return self.of_segments(self.segments(address), [])

    def of_segments(self, segments, beside):
        """`beside`: the parts of the address beside a village column."""
        former, ours = None, False
        for segment in segments + beside:
            if self.exact(segment):
                continue
            named, district = self.known(unit(segment)), leading(segment, DISTRICT, is_plain(segment))
            if named in self.former:
                former, ours = named, True
            elif named and named != self.commune:
                return OUTSIDE
            elif named:
                ours = True
            elif district and self.districts and not self.is_among(district[1], self.superiors):
                return OUTSIDE
        for place, segment in enumerate(beside or segments):
            # A former commune without its kind ("Bái Gạo, Thọ Thanh"), unless the new one has the same name.
            bare_names = [f for f in sorted(self.former) if self.is_among(segment, {f[1]}) and f[1] != self.commune[1]]
            ours = ours or bool(bare_names) or self.is_among(segment, {self.commune[1]})
            if place or beside:
                former = former or (bare_names[0] if bare_names else None)
        if not ours and self.is_foreign_by_position(beside or segments):
            return OUTSIDE
        for segment in segments:
            if unit(segment) and not self.exact(segment):
                continue
            hits = self.find(segment, former)
            if hits:
                return self.settled(hits)
        return UNKNOWN

    @staticmethod
    def is_among(text, names):
        return key(text) in names or is_plain(text) and plain(text) in {plain(n) for n in names}

    def is_foreign_by_position(self, segments):
        """"Đồng Lưu, Lương Sơn, Thường Xuân": the name before our district is a commune's, and not ours."""
        def name_of(segment):
            found = leading(segment, DISTRICT, is_plain(segment))
            return found[1] if found else segment

        for n in range(2, len(segments)):
            if self.is_among(name_of(segments[n]), self.districts):
                before = segments[n - 1]
                is_name = not self.exact(before) and not leading(before, VILLAGE | COMMUNE | DISTRICT | PROVINCE, is_plain(before))
                return is_name and not self.find(before) and not re.search(r"[^\w\s]|\d", before) and before.count(" ") < 4 \
                    and not LANDMARK.match(before) and not self.is_among(before, self.districts)
        return False
