/// A number as programs write most of theirs: digits, perhaps a sign before them and a point within them.
package struct DecimalNumber: Equatable {
    /// All of them, without the point.
    let digits: Int
    private let places: Int

    var isWhole: Bool { places == 0 }

    /// Both numbers of the quotient are exact, so that it is the one nearest to the decimal number, as the library's way finds it (which is ten
    /// times as long).
    package var value: Double { isWhole ? Double(digits) : Double(digits) / Self.powers[places] }

    private static let mostDigits = 15
    private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

    /// nil where the text is none, or has more digits than a `Double` holds: others must read it.
    ///
    /// - Parameter text: where it stands in the bytes.
    package init?(_ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) {
        let isNegative = !text.isEmpty && bytes[text.lowerBound] == UInt8(ascii: "-")
        let (start, end) = (text.lowerBound + (isNegative ? 1 : 0), text.upperBound)
        guard start < end, end - start <= Self.mostDigits, Self.isDigit(bytes[start]), Self.isDigit(bytes[end - 1]) else { return nil }
        var digits = 0
        var point = -1
        var place = start
        while place < end {
            let byte = bytes[place]
            if Self.isDigit(byte) {
                digits = digits &* 10 &+ Int(byte &- UInt8(ascii: "0"))
            } else if byte == UInt8(ascii: "."), point < 0 {
                point = place
            } else {
                return nil
            }
            place += 1
        }
        // An integer has no zero with a sign.
        guard !isNegative || digits > 0 else { return nil }
        self.digits = isNegative ? -digits : digits
        places = point < 0 ? 0 : end - 1 - point
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
