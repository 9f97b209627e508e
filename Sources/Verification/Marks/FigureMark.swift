internal import Language

/// A figure that a page or a print shows, with what is said of it there: the number, and what it is.
struct FigureMark: Hashable {
    var text: String
    let number: Double
    /// By the names of its file.
    let key: FigureNames.Key
    let form: Form

    enum Form {
        case plain, points, rough

        /// As files call it; plain is also what they call otherwise.
        init(_ name: UnsafeBufferPointer<UInt8>) { self = name.reads("points") ? .points : name.reads("rough") ? .rough : .plain }
    }

    /// Whether it is a figure of the data: not computed for its place, and not one along an axis.
    var isOfData: Bool { key.figure != FigureNames.unnamed && key.figure != FigureNames.axis }

    /// Whether the text is what the number reads, rounded to the decimals that the text has. Words before the figure may have numbers of
    /// their own, or its unit ("km2").
    func isRight(_ language: Language) -> Bool {
        var text = text.withoutInvisible
        return text.withUTF8 { bytes in
            var first: Range<Int>?
            var last: Range<Int>?
            NumberTokens.forEach(in: bytes) { token in
                if first == nil { first = token } else { last = token }
            }
            guard let first else { return false }
            return isRight(bytes.part(first), of: bytes, language) || last.map { isRight(bytes.part($0), of: bytes, language) } == true
        }
    }

    private func isRight(_ token: UnsafeBufferPointer<UInt8>, of bytes: UnsafeBufferPointer<UInt8>, _ language: Language) -> Bool {
        guard let read = Self.number(token, language) else { return false }
        let isPercentage = bytes.contains(UInt8(ascii: "%")) && text.has(token.text + "%")
        // The first byte of a minus.
        let isNegative = bytes.contains(0xE2) && text.has("−")
        let expected = number * (isPercentage || form == .points ? 100 : 1)
        let shown = isNegative ? -read.value : read.value
        guard form == .rough else {
            let unit = (0..<read.decimals).reduce(1.0) { unit, _ in unit / 10 }
            return (shown - expected).magnitude <= unit / 2 + 1e-6
        }
        let isStep = (shown / 5).rounded() * 5 == shown
        let isAbove = shown <= expected + 0.05 && expected - shown < 4.051
        return isStep && (isAbove || shown > expected && (shown - expected < 1.001 || shown == 5))
    }

    /// `1.234,5` → 1234.5 with one decimal.
    private static func number(_ token: UnsafeBufferPointer<UInt8>, _ language: Language) -> (value: Double, decimals: Int)? {
        let (group, mark) = language == .vietnamese ? (UInt8(ascii: "."), UInt8(ascii: ",")) : (UInt8(ascii: ","), UInt8(ascii: "."))
        let end = token.place(of: mark, in: token.indices) ?? token.endIndex
        let (whole, decimals) = (token.part(0..<end), token.part(min(end + 1, token.count)..<token.count))
        guard !decimals.contains(mark), !decimals.contains(group), isGrouped(whole, by: group) else { return nil }
        let value = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: token.count) { room in
            var count = 0
            for byte in token where byte != group {
                room[count] = byte == mark ? UInt8(ascii: ".") : byte
                count += 1
            }
            return Double(of: UnsafeBufferPointer(room).part(0..<count))
        }
        return value.map { ($0, decimals.count) }
    }

    /// By threes, but for the first group of several, which has one to three.
    private static func isGrouped(_ digits: UnsafeBufferPointer<UInt8>, by mark: UInt8) -> Bool {
        guard let first = digits.place(of: mark, in: digits.indices) else { return true }
        let rest = digits[first...]
        return (1...3).contains(first) && rest.count.isMultiple(of: 4)
            && rest.enumerated().allSatisfy { ($0.offset.isMultiple(of: 4)) == ($0.element == mark) }
    }
}
