internal import Language

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
        [UInt8](capacity: most(indent: 0) + 1) { room in
            write(to: &room, indent: 0, isRoot: true)
            room.append(UInt8(ascii: "\n"))
        }
    }

    /// The bytes that it may need.
    private func most(indent: Int) -> Int {
        // Behind an item a comma, before it a line's end and spaces; before the last bracket a line's end and spaces.
        let around = 2 * indent + 4
        switch self {
        case .null, .bool: return 5
        case .integer, .number: return JSONText.longestNumber
        case .string(let value): return JSONText.most(of: value)
        case .array(let items):
            return items.withUnsafeBufferPointer { items in
                var sum = around
                for index in items.indices { sum += items[index].most(indent: indent + 1) + around }
                return sum
            }
        case .object(let members):
            return members.withUnsafeBufferPointer { members in
                var sum = around
                for index in members.indices {
                    sum += JSONText.most(of: members[index].key) + 2 + members[index].value.most(indent: indent + 1) + around
                }
                return sum
            }
        }
    }

    /// Holds an array of objects somewhere, so that it is worth lines of its own.
    private var holdsRecords: Bool {
        switch self {
        case .array(let items):
            items.withUnsafeBufferPointer { items in items.indices.contains { items[$0].isRecord || items[$0].holdsRecords } }
        case .object(let members):
            members.withUnsafeBufferPointer { members in members.indices.contains { members[$0].value.holdsRecords } }
        default: false
        }
    }

    private var isRecord: Bool { if case .object = self { true } else { false } }

    private func write(to room: inout OutputSpan<UInt8>, indent: Int, isRoot: Bool = false) {
        switch self {
        case .null: room.append(literal: "null")
        case .bool(let value): room.append(literal: value ? "true" : "false")
        case .integer(let value): JSONText.append(value, to: &room)
        case .number(let value): JSONText.append(value, to: &room)
        case .string(let value): JSONText.append(value, to: &room)
        case .array(let items):
            let isOpen = holdsRecords
            room.append(UInt8(ascii: "["))
            items.withUnsafeBufferPointer { items in
                for index in items.indices {
                    Self.beginItem(index, isOpen, indent, &room)
                    items[index].write(to: &room, indent: indent + 1)
                }
            }
            if isOpen { Self.beginLine(indent, in: &room) }
            room.append(UInt8(ascii: "]"))
        case .object(let members):
            let isOpen = isRoot || holdsRecords
            room.append(UInt8(ascii: "{"))
            members.withUnsafeBufferPointer { members in
                for index in members.indices {
                    Self.beginItem(index, isOpen, indent, &room)
                    JSONText.append(members[index].key, to: &room)
                    room.append(literal: ": ")
                    members[index].value.write(to: &room, indent: indent + 1)
                }
            }
            if isOpen, !members.isEmpty { Self.beginLine(indent, in: &room) }
            room.append(UInt8(ascii: "}"))
        }
    }

    private static func beginItem(_ index: Int, _ isOpen: Bool, _ indent: Int, _ room: inout OutputSpan<UInt8>) {
        if index > 0 { room.append(UInt8(ascii: ",")) }
        if isOpen { beginLine(indent + 1, in: &room) } else if index > 0 { room.append(UInt8(ascii: " ")) }
    }

    private static func beginLine(_ indent: Int, in room: inout OutputSpan<UInt8>) {
        room.append(UInt8(ascii: "\n"))
        room.append(repeating: UInt8(ascii: " "), count: 2 * indent)
    }

    /// At most nine decimals, without trailing zeros and without exponent: 0.612, 612, 0.333333333.
    package static func number(_ value: Double) -> String {
        let bytes = [UInt8](capacity: JSONText.longestNumber) { JSONText.append(value, to: &$0) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
