internal import Commune
internal import Tabular

/// Reads the dates of one column, and notes on the way in which order they can have been written: whether a number above 12 stands first,
/// or second. That is decided over the whole column, never row by row.
struct DayReader {
    /// What a column's dates say about their order. Those of chunks add up.
    struct Evidence: Sendable, Hashable {
        var largestFirst: UInt64 = 0
        var largestSecond: UInt64 = 0

        /// Month first, beyond doubt: some second number is above 12, and no first.
        var isAmerican: Bool { largestFirst <= 12 && largestSecond > 12 }
        /// Day first, beyond doubt.
        var isDayFirst: Bool { largestFirst > 12 }

        mutating func add(_ other: Evidence) {
            largestFirst = max(largestFirst, other.largestFirst)
            largestSecond = max(largestSecond, other.largestSecond)
        }
    }

    /// Returned for what is no date.
    static let invalid = Int32.min + 1
    /// Returned for a blank: `Dossier.noDay`.
    static let blank = Int32.min

    private let isAmerican: Bool
    private let starts = MonthTable.starts
    private(set) var evidence = Evidence()

    init(isAmerican: Bool) {
        self.isAmerican = isAmerican
    }

    /// Days since 1970-01-01, `blank` or `invalid`.
    @inline(__always)
    mutating func day(_ field: FieldBytes) -> Int32 {
        let count = field.count
        if count == 0 { return DayReader.blank }
        if count == 10 || (count == 19 && field[10] == 0x20 && field[13] == 0x3A) || (count == 16 && field[10] == 0x20 && field[13] == 0x3A)
        {
            let source = UnsafeRawPointer(field.raw.baseAddress!)
            // "dd/MM/yy" and "yy": digits become 0…9, slashes 0.
            let head = source.loadUnaligned(as: UInt64.self) ^ 0x3030_2F30_302F_3030
            let tail = UInt64(source.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) ^ 0x3030
            let excess = ((head &+ 0x7676_7676_7676_7676) | head) & 0x8080_8080_8080_8080
            if excess | (head & 0x0000_FF00_00FF_0000) | ((tail &+ 0x7676) | tail) & 0x8080 == 0 {
                // Each byte with ten times the one before it: two digits are one number.
                let numbers = head &* 10 &+ head >> 8
                let (first, second, century) = (numbers & 0xFF, numbers >> 24 & 0xFF, numbers >> 48 & 0xFF)
                let year = century &* 100 &+ (tail &* 10 &+ tail >> 8) & 0xFF
                return day(first, second, year)
            }
        }
        return field.withBytes { unusual($0) }
    }

    @inline(__always)
    private mutating func day(_ first: UInt64, _ second: UInt64, _ year: UInt64) -> Int32 {
        evidence.largestFirst = max(evidence.largestFirst, first)
        evidence.largestSecond = max(evidence.largestSecond, second)
        let (month, day) = isAmerican ? (first, second) : (second, first)
        return MonthTable.day(starts, year: Int(year), month: Int(month), day: Int(day))
    }

    private mutating func unusual(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        let text = DayText(bytes)
        if case .parts(let first, let second, let year) = text { return day(UInt64(first), UInt64(second), UInt64(year)) }
        switch text.resolved(isAmerican: isAmerican) {
        case .none: return DayReader.blank
        case .day(let day): return day.rawValue
        case .invalid: return DayReader.invalid
        }
    }
}

/// First days of months, so that a date costs a look-up.
enum MonthTable {
    private static let firstYear = DayText.plausibleYears.lowerBound
    private static let count = DayText.plausibleYears.count * 12

    /// Of each month of `DayText.plausibleYears`, and of the one after the last.
    static let starts: [Int32] = {
        var starts: [Int32] = []
        starts.reserveCapacity(count + 1)
        var day = Day(year: firstYear, month: 1, day: 1)!.rawValue
        for month in 0..<count {
            starts.append(day)
            day += Int32(Day.length(ofMonth: month % 12 + 1, year: firstYear + month / 12))
        }
        return starts + [day]
    }()

    /// Days since 1970-01-01; `DayReader.invalid` where there is no such day.
    @inline(__always)
    static func day(_ starts: [Int32], year: Int, month: Int, day: Int) -> Int32 {
        let index = (year &- firstYear) &* 12 &+ month &- 1
        guard month >= 1, month <= 12, index >= 0, index < starts.count &- 1 else { return DayReader.invalid }
        let start = starts[index]
        let result = start &+ Int32(truncatingIfNeeded: day) &- 1
        return day >= 1 && result < starts[index &+ 1] ? result : DayReader.invalid
    }
}
