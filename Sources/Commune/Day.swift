/// A calendar day, without time or time zone: days since 1970-01-01 in the proleptic Gregorian calendar.
package struct Day: RawRepresentable, Sendable, Hashable, Comparable, Strideable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// nil when there is no such day (30 February) or the year is not 1…9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.init(civil: year, month, day)
    }

    /// Also of years beyond those of the calendar: what stands before the first of them is compared with, and not shown.
    fileprivate init(civil year: Int, _ month: Int, _ day: Int) {
        // Days from civil, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        rawValue = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// An ISO date, `2024-08-22`; nil for anything else.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Number of days of a month, 28…31.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month 1…12 and day of the month 1…31.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(rawValue) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var day: Int { civil.day }

    /// `2024-08-22`, for data files and logs; people read dates through `DateFormatting`.
    package var iso: String {
        let (year, month, day) = civil
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    fileprivate static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return digits.utf8.count < width ? String(repeating: "0", count: width - digits.utf8.count) + digits : digits
    }

    /// Days from this one to `other`; negative where that is earlier.
    package func distance(to other: Day) -> Int { Int(other.rawValue) - Int(rawValue) }
    package func advanced(by days: Int) -> Day { Day(rawValue: rawValue + Int32(days)) }
    package static func < (left: Day, right: Day) -> Bool { left.rawValue < right.rawValue }
}

/// A calendar month.
package struct Month: Sendable, Hashable, Comparable {
    package let year: Int
    /// 1…12
    package let month: Int

    package init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    package init(of day: Day) {
        let civil = day.civil
        self.init(year: civil.year, month: civil.month)
    }

    package var first: Day { Day(civil: year, month, 1) }
    package var last: Day { Day(civil: year, month, Day.length(ofMonth: month, year: year)) }

    /// The month `count` months later (earlier when negative).
    package func advanced(by count: Int) -> Month {
        let index = year * 12 + month - 1 + count
        let year = (index >= 0 ? index : index - 11) / 12
        return Month(year: year, month: index - year * 12 + 1)
    }

    /// `2024-07`
    package var iso: String { "\(Day.padded(year, 4))-\(Day.padded(month, 2))" }

    package static func < (left: Month, right: Month) -> Bool { (left.year, left.month) < (right.year, right.month) }
}
