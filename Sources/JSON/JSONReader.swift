/// Reads a JSON text (RFC 8259) from its beginning to its end, building only what is asked for: a report's data run to a megabyte, of which
/// a site needs the first lines.
package struct JSONReader {
    /// The text is not JSON.
    package struct Malformed: Error {}

    private let bytes: [UInt8]
    private var place = 0
    /// As deep as values may stand within each other.
    private static let deepest = 100

    /// The value that a text is.
    package static func value(of bytes: [UInt8]) throws(Malformed) -> JSONValue {
        try whole(bytes) { reader throws(Malformed) in try reader.value(depth: 0, isWanted: true) }
    }

    /// The object that a text is, with those of its members that are called `names`.
    package static func members(_ names: Set<String>, of bytes: [UInt8]) throws(Malformed) -> JSONValue {
        try whole(bytes) { reader throws(Malformed) in .object(try reader.object(depth: 0) { names.contains($0) }) }
    }

    private static func whole(
        _ bytes: [UInt8], _ read: (inout JSONReader) throws(Malformed) -> JSONValue
    ) throws(Malformed) -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        reader.skipSpace()
        let value = try read(&reader)
        reader.skipSpace()
        guard reader.place == bytes.count else { throw Malformed() }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// What is passed over is null.
    private mutating func value(depth: Int, isWanted: Bool) throws(Malformed) -> JSONValue {
        guard depth < Self.deepest else { throw Malformed() }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return .object(try object(depth: depth) { _ in isWanted })
        case UInt8(ascii: "["): return .array(try list(depth: depth, isWanted: isWanted))
        case UInt8(ascii: "\""): return isWanted ? .string(try string()) : try passOverString()
        default: return try word()
        }
    }

    private mutating func object(depth: Int, _ isWanted: (String) -> Bool) throws(Malformed) -> [(key: String, value: JSONValue)] {
        var members: [(key: String, value: JSONValue)] = []
        try enclosed(UInt8(ascii: "{"), UInt8(ascii: "}")) { reader throws(Malformed) in
            reader.skipSpace()
            let name = try reader.string()
            reader.skipSpace()
            try reader.expect(UInt8(ascii: ":"))
            let isWanted = isWanted(name)
            let value = try reader.value(depth: depth + 1, isWanted: isWanted)
            if isWanted { members.append((name, value)) }
        }
        return members
    }

    private mutating func list(depth: Int, isWanted: Bool) throws(Malformed) -> [JSONValue] {
        var items: [JSONValue] = []
        try enclosed(UInt8(ascii: "["), UInt8(ascii: "]")) { reader throws(Malformed) in
            let value = try reader.value(depth: depth + 1, isWanted: isWanted)
            if isWanted { items.append(value) }
        }
        return items
    }

    /// Entries between two brackets, divided by commas.
    private mutating func enclosed(
        _ open: UInt8, _ close: UInt8, _ entry: (inout JSONReader) throws(Malformed) -> Void
    ) throws(Malformed) {
        try expect(open)
        skipSpace()
        if next != close {
            try entry(&self)
            skipSpace()
            while next == UInt8(ascii: ",") {
                place += 1
                try entry(&self)
                skipSpace()
            }
        }
        try expect(close)
    }

    private mutating func string() throws(Malformed) -> String {
        try expect(UInt8(ascii: "\""))
        var units: [UInt16] = []
        var text = ""
        var start = place
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte == UInt8(ascii: "\\") else {
                guard byte >= 0x20 else { throw Malformed() }
                place += 1
                continue
            }
            text += String(decoding: bytes[start..<place], as: UTF8.self)
            // Escapes that follow each other belong together: half a surrogate pair is no character.
            units.removeAll(keepingCapacity: true)
            while next == UInt8(ascii: "\\") { units.append(try escape()) }
            text += String(decoding: units, as: UTF16.self)
            start = place
        }
        text += String(decoding: bytes[start..<place], as: UTF8.self)
        try expect(UInt8(ascii: "\""))
        return text
    }

    private mutating func escape() throws(Malformed) -> UInt16 {
        guard place + 1 < bytes.count else { throw Malformed() }
        let sign = bytes[place + 1]
        place += 2
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(sign)
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"):
            let digits = bytes[place..<min(bytes.count, place + 4)]
            guard digits.count == 4, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
                let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
            else { throw Malformed() }
            place += 4
            return unit
        default: throw Malformed()
        }
    }

    private mutating func passOverString() throws(Malformed) -> JSONValue {
        place += 1
        while let byte = next, byte != UInt8(ascii: "\"") { place += byte == UInt8(ascii: "\\") ? 2 : 1 }
        try expect(UInt8(ascii: "\""))
        return .null
    }

    /// A number, `true`, `false` or `null`.
    private mutating func word() throws(Malformed) -> JSONValue {
        let start = place
        while let byte = next, byte >= UInt8(ascii: "+"), byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"), byte != UInt8(ascii: "}") {
            place += 1
        }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true": return true
        case "false": return false
        default:
            if let integer = Int(word) { return .integer(integer) }
            guard let first = word.utf8.first, first < UInt8(ascii: ":"), let number = Double(word) else { throw Malformed() }
            return .number(number)
        }
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func expect(_ byte: UInt8) throws(Malformed) {
        guard next == byte else { throw Malformed() }
        place += 1
    }

    private mutating func skipSpace() {
        while let space = next, space == 0x20 || space == 0x0A || space == 0x0D || space == 0x09 { place += 1 }
    }
}
