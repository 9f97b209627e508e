package import Cairo
package import Diagnostics

/// What the drawing library says, as something that the user can act on.
package enum RenderingFailure {
    /// Without a place: drawing does not know the files.
    package static func message(of error: CairoError) -> ErrorMessage {
        switch error {
        case .noFont(let families): .fontMissing(families: families)
        case .unreadablePicture: .pictureUnreadable
        case .status(let message): .pdfFailed(reason: message)
        }
    }

    /// The character with its code, and some of the text around it.
    static func message(of missing: MissingGlyph) -> ErrorMessage {
        let code = String(missing.character.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return .glyphMissing(character: String(missing.character), code: "U+\(padded)", text: excerpt(of: missing))
    }

    /// At most thirty characters before the character and ten after it.
    private static func excerpt(of missing: MissingGlyph) -> String {
        let scalars = Array(missing.text.unicodeScalars)
        let place = scalars.firstIndex(of: missing.character) ?? 0
        var excerpt = String.UnicodeScalarView()
        excerpt.append(contentsOf: scalars[max(0, place - 30)..<min(scalars.count, place + 10)])
        return String(excerpt)
    }
}
