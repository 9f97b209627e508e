/// How a value is made literal where it stands.
enum TemplateEscaping: Sendable {
    /// Every mark of ASCII becomes its character reference, which no rule of Markdown reads as markup, at the start of a line, within a
    /// table's cell or anywhere else.
    case markdown
    /// In a block's YAML every mark of ASCII moves to a private plane while YAML is read, and back afterwards.
    case yaml

    private static let offset: UInt32 = 0xF0000

    func escape(_ text: String) -> String {
        guard text.utf8.contains(where: Self.mayNeedCare) || text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
        return Self.plainScalars(of: text).reduce(into: "") { result, scalar in
            switch self {
            case _ where !Self.isMark(scalar): result.unicodeScalars.append(scalar)
            case .markdown: result += "&#\(scalar.value);"
            case .yaml: result.unicodeScalars.append(Unicode.Scalar(scalar.value + Self.offset)!)
            }
        }
    }

    /// The text of a block's YAML as it was before `escape`.
    static func restore(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value > offset && $0.value < offset + 128 }) else { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            let isMark = scalar.value > offset && scalar.value < offset + 128
            result.unicodeScalars.append(isMark ? Unicode.Scalar(scalar.value - offset)! : scalar)
        }
    }

    /// Marks and controls, and the first bytes of what `plainScalars` leaves out or replaces.
    private static func mayNeedCare(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte == 0xF3 || isMark(Unicode.Scalar(byte))
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// A value's characters without those that no text has and those of the private plane; line breaks and controls become spaces, and the
    /// ends are trimmed, since four spaces would begin a code block.
    private static func plainScalars(of text: String) -> [Unicode.Scalar] {
        let kept = text.unicodeScalars.filter { !(0xFDD0...0xFDEF).contains($0.value) && !(0xF0000...0xF007F).contains($0.value) }
        let spaced = kept.map { $0.properties.generalCategory == .control || $0.value == 0x2028 || $0.value == 0x2029 ? " " : $0 }
        let trimmed = spaced.drop { $0 == " " }
        return Array(trimmed.reversed().drop { $0 == " " }.reversed())
    }
}
