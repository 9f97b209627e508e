/// Text of files and of the command line as it may go to a terminal.
enum PrintableText {
    /// Characters by which a terminal is steered, or by which text reads otherwise than it stands there, are replaced; ends of lines and
    /// tabulators stay.
    static func make(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isSteering) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isSteering($0) ? "\u{FFFD}" : $0 }))
    }

    /// JSON, in which they are written by their numbers.
    static func makeJSON(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: isSteering) else { return json }
        return json.unicodeScalars.reduce(into: "") { text, scalar in
            guard isSteering(scalar) else {
                text.unicodeScalars.append(scalar)
                return
            }
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }

    private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        // Controls; marks, embeddings and overrides of direction.
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
