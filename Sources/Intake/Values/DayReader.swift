internal import Commune
internal import Tabular

/// Reads the dates of one column, and notes on the way in which order they can have been written: whether a number above 12 stands first,
/// or second. That is decided over the whole column, never row by row.
struct DayReader {
    /// What a column's dates say about their order. Those of chunks add up.
    struct Evidence: Sendable, Hashable {
        var largestFirst: UInt64 = 0
        var largestSecond: UInt64 = 0
        var smallestFirst = UInt64.max
        /// The smallest first number of texts whose second has a nought before it: 15/01/2024.
        var smallestFirstBeforeNought = UInt64.max
        /// Dates that stand as text, of which the order can be asked, and the first and the last of them where the day comes first.
        var texts = 0
        var earliestText = UInt32.max
        var latestText = Int32.min
        /// Dates that a spreadsheet has understood and stored.
        var stored = StoredDates()
        /// Texts with a number of one digit, 1/3/2024, as a spreadsheet writes what it has stored; as they read with the day first.
        var bare = StoredDates()
        /// One of these that can only be day first.
        var hasBareDayFirst = false
        var short = ShortDateEvidence()

        /// Month first, beyond doubt: some second number is above 12, and no first.
        var isAmerican: Bool { largestFirst <= 12 && largestSecond > 12 }
        /// Day first, beyond doubt.
        var isDayFirst: Bool { largestFirst > 12 }

        mutating func add(_ other: Evidence) {
            largestFirst = max(largestFirst, other.largestFirst)
            largestSecond = max(largestSecond, other.largestSecond)
            smallestFirst = min(smallestFirst, other.smallestFirst)
            smallestFirstBeforeNought = min(smallestFirstBeforeNought, other.smallestFirstBeforeNought)
            texts += other.texts
            earliestText = min(earliestText, other.earliestText)
            latestText = max(latestText, other.latestText)
            stored.add(other.stored)
            bare.add(other.bare)
            hasBareDayFirst = hasBareDayFirst || other.hasBareDayFirst
            short.add(other.short)
        }

        mutating func add(bare first: Int, _ second: Int, _ year: Int) {
            largestFirst = max(largestFirst, UInt64(first))
            largestSecond = max(largestSecond, UInt64(second))
            hasBareDayFirst = hasBareDayFirst || first > 12
            if first <= 12, let day = Day(year: year, month: second, day: first) { bare.add(day) }
        }
    }

    /// Returned for what is no date.
    static let invalid = Int32.min + 1
    /// Returned for a blank: `Dossier.noDay`.
    static let blank = Int32.min

    private let order: DateOrder
    private let isAmerican: Bool
    private let exchangesTexts: Bool
    private let starts = MonthTable.starts
    private(set) var evidence = Evidence()

    init(_ order: DateOrder) {
        self.order = order
        isAmerican = order.isAmerican
        exchangesTexts = order.exchangedTexts > 0
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
                // Earlier ones may stand for no day, and say nothing about the order.
                if year > 1900, year < 9999 { return day(first, second, year) }
            }
        }
        return field.content.withBytes { unusual($0) }
    }

    @inline(__always)
    private mutating func day(_ first: UInt64, _ second: UInt64, _ year: UInt64) -> Int32 {
        evidence.largestFirst = max(evidence.largestFirst, first)
        evidence.largestSecond = max(evidence.largestSecond, second)
        evidence.smallestFirst = min(evidence.smallestFirst, first)
        evidence.smallestFirstBeforeNought = min(evidence.smallestFirstBeforeNought, second < 10 ? first : .max)
        evidence.texts &+= 1
        let (month, day) = isAmerican || (exchangesTexts && first <= 12) ? (first, second) : (second, first)
        let result = MonthTable.day(starts, year: Int(year), month: Int(month), day: Int(day))
        // What is no day is negative: it is the largest of these, and the smallest of those.
        evidence.earliestText = min(evidence.earliestText, UInt32(bitPattern: result))
        evidence.latestText = max(evidence.latestText, result)
        return result
    }

    private mutating func unusual(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        // A year alone, as births are given, is no day, and says nothing of the order.
        if bytes.count == 4, bytes[0] == 0x31 || bytes[0] == 0x32, bytes.allSatisfy({ $0 &- 0x30 < 10 }) { return DayReader.invalid }
        if NothingText.isMeant(by: bytes, asked: .day) { return DayReader.blank }
        let text = DayText(bytes)
        if text.isNoDay || DayText.beginsNoDay(bytes) { return DayReader.blank }
        switch text {
        case .parts(let first, let second, let year) where DayText.isBare(bytes) && DayText.plausibleYears.contains(year):
            evidence.add(bare: first, second, year)
        case .parts(let first, let second, let year): return day(UInt64(first), UInt64(second), UInt64(year))
        case .short(let first, let second, let third): evidence.short.add(first, second, third)
        case .stored(let day): evidence.stored.add(day)
        case .blank, .day, .invalid: break
        }
        switch text.resolved(order) {
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
