extension Double {
    /// With at most two decimals and a point, as attributes and style rules want it: 12.345 → `12.35`, 3.0 → `3`.
    package var markupNumber: String {
        var bytes: [UInt8] = []
        bytes.append(markupNumber: self)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether it is written as 0.
    package var isMarkupZero: Bool { markupHundredths == 0 }

    /// No number has more bytes: a sign, the figures of an integer and a point.
    static var longestMarkupNumber: Int { 24 }

    fileprivate var markupHundredths: Int { Int((magnitude * 100).rounded()) }
}

extension [UInt8] {
    /// A number as `markupNumber` has it.
    package mutating func append(markupNumber number: Double) {
        append(addingCapacity: Double.longestMarkupNumber) { $0.append(markupNumber: number) }
    }
}

extension OutputSpan<UInt8> {
    /// A number as `markupNumber` has it.
    mutating func append(markupNumber number: Double) {
        let hundredths = number.markupHundredths
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        if number < 0, hundredths > 0 { append(UInt8(ascii: "-")) }
        append(digitsOf: whole)
        guard rest > 0 else { return }
        append(UInt8(ascii: "."))
        append(digit: rest / 10)
        if rest % 10 > 0 { append(digit: rest % 10) }
    }

    private mutating func append(digitsOf number: Int) {
        if number > 9 { append(digitsOf: number / 10) }
        append(digit: number % 10)
    }

    private mutating func append(digit: Int) { append(UInt8(ascii: "0") + UInt8(digit)) }
}
