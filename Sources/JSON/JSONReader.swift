/// Reads a JSON text (RFC 8259) from its beginning to its end, building only what is asked for: a report's data run to a megabyte, of which
/// a site needs the first lines.
package struct JSONReader {
    private let bytes: [UInt8]
    private var place = 0
    /// As deep as values may stand within each other.
    private static let deepest = 100
    /// Of an object: room for them at once, in place of twice as much each time that there is none.
    private static let usualMembers = 8

    /// The value that a text is.
    package static func value(of bytes: [UInt8]) throws(MalformedJSON) -> JSONValue {
        try whole(bytes) { reader throws(MalformedJSON) in try reader.value(depth: 0, isWanted: true) }
    }

    /// The object that a text is, with those of its members that are called `names`.
    package static func members(_ names: Set<String>, of bytes: [UInt8]) throws(MalformedJSON) -> JSONValue {
        try whole(bytes) { reader throws(MalformedJSON) in .object(try reader.object(depth: 0) { names.contains($0) }) }
    }

    private static func whole(
        _ bytes: [UInt8], _ read: (inout JSONReader) throws(MalformedJSON) -> JSONValue
    ) throws(MalformedJSON) -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        reader.skipSpace()
        let value = try read(&reader)
        reader.skipSpace()
        guard reader.place == bytes.count else { throw reader.malformed() }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// What is passed over is null.
    private mutating func value(depth: Int, isWanted: Bool) throws(MalformedJSON) -> JSONValue {
        guard depth < Self.deepest else { throw malformed() }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return .object(try object(depth: depth) { _ in isWanted })
        case UInt8(ascii: "["): return .array(try list(depth: depth, isWanted: isWanted))
        case UInt8(ascii: "\""): return isWanted ? .string(try string()) : try passOverString()
        default: return try word()
        }
    }

    private mutating func object(depth: Int, _ isWanted: (String) -> Bool) throws(MalformedJSON) -> [(key: String, value: JSONValue)] {
        let start = place
        var members: [(key: String, value: JSONValue)] = []
        members.reserveCapacity(Self.usualMembers)
        try enclosed(UInt8(ascii: "{"), UInt8(ascii: "}")) { reader throws(MalformedJSON) in
            reader.skipSpace()
            let name = try reader.string()
            reader.skipSpace()
            try reader.expect(UInt8(ascii: ":"))
            let isWanted = isWanted(name)
            let value = try reader.value(depth: depth + 1, isWanted: isWanted)
            if isWanted { members.append((name, value)) }
        }
        guard !Self.hasNameTwice(members) else { throw malformed(at: start) }
        return members
    }

    /// Programs disagree on which member such a name means.
    private static func hasNameTwice(_ members: [(key: String, value: JSONValue)]) -> Bool {
        // Few names are compared sooner than hashed; of many each would be compared with each.
        guard members.count <= 20 else { return Set(members.map(\.key)).count < members.count }
        return members.withUnsafeBufferPointer { members in
            members.indices.contains { place in
                let name = members[place].key
                return (0..<place).contains { members[$0].key.isSameName(as: name) }
            }
        }
    }

    private mutating func list(depth: Int, isWanted: Bool) throws(MalformedJSON) -> [JSONValue] {
        var items: [JSONValue] = []
        try enclosed(UInt8(ascii: "["), UInt8(ascii: "]")) { reader throws(MalformedJSON) in
            let value = try reader.value(depth: depth + 1, isWanted: isWanted)
            if isWanted { items.append(value) }
        }
        return items
    }

    /// Entries between two brackets, divided by commas.
    private mutating func enclosed(
        _ open: UInt8, _ close: UInt8, _ entry: (inout JSONReader) throws(MalformedJSON) -> Void
    ) throws(MalformedJSON) {
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

    private mutating func string() throws(MalformedJSON) -> String {
        try expect(UInt8(ascii: "\""))
        let start = place
        passOverLetters()
        var text = text(start..<place)
        while next == UInt8(ascii: "\\") {
            // Escapes that follow each other belong together: half a surrogate pair is no character.
            var units: [UInt16] = []
            while next == UInt8(ascii: "\\") { units.append(try escape()) }
            text += String(decoding: units, as: UTF16.self)
            let start = place
            passOverLetters()
            text += self.text(start..<place)
        }
        try expect(UInt8(ascii: "\""))
        return text
    }

    /// Those that stand for themselves in a string.
    private mutating func passOverLetters() {
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { place += 1 }
    }

    private func text(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    private mutating func escape() throws(MalformedJSON) -> UInt16 {
        guard place + 1 < bytes.count else { throw malformed() }
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
            else { throw malformed() }
            place += 4
            return unit
        default: throw malformed()
        }
    }

    private mutating func passOverString() throws(MalformedJSON) -> JSONValue {
        place += 1
        while let byte = next, byte != UInt8(ascii: "\"") { place = min(place + (byte == UInt8(ascii: "\\") ? 2 : 1), bytes.count) }
        try expect(UInt8(ascii: "\""))
        return .null
    }

    /// A number, `true`, `false` or `null`.
    private mutating func word() throws(MalformedJSON) -> JSONValue {
        let start = place
        while let byte = next, byte >= UInt8(ascii: "+"), byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"), byte != UInt8(ascii: "}") {
            place += 1
        }
        if let number = DecimalNumber(bytes[start..<place]) {
            return number.isWhole ? .integer(number.digits) : .number(number.value)
        }
        let word = text(start..<place)
        switch word {
        case "null": return .null
        case "true": return true
        case "false": return false
        default:
            if let integer = Int(word) { return .integer(integer) }
            guard let first = word.utf8.first, first < UInt8(ascii: ":"), let number = Double(word) else {
                throw malformed(at: start)
            }
            return .number(number)
        }
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func expect(_ byte: UInt8) throws(MalformedJSON) {
        guard next == byte else { throw malformed() }
        place += 1
    }

    private mutating func skipSpace() {
        while let space = next, space == 0x20 || space == 0x0A || space == 0x0D || space == 0x09 { place += 1 }
    }

    private func malformed(at place: Int? = nil) -> MalformedJSON {
        MalformedJSON(at: place ?? self.place, of: bytes)
    }
}
