internal import Catalogue

/// The words of a column of few values (Domain.md, "Values of columns"): statuses, channels, payments, ratings, levels, yes and no.
///
/// A word that is not in it is never guessed. Words that were typed without any marks, as codes of electronic forms are, are compared
/// without marks: no column has two words that differ by marks alone.
struct Vocabulary<Value: Worded>: Sendable {
    /// Positions in `Value.words`, by the keys of their spellings.
    private var positions = ByteTable()
    /// The same by their keys without marks.
    private var plainPositions = ByteTable()
    /// What the settings say.
    private var named: [[UInt8]: Value] = [:]

    /// - Parameter named: words that the settings explain, and their values.
    init(named: [String: Value] = [:]) {
        for (position, word) in Value.words.enumerated() {
            for spelling in word.spellings {
                for key in [NameKey(spelling).bytes, HeadingKey.make(spelling)] where !key.isEmpty && positions.value(of: key) == nil {
                    positions.insert(key, value: UInt32(position))
                }
                let plain = HeadingKey.plain(spelling)
                if !plain.isEmpty, plainPositions.value(of: plain) == nil { plainPositions.insert(plain, value: UInt32(position)) }
            }
        }
        for (word, value) in named.sorted(by: { $0.key < $1.key }) { self.named[NameKey(word).bytes] = value }
    }

    /// The value of a text; a number or a letter before the word ("9. Đã xử lý xong", "a. Có"), a remark in brackets behind it ("Trực tiếp (tại xã)"), a full
    /// stop and abbreviations are allowed. nil where the word is not known.
    func value(of text: UnsafeBufferPointer<UInt8>) -> Value? {
        var key = NameKey()
        key.fill(text)
        if !named.isEmpty, let value = named[key.bytes] { return value }
        if let value = value(ofKey: key.bytes) { return value }
        if let value = wholeNumber(key.bytes).flatMap({ value(ofKey: $0) }) { return value }
        // −1 and −9 are what programs write for no answer, and no ticks.
        if key.bytes.count > 1, key.bytes[0] == 0x2D, (0x30...0x39).contains(key.bytes[1]) { return nil }
        let word = key.bytes.drop { (0x30...0x39).contains($0) }.drop { " .)-:–".utf8.contains($0) }
        if word.count < key.bytes.count, let value = value(ofKey: word) { return value }
        if let value = choice(key.bytes).flatMap({ value(ofKey: $0) }) { return value }
        if let value = value(ofKey: HeadingKey.join(HeadingKey.bareWords(text))) { return value }
        guard !key.hasMarks, let position = plainPositions.value(of: HeadingKey.join(HeadingKey.bareWords(key.plain))) else { return nil }
        return Value.words[Int(position)].meaning
    }

    func value(of text: String) -> Value? {
        var text = text
        return text.withUTF8 { value(of: $0) }
    }

    /// What stands behind the letter of a choice: "a. Có", "b) Không".
    private func choice(_ key: [UInt8]) -> ArraySlice<UInt8>? {
        guard key.count > 3, (0x61...0x7A).contains(key[0]), key[1] == 0x2E || key[1] == 0x29 else { return nil }
        return key[2...].drop { $0 == 0x20 }
    }

    /// The digits of a number that a program wrote with a fraction of zeros, or an exponent of zero: 1.0, 1E+00.
    private func wholeNumber(_ key: [UInt8]) -> ArraySlice<UInt8>? {
        if let power = key.firstIndex(of: 0x65), power > 0,
            key[power...].elementsEqual("e+00".utf8) || key[power...].elementsEqual("e+0".utf8)
        {
            return key[..<power].contains(0x2E) ? wholeNumber(Array(key[..<power])) : key[..<power]
        }
        guard let mark = key.firstIndex(where: { $0 == 0x2E || $0 == 0x2C }), mark > 0, mark + 1 < key.count,
            key[..<mark].allSatisfy({ (0x30...0x39).contains($0) }), key[(mark + 1)...].allSatisfy({ $0 == 0x30 })
        else { return nil }
        return key[..<mark]
    }

    private func value(ofKey key: some Collection<UInt8>) -> Value? {
        positions.value(of: key).map { Value.words[Int($0)].meaning }
    }
}

/// The vocabularies, each made when a column first asks for it.
enum Vocabularies {
    static let status = Vocabulary<DossierStatus>()
    static let channel = Vocabulary<Channel>()
    static let payment = Vocabulary<Payment>()
    static let collection = Vocabulary<FeeCollection>()
    static let reuse = Vocabulary<Reuse>()
    static let rating = Vocabulary<Rating>()
    static let level = Vocabulary<ServiceLevel>()
    static let tick = Vocabulary<Tick>()
}
