internal import Glibc

/// How the text of a sheet is held: as it stands, but for cells whose text is held elsewhere, which are a mark and a number. Rows end with a
/// line feed. Control characters, which no cell holds, are the marks, and letters the digits: what is stored is UTF-8 where the texts are.
enum StoredText {
    /// A number of `n` digits follows the mark `pooled + n` or `again + n`.
    private static let pooled: UInt8 = 0
    private static let again: UInt8 = 4
    /// All marks are below the characters that texts may hold.
    private static let lastMark: UInt8 = 8
    /// Six bits a digit.
    private static let digit: UInt8 = 0x40

    /// Bytes of a text that is stored as it stands.
    struct Place: Sendable {
        var start: UInt32
        var count: UInt32
    }

    /// Which text stands in a cell that does not hold its own.
    enum Reference {
        /// Of the workbook's pool.
        case pooled(Int)
        /// Of those that came before in the sheet.
        case again(Int)
    }

    /// Numbers from this one on cannot be written.
    static let mostNumbers = 1 << 24
    /// Bytes of the longest reference.
    static let longestReference = 5

    static func append(_ reference: Reference, to stored: inout [UInt8]) {
        let (mark, number) =
            switch reference {
            case .pooled(let number): (pooled, number)
            case .again(let number): (again, number)
            }
        let count: UInt8 = number < 1 << 6 ? 1 : number < 1 << 12 ? 2 : number < 1 << 18 ? 3 : 4
        stored.append(mark + count)
        for place in (0..<count).reversed() { stored.append(digit | UInt8(truncatingIfNeeded: number >> (6 * Int(place))) & 0x3F) }
    }

    /// Where text is written to, from somewhere within it on.
    struct Output {
        private var target: UnsafeMutablePointer<UInt8>
        /// Bytes that are still to be written, and to be passed over before.
        private(set) var room: Int
        private var skipped: Int

        init(_ target: UnsafeMutablePointer<UInt8>, count: Int, skipping: Int) {
            self.target = target
            room = count
            skipped = skipping
        }

        var isFull: Bool { room == 0 }

        mutating func append(_ byte: UInt8) {
            withUnsafePointer(to: byte) { append($0, 1) }
        }

        @inline(__always) mutating func append(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
            var (bytes, count) = (bytes, count)
            if skipped > 0 {
                let passed = min(skipped, count)
                skipped -= passed
                bytes += passed
                count -= passed
            }
            count = min(count, room)
            memcpy(target, bytes, count)
            target += count
            room -= count
        }
    }

    /// Reads rows that are stored, with the texts that they refer to.
    struct Reader {
        let stored: UnsafeBufferPointer<UInt8>
        let texts: UnsafeBufferPointer<UInt8>
        let ends: UnsafeBufferPointer<UInt32>
        let repeated: UnsafeBufferPointer<Place>

        /// Writes a row out, or as much of it as there is room for.
        func write(from start: Int, to output: inout Output) {
            guard let base = stored.baseAddress else { return }
            forEachPiece(from: start, to: stored.count) { piece in
                switch piece {
                case .own(let start, let count): output.append(base + start, count)
                case .elsewhere(let text): text.baseAddress.map { output.append($0, text.count) }
                }
                return !output.isFull
            }
        }

        /// Bytes of text of a row, or of its cells up to `end`.
        func count(from start: Int, to end: Int? = nil) -> Int {
            var count = 0
            forEachPiece(from: start, to: end ?? stored.count) { piece in
                switch piece {
                case .own(_, let own): count += own
                case .elsewhere(let text): count += text.count
                }
                return true
            }
            return count
        }

        private enum Piece {
            case own(start: Int, count: Int)
            case elsewhere(UnsafeBufferPointer<UInt8>)
        }

        /// Tells the pieces of a row until `tell` returns false, or the row or the range ends.
        @inline(__always) private func forEachPiece(from start: Int, to end: Int, _ tell: (Piece) -> Bool) {
            var place = start
            while place < end {
                let byte = stored[place]
                if byte == 0x0A { return }
                if byte <= lastMark {
                    let count = Int(byte > again ? byte - again : byte)
                    var number = 0
                    for digit in (place + 1)...(place + count) { number = number << 6 | Int(stored[digit] & 0x3F) }
                    place += 1 + count
                    if !tell(.elsewhere(text(number, isPooled: byte <= again))) { return }
                } else {
                    let first = place
                    repeat { place += 1 } while place < end && stored[place] > 0x0A
                    if !tell(.own(start: first, count: place - first)) { return }
                }
            }
        }

        @inline(__always) private func text(_ number: Int, isPooled: Bool) -> UnsafeBufferPointer<UInt8> {
            if isPooled {
                let start = number == 0 ? 0 : Int(ends[number - 1])
                return UnsafeBufferPointer(rebasing: texts[start..<Int(ends[number])])
            }
            let place = repeated[number]
            return UnsafeBufferPointer(rebasing: stored[Int(place.start)..<Int(place.start + place.count)])
        }
    }
}
