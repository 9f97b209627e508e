/// What is told of XML while it is read: elements by their local names, text in between. What is borrowed lives as long as the call.
protocol XMLHandler {
    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes)
    mutating func end(_ name: XMLName)
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// Nothing more is needed: what follows is not read.
    var isDone: Bool { get }
}

extension XMLHandler {
    var isDone: Bool { false }
    mutating func end(_ name: XMLName) {}
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The local name of an element or an attribute, borrowed: what follows the prefix.
struct XMLName {
    let bytes: UnsafeBufferPointer<UInt8>

    /// The name where it is one character, as those are that come most often; 0 where it is longer.
    let letter: UInt8

    /// - Parameter bytes: without a prefix.
    @inline(__always) init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        letter = bytes.count == 1 ? bytes[0] : 0
    }

    @inline(__always) static func == (name: XMLName, text: StaticString) -> Bool {
        guard name.bytes.count == text.utf8CodeUnitCount else { return false }
        for index in 0..<name.bytes.count where name.bytes[index] != text.utf8Start[index] { return false }
        return true
    }

    @inline(__always) static func ~= (text: StaticString, name: XMLName) -> Bool { name == text }
}

/// An attribute as it stands in its tag, borrowed.
struct XMLAttribute {
    let name: XMLName
    /// Entities unresolved.
    let value: UnsafeBufferPointer<UInt8>
}

/// The attributes of an element, borrowed.
struct XMLAttributes {
    let all: UnsafeBufferPointer<XMLAttribute>

    /// The value of the attribute of this local name as it stands, entities unresolved; nil where there is none.
    func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        for attribute in all where attribute.name == name { return attribute.value }
        return nil
    }

    func string(_ name: StaticString) -> String? { bytes(name).map { String(decoding: XMLText.resolved($0), as: UTF8.self) } }

    /// The value as a whole number; nil where it is none.
    func integer(_ name: StaticString) -> Int? { bytes(name).flatMap { Int(digits: $0) } }

    /// Whether the value is true as XML Schema writes it.
    func isTrue(_ name: StaticString) -> Bool { ["1", "true"].contains(string(name)) }
}

/// Text of XML and what stands for characters in it.
enum XMLText {
    @inline(__always) static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// The text with its references resolved: the five of XML, and characters by number. Entities that a document would declare for itself
    /// are not known, and stay as they stand.
    static func resolved(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "&"), let end = text[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(text[(index + 1)..<end])
            {
                bytes.append(contentsOf: Array(String(Character(scalar)).utf8))
                index = end + 1
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
        return bytes
    }

    private static func scalar(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        let name = String(decoding: name, as: UTF8.self)
        if name.hasPrefix("#x") || name.hasPrefix("#X") { return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        return ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"][name]
    }
}

extension Int {
    /// A whole number written in digits alone; nil for anything else, and for more than a spreadsheet counts to.
    init?(digits: some Collection<UInt8>) {
        guard (1...15).contains(digits.count) else { return nil }
        var number = 0
        for byte in digits {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte & 15)
        }
        self = number
    }
}
