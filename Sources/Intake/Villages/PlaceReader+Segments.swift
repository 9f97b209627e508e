extension PlaceReader {
    /// Divides a text at commas, semicolons, line ends, brackets and dashes, and finds what each part says. Dashes of house numbers stand
    /// before digits, dashes of names have no blank beside them.
    ///
    /// - Parameter isWrapped: line ends are blanks.
    mutating func cut(_ text: UnsafeBufferPointer<UInt8>, isColumn: Bool, isWrapped: Bool = false) {
        segments.removeAll(keepingCapacity: true)
        hasLineEnd = false
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            // Letters and blanks are most of an address.
            if byte == 0x20 || (byte > 0x3B && byte != 0xE2) {
                index += 1
                continue
            }
            var length = 0
            switch byte {
            case 0x2C, 0x3B, 0x28, 0x29: length = 1
            case 0x0A...0x0D:
                hasLineEnd = true
                length = isWrapped ? 0 : 1
            case 0x2D where isDivision(index, of: text): length = 1
            case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0x93 || text[index + 2] == 0x94):
                length = 3
            case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9):
                hasLineEnd = true
                length = isWrapped ? 0 : 3
            default: break
            }
            if length == 0 {
                index += 1
            } else {
                add(start..<index, of: text, isColumn: isColumn)
                if byte == 0x29, start > 0, text[start - 1] == 0x28, !segments.isEmpty { segments[segments.count - 1].isBracketed = true }
                index += length
                start = index
            }
        }
        add(start..<text.count, of: text, isColumn: isColumn)
    }

    private func isDivision(_ dash: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard dash > 0, dash + 1 < text.count else { return false }
        let isSpaced = text[dash - 1] == 0x20 || text[dash + 1] == 0x20
        return isSpaced ? true : text[dash + 1] >= 0x41 && !matcher.hasHyphenedNames
    }

    private mutating func add(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, isColumn: Bool) {
        func isEdge(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x3F || byte == 0x2E }
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, isEdge(text[low]) { low += 1 }
        while high > low, isEdge(text[high - 1]) { high -= 1 }
        if !isColumn, !matcher.hasHouseLikeNames { low = HouseNumber.end(in: text, low..<high) }
        guard low < high else { return }
        let part = UnsafeBufferPointer(rebasing: text[low..<high])
        if isColumn {
            key.fill(part)
            segments.append(Segment(meaning: matcher.meaning(of: key, isColumn: true), range: low..<high))
            return
        }
        let hash = ByteTable.hash(part)
        if let slot = parts.number(of: part, hash: hash) {
            segments.append(Segment(meaning: parts.meanings[slot], range: low..<high, slot: slot))
            return
        }
        key.fill(part)
        var segment = Segment(meaning: matcher.meaning(of: key), range: low..<high)
        if let slot = parts.keep(segment.meaning, of: part, hash: hash) {
            segment.slot = slot
            counted.append(Counted())
        }
        segments.append(segment)
    }
}
