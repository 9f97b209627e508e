/// Decides the dialect of a table on the evidence of its sample window.
struct DialectDetection {
    /// Bytes that are tried as delimiters; of two that explain the sample equally well, the one named first wins.
    static let delimiters: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

    /// The dialect of `bytes` as far as `options` leave it open. 64 bytes after them must be readable.
    static func dialect(of bytes: UnsafeBufferPointer<UInt8>, options: ReadingOptions, isWhole: Bool) -> Dialect {
        var best = Dialect(delimiter: options.delimiter, quote: options.quote ?? UInt8(ascii: "\""))
        if options.delimiter != nil { return best }
        var bestScore = 0.0
        for delimiter in delimiters where bytes.contains(delimiter) {
            let candidate = Dialect(delimiter: delimiter, quote: options.quote ?? UInt8(ascii: "\""))
            let score = consistency(of: SampleRecord.read(bytes, candidate, limit: 1000, isWhole: isWhole))
            if score > bestScore {
                best = candidate
                bestScore = score
            }
        }
        return best
    }

    /// How well records agree on their number of fields: the sum over the numbers that occur of records × (1 − 1/fields), divided
    /// by how many different numbers occur (the pattern score of van den Burg et al., 2019).
    static func consistency(of records: [SampleRecord]) -> Double {
        var patterns: [Int: Int] = [:]
        for record in records where record.width > 0 { patterns[record.cells.count, default: 0] += 1 }
        guard !patterns.isEmpty else { return 0 }
        let sum = patterns.sorted { $0.key < $1.key }.reduce(0.0) { $0 + Double($1.value) * (1 - 1 / Double($1.key)) }
        return sum / Double(patterns.count)
    }
}
