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
    private static let powers: [Double] = (0...mostDigits).reduce(into: [1]) { powers, _ in powers.append(powers[powers.count - 1] * 10) }

    /// nil where the text is none, or has more digits than a `Double` holds: others must read it.
    package init?(_ text: ArraySlice<UInt8>) {
        guard let number = text.withUnsafeBufferPointer({ DecimalNumber($0) }) else { return nil }
        self = number
    }

    /// The same.
    package init?(_ text: UnsafeBufferPointer<UInt8>) {
        let isNegative = text.first == UInt8(ascii: "-")
        let start = isNegative ? 1 : 0
        guard text.count > start, text.count - start <= Self.mostDigits, Self.isDigit(text[start]), Self.isDigit(text[text.count - 1])
        else { return nil }
        var digits = 0
        var point: Int?
        for place in start..<text.count {
            let byte = text[place]
            if Self.isDigit(byte) {
                digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
            } else if byte == UInt8(ascii: "."), point == nil {
                point = place
            } else {
                return nil
            }
        }
        // An integer has no zero with a sign.
        guard !isNegative || digits > 0 else { return nil }
        self.digits = isNegative ? -digits : digits
        places = point.map { text.count - 1 - $0 } ?? 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
