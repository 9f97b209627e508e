internal import Commune
internal import Diagnostics

/// How the dates of one column are written (Domain.md, "Dates").
struct DateOrder: Sendable, Hashable {
    /// Which number of a date whose year has two digits, between hyphens, is what.
    enum Short: Sendable, Hashable, CaseIterable {
        case dayFirst, monthFirst, yearFirst
    }

    /// Month first.
    var isAmerican = false
    /// nil where the column leaves it open: then only what a single order makes a day is one.
    var short: Short?
    /// How many dates a spreadsheet has stored with day and month exchanged, all of the column; 0 where it has exchanged none.
    var exchanged = 0
    /// The same of dates that were written out again as texts, month first: 1/3/2024 among 15/01/2024. Those with a first number up to 12 are.
    var exchangedTexts = 0
    /// So many may be exchanged, but that is not certain: they are read as they stand.
    var perhapsExchanged = 0

    /// A date that a spreadsheet stored, as it was meant; nil where there is no such day.
    func meant(_ stored: Day) -> Day? {
        exchanged == 0 ? stored : DateOrder.exchanged(stored)
    }

    static func exchanged(_ day: Day) -> Day? { Day(year: day.year, month: day.day, day: day.month) }

    /// A column has stored dates, or such as were written out again, and never both.
    private mutating func exchange(_ column: DayReader.Evidence) {
        if column.stored.count > 0 { exchanged = column.stored.count } else { exchangedTexts = column.bare.count }
    }

    /// Says what was decided over the whole column.
    func report(heading: ShownHeading, at location: SourceLocation, to diagnostics: inout DiagnosticCollector) {
        if isAmerican || short == .monthFirst { diagnostics.record(.datesAreAmerican(heading: heading), at: location) }
        reportExchange(heading: heading, at: location, to: &diagnostics)
    }

    func reportExchange(heading: ShownHeading, at location: SourceLocation, to diagnostics: inout DiagnosticCollector) {
        let mended = exchanged + exchangedTexts
        if mended > 0 { diagnostics.record(.datesExchanged(heading: heading, dates: mended), at: location) }
        if perhapsExchanged > 0 {
            diagnostics.record(.datesPerhapsExchanged(heading: heading, dates: perhapsExchanged), at: location)
        }
    }

    /// The orders of the columns of one file: a column whose dates leave it open follows the others, where these agree.
    static func orders(of columns: [DayReader.Evidence]) -> [DateOrder] {
        let isAmericanFile = columns.contains(where: \.isAmerican) && !columns.contains(where: \.isDayFirst)
        let isDayFirstFile = columns.contains(where: \.isDayFirst) && !columns.contains(where: \.isAmerican)
        let shorts = Set(columns.compactMap(\.short.order))
        let exchanges = columns.map(\.exchange)
        let isExchangedFile = exchanges.contains(.certain)
        return zip(columns, exchanges).map { column, exchange in
            var order = DateOrder(isAmerican: column.isAmerican || (isAmericanFile && column.largestFirst > 0))
            if column.short.count > 0 {
                let followed: Short? =
                    shorts.count == 1 ? shorts.first : isAmericanFile ? .monthFirst : isDayFirstFile ? .dayFirst : nil
                order.short = column.short.order ?? followed.flatMap { column.short.candidates.contains($0) ? $0 : nil }
            }
            switch exchange {
            case .certain: order.exchange(column)
            case .possible where isExchangedFile: order.exchange(column)
            case .possible: order.perhapsExchanged = column.texts > 0 ? column.stored.count + column.bare.count : 0
            case .none: break
            }
            return order
        }
    }
}

extension DayReader.Evidence {
    /// Whether a spreadsheet that reads the month first has taken part of a column of days first for dates.
    enum Exchange: Sendable, Hashable {
        case none, possible, certain
    }

