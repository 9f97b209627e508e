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
    package var text: String { String(decoding: utf8, as: UTF8.self) }

    /// The bytes of `text`.
    package var utf8: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 << 16)
        write(to: &bytes, indent: 0, isRoot: true)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
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
        case .null: text.append(literal: "null")
        case .bool(let value): text.append(literal: value ? "true" : "false")
        case .integer(let value): JSONText.append(value, to: &text)
        case .number(let value): JSONText.append(value, to: &text)
        case .string(let value): JSONText.append(value, to: &text)
        case .array(let items):
            let isOpen = holdsRecords
            text.append(UInt8(ascii: "["))
            for index in items.indices {
                Self.beginItem(index, isOpen, indent, &text)
                items[index].write(to: &text, indent: indent + 1)
            }
            if isOpen { Self.beginLine(indent, in: &text) }
            text.append(UInt8(ascii: "]"))
        case .object(let members):
            let isOpen = isRoot || holdsRecords
            text.append(UInt8(ascii: "{"))
            for index in members.indices {
                Self.beginItem(index, isOpen, indent, &text)
                JSONText.append(members[index].key, to: &text)
                text.append(literal: ": ")
                members[index].value.write(to: &text, indent: indent + 1)
            }
            if isOpen, !members.isEmpty { Self.beginLine(indent, in: &text) }
            text.append(UInt8(ascii: "}"))
        }
    }

    private static func beginItem(_ index: Int, _ isOpen: Bool, _ indent: Int, _ text: inout [UInt8]) {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        if isOpen { beginLine(indent + 1, in: &text) } else if index > 0 { text.append(UInt8(ascii: " ")) }
    }

    private static func beginLine(_ indent: Int, in text: inout [UInt8]) {
        text.append(UInt8(ascii: "\n"))
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }

    /// At most nine decimals, without trailing zeros and without exponent: 0.612, 612, 0.333333333.
    package static func number(_ value: Double) -> String {
        var bytes: [UInt8] = []
        JSONText.append(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
