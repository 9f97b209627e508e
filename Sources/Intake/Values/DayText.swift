internal import Commune

/// A date as it was written, before it is known which of its first two numbers is the day.
enum DayText: Sendable, Hashable {
    case blank
    /// The order of its parts is certain: 22 tháng 8 năm 2024, 20240822.
    case day(Day)
    /// The order is certain, but a spreadsheet may have understood the date when it was stored: `2024-08-22`, 22-Aug-24, a serial number.
    case stored(Day)
    /// Two numbers and a year of four digits: `22/08/2024`, and `08/22/2024` where Excel writes American dates.
    case parts(first: Int, second: Int, year: Int)
    /// Numbers of two digits between hyphens: `22-08-24`, `08-22-24`, `24-08-22`.
    case short(first: Int, second: Int, third: Int)
    case invalid

    /// Excel's day 0.
    private static let serialOrigin: Int32 = -25_569

    /// Reads the forms that exports use (Domain.md, "Dates"), with a time of day before or after the date or without.
    ///
    /// A year of two digits is taken for this century where slashes or full stops part it from day and month; parted by hyphens it could as
    /// well come first, which the whole column decides.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var numbers = Numbers()
        guard numbers.scan(bytes) else {
            self = .invalid
            return
        }
        self = numbers.date
    }

    /// The numbers of a text with what parts them.
    private struct Numbers {
        /// Value and number of digits.
        var values: [(value: Int, digits: Int)] = []
        /// The mark before each number after the first.
        var marks: [UInt8] = []
        var words = ""
        /// False where something stands in the text that no date has.
        mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            var mark: UInt8 = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte >= 0x30, byte <= 0x39 {
                    var value = 0
                    let start = index
                    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
                        guard index - start < 18 else { return false }
                        value = value * 10 + Int(bytes[index] - 0x30)
                        index += 1
                    }
                    if !values.isEmpty { marks.append(mark == 0 ? 0x20 : mark) }
                    values.append((value, index - start))
                    mark = 0
                    continue
                }
                switch byte {
                case 0x2F, 0x2D, 0x2E, 0x3A, 0x2C, 0x2B: mark = byte
                case 0x5C: mark = 0x2F
                case 0x09...0x0D, 0x20, 0xC2, 0xA0, 0x28, 0x29: if mark == 0 { mark = 0x20 }
                // Excel's sign for "this is text".
                case 0x27 where values.isEmpty: break
                default:
                    guard words.utf8.count < 60 else { return false }
                    let start = index
                    while index + 1 < bytes.count, bytes[index + 1] >= 0x41 { index += 1 }
                    words += String(decoding: bytes[start...index], as: UTF8.self) + " "
                    mark = UInt8(ascii: "a")
                }
                index += 1
            }
            return true
        }

        var date: DayText {
            if values.isEmpty { return words.isEmpty ? .blank : .invalid }
            if isMidnight { return .blank }
            var dated = self
            let rest = words.isEmpty ? [] : dated.takeWeekday()
            if !rest.isEmpty, let worded = dated.worded(rest) { return worded }
            return dated.numbered(rest)
        }

        /// Noughts or the time of midnight, as which a spreadsheet shows its day 0: 0, 0:00, 12:00:00 AM.
        private var isMidnight: Bool {
            let isTwelve = marks.contains(0x3A) && values[0].value == 12 && TextKey.make(words) == "am"
            return values.count <= 3 && values.dropFirst().allSatisfy { $0.value == 0 }
                && (values[0].value == 0 && words.isEmpty || isTwelve)
        }

        private func numbered(_ rest: [Substring]) -> DayText {
            guard let start = dateStart else { return serial }
            guard hasTime(outside: start, rest) else { return .invalid }
            let parts = values[start..<(start + 3)].map(\.value)
            let lengths = values[start..<(start + 3)].map(\.digits)
            if lengths[0] == 4 { return DayText.day(parts[0], parts[1], parts[2]).asStored }
            guard lengths[0] <= 2, lengths[1] <= 2 else { return .invalid }
            if lengths[2] == 4 { return .parts(first: parts[0], second: parts[1], year: parts[2]) }
            guard lengths[2] == 2 else { return .invalid }
            if marks[start] == 0x2D { return .short(first: parts[0], second: parts[1], third: parts[2]) }
            return .parts(first: parts[0], second: parts[1], year: 2000 + parts[2])
        }

        /// Where three numbers stand that one mark parts; or several marks or blanks, where the year has four digits.
        private var dateStart: Int? {
            guard values.count >= 3 else { return nil }
            let starts = 0...(values.count - 3)
            let isMark: (UInt8) -> Bool = { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E }
            return starts.first { marks[$0] == marks[$0 + 1] && isMark(marks[$0]) }
                ?? starts.first { isMark(marks[$0]) && isMark(marks[$0 + 1]) && hasLongYear($0) }
                ?? (values.count == 3 && words.isEmpty && marks.allSatisfy { $0 == 0x20 || $0 == 0x2C } && hasLongYear(0) ? 0 : nil)
        }

        private func hasLongYear(_ start: Int) -> Bool {
            let lengths = values[start..<(start + 3)].map(\.digits)
            return lengths[1] <= 2 && ((lengths[0] <= 2 && lengths[2] == 4) || (lengths[0] == 4 && lengths[2] <= 2))
        }

        /// Whether the numbers before or after the date can be a time of day.
        private func hasTime(outside start: Int, _ rest: [Substring]) -> Bool {
            let before = values[..<start]
            let after = values[(start + 3)...]
            guard before.isEmpty || after.isEmpty else { return false }
            guard rest.allSatisfy({ DayText.timeWords.contains($0) }) else { return false }
            // Seconds may have a fraction, and a time zone may follow: "T00:00:00.000+07:00".
            let time = before.isEmpty ? after : before
            guard let hour = time.first else { return true }
            return hour.value <= 24 && time.dropFirst().prefix(2).allSatisfy { $0.value < 60 }
        }

        /// The words by key without the day of the week, which is taken out of the numbers too where it is one: "Thứ Hai, ", "T2 ".
        private mutating func takeWeekday() -> [Substring] {
            var said = TextKey.make(words).split(separator: " ")
            if let part = said.first, DayText.partsOfDay.contains(part) { said.removeFirst() }
            for weekday in DayText.weekdays where said.starts(with: weekday) || said.suffix(weekday.count) == weekday[...] {
                if said.starts(with: weekday) { said.removeFirst(weekday.count) } else { said.removeLast(weekday.count) }
                return said
            }
            // "Thứ 03/01/2024": the day of the week is left out.
            if values.count == 3, let word = said.first, DayText.dayLetters.contains(word) { return Array(said.dropFirst()) }
            // "03/01/2024 thứ 4"
            if values.count == 4, values[3].digits == 1, (2...8).contains(values[3].value), let word = said.last,
                DayText.dayLetters.contains(word), marks[2] == UInt8(ascii: "a")
            {
                values.removeLast()
                marks.removeLast()
                return said.dropLast()
            }
            if values.count > 3, values[0].digits == 1, (2...8).contains(values[0].value),
                let letter = said.first, DayText.dayLetters.contains(letter)
            {
                values.removeFirst()
                marks.removeFirst()
                said.removeFirst()
            }
            return said
        }

        /// "ngày 22 tháng 8 năm 2024", "08 tháng 01, 2024", "8 Tháng Một 2024", "January 8, 2024"; and "22-Aug-24", "22-Thg8-2024", as
        /// Excel shows dates on its own. A time of day may stand beside it.
        private func worded(_ rest: [Substring]) -> DayText? {
            let dated = withoutTime
            let numbers = dated.values
            let said = rest.filter { !DayText.clockWords.contains($0) }
            guard let year = numbers.last, let day = numbers.first, day.digits <= 2 else { return nil }
            let isExcels = year.digits == 2 && dated.marks.last == 0x2D
            guard year.digits == 4 || isExcels else { return nil }
            let number = isExcels ? 2000 + year.value : year.value
            if numbers.count == 3 {
                guard DayText.monthPhrases.contains(said.joined(separator: " ")), numbers[1].digits <= 2 else { return nil }
                let found = DayText.day(number, numbers[1].value, day.value)
                return said == ["thg"] ? found.asStored : found
            }
            guard numbers.count == 2 else { return nil }
            let name = said.first == DayText.dayWord ? said.dropFirst() : said[...]
            guard let month = DayText.months[name.joined()] ?? DayText.months[name.dropLast().joined()] else { return nil }
            return DayText.day(number, month, day.value).asStored
        }

        /// Without the numbers that colons part, and without a time zone.
        private var withoutTime: Numbers {
            var dated = Numbers()
            for index in values.indices {
                let isTime =
                    (index > 0 && (marks[index - 1] == 0x3A || marks[index - 1] == 0x2B)) || (index < marks.count && marks[index] == 0x3A)
                if isTime { continue }
                if !dated.values.isEmpty { dated.marks.append(marks[index - 1]) }
                dated.values.append(values[index])
            }
            return dated
        }

        /// 45526, 45526.375: days since 30 December 1899, from 1954 to 2119; and 20240822.
        private var serial: DayText {
            if values.count == 1, values[0].digits == 8, words.isEmpty {
                return DayText.day(values[0].value / 10_000, values[0].value / 100 % 100, values[0].value % 100)
            }
            guard values[0].digits == 5, words.isEmpty, values[0].value >= 20_000, values[0].value < 80_000 else { return .invalid }
            guard values.count == 1 || (values.count == 2 && (marks[0] == 0x2E || marks[0] == 0x2C)) else { return .invalid }
            return .stored(Day(rawValue: Int32(values[0].value) + DayText.serialOrigin))
        }
    }

    /// Whether day or month, beside a slash, hyphen or full stop, is a single digit.
    static func isBare(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 0x30 < 10 }
        func isMark(_ index: Int) -> Bool { bytes.indices.contains(index) && "/-.".utf8.contains(bytes[index]) }
        return bytes.indices.contains { index in
            isDigit(index) && !isDigit(index - 1) && !isDigit(index + 1) && (isMark(index - 1) || isMark(index + 1))
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> DayText {
        guard plausibleYears.contains(year), let day = Day(year: year, month: month, day: day) else { return .invalid }
        return .day(day)
    }

    static let plausibleYears = 1900...2199

    private var asStored: DayText { if case .day(let day) = self { .stored(day) } else { self } }

    /// Names of months by key, without blanks.
    private static let months: [String: Int] = {
        let numbers = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"]
        let english = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        ]
        var months: [String: Int] = [:]
        for (index, (number, name)) in zip(numbers, english).enumerated() {
            for text in ["tháng \(number)", name, String(name.prefix(3))] { months[joined(TextKey.make(text))] = index + 1 }
        }
        for (text, month) in [("tháng giêng", 1), ("tháng bốn", 4), ("tháng chạp", 12), ("sept", 9)] {
            months[joined(TextKey.make(text))] = month
        }
        return months
    }()

    /// Words around the numbers of day, month and year, in that order.
    private static let monthPhrases = Set(
        ["tháng", "tháng năm", "ngày tháng", "ngày tháng năm", "thg", "thg năm", "ngày thg"].map(TextKey.make))
    private static let dayWord = Substring(TextKey.make("ngày"))
    private static let clockWords = Set(["am", "pm", "sa", "ch", "lúc", "hồi", "gmt", "utc", "ict"].map { Substring(TextKey.make($0)) })

    private static func joined(_ key: String) -> String { key.filter { $0 != " " } }

    /// Days of the week by key, the longest first.
    private static let weekdays = [
        "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "thứ bẩy", "chủ nhật", "chúa nhật", "c nhật", "cn", "thu hai",
        "thu ba",
        "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ].map { TextKey.make($0).split(separator: " ") }
    /// Before a day of the week.
    private static let partsOfDay = Set(["sáng", "trưa", "chiều", "tối"].map { Substring(TextKey.make($0)) })
    /// Before the number of a day of the week.
    private static let dayLetters = Set(["thứ", "t", "th"].map { Substring(TextKey.make($0)) })

    /// Words around a date and its time of day, by key.
    private static let timeWords = Set(
        [
            "am", "pm", "sa", "ch", "sáng", "trưa", "chiều", "tối", "t", "z", "h", "g", "giờ", "phút", "ngày", "lúc", "hồi", "gmt", "utc",
            "ict",
        ].map {
            Substring(TextKey.make($0))
        })

    /// The day that programs write for none, whatever its order: 01/01/0001, 00/00/0000, 0001-01-01, 01/01/1753, 01/01/1900, 30/12/1899,
    /// 31/12/9999.
    var isNoDay: Bool {
        switch self {
        case .parts(let first, let second, let year):
            year <= 1 || year == 1753 || year == 9999 || first == 0 && second == 0 || year == 1900 && first <= 1 && second <= 1
                || year == 1899 && (first == 30 && second == 12 || first == 12 && second == 30)
        case .day(let day), .stored(let day): day.year == 1900 && day.month == 1 && day.day == 1
        case .short, .blank, .invalid: false
        }
    }

    /// The same with the year first: 0001-01-01T00:00:00.
    static func beginsNoDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 10 else { return false }
        let date = bytes.prefix(10).map { $0 == 0x2F ? 0x2D : $0 }
        return ["0000-00-00", "0001-01-01", "1753-01-01", "1899-12-30", "9999-12-31"].contains { date.elementsEqual($0.utf8) }
    }

    /// The day, nil for a blank.
    func resolved(_ order: DateOrder) -> Resolution {
        switch self {
        case .blank: return .none
        case .invalid: return .invalid
        case .day(let day): return .day(day)
        case .stored(let day): return order.meant(day).map(Resolution.day) ?? .invalid
        case .short(let first, let second, let third):
            func day(_ order: DateOrder.Short) -> Day? {
                switch order {
                case .dayFirst: Day(year: 2000 + third, month: second, day: first)
                case .monthFirst: Day(year: 2000 + third, month: first, day: second)
                case .yearFirst: Day(year: 2000 + first, month: second, day: third)
                }
            }
            // Alone it is a day where only one order without the American one makes it one.
            let days = order.short.map { [day($0)] } ?? [day(.dayFirst), day(.yearFirst)]
            let found = days.compactMap { $0 }
            return found.count == 1 ? .day(found[0]) : .invalid
        case .parts(let first, let second, let year):
            let isMonthFirst = order.isAmerican || (order.exchangedTexts > 0 && first <= 12)
            let (month, dayOfMonth) = isMonthFirst ? (first, second) : (second, first)
            guard DayText.plausibleYears.contains(year), let day = Day(year: year, month: month, day: dayOfMonth) else { return .invalid }
            return .day(day)
        }
    }

    enum Resolution: Sendable, Hashable {
        case none
        case day(Day)
        case invalid
    }
}