    /// Where it could make a date of a text, it did, with day and month exchanged; the rest stayed text: so all text has days above 12,
    /// and what is stored has none. That chance divides a column so has odds of about 0.4 to the number of stored dates by 0.6 to the
    /// number of texts; and dates of one column lie closer together as they were meant than as they were read.
    ///
    /// Saved as text again, what it stored has no nought before a number of one digit, while the texts that it left have: 1/3/2024 beside
    /// 15/01/2024. Whether it was written as it was read, so that nothing is wrong, or the other way round, the texts tell, whose order is
    /// certain: one reading lies among them, the other lies over the year.
    var exchange: Exchange {
        if stored.count > 0 {
            guard texts + bare.count > 0 else { return stored.largestDay <= 12 && stored.canBeExchanged ? .possible : .none }
            return bare.count == 0 && smallestFirst > 12 ? exchange(of: stored) : .none
        }
        guard bare.count > 0, !hasBareDayFirst else { return .none }
        if texts == 0 { return bare.largestDay <= 12 && bare.canBeExchanged ? .possible : .none }
        let leavesNoughts = smallestFirstBeforeNought > 12 && smallestFirstBeforeNought < .max && smallestFirst > 9
        guard leavesNoughts, bare.largestDay <= 12, largestSecond <= 12 else { return .none }
        let ofTexts = Int64(latestText) - Int64(Int32(bitPattern: earliestText))
        let excess = (asRead: span(bare.firstStored, bare.lastStored) - ofTexts, asMeant: span(bare.firstMeant, bare.lastMeant) - ofTexts)
        if excess.asRead <= Self.among, excess.asMeant > Self.beyond { return .none }
        return excess.asMeant <= Self.among && excess.asRead > Self.beyond && bare.count > 2 ? .certain : .possible
    }

    /// Days by which dates up to the 12th of a month lie outside those of later days, at most where they are read right, and at least where not.
    private static let among: Int64 = 31
    private static let beyond: Int64 = 62

    private func exchange(of stored: StoredDates) -> Exchange {
        guard stored.largestDay <= 12, stored.canBeExchanged, largestSecond <= 12 else { return .none }
        let asMeant = span(stored.firstMeant, stored.lastMeant)
        let asStored = span(stored.firstStored, stored.lastStored)
        let chance = power(0.4, stored.count) * power(0.6, texts)
        if asMeant > asStored + (chance < 0.000_1 ? 31 : 0) { return .none }
        return chance < 0.02 || (stored.count + texts > 3 && asMeant * 2 < asStored) ? .certain : .possible
    }

    /// Days from the first to the last date of the column, with what is stored between these.
    private func span(_ first: Int32, _ last: Int32) -> Int64 {
        Int64(max(last, latestText)) - Int64(min(first, Int32(bitPattern: earliestText)))
    }

    private func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<min(exponent, 60)).reduce(1) { power, _ in power * base }
    }
}

/// What dates with a year of two digits, between hyphens, say about the order of a column.
struct ShortDateEvidence: Sendable, Hashable {
    private(set) var count = 0
    private var smallest = SIMD4<Int32>(repeating: .max)
    private var largest = SIMD4<Int32>(repeating: .min)

    mutating func add(_ first: Int, _ second: Int, _ third: Int) {
        let numbers = SIMD4(Int32(first), Int32(second), Int32(third), 0)
        count += 1
        smallest.replace(with: numbers, where: numbers .< smallest)
        largest.replace(with: numbers, where: numbers .> largest)
    }

    mutating func add(_ other: ShortDateEvidence) {
        count += other.count
        smallest.replace(with: other.smallest, where: other.smallest .< smallest)
        largest.replace(with: other.largest, where: other.largest .> largest)
    }

    /// The orders under which all of them can be dates. Days go through a month while years of a column lie together: where one end
    /// stays and the other does not, the year is where it stays.
    var candidates: [DateOrder.Short] {
        guard count > 0 else { return [] }
        let spread = largest &- smallest
        let isYearLast = spread[2] <= 2 && spread[0] >= 8
        let isYearFirst = spread[0] <= 2 && spread[2] >= 8
        return DateOrder.Short.allCases.filter { order in
            let (day, month) = order == .dayFirst ? (0, 1) : order == .monthFirst ? (1, 0) : (2, 1)
            let isPossible = largest[day] <= 31 && largest[month] <= 12 && smallest[day] > 0 && smallest[month] > 0
            return isPossible && !(order == .yearFirst ? isYearLast : isYearFirst)
        }
    }

    /// nil where several are left, or none.
    var order: DateOrder.Short? { candidates.count == 1 ? candidates[0] : nil }
}
