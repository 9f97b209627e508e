/// Writes the attributes of a tag, behind all that has been written before it.
package struct TagWriter {
    var bytes: [UInt8] = []

    /// An attribute; one whose value is nil is left out.
    package mutating func add(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        begin(name)
        MarkupEscaping.append(value, to: &bytes)
        end()
    }

    /// An attribute that is a list of words, from two parts of it.
    package mutating func add(_ name: StaticString, words first: String?, _ second: String?) {
        guard let first, let second else { return add(name, first ?? second) }
        begin(name)
        MarkupEscaping.append(first, to: &bytes)
        bytes.append(UInt8(ascii: " "))
        MarkupEscaping.append(second, to: &bytes)
        end()
    }

    /// An attribute whose value is the UTF-8 of a text.
    package mutating func add(_ name: StaticString, utf8 value: [UInt8]) {
        begin(name)
        value.withUnsafeBufferPointer { MarkupEscaping.append($0, to: &bytes) }
        end()
    }

    /// An attribute whose value is a number, with two decimals at most.
    package mutating func add(_ name: StaticString, number: Double?) {
        guard let number else { return }
        begin(name)
        bytes.append(markupNumber: number)
        end()
    }

    /// Attributes whose names are not known beforehand.
    mutating func add(_ attributes: KeyValuePairs<String, String?>) {
        for case (let name, let value?) in attributes { add(named: name, value) }
    }

    mutating func add(_ prefix: StaticString = "", named name: String, _ value: String) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(literal: prefix)
        bytes.append(name)
        bytes.append(literal: "=\"")
        MarkupEscaping.append(value, to: &bytes)
        end()
    }

    private mutating func begin(_ name: StaticString) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(literal: name)
        bytes.append(literal: "=\"")
    }

    private mutating func end() { bytes.append(UInt8(ascii: "\"")) }
}
