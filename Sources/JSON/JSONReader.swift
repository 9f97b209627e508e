internal import Glibc

/// Reads a JSON text (RFC 8259) from its beginning to its end, building only what is asked for: a report's data run to a megabyte, of which
/// a site needs the first lines.
package struct JSONReader: ~Copyable {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private var texts: TextMemory
    private var names = RepeatedNames()
    private var members = MemberNames()
    /// By depth, how many members the last object there had: objects that follow each other are alike.
    private var usualMembers = [Int](repeating: 8, count: deepest)
    /// As deep as values may stand within each other.
    private static let deepest = 100

    /// The value that a text is.
    package static func value(of bytes: [UInt8]) throws(MalformedJSON) -> JSONValue {
        try whole(bytes) { reader throws(MalformedJSON) in try reader.value(depth: 0, isWanted: true) }
    }

    /// The object that a text is, with those of its members that are called `names`.
    package static func members(_ names: Set<String>, of bytes: [UInt8]) throws(MalformedJSON) -> JSONValue {
        try whole(bytes) { reader throws(MalformedJSON) in .object(try reader.object(depth: 0, isWanted: true, only: names)) }
    }

    private static func whole(
        _ bytes: [UInt8], _ read: (inout JSONReader) throws(MalformedJSON) -> JSONValue
    ) throws(MalformedJSON) -> JSONValue {
        try bytes.withUnsafeBufferPointer { bytes throws(MalformedJSON) in
            var reader = JSONReader(bytes)
            reader.skipSpace()
            let value = try read(&reader)
            reader.skipSpace()
            guard reader.place == bytes.count else { throw reader.malformed() }
            return value
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        texts = TextMemory(of: bytes)
    }

    /// What is passed over is null.
    private mutating func value(depth: Int, isWanted: Bool) throws(MalformedJSON) -> JSONValue {
        guard depth < Self.deepest else { throw malformed() }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return .object(try object(depth: depth, isWanted: isWanted))
        case UInt8(ascii: "["): return .array(try list(depth: depth, isWanted: isWanted))
        case UInt8(ascii: "\""): return isWanted ? .string(try string()) : try passOverString()
        default: return try word()
        }
    }

    /// - Parameter chosen: the names of those members that are wanted; nil: all are.
    private mutating func object(
        depth: Int, isWanted: Bool, only chosen: Set<String>? = nil
    ) throws(MalformedJSON) -> [(key: String, value: JSONValue)] {
        let start = place
        var members: [(key: String, value: JSONValue)] = []
        if isWanted { members.reserveCapacity(usualMembers[depth]) }
        try enclosed(UInt8(ascii: "{"), UInt8(ascii: "}")) { reader throws(MalformedJSON) in
            let (name, number) = try reader.name()
            let isWanted = isWanted && chosen?.contains(name) ?? true
            let value = try reader.value(depth: depth + 1, isWanted: isWanted)
            guard isWanted else { return }
            members.append((name, value))
            reader.members.add(number)
        }
        guard isWanted else { return members }
        guard !self.members.hasOneTwice(ofLast: members.count) else { throw malformed(at: start) }
        usualMembers[depth] = members.count
        return members
    }

    /// The name of a member, and its number; ends behind the colon.
    private mutating func name() throws(MalformedJSON) -> (text: String, number: Int) {
        skipSpace()
        if let number = names.passOver(at: &place, of: bytes) { return (names.text(number), number) }
        let start = place
        let text = try string()
        skipSpace()
        try expect(UInt8(ascii: ":"))
        let number = members.number(of: text)
        names.take(text, number: number, start..<place)
        return (text, number)
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
    @inline(__always)
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

    // MARK: Strings

    private mutating func string() throws(MalformedJSON) -> String {
        try expect(UInt8(ascii: "\""))
        let start = place
        passOverLetters()
        let letters = start..<place
        if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
            place += 1
            return texts.text(letters)
        }
        var text = text(letters)
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
        var place = place
        while bytes.count - place >= 8 {
            let word = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let others = Self.others(in: word)
            place += others.trailingZeroBitCount / 8
            guard others == 0 else { break }
        }
        while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\"), bytes[place] >= 0x20 {
            place += 1
        }
        self.place = place
    }

    /// What is no such letter among eight: the lowest bit that is set is the highest of the first of them.
    private static func others(in word: UInt64) -> UInt64 {
        let (quotes, escapes) = (word ^ eight(UInt8(ascii: "\"")), word ^ eight(UInt8(ascii: "\\")))
        let found = (quotes &- eight(1)) & ~quotes | (escapes &- eight(1)) & ~escapes | (word &- eight(0x20)) & ~word
        return found & eight(0x80)
    }

    private static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    private func text(_ range: Range<Int>) -> String { String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }

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
        var place = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            place = min(place + (bytes[place] == UInt8(ascii: "\\") ? 2 : 1), bytes.count)
        }
        self.place = place
        try expect(UInt8(ascii: "\""))
        return .null
    }

    // MARK: Words

    /// A number, `true`, `false` or `null`.
    private mutating func word() throws(MalformedJSON) -> JSONValue {
        let start = place
        if let number = DecimalNumber(bytes, at: start), isEndOfWord(number.end) {
            place = number.end
            return number.isWhole ? .integer(number.digits) : .number(number.value)
        }
        var place = start
        while !isEndOfWord(place) { place += 1 }
        self.place = place
        if isWord("null", start..<place) { return .null }
        if isWord("true", start..<place) { return true }
        if isWord("false", start..<place) { return false }
        let word = text(start..<place)
        if let integer = Int(word) { return .integer(integer) }
        guard let first = word.utf8.first, first < UInt8(ascii: ":"), let number = Double(word) else {
            throw malformed(at: start)
        }
        return .number(number)
    }

    private func isEndOfWord(_ place: Int) -> Bool {
        guard place < bytes.count else { return true }
        let byte = bytes[place]
        return byte < UInt8(ascii: "+") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    }

    private func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
        guard range.count == word.utf8CodeUnitCount, let document = bytes.baseAddress else { return false }
        return memcmp(document + range.lowerBound, word.utf8Start, range.count) == 0
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func expect(_ byte: UInt8) throws(MalformedJSON) {
        guard next == byte else { throw malformed() }
        place += 1
    }

    private mutating func skipSpace() {
        var place = place
        while place < bytes.count, bytes[place] <= 0x20,
            bytes[place] == 0x20 || bytes[place] == 0x0A || bytes[place] == 0x0D || bytes[place] == 0x09
        {
            place += 1
        }
        self.place = place
    }

    private func malformed(at place: Int? = nil) -> MalformedJSON {
        MalformedJSON(at: place ?? self.place, of: bytes)
    }
}
