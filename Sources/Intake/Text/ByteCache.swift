/// What texts mean, by their bytes, each understood once. Meanings are numbered in the order in which they came.
struct ByteCache<Meaning> {
    /// What becomes of a cache that is full.
    enum Fullness {
        /// It keeps what it has.
        case closes
        /// Where texts have hardly ever come again, keeping them is given up.
        case judgesItself
    }

    private var table = ByteTable()
    private(set) var meanings: [Meaning] = []
    private let limit: Int
    private let fullness: Fullness
    /// How many texts have come again, where that is asked.
    private var returns = 0
    private(set) var isGivenUp = false

    /// - Parameter limit: texts above which no more are kept; a column of few values has far fewer spellings than there is room for.
    init(limit: Int = 4096, whenFull fullness: Fullness = .closes) {
        self.limit = limit
        self.fullness = fullness
    }

    /// The number of a text's meaning; nil where the text is not kept.
    @inline(__always) func number(of text: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int? {
        table.value(of: text, hash: hash).map { Int($0) }
    }

    /// The meaning of a text; nil where the text is not kept.
    @inline(__always) mutating func meaning(of text: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Meaning? {
        guard let number = table.value(of: text, hash: hash) else { return nil }
        returns &+= 1
        return meanings[Int(number)]
    }

    /// Keeps the meaning of a text that is not kept yet, unless the cache is full.
    ///
    /// - Returns: its number.
    @discardableResult
    mutating func keep(_ meaning: Meaning, of text: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int? {
        guard !isGivenUp else { return nil }
        guard meanings.count < limit else {
            if fullness == .judgesItself, returns < limit {
                isGivenUp = true
                table = ByteTable()
                meanings = []
            }
            return nil
        }
        table.insert(text, hash: hash, value: UInt32(meanings.count))
        meanings.append(meaning)
        return meanings.count - 1
    }
}

extension ByteCache: Sendable where Meaning: Sendable {}
