internal import Cairo
internal import Deflate
internal import PDFFile
internal import Synchronization

/// Some glyphs of a face as the font that a file embeds, deflated.
struct FontProgram: Sendable {
    /// Six capitals that tell subsets of a face apart (ISO 32000-1, 9.6.4).
    let tag: String
    /// Of the font before it was deflated, in bytes.
    let length: Int
    let coded: [UInt8]
    /// In ascending order.
    private let glyphs: [UInt32]
    /// Where each of `glyphs` stands in the font.
    private let places: [Int]

    private init(_ wanted: Wanted) throws {
        let subset = try wanted.face.subset(wanted.glyphs)
        tag = String(decoding: ContentHash.bytes(of: subset.file).prefix(6).map { UInt8(ascii: "A") + $0 % 26 }, as: UTF8.self)
        length = subset.file.count
        coded = try ZlibFormat.deflate(subset.file)
        (glyphs, places) = (wanted.glyphs, subset.places)
    }

    /// Where one of its glyphs stands in the font.
    func place(of glyph: UInt32) -> Int {
        var (low, high) = (0, glyphs.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if glyphs[middle] < glyph { low = middle + 1 } else { high = middle }
        }
        return places[low]
    }

    // MARK: Memory

    private struct Wanted: Hashable, Sendable {
        let face: TrueTypeFace
        /// In ascending order.
        let glyphs: [UInt32]

        static func == (left: Wanted, right: Wanted) -> Bool { left.face === right.face && left.glyphs == right.glyphs }

        func hash(into hasher: inout Hasher) {
            hasher.combine(ObjectIdentifier(face))
            glyphs.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    /// Four of five fonts of a report are those of a report before it, letter by letter.
    private static let made = Mutex<[Wanted: FontProgram]>([:])
    /// Some five kilobytes each.
    private static let mostMade = 256

    /// - Parameter glyphs: in any order.
    static func of(_ glyphs: some Sequence<UInt32>, in face: TrueTypeFace) throws -> FontProgram {
        let wanted = Wanted(face: face, glyphs: Set(glyphs).sorted())
        if let program = made.withLock({ $0[wanted] }) { return program }
        let program = try FontProgram(wanted)
        made.withLock {
            if $0.count >= mostMade { $0.removeAll(keepingCapacity: true) }
            $0[wanted] = program
        }
        return program
    }
}
