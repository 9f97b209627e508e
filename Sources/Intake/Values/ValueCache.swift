internal import Tabular

/// Looks words of a vocabulary up by the bytes of their cells: a spelling is understood once.
struct ValueCache<Value: Sendable> {
    enum Reading {
        case blank
        case value(Value)
        case unknown
    }

    private let vocabulary: Vocabulary<Value>
    private var table = ByteTable()
    private var values: [Value?] = []
    private static var limit: UInt32 { 4096 }

    init(_ vocabulary: Vocabulary<Value>) {
        self.vocabulary = vocabulary
    }

    @inline(__always)
    mutating func read(_ field: FieldBytes) -> Reading {
        if field.isEmpty { return .blank }
        let bytes = field.raw
        let hash = ByteTable.hash(bytes)
        if let index = table.value(of: bytes, hash: hash) {
            if let value = values[Int(index)] { return .value(value) }
            return .unknown
        }
        return understand(field, hash)
    }

    private mutating func understand(_ field: FieldBytes, _ hash: UInt32) -> Reading {
        let trimmed = field.trimmed
        if trimmed.isEmpty { return .blank }
        let value = trimmed.withBytes { vocabulary.value(of: $0) }
        if UInt32(values.count) < Self.limit {
            table.insert(field.raw, hash: hash, value: UInt32(values.count))
            values.append(value)
        }
        return value.map(Reading.value) ?? .unknown
    }
}
