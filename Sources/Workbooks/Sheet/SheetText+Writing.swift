extension SheetText {
    /// Begins a cell right of and below all before it; rows and columns from 0.
    ///
    /// - Throws: `tooLarge`.
    mutating func beginCell(row: Int, column: Int) throws(WorkbookError) {
        if row >= CellReference.lastRow { throw .tooLarge(limit: CellReference.lastRow) }
        while starts.count <= row { endRow() }
        while self.column < column {
            stored.append(Self.delimiter)
            byteCount += 1
            self.column += 1
        }
        (cellStart, cellOffset) = (stored.count, byteCount)
        width = max(width, column + 1)
        if byteCount > Self.limit { throw .tooLarge(limit: Self.limit) }
        if byteCount - rowOffset > Self.longestRow { throw .tooLarge(limit: Self.longestRow) }
    }

    /// Adds text to the cell that is open.
    mutating func append(_ text: some Collection<UInt8>) {
        for byte in text { stored.append(Self.plain(byte)) }
        byteCount += text.count
    }

    /// What stands for a control character in a cell: a line break for the ends of lines, a blank for others.
    @inline(__always) static func plain(_ byte: UInt8) -> UInt8 {
        byte >= 0x20 ? byte : byte == 0x0A || byte == 0x0D || byte == lineBreak ? lineBreak : 0x20
    }

    /// Makes a text of the pool, which has no control characters, the text of the cell that is open. A number that none has is blank.
    mutating func append(pooled number: Int) {
        guard number >= 0, number < pool.count else { return }
        let start = number == 0 ? 0 : pool.ends[number - 1]
        let count = Int(pool.ends[number] - start)
        // A short one stands as soon as it is found.
        if count < StoredText.longestReference || number >= StoredText.mostNumbers {
            stored.append(contentsOf: pool.bytes[Int(start)..<(Int(start) + count)])
        } else {
            StoredText.append(.pooled(number), to: &stored)
        }
        byteCount += count
    }

    /// Has the text of the cell that is open, which stands there itself, held for `append(again:)`, by the number that is returned; nil
    /// where no more are held.
    mutating func hold() -> Int? {
        let count = byteCount - cellOffset
        guard repeated.count < StoredText.mostNumbers, count > StoredText.longestReference else { return nil }
        repeated.append(StoredText.Place(start: UInt32(cellStart), count: UInt32(count)))
        return repeated.count - 1
    }

    /// Makes a text that is held the text of the cell that is open.
    mutating func append(again number: Int) {
        StoredText.append(.again(number), to: &stored)
        byteCount += Int(repeated[number].count)
    }

    /// Ends the cell that is open.
    ///
    /// - Parameter mayRepeat: whether its text is looked for among those before.
    mutating func endCell(mayRepeat: Bool = true) {
        let count = byteCount - cellOffset
        if count == 0 { return }
        filledCount += 1
        guard mayRepeat, RecentTexts.lengths.contains(count), stored.count - cellStart == count else { return }
        if let number = recent.number(of: cellStart, count, in: stored, &repeated) {
            stored.removeLast(count)
            StoredText.append(.again(number), to: &stored)
        }
    }

    private mutating func endRow() {
        stored.append(UInt8(ascii: "\n"))
        byteCount += 1
        starts.append(UInt32(stored.count))
        (column, rowOffset) = (0, byteCount)
        if byteCount - Int(marks.last?.offset ?? 0) >= Self.markDistance {
            marks.append(Mark(row: UInt32(starts.count - 1), offset: UInt32(byteCount)))
        }
    }

    /// Bytes of text that are gone over, at the most, to find a place.
    private static let markDistance = 1 << 13

    /// Nothing more will be written: what only writing needs is let go.
    mutating func finish() { recent = RecentTexts() }
}

/// The texts of cells that were written last, as far as they are worth a reference when they come again.
struct RecentTexts: Sendable {
    /// Bytes of such texts.
    static let lengths = (StoredText.longestReference + 2)...255
    private static let size = 1 << 14

    private struct Slot {
        var hash: UInt32 = 0
        var start: UInt32 = 0
        /// Among `repeated`; -1 while the text has come once.
        var number: Int32 = -1
        var count: UInt16 = 0
    }
    private var slots: [Slot] = []

    /// The number of the text that stands at the end of `stored`, where it came before; remembers it where it did not.
    mutating func number(
        of start: Int, _ count: Int, in stored: [UInt8], _ repeated: inout [StoredText.Place]
    ) -> Int? {
        if slots.isEmpty { slots = Array(repeating: Slot(), count: Self.size) }
        return stored.withUnsafeBytes { stored in
            let text = UnsafeRawBufferPointer(rebasing: stored[start..<(start + count)])
            let hash = Self.hash(text)
            return slots.withUnsafeMutableBufferPointer { slots in
                let home = Int(hash >> 32) & (Self.size - 1)
                for place in [home, home ^ 1] {
                    let slot = slots[place]
                    guard slot.hash == UInt32(truncatingIfNeeded: hash), Int(slot.count) == count,
                        stored[Int(slot.start)..<(Int(slot.start) + count)].elementsEqual(text)
                    else { continue }
                    if slot.number >= 0 { return Int(slot.number) }
                    if repeated.count == StoredText.mostNumbers { return nil }
                    slots[place].number = Int32(repeated.count)
                    repeated.append(StoredText.Place(start: slot.start, count: UInt32(count)))
                    return repeated.count - 1
                }
                // A text that never came again gives way first.
                let place = slots[home].number < 0 ? home : home ^ 1
                slots[place] = Slot(
                    hash: UInt32(truncatingIfNeeded: hash), start: UInt32(start), number: -1, count: UInt16(count))
                return nil
            }
        }
    }

    /// Eight bytes at a time; the last ones overlap.
    private static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
        func mix(_ word: UInt64) {
            let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = product.high ^ product.low
        }
        var place = 0
        while place + 8 <= text.count {
            mix(text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < text.count {
            rest = rest << 8 | UInt64(text[place])
            place += 1
        }
        mix(rest)
        return hash
    }
}
