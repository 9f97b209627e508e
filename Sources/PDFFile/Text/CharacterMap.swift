/// A font's codes and the characters that they stand for.
final class CharacterMap: Sendable {
    /// The codes of so many bytes that a range of code space has.
    struct Space: Sendable {
        let width: Int
        let codes: ClosedRange<Int>
    }

    private let spaces: [Space]
    /// nil: codes have several widths. Most fonts have codes of two bytes alone.
    private let onlyWidth: Int?
    private let texts: CodeTexts

    init(spaces: [Space], texts: CodeTexts) {
        self.spaces = spaces
        self.texts = texts
        let isWhole = spaces.count == 1 && spaces[0].codes == 0...(1 << (8 * spaces[0].width)) - 1
        onlyWidth = spaces.isEmpty ? 1 : isWhole ? spaces[0].width : nil
    }

    /// That of a simple font in /WinAnsiEncoding (ISO 32000-1, Annex D).
    static let windows: CharacterMap = {
        var texts = CodeTexts()
        for code in 0x20...0xFF { texts.set(code, Array(String(UnicodeScalar(UInt8(code))).utf8)) }
        let others: [(Int, String)] = [
            (0x80, "€"), (0x82, "‚"), (0x83, "ƒ"), (0x84, "„"), (0x85, "…"), (0x86, "†"), (0x87, "‡"), (0x88, "ˆ"), (0x89, "‰"),
            (0x8A, "Š"),
            (0x8B, "‹"), (0x8C, "Œ"), (0x8E, "Ž"), (0x91, "‘"), (0x92, "’"), (0x93, "“"), (0x94, "”"), (0x95, "•"), (0x96, "–"),
            (0x97, "—"),
            (0x98, "˜"), (0x99, "™"), (0x9A, "š"), (0x9B, "›"), (0x9C, "œ"), (0x9E, "ž"), (0x9F, "Ÿ"),
        ]
        for (code, text) in others { texts.set(code, Array(text.utf8)) }
        return CharacterMap(spaces: [Space(width: 1, codes: 0...255)], texts: texts)
    }()

    /// Appends the characters of shown strings as UTF-8; U+FFFD for a code that stands for none.
    func append(_ strings: ArraySlice<PDFLexer.StringToken?>, _ lexer: PDFLexer, to text: inout [UInt8]) {
        var codes: [UInt8] = []
        // An array would be asked at each code whether it must grow.
        withUnsafeTemporaryAllocation(byteCount: 512, alignment: 8) { room in
            var gathered = Gathered(room)
            for case let token? in strings {
                if token.form == .plain {
                    append(UnsafeBufferPointer(rebasing: lexer.bytes[token.range]), &gathered, to: &text)
                } else {
                    codes.removeAll(keepingCapacity: true)
                    lexer.append(token, to: &codes)
                    codes.withUnsafeBufferPointer { append($0, &gathered, to: &text) }
                }
            }
            gathered.move(to: &text)
        }
    }

    private func append(_ codes: UnsafeBufferPointer<UInt8>, _ gathered: inout Gathered, to text: inout [UInt8]) {
        var place = 0
        while place < codes.count {
            let end = min(place + (onlyWidth ?? width(at: place, in: codes)), codes.count)
            let code = Self.code(codes, place..<end)
            place = end
            if let short = texts.short(code) {
                if gathered.isFull { gathered.move(to: &text) }
                gathered.add(short)
            } else {
                gathered.move(to: &text)
                text += texts.other(code)
            }
        }
    }

    private func width(at place: Int, in codes: UnsafeBufferPointer<UInt8>) -> Int {
        for space in spaces where place + space.width <= codes.count {
            if space.codes.contains(Self.code(codes, place..<place + space.width)) { return space.width }
        }
        return spaces.map(\.width).max() ?? 1
    }

    /// - Parameter range: at most four bytes.
    static func code(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var code = 0
        for place in range { code = code << 8 | Int(bytes[place]) }
        return code
    }
}

/// Short texts on their way to a longer one.
private struct Gathered {
    private let room: UnsafeMutableRawBufferPointer
    private var count = 0

    init(_ room: UnsafeMutableRawBufferPointer) { self.room = room }

    /// Whether another one may be too much.
    var isFull: Bool { count > room.count - MemoryLayout<UInt64>.size }

    /// As `CodeTexts` has it.
    mutating func add(_ short: UInt64) {
        room.storeBytes(of: short.littleEndian, toByteOffset: count, as: UInt64.self)
        count += CodeTexts.count(of: short)
    }

    mutating func move(to text: inout [UInt8]) {
        text.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<count]))
        count = 0
    }
}
