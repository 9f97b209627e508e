internal import Tabular

/// Numbers the names of one column, in a chunk of a file, by their bytes: 0 is the blank, others come in the order in which they are met.
struct NameTable: Sendable {
    /// By number.
    var names: [String] { spellings.meanings }
    private var spellings = ByteCache<String>(limit: NameTable.limit)
    /// Cells whose name found no number any more.
    private(set) var overflow = 0

    /// Names above which the rest count as not stated.
    static let limit = 60_000

    init() {
        let blank = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        spellings.keep("", of: blank, hash: ByteTable.hash(blank))
    }

    @inline(__always)
    mutating func number(of field: FieldBytes) -> UInt16 {
        if field.isEmpty { return 0 }
        let hash = ByteTable.hash(field.raw)
        if let number = spellings.number(of: field.raw, hash: hash) { return UInt16(truncatingIfNeeded: number) }
        return add(NothingText.isMeant(by: field, asked: .name) ? "" : field.content.string, spelled: field.raw, hash)
    }

    /// The number of a name that does not stand in the column itself.
    mutating func number(of name: String) -> UInt16 {
        var spelling = name
        return spelling.withUTF8 { bytes in
            let hash = ByteTable.hash(bytes)
            if let number = spellings.number(of: bytes, hash: hash) { return UInt16(truncatingIfNeeded: number) }
            return add(name, spelled: bytes, hash)
        }
    }

    private mutating func add(_ name: String, spelled bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> UInt16 {
        if name.isEmpty { return 0 }
        guard let number = spellings.keep(name, of: bytes, hash: hash) else {
            overflow += 1
            return 0
        }
        return UInt16(number)
    }
}

/// The names of all files of a folder, each once however it is written, as first written.
struct NameRegister {
    private(set) var names: [String] = [""]
    private var numbers: [String: UInt16] = ["": 0]

    /// The number of a name; 0 where there are too many.
    mutating func number(of name: String) -> UInt16 {
        let key = TextKey.make(name)
        if let number = numbers[key] { return number }
        guard names.count < NameTable.limit else { return 0 }
        let number = UInt16(names.count)
        numbers[key] = number
        names.append(name)
        return number
    }
}
