/// A character for which no installed font has a glyph, with the text that it stands in.
package struct MissingGlyph: Sendable, Hashable {
    package let character: Unicode.Scalar
    package let text: String
}

/// The characters of a document that no font could show, each once with the text that says most, in the order of first use.
struct MissingGlyphs {
    private(set) var glyphs: [MissingGlyph] = []
    /// How often one was missing, in all documents.
    private(set) var count = 0

    /// A word may be measured before the text that it stands in is set: the longer one tells more.
    mutating func note(_ character: Unicode.Scalar, in text: String) {
        count += 1
        let glyph = MissingGlyph(character: character, text: text)
        guard let known = glyphs.firstIndex(where: { $0.character == character }) else { return glyphs.append(glyph) }
        if text.utf8.count > glyphs[known].text.utf8.count, text.contains(glyphs[known].text) { glyphs[known] = glyph }
    }

    /// Another document begins.
    mutating func forget() { glyphs = [] }
}
