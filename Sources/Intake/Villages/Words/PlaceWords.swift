internal import Diagnostics

/// The words that say what kind of place a name is: thôn, khu phố; xã, thị trấn; huyện, thành phố.
///
/// They are looked for in a `NameKey`: in its bytes, or in its plain letters where a text has no marks at all.
struct PlaceWords: Sendable {
    enum Kind: UInt8, Sendable, Hashable {
        // Parts of a commune. Khu phố is written khu, tổ dân phố is written tổ.
        case thon, ban, lang, xom, ap, buon, bon, plei, soc, phum, khom, khoi, khu, to, tieuKhu
        // Communes.
        case xa, phuong, thiTran
        // Districts; a city may stand on either level.
        case huyen, quan, thiXa, thanhPho
        case tinh

        var isVillage: Bool { rawValue <= Kind.tieuKhu.rawValue }
        /// Also a part of a village, where it has a number: Xóm 3.
        var isNeighbourhood: Bool { [.xom, .khom, .khoi, .khu, .to, .tieuKhu].contains(self) }
        var isCommune: Bool { self == .xa || self == .phuong || self == .thiTran }
        var isDistrict: Bool { self == .huyen || self == .quan || self == .thiXa || self == .thanhPho }
    }

    /// A word that was found, and how many bytes it takes with the blanks and marks behind it.
    struct Found {
        let kind: Kind
        let length: Int
    }

    private struct Word: Sendable {
        let kind: Kind
        let marked: [UInt8]
        let plain: [UInt8]
        /// Ends with a full stop, so that the name may follow at once: "T.Bái Sim".
        let isAbbreviation: Bool
        /// Means a village only before a number: K3, but not "K. Anh".
        var needsNumber: Bool { marked.first == 0x6B && marked.count == 1 }
    }

    private let words: [Word]
    /// First bytes of the words, so that most texts are done with at one glance.
    private let firstBytes: [Bool]

    private static let spellings: [(String, Kind)] = [
        ("thôn", .thon), ("bản", .ban), ("làng", .lang), ("xóm", .xom), ("ấp", .ap), ("buôn", .buon), ("bon", .bon), ("plei", .plei),
        ("sóc", .soc), ("phum", .phum), ("khóm", .khom), ("khối phố", .khoi), ("khối", .khoi), ("tiểu khu", .tieuKhu),
        ("khu phố", .khu), ("khu", .khu), ("kp", .khu), ("kp.", .khu), ("k.p", .khu), ("k.p.", .khu), ("k", .khu),
        ("tổ dân phố", .to), ("tổ dp", .to), ("tdp", .to), ("tdp.", .to), ("t.d.p", .to), ("t.d.p.", .to), ("tổ", .to),
        ("thị trấn", .thiTran), ("tt", .thiTran), ("tt.", .thiTran), ("xã", .xa), ("x.", .xa), ("phường", .phuong), ("p.", .phuong),
        ("huyện", .huyen), ("h.", .huyen), ("quận", .quan), ("q.", .quan), ("thị xã", .thiXa), ("tx", .thiXa), ("tx.", .thiXa),
        ("thành phố", .thanhPho), ("tp", .thanhPho), ("tp.", .thanhPho), ("tỉnh", .tinh), ("th.", .thon), ("t.", .thon),
    ]

    /// What is written before the name of a village.
    static let villageWords = ShownVocabulary.LeadingWords(villageSpellings)
    static let villageSpellings = spellings.filter(\.1.isVillage).map(\.0)

    init() { self = Self.known }

    /// The words are the same for everybody.
    private static let known = PlaceWords(spellings)

    private init(_ spellings: [(String, Kind)]) {
        words = spellings.map { spelling, kind in
            let key = NameKey(spelling)
            return Word(kind: kind, marked: key.bytes, plain: key.plain, isAbbreviation: spelling.hasSuffix("."))
        }.sorted { $0.marked.count > $1.marked.count }  // Longer words before those they begin with.
        var firstBytes = [Bool](repeating: false, count: 256)
        for word in words {
            firstBytes[Int(word.marked[0])] = true
            firstBytes[Int(word.plain[0])] = true
        }
        self.firstBytes = firstBytes
    }

    /// The word that the text begins with, where something follows it.
    ///
    /// - Parameter isPlain: the text has no marks anywhere, so that a word without its marks counts too.
    func leading(_ text: ArraySlice<UInt8>, isPlain: Bool) -> Found? {
        guard let first = text.first, firstBytes[Int(first)] else { return nil }
        for word in words {
            let spelling = isPlain ? word.plain : word.marked
            guard spelling[0] == first, text.count > spelling.count, text.starts(with: spelling) else { continue }
            var end = text.startIndex + spelling.count
            let next = text[end]
            let isHyphened = next == 0x2D && word.kind.isVillage && end + 1 < text.endIndex && PlaceWords.isDigit(text[end + 1])
            let isBounded = word.isAbbreviation || next == 0x20 || next == 0x2E || next == 0x3A || PlaceWords.isDigit(next)
            guard isBounded || isHyphened else { continue }
            if isHyphened { end += 1 }
            while end < text.endIndex, text[end] == 0x20 || text[end] == 0x2E || text[end] == 0x3A { end += 1 }
            guard end < text.endIndex, !word.needsNumber || PlaceWords.isNumber(text[end...].prefix { $0 != 0x20 }) else { continue }
            return Found(kind: word.kind, length: end - text.startIndex)
        }
        return nil
    }

