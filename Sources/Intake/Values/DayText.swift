internal import Commune

/// A date as it was written, before it is known which of its first two numbers is the day.
enum DayText: Sendable, Hashable {
    case blank
    /// The order of its parts is certain: `2024-08-22`, 22 tháng 8 năm 2024, a serial number of Excel.
    case day(Day)
    /// Two numbers and a year of four digits: `22/08/2024`, and `08/22/2024` where Excel writes American dates.
    case parts(first: Int, second: Int, year: Int)
    case invalid

    /// Excel's day 0.
    private static let serialOrigin: Int32 = -25_569

    /// Reads the forms that exports use (Domain.md, "Dates"), with a time of day before or after the date or without.
    ///
    /// A year of two digits is taken for this century where slashes or full stops part it from day and month; parted by hyphens it could as
    /// well come first, so such a date is invalid unless only one order makes a day.
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
        /// A mark stands after the last number.
        var hasLooseMark = false

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
                case 0x09...0x0D, 0x20, 0xC2, 0xA0: if mark == 0 { mark = 0x20 }
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
            hasLooseMark = mark != 0 && mark != 0x20
            return true
        }

        var date: DayText {
            if values.isEmpty { return words.isEmpty && !hasLooseMark ? .blank : .invalid }
            if !words.isEmpty, let worded = worded ?? namedMonth { return worded }
            guard let start = dateStart else { return serial }
            guard hasTime(outside: start) else { return .invalid }
            let parts = values[start..<(start + 3)].map(\.value)
            let lengths = values[start..<(start + 3)].map(\.digits)
            if lengths[0] == 4 { return DayText.day(parts[0], parts[1], parts[2]) }
            guard lengths[0] <= 2, lengths[1] <= 2 else { return .invalid }
            if lengths[2] == 4 { return .parts(first: parts[0], second: parts[1], year: parts[2]) }
            guard lengths[2] == 2 else { return .invalid }
            if marks[start] == 0x2D {
                let isYearFirst = Day(year: 2000 + parts[0], month: parts[1], day: parts[2]) != nil
                let isYearLast = Day(year: 2000 + parts[2], month: parts[1], day: parts[0]) != nil
                guard isYearFirst != isYearLast else { return .invalid }
                if isYearFirst { return DayText.day(2000 + parts[0], parts[1], parts[2]) }
            }
            return .parts(first: parts[0], second: parts[1], year: 2000 + parts[2])
        }

        /// Where three numbers stand that one mark parts.
        private var dateStart: Int? {
            guard values.count >= 3 else { return nil }
            return (0...(values.count - 3)).first { index in
                marks[index] == marks[index + 1] && [0x2F, 0x2D, 0x2E].contains(marks[index])
            }
        }

        /// Whether the numbers before or after the date can be a time of day.
        private func hasTime(outside start: Int) -> Bool {
            let before = values[..<start]
            let after = values[(start + 3)...]
            guard before.isEmpty || after.isEmpty else { return false }
            guard TextKey.make(words).split(separator: " ").allSatisfy({ DayText.timeWords.contains($0) }) else { return false }
            // Seconds may have a fraction, and a time zone may follow: "T00:00:00.000+07:00".
            let time = before.isEmpty ? after : before
            guard let hour = time.first else { return true }
            return hour.value <= 24 && time.dropFirst().prefix(2).allSatisfy { $0.value < 60 }
        }

        /// "ngày 22 tháng 8 năm 2024".
        private var worded: DayText? {
            let key = TextKey.make(words)
            guard ["tháng năm", "ngày tháng năm"].contains(where: { TextKey.make($0) == key }), values.count == 3 else { return nil }
            return DayText.day(values[2].value, values[1].value, values[0].value)
        }

        /// "22-Aug-24", "22-Thg8-2024", as Excel shows dates on its own.
        private var namedMonth: DayText? {
            let key = TextKey.make(words).filter { $0 != " " }
            let isNumbered = key == "thg" && values.count == 3 && marks[1] == 0x2D
            guard isNumbered || values.count == 2, values[0].digits <= 2, let last = values.last, last.digits == 2 || last.digits == 4,
                let month = isNumbered ? values[1].value : DayText.monthNames.firstIndex(of: key).map({ $0 + 1 })
            else { return nil }
            return DayText.day(last.digits == 2 ? 2000 + last.value : last.value, month, values[0].value)
        }

        /// 45526, 45526.375: days since 30 December 1899, from 1954 to 2119; and 20240822.
        private var serial: DayText {
            if values.count == 1, values[0].digits == 8, words.isEmpty {
                return DayText.day(values[0].value / 10_000, values[0].value / 100 % 100, values[0].value % 100)
            }
            guard values[0].digits == 5, words.isEmpty, values[0].value >= 20_000, values[0].value < 80_000 else { return .invalid }
            guard values.count == 1 || (values.count == 2 && (marks[0] == 0x2E || marks[0] == 0x2C)) else { return .invalid }
            return .day(Day(rawValue: Int32(values[0].value) + DayText.serialOrigin))
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> DayText {
        guard plausibleYears.contains(year), let day = Day(year: year, month: month, day: day) else { return .invalid }
        return .day(day)
    }

    static let plausibleYears = 1900...2199

    private static let monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Words around a date and its time of day, by key.
    private static let timeWords = Set(
        ["am", "pm", "sa", "ch", "t", "z", "h", "g", "giờ", "phút", "ngày", "lúc", "hồi"].map { Substring(TextKey.make($0)) })

    /// The day, nil for a blank; `isAmerican` says that the month comes first.
    func resolved(isAmerican: Bool) -> Resolution {
        switch self {
        case .blank: return .none
        case .invalid: return .invalid
        case .day(let day): return .day(day)
        case .parts(let first, let second, let year):
            let (month, dayOfMonth) = isAmerican ? (first, second) : (second, first)
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
