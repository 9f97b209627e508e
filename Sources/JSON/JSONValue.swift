/// A JSON value whose keys keep their order, so that the same figures give the same bytes.
package enum JSONValue: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }

    package init(_ value: Int?) { self = value.map { .integer($0) } ?? .null }
    package init(_ value: Double?) { self = value.map { .number($0) } ?? .null }
    package init(_ value: String?) { self = value.map { .string($0) } ?? .null }
    package init(_ value: Bool?) { self = value.map { .bool($0) } ?? .null }

    /// UTF-8 text: objects and arrays of records open over lines, a record stands on one line; ends with a line break.
    package var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 << 16)
        write(to: &bytes, indent: 0, isRoot: true)
        bytes += "\n"
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Holds an array of objects somewhere, so that it is worth lines of its own.
    private var holdsRecords: Bool {
        switch self {
        case .array(let items): items.contains { if case .object = $0 { true } else { $0.holdsRecords } }
        case .object(let members): members.contains { $0.value.holdsRecords }
        default: false
        }
    }

    private func write(to text: inout [UInt8], indent: Int, isRoot: Bool = false) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += Self.number(value)
        case .string(let value): Self.write(value, to: &text)
        case .array(let items):
            Self.write(items, "[", "]", isOpen: holdsRecords, indent, &text) { $0.write(to: &$1, indent: $2) }
        case .object(let members):
            Self.write(members, "{", "}", isOpen: isRoot || holdsRecords, indent, &text) { member, text, indent in
                Self.write(member.key, to: &text)
                text += ": "
                member.value.write(to: &text, indent: indent)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], _ open: StaticString, _ close: StaticString, isOpen: Bool, _ indent: Int, _ text: inout [UInt8],
        _ writeItem: (Item, inout [UInt8], Int) -> Void
    ) {
        text += open
        for (index, item) in items.enumerated() {
            if isOpen { beginLine(indent + 1, in: &text) }
            writeItem(item, &text, indent + 1)
            if index + 1 < items.count { text += isOpen ? "," : ", " }
        }
        if isOpen, !items.isEmpty { beginLine(indent, in: &text) }
        text += close
    }

    private static func beginLine(_ indent: Int, in text: inout [UInt8]) {
        text.append(UInt8(ascii: "\n"))
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }

    /// At most nine decimals, without trailing zeros and without exponent: 0.612, 612, 0.333333333.
    package static func number(_ value: Double) -> String {
        let scaled = (value.magnitude * 1e9).rounded()
        guard scaled < 9e18 else { return String(value) }
        let (whole, fraction) = Int(scaled).quotientAndRemainder(dividingBy: 1_000_000_000)
        var text = value < 0 && scaled > 0 ? "-" : ""
        text += String(whole)
        if fraction > 0 {
            let digits = String(fraction)
            var padded = String(repeating: "0", count: 9 - digits.count) + digits
            while padded.hasSuffix("0") { padded.removeLast() }
            text += "." + padded
        }
        return text
    }

    private static func write(_ string: String, to text: inout [UInt8]) {
        text += "\""
        if string.utf8.contains(where: isSpecial) {
            for scalar in string.unicodeScalars { write(scalar, to: &text) }
        } else {
            text += string
        }
        text += "\""
    }

    private static func write(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029:
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.append(contentsOf: UTF8.encode(scalar)!)
        }
    }

    /// Line and paragraph separators begin with 0xE2: strings with such a byte are looked at scalar by scalar.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xE2
    }
}

extension [UInt8] {
    fileprivate static func += (text: inout [UInt8], more: StaticString) {
        text.append(contentsOf: UnsafeBufferPointer(start: more.utf8Start, count: more.utf8CodeUnitCount))
    }

    /// A `String` that grows by many small pieces costs three times as much.
    @_disfavoredOverload
    fileprivate static func += (text: inout [UInt8], more: String) {
        var more = more
        more.withUTF8 { text.append(contentsOf: $0) }
    }
}
