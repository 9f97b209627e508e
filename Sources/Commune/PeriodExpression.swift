/// A period as one writes it on a command line or in the settings: `2024-07`, `2024-Q2`, `2024-H1`, `2024-6T` (the first six months of the
/// year), `2024`, `bc-2024-07` (the legal reporting month, 15th to 14th), `2024-01-01..2024-07-31`, `last-month`, `last-reporting-month`.
package enum PeriodExpression {
    /// The forms, for messages.
    package static let forms = [
        "2024-07", "2024-Q2", "2024-6T", "2024-9T", "2024-H1", "2024", "bc-2024-07", "2024-01-01..2024-07-31", "last-month",
        "last-reporting-month",
    ]

    /// Those that say the same on any day, for settings.
    package static let absoluteForms = forms.filter { !isRelative($0) }

    /// Whether the expression depends on the day on which it is read.
    package static func isRelative(_ text: String) -> Bool {
        text == "last-month" || text == "last-reporting-month"
    }

    /// - Parameter today: the day from which `last-month` and `last-reporting-month` count back: the newest month that has ended before
    ///   it. Not looked at for the other forms.
    /// - Returns: the period with its Vietnamese label; nil for anything else.
    package static func parse(_ text: String, today: Day) -> Period? {
        switch text {
        case "last-month": return month(Month(of: today).advanced(by: -1))
        case "last-reporting-month":
            let current = Month(of: today)
            return reportingMonth(today.day >= 15 ? current : current.advanced(by: -1))
        default: break
        }
        if let range = text.firstRange(of: "..") {
            guard let first = Day(iso: text[..<range.lowerBound]), let last = Day(iso: text[range.upperBound...]), first <= last else {
                return nil
            }
            return Period(first: first, last: last)
        }
        if text.lowercased().hasPrefix("bc-") {
            return inYear(text.dropFirst(3)).flatMap { month($0.part, of: $0.year) }.flatMap(reportingMonth)
        }
        if let year = year(text[...]) { return wholeYear(year) }
        guard let (year, part) = inYear(text[...]) else { return nil }
        return month(part, of: year).map(month) ?? quarterOrHalf(part, of: year) ?? monthsSinceNewYear(part, of: year)
    }

    private static func month(_ month: Month) -> Period {
        Period(first: month.first, last: month.last, label: "tháng \(month.month) năm \(month.year)")
    }

    private static func reportingMonth(_ month: Month) -> Period? {
        guard month.year > 1 else { return nil }
        let (first, last) = month.reportingPeriod
        return Period(first: first, last: last, label: "kỳ báo cáo tháng \(month.month) năm \(month.year)")
    }

    private static func wholeYear(_ year: Int) -> Period {
        Period(first: Month(year: year, month: 1).first, last: Month(year: year, month: 12).last, label: "năm \(year)")
    }

    /// A year and a part of it in capital letters. Offices write the year last, and small letters: `6t/2024`, `7/2024`, `2024 6T`.
    private static func inYear(_ text: Substring) -> (year: Int, part: Substring)? {
        let parts = text.uppercased().split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == " " }
        guard parts.count == 2 else { return nil }
        if let year = year(parts[0]) { return (year, parts[1]) }
        return year(parts[1]).map { ($0, parts[0]) }
    }

    /// `Q2`, `H1`
    private static func quarterOrHalf(_ part: Substring, of year: Int) -> Period? {
        guard part.count == 2, let number = number(part.dropFirst()) else { return nil }
        let length: Int
        let label: String
        switch (part.first, number) {
        case ("Q", 1...4):
            length = 3
            label = "quý \(["I", "II", "III", "IV"][number - 1]) năm \(year)"
        case ("H", 1...2):
            length = 6
            label = "6 tháng \(number == 1 ? "đầu" : "cuối") năm \(year)"
        default: return nil
        }
        let first = Month(year: year, month: (number - 1) * length + 1)
        return Period(first: first.first, last: first.advanced(by: length - 1).last, label: label)
    }

    /// `6T`, `9T`: so many months from January on. `T6` is refused: some mean June by it.
    private static func monthsSinceNewYear(_ part: Substring, of year: Int) -> Period? {
        guard part.last == "T", let count = number(part.dropLast()), (2...11).contains(count) else { return nil }
        return Period(
            first: Month(year: year, month: 1).first, last: Month(year: year, month: count).last, label: "\(count) tháng đầu năm \(year)")
    }

    private static func month(_ part: Substring, of year: Int) -> Month? {
        guard let month = number(part), (1...12).contains(month) else { return nil }
        return Month(year: year, month: month)
    }

    private static func number(_ text: Substring) -> Int? {
        guard text.count <= 2, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(text)
    }

    private static func year(_ text: Substring) -> Int? {
        guard text.count == 4, text.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(text), year >= 1 else { return nil }
        return year
    }
}
