/// The months that a text names, such as a period's label or a report's title: "7 tháng đầu năm 2024", "quý III/2025", "từ tháng 1 đến
/// tháng 7". What a text plans for ("nhiệm vụ tháng 8") is not looked at.
package struct PeriodWording: Sendable, Hashable {
    /// Months of one year; nil: the text does not say which.
    private struct Mention: Hashable {
        var months: ClosedRange<Int>
        var year: Int?
    }

    private var mentions: [Mention] = []
    private var years: [Int] = []
    private var days: [Day] = []

    /// Offices close a month on the 14th, the 20th or the 25th, so a period may begin and end so many days before or after its months.
    private static let slack = 20

    package init(_ text: String) {
        let words = Self.words(text)
        var place = 0
        while place < words.count {
            if let next = readDay(words, place) ?? readMonths(words, place) {
                place = next
            } else if words[place] == "năm", let year = Self.year(words, place + 1) {
                years.append(year)
                place += 2
            } else {
                place += 1
            }
        }
    }

    /// Whether the text can mean the period; also where it names no months.
    ///
    /// - Parameter isName: the text is the period's own name, where a year stands for itself.
    package func fits(_ period: Period, isName: Bool) -> Bool {
        if days.count > 1, let first = days.min(), let last = days.max() { return first == period.first && last == period.last }
        guard !mentions.isEmpty else {
            return !isName || years.isEmpty || years.contains { Self.isWithin(period, Mention(months: 1...12, year: $0)) }
        }
        return (mentions + [whole]).contains { Self.agree(period, $0) }
    }

    /// From the first to the last month that is named.
    private var whole: Mention {
        let months = mentions.map(\.months)
        return Mention(
            months: (months.map(\.lowerBound).min() ?? 1)...(months.map(\.upperBound).max() ?? 12),
            year: mentions.compactMap(\.year).last)
    }

    private static func span(_ mention: Mention, of period: Period) -> Period {
        let year = mention.year ?? period.last.year
        return Period(
            first: Month(year: year, month: mention.months.lowerBound).first,
            last: Month(year: year, month: mention.months.upperBound).last)
    }

    private static func agree(_ period: Period, _ mention: Mention) -> Bool {
        let span = span(mention, of: period)
        return abs(span.first.distance(to: period.first)) <= slack && abs(span.last.distance(to: period.last)) <= slack
    }

    private static func isWithin(_ period: Period, _ mention: Mention) -> Bool {
        let span = span(mention, of: period)
        return span.first.advanced(by: -slack) <= period.first && period.last <= span.last.advanced(by: slack)
    }

    /// "22/8/2024", "ngày 22 tháng 8 năm 2024"
    private mutating func readDay(_ words: [Substring], _ place: Int) -> Int? {
        func number(_ offset: Int) -> Int? { place + offset < words.count ? Int(words[place + offset]) : nil }
        if let day = number(0), let month = number(1), let year = number(2), let found = Day(year: year, month: month, day: day) {
            days.append(found)
            return place + 3
        }
        guard words[place] == "ngày", let day = number(1), place + 2 < words.count, words[place + 2] == "tháng", let month = number(3)
        else { return nil }
        if let year = Self.year(words, place + 4), let found = Day(year: year, month: month, day: day) { days.append(found) }
        return place + 4
    }

    /// "tháng 7", "tháng 6, 7", "7 tháng đầu năm", "6 tháng cuối năm", "6T", "quý III", "Q3", "H1", "July", each with or without its year.
    private mutating func readMonths(_ words: [Substring], _ place: Int) -> Int? {
        func word(_ offset: Int) -> Substring { place + offset < words.count ? words[place + offset] : "" }
        func number(_ offset: Int) -> Int? { Int(word(offset)).flatMap { (1...12).contains($0) ? $0 : nil } }
        var months: ClosedRange<Int>
        var next = place + 2
        if let count = number(0), word(1) == "tháng", place == 0 || words[place - 1] != "tháng" {
            // "5 tháng 8" is a day, "3 tháng 5, 6, 7" a span.
            if let month = number(2) { mentions.append(Mention(months: month...month, year: nil)) }
            months = word(2) == "cuối" ? 13 - count...12 : 1...count
            if ["đầu", "cuối"].contains(word(2)) { next += 1 }
        } else if word(0) == "tháng", let month = number(1) {
            months = month...month
            mentions.append(Mention(months: months, year: nil))
            while next < words.count, let further = number(next - place), further > months.upperBound,
                next + 1 == words.count || words[next + 1] != "tháng"
            {
                months = month...further
                next += 1
            }
        } else if word(0) == "quý", let quarter = Self.quarter(word(1)) {
            months = 3 * quarter - 2...3 * quarter
            while next < words.count, let further = Self.quarter(words[next]), 3 * further > months.upperBound {
                months = months.lowerBound...3 * further
                next += 1
            }
        } else if let part = Self.englishPart(word(0)) ?? Self.monthsSinceNewYear(word(0)) {
            months = part
            next = place + 1
        } else {
            return nil
        }
        if next < words.count, words[next] == "năm" || words[next] == "of" { next += 1 }
        let year = Self.year(words, next)
        mentions.append(Mention(months: months, year: year))
        return year == nil ? next : next + 1
    }

    private static func quarter(_ word: Substring) -> Int? {
        ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4][word]
    }

    private static func englishPart(_ word: Substring) -> ClosedRange<Int>? {
        let names: [Substring] = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        ]
        if let month = names.firstIndex(of: word), word != "may" { return month + 1...month + 1 }
        guard word.count == 2, let number = word.last?.wholeNumberValue else { return nil }
        switch (word.first, number) {
        case ("q", 1...4): return 3 * number - 2...3 * number
        case ("h", 1...2): return 6 * number - 5...6 * number
        case ("t", 1...9): return number...number
        default: return nil
        }
    }

    /// "6T", "9T", "11T": so many months from January on.
    private static func monthsSinceNewYear(_ word: Substring) -> ClosedRange<Int>? {
        guard word.last == "t", let count = Int(word.dropLast()), (2...11).contains(count) else { return nil }
        return 1...count
    }

    private static func year(_ words: [Substring], _ place: Int) -> Int? {
        guard place < words.count, words[place].count == 4, let year = Int(words[place]), (1990...2100).contains(year) else { return nil }
        return year
    }

    /// Small letters; what stands behind a word of plans is left out.
    private static func words(_ text: String) -> [Substring] {
        var text = text.lowercased()
        for plan in ["nhiệm vụ", "phương hướng", "kế hoạch", "plans for", "tasks for"] {
            if let start = text.firstRange(of: plan)?.lowerBound { text = String(text[..<start]) }
        }
        return text.split { !$0.isLetter && !$0.isNumber }
    }
}
