/// A line of a print's record: fields with tabs between them.
struct RecordLine {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var fields: [Range<Int>] = []
    let start: Int
    /// Where its line feed stands, or the bytes end.
    let end: Int

    /// The line that begins at `start`. A line feed behind a carriage return is one character with it, and ends no line.
    init(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        self.bytes = bytes
        self.start = start
        fields.reserveCapacity(8)
        var field = start
        var place = start
        while place < bytes.count {
            // Nearly every byte is none of those that end something.
            if bytes[place] <= 0x0A {
                if bytes[place] == 0x09 {
                    fields.append(field..<place)
                    field = place + 1
                } else if bytes[place] == 0x0A, place == 0 || bytes[place - 1] != 0x0D {
                    break
                }
            }
            place += 1
        }
        fields.append(field..<place)
        end = place
    }

    func text(_ field: Int) -> String { text(fields[field]) }

    private func text(_ range: Range<Int>) -> String { String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }

    /// - Parameter word: ASCII.
    func `is`(_ field: Int, _ word: StaticString) -> Bool {
        let range = fields[field]
        return word.withUTF8Buffer { $0.count == range.count && $0.elementsEqual(UnsafeBufferPointer(rebasing: bytes[range])) }
    }

    /// What a field says of its figure: `village=Bái Sim`; nil where it has no such form.
    func aspect(_ field: Int) -> (name: String, value: String)? {
        let range = fields[field]
        guard let mark = range.first(where: { bytes[$0] == UInt8(ascii: "=") }) else { return nil }
        guard isOneCharacter(mark, in: range) else {
            let parts = text(range).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
        return (text(range.lowerBound..<mark), text(mark + 1..<range.upperBound))
    }

    /// Whether the characters around a byte leave it as it is: ASCII before it, ASCII or a Latin letter (U+00C0 to U+02BF) behind it. Others
    /// may be marks that are one character with it.
    private func isOneCharacter(_ place: Int, in range: Range<Int>) -> Bool {
        let next = place + 1 < range.upperBound ? bytes[place + 1] : 0
        return (next < 0x80 || (0xC3...0xCA).contains(next)) && range.prefix { $0 < place }.allSatisfy { bytes[$0] < 0x80 }
    }
}
