/// What a cell looks like, as far as dialect and shape of a table depend on it.
enum CellKind: UInt8, Sendable, Hashable, CaseIterable {
    /// Blank.
    case empty
    /// A word that says that a value is missing: "NaN", "n/a", "-", ".".
    case missing
    /// A number with its sign, separators, exponent, per cent or currency.
    case number
    /// A whole number from 1900 to 2100, or two joined (2013-14): it may be a year, and then also a heading.
    case year
    /// A date, a time of day, or both.
    case date
    /// One word with digits and letters in it: a code, a file name.
    case code
    case text
    /// Marks without letters that no value is made of: most likely a piece of a field, or several fields.
    case fragment

    /// Delimiters and quotes of other dialects: marks that no value is made of.
    static let foreignMarks = Array(";|\t\"^~".utf8)

    /// Whether the cell is a value that headings are not: a number or a date.
    var isMeasure: Bool { self == .number || self == .year || self == .date }

    init(_ cell: String) {
        var cell = cell
        self = cell.withUTF8 { CellKind($0) }
    }

    /// The kind of a cell given as UTF-8 without blanks at its ends.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.first else {
            self = .empty
            return
        }
        if CellKind.isUsualDate(bytes) {
            self = .date
            return
        }
        var count = Counts()
        Counts.ofBytes.withUnsafeBufferPointer { ofBytes in
            var room = Counts.most
            for byte in bytes {
                if room == 0 {
                    count.carry()
                    room = Counts.most
                }
                room &-= 1
                count.sums &+= ofBytes[Int(byte)]
                // A cell of several words is text before its end.
                if byte == 0x20, count.areText { break }
            }
        }
        if count.areText {
            self = .text
            return
        }
        if count.digits == 0 {
            self = count.letters == 0 || bytes.count <= 4 ? CellKind.ofWord(bytes, hasLetters: count.letters > 0) : .text
            return
        }
        if count.letters == 0 {
            if count.foreign > 0 {
                self = .fragment
            } else if CellKind.isYear(bytes) {
                self = .year
            } else if count.dateMarks + count.points >= 2, CellKind.isDate(bytes) {
                self = .date
            } else if count.dateMarks == 0 || (count.dateMarks == 1 && (first == 0x2D || bytes.last == 0x2D || bytes.last == 0x2F)) {
                self = .number
            } else {
                self = .date
            }
        } else if CellKind.hasExponent(bytes, letters: count.letters) || count.letters == count.currency {
            self = .number
        } else if count.letters == 3, count.blanks + count.dateMarks == 2, CellKind.isDate(bytes) {
            self = .date
        } else {
            self = count.blanks == 0 ? .code : .text
        }
    }

    /// How many bytes of each sort a cell has, added up for all sorts at once.
    private struct Counts {
        /// A byte for each sort, so that one addition adds to all: of so many bytes at the most, before the sums are carried.
        var sums: UInt64 = 0
        static let most = 255
        /// Of the bytes before them.
        private var carried = SIMD8<UInt32>()

        var digits: UInt32 { count(0) }
        var letters: UInt32 { count(1) }
        var blanks: UInt32 { count(2) }
        var points: UInt32 { count(3) }
        var dateMarks: UInt32 { count(4) }
        /// These are letters too.
        var currency: UInt32 { count(5) }
        var foreign: UInt32 { count(6) }

        private func count(_ sort: Int) -> UInt32 { UInt32(sums >> UInt64(8 * sort) & 0xFF) &+ carried[sort] }

        mutating func carry() {
            for sort in 0..<7 { carried[sort] = count(sort) }
            sums = 0
        }

        /// Words, whatever follows: more letters than an exponent, a currency or the name of a month has, and a blank.
        var areText: Bool { blanks > 0 && letters - currency > 3 }

        /// What each byte adds.
        static let ofBytes = (UInt8.min...UInt8.max).map { byte in
            let sorts: [UInt64] =
                switch byte {
                case _ where CellKind.foreignMarks.contains(byte): [6]
                case 0x30...0x39: [0]
                case 0x2E, 0x2C: [3]
                case 0x2D, 0x2F, 0x3A: [4]
                case 0x20: [2]
                case 0x2B, 0x25, 0x28, 0x29, 0x24, 0x3C, 0x3D, 0x3E, 0x23, 0x2A, 0x27: []
                // £ and € are two and three bytes, ₫ three.
                case 0xC2, 0xA3, 0xE2, 0x82, 0xAC, 0xAB: [1, 5]
                default: [1]
                }
            return sorts.reduce(0 as UInt64) { $0 | 1 << (8 * $1) }
        }
    }

    private static func ofWord(_ bytes: UnsafeBufferPointer<UInt8>, hasLetters: Bool) -> CellKind {
        if !hasLetters { return bytes.count <= 3 ? .missing : .fragment }
        return wordsForMissing.contains(bytes.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }) ? .missing : .text
    }

    /// Words that say that a value is missing, in small letters, a byte a letter.
    private static let wordsForMissing = Set(
        ["nan", "na", "n/a", "null", "none", "nil"].map { $0.utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) } })

    private static func isYear(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == 4 || bytes.count == 7 || bytes.count == 9 else { return false }
        for (place, byte) in bytes.enumerated() {
            let isDigit = byte >= 0x30 && byte <= 0x39
            if place == 4 ? byte != 0x2D && byte != 0x2F : !isDigit { return false }
        }
        let value = bytes.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return value >= 1900 && value <= 2100
    }

    /// A date as nearly all exports write it, "08/01/2024" or "08/01/2024 12:04:30": it is known by three words of eight bytes, without
    /// being counted.
    private static func isUsualDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == 10 || bytes.count == 19 else { return false }
        let isDay = usualDay.matches(bytes, at: 0) && usualYear.matches(bytes, at: 2)
        return isDay && (bytes.count == 10 || (bytes[10] == 0x20 && usualTime.matches(bytes, at: 11)))
    }

    private static let usualDay = DigitShape("00/00/00")
    private static let usualYear = DigitShape("/00/0000")
    private static let usualTime = DigitShape("00:00:00")

    /// Eight bytes of text: a digit where it has a zero, and else the mark that it has.
    private struct DigitShape {
        private let shape: UInt64
        /// By byte, what is added so that the highest bit tells a byte that differs too much.
        private let limits: UInt64

        init(_ text: StaticString) {
            precondition(text.utf8CodeUnitCount == 8)
            let bytes = UnsafeBufferPointer(start: text.utf8Start, count: 8)
            shape = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
            limits = bytes.reversed().reduce(0) { $0 << 8 | ($1 == 0x30 ? 0x76 : 0x7F) }
        }

        /// Whether eight bytes of `text`, which must be there, are such.
        func matches(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
            precondition(place + 8 <= text.count)
            let word = UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self))
            // A digit differs from "0" by less than ten, a mark from itself by nothing.
            let difference = word ^ shape
            return (difference | (difference &+ limits)) & 0x8080_8080_8080_8080 == 0
        }
    }

    /// Groups of at most four digits, three or more of them, joined by `/`, `-`, `:`, `.` or blanks.
    private static func isDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var groups = 0
        var length = 0
        for byte in bytes {
            if byte >= 0x30, byte <= 0x39 {
                if length == 0 { groups += 1 }
                length += 1
                if length > 6 { return false }
            } else {
                if byte == 0x2C || byte == 0x2B { return false }
                length = 0
            }
        }
        return groups >= 2 && groups <= 7
    }

    /// `1.5e-05`: digits before and after one letter e.
    private static func hasExponent(_ bytes: UnsafeBufferPointer<UInt8>, letters: UInt32) -> Bool {
        guard letters == 1, let place = bytes.firstIndex(where: { $0 | 0x20 == 0x65 }) else { return false }
        return place > 0 && place + 1 < bytes.count
    }
}
