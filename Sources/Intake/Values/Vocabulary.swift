internal import Catalogue

/// The words of a column of few values (Domain.md, "Values of columns"): statuses, channels, payments, ratings, levels, yes and no.
///
/// A word that is not in it is never guessed.
struct Vocabulary<Value: Worded>: Sendable {
    /// Positions in `Value.words`, by the keys of their spellings.
    private var positions = ByteTable()

    init() {
        for (position, word) in Value.words.enumerated() {
            for spelling in word.spellings { keep(NameKey(spelling).bytes, position) }
        }
    }

    private mutating func keep(_ key: [UInt8], _ position: Int) {
        if positions.value(of: key) == nil { positions.insert(key, value: UInt32(position)) }
    }

    /// The value of a text; a number before the word ("9. Đã xử lý xong"), a remark in brackets behind it ("Trực tiếp (tại xã)"), a full
    /// stop and abbreviations are allowed. nil where the word is not known.
    func value(of text: UnsafeBufferPointer<UInt8>) -> Value? {
        var key = NameKey()
        key.fill(text)
        if let value = value(ofKey: key.bytes) { return value }
        let word = key.bytes.drop { (0x30...0x39).contains($0) }.drop { " .)-:–".utf8.contains($0) }
        if word.count < key.bytes.count, let value = value(ofKey: word) { return value }
        return value(ofKey: HeadingKey.join(HeadingKey.bareWords(text)))
    }

    func value(of text: String) -> Value? {
        var text = text
        return text.withUTF8 { value(of: $0) }
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
    static let rating = Vocabulary<Rating>()
    static let level = Vocabulary<ServiceLevel>()
    static let tick = Vocabulary<Tick>()
}