    /// The word that is the whole text.
    func alone(_ text: ArraySlice<UInt8>, isPlain: Bool) -> Kind? {
        words.first { text.elementsEqual(isPlain ? $0.plain : $0.marked) }?.kind
    }

    /// The next word behind a blank from `start` on, and where it begins. A thị xã is not taken for a xã.
    func inner(_ text: ArraySlice<UInt8>, from start: Int, isPlain: Bool) -> (found: Found, start: Int)? {
        var index = start
        while index < text.endIndex {
            if text[index] == 0x20, let found = leading(text[(index + 1)...], isPlain: isPlain) { return (found, index + 1) }
            index += 1
        }
        return nil
    }

    /// "xóm 3 bái sim", "đội 5 thủy mai": a part of a village and the village behind it.
    func neighbourhood(_ text: ArraySlice<UInt8>, isPlain: Bool) -> (part: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
        var number: ArraySlice<UInt8>
        if let found = leading(text, isPlain: isPlain) {
            guard found.kind.isNeighbourhood else { return nil }
            number = text.dropFirst(found.length)
        } else {
            let word = Self.parts.lazy.map { isPlain ? $0.plain : $0.bytes }.first { text.starts(with: $0 + [0x20]) }
            guard let word else { return nil }
            number = text.dropFirst(word.count + 1)
        }
        guard let blank = number.firstIndex(of: 0x20) else { return nil }
        let rest = number[(blank + 1)...]
        number = number[..<blank]
        guard PlaceWords.isNumber(number) || PlaceWords.romanNumber(number) != nil, !rest.isEmpty else { return nil }
        return (text[..<blank], rest)
    }

    /// Parts of villages that are none themselves; longer words before those that they begin with.
    private static let parts = ["đội sản xuất", "đội", "cụm dân cư", "cụm", "nhóm"].map { NameKey($0) }

    /// A village's name without the words before it; one that is only a number keeps its kind, because Thôn 3 is not Khu 3.
    /// `number` is the number itself.
    func bare(_ text: ArraySlice<UInt8>, isPlain: Bool) -> (name: ArraySlice<UInt8>, kind: Kind?, number: ArraySlice<UInt8>?) {
        var rest = text
        var kind: Kind?
        while let found = leading(rest, isPlain: isPlain), found.kind.isVillage {
            kind = found.kind
            rest = rest.dropFirst(found.length)
        }
        guard let number = PlaceWords.number(rest) ?? (kind == nil ? nil : PlaceWords.romanNumber(rest)) else { return (rest, kind, nil) }
        guard let kind else { return (rest, nil, number) }
        return ([0x23, kind.rawValue + 0x30] + number, kind, number)
    }

    /// "3", "03", "3a", "số 3" → the number without zeros before it.
    private static func number(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.suffix(2).contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        var rest = text
        for word in [numberWord.bytes, numberWord.plain] where rest.count > word.count + 1 && rest.starts(with: word) {
            guard rest[rest.startIndex + word.count] == 0x20 else { continue }
            rest = rest.dropFirst(word.count + 1)
            break
        }
        let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
        let tail = rest.dropFirst(digits.count)
        guard !digits.isEmpty, tail.isEmpty || (tail.count == 1 && tail.first! >= 0x61 && tail.first! <= 0x7A) else { return nil }
        let significant = digits.drop { $0 == 0x30 }
        return text[(significant.isEmpty ? digits.endIndex - 1 : significant.startIndex)...]
    }

    /// Thôn II is Thôn 2. Vi and Xi are names as well.
    private static func romanNumber(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.count <= 4, text.allSatisfy({ $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }) else { return nil }
        return romanNumbers[Array(text)]
    }

    private static let romanNumbers: [[UInt8]: ArraySlice<UInt8>] = {
        let romans = ["i", "ii", "iii", "iv", "v", "", "vii", "viii", "ix", "x", "", "xii", "xiii", "xiv", "xv"]
        return Dictionary(
            uniqueKeysWithValues: romans.enumerated().filter { !$1.isEmpty }.map { (Array($1.utf8), Array(String($0 + 1).utf8)[...]) })
    }()

    private static let numberWord = NameKey("số")

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Digits, perhaps with a letter behind them: "3", "3a".
    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        let tail = word.drop(while: isDigit)
        return tail.count < word.count && (tail.isEmpty || (tail.count == 1 && tail.first! >= 0x61 && tail.first! <= 0x7A))
    }

    /// Without blanks and punctuation at its ends.
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isEdge(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x30 || byte >= 0x3A && byte < 0x41 }
        var text = text.drop(while: isEdge)
        while let last = text.last, isEdge(last) { text = text.dropLast() }
        return text
    }
}
