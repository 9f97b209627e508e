"""Which village a text means. Written from the domain notes, section 1, "Matching names" and the first paragraph."""

import re

from tables import count, key, plain, words

PREFIX = re.compile(r"^(thôn|bản|làng|xóm|khu phố|khu|tổ dân phố|tdp|tổ|t\.)\s*", re.I)
PLAIN_PREFIX = re.compile(r"^(thon|ban|lang|xom|khu pho|khu|to dan pho|tdp|to|t\.)\s*")
DISTRICT = re.compile(r"^(huyện|thành phố|thị xã|quận)\s+")
COMMUNE = re.compile(r"^(xã|phường|thị trấn|tt\.|x\.|p\.)\s*", re.I)
UNKNOWN, OUTSIDE = "unknown", "outside"


def unit(text):
    """("xã", name) of a text that names a commune with its kind; None for any other."""
    found = COMMUNE.match(words(text))
    kinds = {"x.": "xã", "p.": "phường", "tt.": "thị trấn"}
    return (kinds.get(found[1], found[1]), key(words(text)[found.end():])) if found else None


def bare(text):
    """Without a leading thôn, bản …; a name that is only a number keeps which kind it is, because Thôn 3 is not Khu 3."""
    text = words(text).strip(" .,;?")
    found = PREFIX.match(text)
    if not found:
        return text
    rest = text[found.end():].strip()
    if re.fullmatch(r"\d+[a-z]?", rest):
        return {"t.": "thôn", "tdp": "tổ dân phố"}.get(found[1], found[1]) + " " + rest
    return rest


class Village:
    def __init__(self, row):
        self.name = row["village"]
        self.aliases = [a.strip() for a in row.get("aliases", "").split("|") if a.strip()]
        self.former = row.get("former", "")
        self.from15, self.from18 = count(row.get("from15", "")), count(row.get("from18", ""))
        self.valid_to = row.get("valid to", "")
        self.successors = [s.strip() for s in row.get("successors", "").split("|") if s.strip()]
        self.keys = {key(bare(n)) for n in [self.name] + self.aliases}
        self.plain_keys = {plain(bare(n)) for n in [self.name] + self.aliases}

    @property
    def label(self):
        return (self.name, self.former)


class Places:
    """All villages of the list; `of_text` for a village column, `of_address` for an address."""

    def __init__(self, rows, commune, within=()):
        self.villages = [Village(r) for r in rows if r.get("village")]
        self.commune = unit(commune)
        self.districts = {key(DISTRICT.sub("", words(w))) for w in within if DISTRICT.match(words(w))}
        self.former = {unit(v.former) for v in self.villages if v.former}

    def current(self):
        return [v for v in self.villages if not v.valid_to]

    def find(self, segment, former=None):
        """The villages that the text may mean."""
        wanted = key(bare(segment))
        hits = [v for v in self.villages if wanted in v.keys]
        if not hits and segment and plain(segment) == words(segment):
            # No mark anywhere: matched without marks, the last resort, and only where one village fits.
            unmarked = PLAIN_PREFIX.sub("", words(segment))
            hits = [v for v in self.villages if unmarked in v.plain_keys]
            hits = hits if len(hits) == 1 else []
        if len(hits) > 1 and former:
            hits = [v for v in hits if unit(v.former) == former]
        if len(hits) > 1:
            still = [v for v in hits if not v.valid_to]
            hits = still if len(still) == 1 else hits
        return hits

    def settled(self, hits):
        if len(hits) != 1:
            return UNKNOWN
        village = hits[0]
        if village.valid_to and len(village.successors) == 1:
            return self.settled([v for v in self.villages if v.name == village.successors[0] and not v.valid_to][:1])
        return UNKNOWN if village.valid_to else village

    def of_text(self, text, former=None):
        if "," in text:
            return self.of_address(text)
        return self.settled(self.find(text, former)) if text.strip() else UNKNOWN

    def known(self, named):
        """A commune of ours written without marks is read as the one it must be."""
        ours = sorted({self.commune, *self.former} - {None})
        return next((u for u in ours if named and named[0] == u[0] and named[1] == plain(named[1]) == plain(u[1])), named)

    def of_address(self, address):
        segments = [s.strip(" ?.;") for s in re.split(r"[,\n;]", address)]
        segments = [s for s in segments if s]
        former = None
        for segment in segments:
            named, district = self.known(unit(segment)), DISTRICT.match(words(segment))
            if named in self.former:
                former = named
            elif named and named != self.commune:
                return OUTSIDE
            elif district and self.districts and key(words(segment)[district.end():]) not in self.districts:
                return OUTSIDE
        for segment in segments[1:]:
            # A former commune without its kind ("Bái Gạo, Thọ Thanh"), unless the new one has the same name.
            bare_names = [f for f in self.former if f[1] == key(segment) and f[1] != self.commune[1]]
            former = former or (bare_names[0] if bare_names else None)
        for segment in segments:
            if COMMUNE.match(words(segment)):
                continue
            hits = self.find(segment, former)
            if hits:
                return self.settled(hits)
        return UNKNOWN
