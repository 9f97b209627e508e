internal import Commune
internal import Tabular

/// What a cell says of somebody's age, whatever its heading asks for: a day of birth, a year, or years of age (Domain.md, "Survey age").
enum BirthText: Sendable, Hashable {
    case blank
    case day(Day)
    case year(Int)
    case age(Int)
    case invalid

    /// Four digits from 1900 on are a year, up to three an age; a date whose day or month is not known (00/00/1965, 5/1965) is its year.
    ///
    /// - Parameter reference: the day on which ages are meant. Forms are filled in around it, so nobody was born more than a year later;
    ///   a year of two digits is of the century that puts it before.
    init(_ field: FieldBytes, order: DateOrder, reference: Day) {
        let last = reference.advanced(by: 366)
        self = field.content.withBytes { bytes in
            if NothingText.isMeant(by: bytes) { return .blank }
            // 1985.0, as programs write whole numbers.
            let zeros = bytes.reversed().prefix { $0 == 0x30 }.count
            let mark = bytes.count - zeros - 1
            let isWhole = zeros > 0 && mark > 0 && mark <= 4 && (bytes[mark] == 0x2E || bytes[mark] == 0x2C)
            let number = isWhole && BirthText.number(bytes[..<mark]) != nil ? UnsafeBufferPointer(rebasing: bytes[..<mark]) : bytes
            if let year = BirthText.grouped(number) { return BirthText.isYear(year, last) ? .year(year) : .invalid }
            return BirthText(BirthText.withoutLabel(number), order, last: last)
        }
    }

    /// 1.960, a year with a mark of thousands.
    private static func grouped(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.count == 5, bytes[1] == 0x2E || bytes[1] == 0x2C, bytes[0] == 0x31 || bytes[0] == 0x32 else { return nil }
        return number(Array(bytes[..<1]) + Array(bytes[2...]))
    }

    /// Whether a cell says that it is not exact: "~1960", "khoảng 1960".
    static func isApproximate(_ field: FieldBytes) -> Bool {
        field.content.withBytes { bytes in
            guard let digit = bytes.firstIndex(where: { $0 &- 0x30 < 10 }), digit > 0, digit < 20 else { return false }
            let label = String(decoding: bytes[..<digit], as: UTF8.self)
            return signs.contains(label.filter { !$0.isWhitespace }) || abouts.contains(TextKey.make(label))
        }
    }

    private static let signs: Set<String> = ["~", "≈", "±", "∼"]
    private static let abouts = Set(
        ["khoảng", "khoảng năm", "chừng", "tầm", "ước", "sinh khoảng", "sinh khoảng năm", "k."].map { TextKey.make($0) })

    /// Without "Sinh năm", "SN", "~".
    private static func withoutLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let digit = bytes.firstIndex(where: { $0 &- 0x30 < 10 }), digit > 0, digit < 20 else { return bytes }
        let label = String(decoding: bytes[..<digit], as: UTF8.self).filter { $0.isLetter || $0 == " " }
        let sign = String(decoding: bytes[..<digit], as: UTF8.self).filter { !$0.isWhitespace }
        return labels.contains(TextKey.make(label)) || abouts.contains(TextKey.make(label)) || signs.contains(sign)
            ? UnsafeBufferPointer(rebasing: bytes[digit...]) : bytes
    }

    private static let labels = Set(["sn", "ns", "sinh", "sinh năm", "sinh ngày", "năm", "năm sinh", "ngày sinh"].map { TextKey.make($0) })

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ order: DateOrder, last: Day) {
        if let number = BirthText.number(bytes[...]) {
            self = BirthText(number: number, digits: bytes.count, bytes, last)
            return
        }
        switch DayText(bytes).resolved(order) {
        case .none: self = .blank
        case .day(let day): self = BirthText(day: day, isYearWhole: BirthText.hasFourDigits(bytes), last)
        case .invalid: self = BirthText.partial(bytes, last).map(BirthText.year) ?? .invalid
        }
    }

    private init(number: Int, digits: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ last: Day) {
        if digits == 4 {
            self = BirthText.isYear(number, last) ? .year(number) : .invalid
        } else if digits <= 3 {
            self = number <= BirthText.oldest ? .age(number) : .invalid
        } else if case .day(let day) = DayText(bytes).resolved(DateOrder()) {
            self = BirthText(day: day, isYearWhole: true, last)
        } else {
            self = .invalid
        }
    }

    private init(day: Day, isYearWhole: Bool, _ last: Day) {
        if day <= last {
            self = .day(day)
        } else if !isYearWhole, let earlier = Day(year: day.year - 100, month: day.month, day: day.day) {
            self = .day(earlier)
        } else {
            self = .invalid
        }
    }

    /// The year of a date without a day: "1965" behind a month or zeros.
    private static func partial(_ bytes: UnsafeBufferPointer<UInt8>, _ last: Day) -> Int? {
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E }
        guard parts.count == 2 || parts.count == 3, let year = parts.last, year.count == 4, let number = number(year) else { return nil }
        let before = parts.dropLast()
        let isUnknown = before.allSatisfy { part in part.isEmpty || part.allSatisfy { [0x30, 0x5F, 0x2E, 0x3F, 0x78, 0x58].contains($0) } }
        let isMonth = before.count == 1 && BirthText.number(before[0]).map { (1...12).contains($0) } == true
        let isMonthWithoutDay =
            before.count == 2 && before[0].allSatisfy { [0x30, 0x5F, 0x3F, 0x78, 0x58].contains($0) }
            && BirthText.number(before[1]).map { (1...12).contains($0) } == true
        return (isUnknown || isMonth || isMonthWithoutDay) && isYear(number, last) ? number : nil
    }

    private static let oldest = 130

    private static func isYear(_ number: Int, _ last: Day) -> Bool { number >= 1880 && number <= last.year }

    private static func number(_ bytes: some Collection<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count < 10, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func hasFourDigits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var run = 0
        for byte in bytes {
            run = byte >= 0x30 && byte <= 0x39 ? run + 1 : 0
            if run == 4 { return true }
        }
        return false
    }
}
