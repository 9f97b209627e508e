/// An identifier made of a name: lower-case basic letters and digits joined by hyphens, "Trạm BTS" → `tram-bts`.
package enum Slug {
    /// The slug of a name; empty where it has no letter or digit.
    package static func make(_ name: String) -> String {
        var slug = ""
        for character in name.lowercased() {
            if let part = part(character) {
                slug.append(part)
            } else if let last = slug.utf8.last, last != UInt8(ascii: "-") {
                slug.append("-")
            }
        }
        return slug.utf8.last == UInt8(ascii: "-") ? String(slug.dropLast()) : slug
    }

    /// What a small letter or a digit gives; nil for what separates words.
    private static func part(_ character: Character) -> Character? {
        guard let byte = character.asciiValue else { return VietnameseLetter.all[character]?.basic }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return character
        default: return nil
        }
    }
}
