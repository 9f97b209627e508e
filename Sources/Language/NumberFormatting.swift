/// The one place where numbers become text: `1.234,5` and `80,1%` in Vietnamese, `1,234.5` and `80.1%` in English.
///
/// Rounding is half away from zero on the decimal value, as office software does it.
package struct NumberFormatting: Sendable, Hashable {
    package let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    private var groupSeparator: UInt8 { UInt8(ascii: language == .vietnamese ? "." : ",") }
    private var decimalSeparator: String { language == .vietnamese ? "," : "." }

    /// A whole number with thousands separated: 1234 → `1.234`.
    package func count(_ value: Int) -> String {
        let (sign, separator) = (value < 0 ? "−" : "", groupSeparator)
        let digits = Self.digits(of: value.magnitude)
        let length = sign.utf8.count + digits + (digits - 1) / 3
        return String(unsafeUninitializedCapacity: length) { room in
            var rest = value.magnitude
            var place = length
            for count in 0..<digits {
                if count > 0, count % 3 == 0 {
                    place -= 1
                    room.initializeElement(at: place, to: separator)
                }
                place -= 1
                room.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
                rest /= 10
            }
            for (place, byte) in sign.utf8.enumerated() { room.initializeElement(at: place, to: byte) }
            return length
        }
    }

    /// A number with exactly `decimals` decimals: decimal(3.14159, decimals: 1) → `3,1`. A minus is U+2212.
    package func decimal(_ value: Double, decimals: Int) -> String {
        let scale = Self.powerOfTen(decimals)
        // A half may arrive as 0.49999…: the tiny nudge restores what the reader would compute by hand.
        let scaled = (value.magnitude * scale + 1e-9).rounded(.toNearestOrAwayFromZero)
        let whole = Int(scaled / scale)
        let fraction = Int(scaled) - whole * Int(scale)
        var text = count(whole)
        if decimals > 0 {
            let digits = String(fraction)
            text += decimalSeparator
            for _ in digits.utf8.count..<decimals { text += "0" }
            text += digits
        }
        return value < 0 && scaled > 0 ? "−" + text : text
    }

    /// A fraction as a percentage: 0.801 → `80,1%`. `decimals` nil leaves out a decimal that is zero: 1.0 → `100%`.
    package func percent(_ fraction: Double, decimals: Int? = nil) -> String {
        if let decimals { return decimal(fraction * 100, decimals: decimals) + "%" }
        let oneDecimal = decimal(fraction * 100, decimals: 1)
        return (oneDecimal.utf8.last == UInt8(ascii: "0") ? String(Substring(oneDecimal.utf8.dropLast(2))) : oneDecimal) + "%"
    }

    private static func digits(of number: UInt) -> Int {
        var (count, rest) = (1, number / 10)
        while rest > 0 { (count, rest) = (count + 1, rest / 10) }
        return count
    }

    private static func powerOfTen(_ exponent: Int) -> Double {
        var power = 1.0
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}
