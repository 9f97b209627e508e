/// How values are made literal where they stand.
enum TemplateEscaping {
    /// Among Markdown: every mark of ASCII becomes its character reference, which no rule of Markdown reads as markup, at the start of a
    /// line, within a table's cell or anywhere else.
    case markdown
    /// In a block's YAML: every mark of ASCII moves to a private plane while YAML is read, and back afterwards.
    case yaml

    /// A value's characters, literal, without noncharacters, which stand for nothing, and without those that escaping needs for itself; line
    /// breaks and controls become spaces, and the ends are trimmed, since four spaces would begin a code block.
    func escape(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(2 * text.utf8.count)
        var spaces = 0
        for scalar in text.unicodeScalars where !Self.isDropped(scalar) {
            if scalar == " " || Self.isControl(scalar) {
                spaces += 1
                continue
            }
            if spaces > 0, !result.isEmpty { result += repeatElement(UInt8(ascii: " "), count: spaces) }
            spaces = 0
            switch self {
            case _ where !Self.isMark(scalar): Self.append(scalar, to: &result)
            case .markdown: result += Self.references[Int(scalar.value)]
            case .yaml: Self.append(Unicode.Scalar(scalar.value + Self.offset)!, to: &result)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Character references of ASCII.
    private static let references = (0..<0x80).map { Array("&#\($0);".utf8) }

    private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
        for byte in UTF8.encode(scalar)! { text.append(byte) }
    }

    /// A text of a block's YAML as it was before `escape`; its figures are text like others there.
    static func restoreYAML(_ text: String) -> String {
        let text = FigureMarks.plain(text)
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

    /// A noncharacter (Unicode 15, 23.7), or one of those that stand for a mark.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0xFDD0: false
        case 0xFDD0...0xFDEF, privatePlane: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// Of general category Cc, or a separator of lines or paragraphs.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
        default: false
        }
    }
}
