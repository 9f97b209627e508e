/// What codes stand for, as UTF-8.
struct CodeTexts: Sendable {
    /// Of at most seven bytes, the first the lowest one, above them their count. A subset of a font has few codes, from nought on.
    private var short: [UInt64] = []
    /// Longer ones, and those of codes beyond `most`.
    private var others: [Int: [UInt8]] = [:]

    private static let most = 1 << 16
    private static let isAmongOthers = UInt64.max
    /// U+FFFD
    private static let unknown = UInt64(0x0300_0000_00BD_BFEF)

    /// nil: it stands for nothing.
    mutating func set(_ code: Int, _ text: [UInt8]?) {
        guard let text, code < Self.most, text.count <= 7 else {
            others[code] = text
            return set(code, short: text == nil ? Self.unknown : Self.isAmongOthers)
        }
        var short = UInt64(text.count) << 56
        for (place, byte) in text.enumerated() { short |= UInt64(byte) << (8 * place) }
        set(code, short: short)
    }

    private mutating func set(_ code: Int, short text: UInt64) {
        guard code < Self.most else { return }
        while short.count <= code { short.append(Self.unknown) }
        short[code] = text
    }

    /// A text's bytes, seven at most, the first one the lowest; nil where it is among others.
    func short(_ code: Int) -> UInt64? {
        guard code < short.count else { return code < Self.most ? Self.unknown : nil }
        return short[code] == Self.isAmongOthers ? nil : short[code]
    }

    static func count(of short: UInt64) -> Int { Int(short >> 56) }

    /// One that is not short.
    func other(_ code: Int) -> [UInt8] { others[code] ?? Array("\u{FFFD}".utf8) }
}
