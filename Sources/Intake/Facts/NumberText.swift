internal import Tabular

/// A number as offices write it: thousands by full stops, fractions by a comma (1.234,5), perhaps with a percent sign.
enum NumberText: Sendable, Hashable {
    case blank
    case number(Double, isPercent: Bool)
    case invalid

    init(_ field: FieldBytes) {
        self.init(field.content.string)
    }

    /// `1.846` is 1846 and `12.5` is 12.5: full stops before groups of three digits are thousands, unless the number begins with 0, or is a
    /// percentage, which has no thousands: there a single full stop is the decimal mark.
    ///
    /// - Parameter isRate: the unit is per cent.
    init(_ text: String, isRate: Bool = false) {
        var digits = text.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
        let isPercent = digits.last == "%"
        if isPercent { digits.removeLast() }
        if digits.isEmpty || NothingText.isMeant(by: digits) {
            self = isPercent ? .invalid : .blank
            return
        }
        // A telephone or a citizen number.
        if digits.hasPrefix("0"), digits.prefix(9).allSatisfy(\.isNumber), digits.count > 8 {
            self = .invalid
            return
        }
        let groups = digits.split(separator: ".", omittingEmptySubsequences: false)
        let lastGroup = groups.last!.prefix { $0 != "," }
        let isThousands =
            groups.count > ((isPercent || isRate) && !digits.contains(",") ? 2 : 1) && (1...3).contains(groups[0].drop { $0 == "-" }.count)
            && groups[0].drop { $0 == "-" } != "0"
            && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 } && lastGroup.count == 3
        if isThousands { digits.removeAll { $0 == "." } }
        // 1,234,567 and 1,234.5 are English: several commas, or one before a full stop.
        let commas = digits.count { $0 == "," }
        if commas > 1 || (commas == 1 && !isThousands && digits.contains(".")) {
            let parts = digits.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
            guard !isThousands, parts.dropFirst().allSatisfy({ $0.count == 3 }), (1...3).contains(parts[0].count) else {
                self = .invalid
                return
            }
            digits.removeAll { $0 == "," }
        }
        digits = String(digits.map { $0 == "," ? "." : $0 })
        let isPlain = digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
        guard isPlain, let number = Double(digits), number.isFinite else {
            self = .invalid
            return
        }
        self = .number(number, isPercent: isPercent)
    }
}
