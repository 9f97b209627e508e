internal import Language

/// Writes the attributes of a tag, behind all that has been written before it: each at once, into room for all of it.
package struct TagWriter {
    var bytes: [UInt8] = []

    /// An attribute; one whose value is nil is left out.
    package mutating func add(_ name: StaticString, _ value: String?) {
        guard var value else { return }
        value.withUTF8 { add(name, utf8: $0) }
    }

    /// An attribute that is a list of words, from two parts of it.
    package mutating func add(_ name: StaticString, words first: String?, _ second: String?) {
        guard var first, var second else { return add(name, first ?? second) }
        first.withUTF8 { first in
            second.withUTF8 { second in
                add(name, room: MarkupEscaping.most(of: first) + 1 + MarkupEscaping.most(of: second)) { room in
                    MarkupEscaping.append(first, to: &room)
                    room.append(UInt8(ascii: " "))
                    MarkupEscaping.append(second, to: &room)
                }
            }
        }
    }

    /// An attribute whose value is the UTF-8 of a text.
    package mutating func add(_ name: StaticString, utf8 value: [UInt8]) {
        value.withUnsafeBufferPointer { add(name, utf8: $0) }
    }

    private mutating func add(_ name: StaticString, utf8 value: UnsafeBufferPointer<UInt8>) {
        add(name, room: MarkupEscaping.most(of: value)) { MarkupEscaping.append(value, to: &$0) }
    }

    /// An attribute whose value is a number, with two decimals at most.
    package mutating func add(_ name: StaticString, number: Double?) {
        guard let number else { return }
        add(name, room: Double.longestMarkupNumber) { $0.append(markupNumber: number) }
    }

    /// Attributes whose names are not known beforehand.
    mutating func add(_ attributes: KeyValuePairs<String, String?>) {
        for case (let name, let value?) in attributes { add(named: name, value) }
    }

    mutating func add(_ prefix: StaticString = "", named name: String, _ value: String) {
        var (name, value) = (name, value)
        name.withUTF8 { name in
            value.withUTF8 { value in
                bytes.append(addingCapacity: prefix.utf8CodeUnitCount + name.count + MarkupEscaping.most(of: value) + 4) { room in
                    room.append(UInt8(ascii: " "))
                    room.append(literal: prefix)
                    room.append(copying: name)
                    room.append(literal: "=\"")
                    MarkupEscaping.append(value, to: &room)
                    room.append(UInt8(ascii: "\""))
                }
            }
        }
    }

    @inline(__always)
    private mutating func add(_ name: StaticString, room: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
        bytes.append(addingCapacity: name.utf8CodeUnitCount + room + 4) { room in
            room.append(UInt8(ascii: " "))
            room.append(literal: name)
            room.append(literal: "=\"")
            write(&room)
            room.append(UInt8(ascii: "\""))
        }
    }
}
