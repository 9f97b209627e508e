/// A line of a print's record: fields with tabs between them. One goes from line to line, so that each needs no room of its own.
struct RecordLine {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var fields: [Range<Int>] = []
    private(set) var start = 0
    /// Where its line feed stands, or the bytes end.
    private(set) var end = -1

    /// Before the first line.
    init(in bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Goes on to the next line; false behind the last. A line feed behind a carriage return is one character with it, and ends no line.
    mutating func readNext() -> Bool {
        guard end + 1 < bytes.count else { return false }
        start = end + 1
        fields.removeAll(keepingCapacity: true)
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
        return true
    }

    /// UTF-8.
    subscript(field: Int) -> UnsafeBufferPointer<UInt8> { bytes.part(fields[field]) }

    func text(_ field: Int) -> String { self[field].text }

    /// What stands from a field to the end of the line.
    func rest(from field: Int) -> UnsafeBufferPointer<UInt8> {
        bytes.part(field < fields.count ? fields[field].lowerBound..<end : end..<end)
    }

    /// What a field says of its figure: `village=Bái Sim`; nil where it has no such form.
    func aspect(_ field: Int) -> (topic: String, name: String)? {
        let range = fields[field]
        guard let mark = bytes.place(of: UInt8(ascii: "="), in: range) else { return nil }
        guard isOneCharacter(mark, in: range) else {
            let parts = text(field).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
        return (bytes.part(range.lowerBound..<mark).text, bytes.part(mark + 1..<range.upperBound).text)
    }

    /// Whether the characters around a byte leave it as it is: ASCII before it, ASCII or a Latin letter (U+00C0 to U+02BF) behind it. Others
    /// may be marks that are one character with it.
    private func isOneCharacter(_ place: Int, in range: Range<Int>) -> Bool {
        let next = place + 1 < range.upperBound ? bytes[place + 1] : 0
        return (next < 0x80 || (0xC3...0xCA).contains(next)) && range.prefix { $0 < place }.allSatisfy { bytes[$0] < 0x80 }
    }
}
