/// How values are made literal where they stand.
enum TemplateEscaping {
    /// Among Markdown: every mark of ASCII becomes its character reference, which no rule of Markdown reads as markup, at the start of a
    /// line, within a table's cell or anywhere else.
    case markdown
    /// In a block's YAML: every mark of ASCII moves to a private plane while YAML is read, and back afterwards.
    case yaml

    func escape(_ text: String) -> String {
        Self.plainScalars(of: text).reduce(into: "") { result, scalar in
            switch self {
            case _ where !Self.isMark(scalar): result.unicodeScalars.append(scalar)
            case .markdown: result += "&#\(scalar.value);"
            case .yaml: result.unicodeScalars.append(Unicode.Scalar(scalar.value + Self.offset)!)
            }
        }
    }

    /// A text of a block's YAML as it was before `escape`.
    static func restoreYAML(_ text: String) -> String {
        func isMoved(_ scalar: Unicode.Scalar) -> Bool { privatePlane.contains(scalar.value) }
        guard text.unicodeScalars.contains(where: isMoved) else { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            result.unicodeScalars.append(isMoved(scalar) ? Unicode.Scalar(scalar.value - offset)! : scalar)
        }
    }

    private static let offset: UInt32 = 0xF0000
    private static let privatePlane: ClosedRange<UInt32> = 0xF0000...0xF007F

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// A value's characters without noncharacters, which stand for nothing, and without those that escaping needs for itself; line breaks
    /// and controls become spaces, and the ends are trimmed, since four spaces would begin a code block.
    private static func plainScalars(of text: String) -> [Unicode.Scalar] {
        let kept = text.unicodeScalars.filter { !$0.properties.isNoncharacterCodePoint && !privatePlane.contains($0.value) }
        let spaced = kept.map { $0.properties.generalCategory == .control || $0.value == 0x2028 || $0.value == 0x2029 ? " " : $0 }
        let trimmed = spaced.drop { $0 == " " }
        return Array(trimmed.reversed().drop { $0 == " " }.reversed())
    }
}
