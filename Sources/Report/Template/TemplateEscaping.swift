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
        var text = text
        return text.withUTF8 { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count + 64)
            var spaces = 0
            /// What has been read and is copied as it stands.
            var start = 0
            var place = 0
            while place < bytes.count {
                if spaces == 0, let length = Self.lengthOfPlainScalar(bytes, at: place) {
                    place += length
                    continue
                }
                let scalar = Self.scalar(in: bytes, at: place)
                let end = place + UTF8.width(scalar)
                result += bytes[start..<place]
                defer { place = end }
                start = end
                if Self.isDropped(scalar) { continue }
                if scalar == " " || Self.isControl(scalar) {
                    spaces += 1
                    continue
                }
                if spaces > 0, !result.isEmpty { result += repeatElement(UInt8(ascii: " "), count: spaces) }
                spaces = 0
                switch self {
                case _ where !Self.isMark(scalar): start = place
                case .markdown: result += Self.references[Int(scalar.value)]
                case .yaml: Self.append(Unicode.Scalar(scalar.value + Self.offset)!, to: &result)
                }
            }
            result += bytes[start...]
            return String(decoding: result, as: UTF8.self)
        }
    }

    /// Character references of ASCII.
    private static let references = (0..<0x80).map { Array("&#\($0);".utf8) }

    /// How many bytes the scalar has that begins here, where its first ones say that it is no mark, no space, no control and not dropped:
    /// figures and letters, and what is said of a value's figures.
    private static func lengthOfPlainScalar(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
        switch bytes[place] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): 1
        case 0xC3...0xDF: 2
        case 0xE0, 0xE1, 0xE3...0xEE: 3
        case 0xF4 where bytes[place + 1] < 0x8F: 4
        default: nil
        }
    }

    /// The scalar that begins here, of a text's bytes.
    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Unicode.Scalar {
        let first = UInt32(bytes[place])
        func next(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
        let value =
            switch first {
            case ..<0x80: first
            case ..<0xE0: (first & 0x1F) << 6 | next(1)
            case ..<0xF0: (first & 0x0F) << 12 | next(1) << 6 | next(2)
            default: (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)
            }
        return Unicode.Scalar(value)!
    }

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
