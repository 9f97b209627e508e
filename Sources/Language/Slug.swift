/// An identifier made of a name: lower-case basic letters and digits joined by hyphens, "Trạm BTS" → `tram-bts`.
package enum Slug {
    /// The slug of a name; empty where it has no letter or digit.
    package static func make(_ name: String) -> String {
        var slug = ""
        for character in name.lowercased() {
            if let letter = VietnameseLetter.all[character] {
                slug.append(letter.basic)
            } else if character.isASCII, character.isNumber {
                slug.append(character)
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug.append("-")
            }
        }
        return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
    }
}
