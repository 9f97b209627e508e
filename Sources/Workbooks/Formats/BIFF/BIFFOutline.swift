/// What FreeXL does not tell of a binary workbook ([MS-XLS] 2.4): which sheets are hidden, and which cells are merged.
struct BIFFOutline {
    struct Sheet {
        var isHidden: Bool
        var merged: [CellRange] = []
    }

    /// All sheets in their order, those without cells counted.
    private(set) var sheets: [Sheet] = []
    /// A password is asked for.
    private(set) var isEncrypted = false

    private enum Kind {
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
        Self.records(of: stream, from: 0) { kind, place, count in
            switch kind {
            case Kind.password: isEncrypted = true
            case Kind.sheet where count >= 6:
                starts.append(Int(stream.uint32(place)))
                sheets.append(Sheet(isHidden: stream[place + 4] & 3 != 0))
            default: break
            }
        }
        for (index, start) in starts.enumerated() {
            Self.records(of: stream, from: start) { kind, place, count in
                guard kind == Kind.merged, count >= 2 else { return }
                for number in 0..<min(Int(stream.uint16(place)), (count - 2) / 8) {
                    let ends = (0..<4).map { Int(stream.uint16(place + 2 + number * 8 + $0 * 2)) }
                    guard ends[0] <= ends[1], ends[2] <= ends[3] else { continue }
                    sheets[index].merged.append(CellRange(rows: ends[0]...ends[1], columns: ends[2]...ends[3]))
                }
            }
        }
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
