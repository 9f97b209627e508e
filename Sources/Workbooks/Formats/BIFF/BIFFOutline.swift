/// What FreeXL does not tell of a binary workbook ([MS-XLS] 2.4): which sheets are hidden, which cells are merged, and which numbers are
/// days or shares, of which it knows some formats alone.
struct BIFFOutline {
    struct Sheet {
        var isHidden: Bool
        var merged: [CellRange] = []
        /// Of cells whose number is more than a number, by `place`.
        fileprivate var formats: [UInt32: NumberFormat] = [:]

        func format(row: Int, column: Int) -> NumberFormat { formats[Self.place(row, column)] ?? .plain }

        /// A binary sheet has 65,536 rows and 256 columns.
        fileprivate static func place(_ row: Int, _ column: Int) -> UInt32 { UInt32(row & 0xFFFF) << 16 | UInt32(column & 0xFFFF) }
    }

    /// All sheets in their order, those without cells counted.
    private(set) var sheets: [Sheet] = []
    /// A password is asked for.
    private(set) var isEncrypted = false

    private(set) var countsFrom1904 = false

    private enum Kind {
        static let formula: UInt16 = 0x06
        static let dateMode: UInt16 = 0x22
        static let numbers: UInt16 = 0xBD
        static let style: UInt16 = 0xE0
        static let number: UInt16 = 0x203
        static let shortNumber: UInt16 = 0x27E
        static let format: UInt16 = 0x41E
        static let endOfPart: UInt16 = 0x0A
        static let password: UInt16 = 0x2F
        static let sheet: UInt16 = 0x85
        static let merged: UInt16 = 0xE5
        static let beginning: UInt16 = 0x809
    }

    init(_ file: UnsafeBufferPointer<UInt8>) {
        guard let stream = CompoundFile(file)?.stream(named: ["Workbook", "Book"]) else { return }
        stream.withUnsafeBufferPointer { read($0) }
    }

    private mutating func read(_ stream: UnsafeBufferPointer<UInt8>) {
        var starts: [Int] = []
        var codes: [Int: NumberFormat] = [:]
        var styles: [Int] = []
        // The version of the first record of all.
        let isUnicode = stream.uint16(4) == 0x600
        Self.records(of: stream, from: 0) { kind, place, count in
            switch kind {
            case Kind.password: isEncrypted = true
            case Kind.dateMode where count >= 2: countsFrom1904 = stream.uint16(place) == 1
            case Kind.style where count >= 4: styles.append(Int(stream.uint16(place + 2)))
            case Kind.format where count >= 5:
                codes[Int(stream.uint16(place))] = NumberFormat(code: Self.code(stream, place + 2, count - 2, isUnicode))
            case Kind.sheet where count >= 6:
                starts.append(Int(stream.uint32(place)))
                sheets.append(Sheet(isHidden: stream[place + 4] & 3 != 0))
            default: break
            }
        }
        let formats = styles.map { codes[$0] ?? NumberFormat(builtIn: $0) }
        for (index, start) in starts.enumerated() { Self.read(stream, from: start, formats, into: &sheets[index]) }
    }

    private static func read(
        _ stream: UnsafeBufferPointer<UInt8>, from start: Int, _ formats: [NumberFormat], into sheet: inout Sheet
    ) {
        func note(_ style: UInt16, _ row: UInt16, _ column: Int) {
            guard Int(style) < formats.count, formats[Int(style)] != .plain else { return }
            sheet.formats[Sheet.place(Int(row), column)] = formats[Int(style)]
        }
        records(of: stream, from: start) { kind, place, count in
            switch kind {
            case Kind.merged where count >= 2:
                for number in 0..<min(Int(stream.uint16(place)), (count - 2) / 8) {
                    let ends = (0..<4).map { Int(stream.uint16(place + 2 + number * 8 + $0 * 2)) }
                    guard ends[0] <= ends[1], ends[2] <= ends[3] else { continue }
                    sheet.merged.append(CellRange(rows: ends[0]...ends[1], columns: ends[2]...ends[3]))
                }
            case Kind.number where count >= 6, Kind.shortNumber where count >= 6, Kind.formula where count >= 6:
                note(stream.uint16(place + 4), stream.uint16(place), Int(stream.uint16(place + 2)))
            case Kind.numbers where count >= 12:
                // Numbers side by side: six bytes each, after row and column and before the last column.
                for number in 0..<((count - 6) / 6) {
                    note(stream.uint16(place + 4 + number * 6), stream.uint16(place), Int(stream.uint16(place + 2)) + number)
                }
            default: break
            }
        }
    }

    /// The code of a number format: its length, in newer files whether it has two bytes a character, its characters.
    private static func code(_ stream: UnsafeBufferPointer<UInt8>, _ place: Int, _ count: Int, _ isUnicode: Bool) -> String {
        let isWide = isUnicode && stream[place + 2] & 1 == 1
        let start = place + (isUnicode ? 3 : 1)
        let wanted = isUnicode ? Int(stream.uint16(place)) : Int(stream[place])
        let letters = min(wanted, max(0, place + count - start) / (isWide ? 2 : 1))
        return String(
            String.UnicodeScalarView(
                (0..<letters).map { letter in
                    isWide ? Unicode.Scalar(stream.uint16(start + letter * 2)) ?? "?" : Unicode.Scalar(stream[start + letter])
                }))
    }

    /// Tells kind, place and size of each record of a part, without those of parts within it (charts).
    private static func records(of stream: UnsafeBufferPointer<UInt8>, from start: Int, _ tell: (UInt16, Int, Int) -> Void) {
        var place = start
        var depth = 0
        while place + 4 <= stream.count {
            let kind = stream.uint16(place)
            let count = Int(stream.uint16(place + 2))
            guard place + 4 + count <= stream.count else { return }
            if kind == Kind.beginning { depth += 1 }
            if kind == Kind.endOfPart { depth -= 1 }
            if depth <= 0 { return }
            if depth == 1 { tell(kind, place + 4, count) }
            place += 4 + count
        }
    }
}
