/// A number as programs write most of theirs: digits, perhaps a sign before them and a point within them.
package struct DecimalNumber: Equatable {
    /// All of them, without the point.
    let digits: Int
    private let places: Int
    /// Where it ends in the bytes.
    package let end: Int

    var isWhole: Bool { places == 0 }

    /// Both numbers of the quotient are exact, so that it is the one nearest to the decimal number, as the library's way finds it (which is ten
    /// times as long).
    package var value: Double { isWhole ? Double(digits) : Double(digits) / Self.powers[places] }

    private static let mostDigits = 15
    private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

    /// nil where none begins, or it has more digits than a `Double` holds: others must read it. Where something else stands behind it that
    /// belongs to it, it is none: whoever asks knows where it has to end.
    package init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        var place = start
        let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        let first = place
        let last = min(bytes.count, first + Self.mostDigits)
        var digits = 0
        var point = first
        while place < last {
            let byte = bytes[place]
            if Self.isDigit(byte) {
                digits = digits &* 10 &+ Int(byte &- UInt8(ascii: "0"))
            } else if byte == UInt8(ascii: "."), point == first, place > first {
                point = place
            } else {
                break
            }
            place += 1
        }
        // An integer has no zero with a sign.
        guard place > first, Self.isDigit(bytes[place - 1]), !isNegative || digits > 0 else { return nil }
        self.digits = isNegative ? -digits : digits
        places = point == first ? 0 : place - 1 - point
        end = place
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
