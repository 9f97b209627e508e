/// Outcomes by bytes, up to a limit; where texts hardly ever come again, keeping them is given up.
struct OutcomeCache {
    private var table = ByteTable()
    private var outcomes: [PlaceReader.Outcome] = []
    private let limit: Int
    private var hits = 0
    private(set) var isGivenUp = false

    init(limit: Int) {
        self.limit = limit
    }

    @inline(__always) mutating func outcome(of text: UnsafeBufferPointer<UInt8>, hash: UInt32) -> PlaceReader.Outcome? {
        guard !isGivenUp, let index = table.value(of: text, hash: hash) else { return nil }
        hits += 1
        return outcomes[Int(index)]
    }

    mutating func keep(_ outcome: PlaceReader.Outcome, of text: UnsafeBufferPointer<UInt8>, hash: UInt32) {
        guard !isGivenUp else { return }
        guard outcomes.count < limit else {
            if hits < limit {
                isGivenUp = true
                table = ByteTable()
                outcomes = []
            }
            return
        }
        table.insert(text, hash: hash, value: UInt32(outcomes.count))
        outcomes.append(outcome)
    }
}
