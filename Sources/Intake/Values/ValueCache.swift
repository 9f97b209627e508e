internal import Catalogue
internal import Tabular

/// Looks words of a vocabulary up by the bytes of their cells: a spelling is understood once.
struct ValueCache<Value: Worded> {
    enum Reading {
        case blank
        case value(Value)
        case unknown
    }

    private let vocabulary: Vocabulary<Value>
    private var readings = ByteCache<Reading>()

    init(_ vocabulary: Vocabulary<Value>) {
        self.vocabulary = vocabulary
    }

    @inline(__always)
    mutating func read(_ field: FieldBytes) -> Reading {
        if field.isEmpty { return .blank }
        let hash = ByteTable.hash(field.raw)
        if let reading = readings.meaning(of: field.raw, hash: hash) { return reading }
        return understand(field, hash)
    }

    private mutating func understand(_ field: FieldBytes, _ hash: UInt32) -> Reading {
        let trimmed = field.content
        if trimmed.isEmpty { return .blank }
        let reading = trimmed.withBytes { text -> Reading in
            if let value = vocabulary.value(of: text) { return .value(value) }
            // One ticked box names the value; none at all is no answer.
            if let chosen = BoxedChoice.chosen(in: String(decoding: text, as: UTF8.self)) {
                guard let only = chosen.first else { return .blank }
                return chosen.count == 1 ? vocabulary.value(of: String(only)).map { .value($0) } ?? .unknown : .unknown
            }
            return NothingText.isMeant(by: text) ? .blank : .unknown
        }
        readings.keep(reading, of: field.raw, hash: hash)
        return reading
    }
}

extension ByteCache {
    /// What a cell says; `understand` is asked where it is written as none before.
    mutating func meaning(of field: FieldBytes, _ understand: (FieldBytes) -> Meaning) -> Meaning {
        guard !field.hasEscapes else { return understand(field) }
        let hash = ByteTable.hash(field.raw)
        if let known = meaning(of: field.raw, hash: hash) { return known }
        let meaning = understand(field)
        keep(meaning, of: field.raw, hash: hash)
        return meaning
    }
}
