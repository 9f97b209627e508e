package import Cairo
package import Diagnostics

/// What the drawing library says, as something that the user can act on.
package enum RenderingFailure {
    /// One diagnostic, without a place: drawing does not know the files.
    package static func diagnostics(of error: CairoError) -> [Diagnostic] {
        switch error {
        case .noFont(let families): [Diagnostic(.fontMissing, ["families": .names(families)])]
        case .unreadablePicture: [Diagnostic(.pictureUnreadable)]
        case .status(let message): [Diagnostic(.pdfFailed, ["reason": .text(message)])]
        }
    }

    /// The character with its code, and some of the text around it.
    static func diagnostic(of missing: PangoTypesetter.MissingGlyph) -> Diagnostic {
        let code = String(missing.character.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return Diagnostic(
            .glyphMissing,
            ["character": .text(String(missing.character)), "code": .text("U+\(padded)"), "text": .text(excerpt(of: missing))])
    }

    /// At most thirty characters before the character and ten after it.
    private static func excerpt(of missing: PangoTypesetter.MissingGlyph) -> String {
        let scalars = Array(missing.text.unicodeScalars)
        let place = scalars.firstIndex(of: missing.character) ?? 0
        var excerpt = String.UnicodeScalarView()
        excerpt.append(contentsOf: scalars[max(0, place - 30)..<min(scalars.count, place + 10)])
        return String(excerpt)
    }
}
