internal import Language
internal import Tabular

/// A number of people, copies or đồng as a cell gives it.
enum CountText: Sendable, Hashable {
    case blank
    case count(Int)
    /// A dash: the accounting formats' zero, or nothing at all.
    case dash
    /// "90%" where a count is asked.
    case percent
    case invalid

    /// Reads whole numbers with either mark of thousands (`1.234`, `1,234`, `1 234`), a fraction of zeros, and a currency behind.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var low = 0
        var high = bytes.count
        while low < high, CountText.isBlank(bytes[low]) { low += 1 }
        while high > low, CountText.isBlank(bytes[high - 1]) { high -= 1 }
        guard low < high else {
            self = .blank
            return
        }
        // Plain digits are what nearly all cells hold.
        var value = 0
        var index = low
        if CountText.isIdentity(bytes[low..<high]) {
            self = .invalid
            return
        }
        while index < high, high - low <= 15, bytes[index] >= 0x30, bytes[index] <= 0x39 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        self = index == high ? .count(value) : CountText(marked: UnsafeBufferPointer(rebasing: bytes[low..<high]))
    }

    init(_ field: FieldBytes) {
        self = field.content.withBytes { CountText($0) }
    }

    /// A number of people or households, which may say so behind it ("2 người"), or say in a word that there are none.
    init(people field: FieldBytes) {
        self = CountText(field)
        guard self == .invalid || self == .blank, !field.isEmpty else { return }
        let text = field.content.string
        if CountText.none.contains(TextKey.make(text)) {
            self = .dash
            return
        }
        guard self == .invalid else { return }
        let said = CountText.withoutRemark(text)
        let digits = said.prefix { $0.isNumber || ".,".contains($0) || $0.isWhitespace }
        let word = TextKey.make(String(said[digits.endIndex...]))
        guard digits.isEmpty || word.isEmpty || CountText.people.contains(word) else { return }
        var read = CountText.words[word].map(CountText.count) ?? .invalid
        if !digits.isEmpty {
            let number = digits.prefix { !$0.isWhitespace }.last.map { ".,".contains($0) } == true ? digits.dropLast() : digits
            read = Array(String(number).utf8).withUnsafeBufferPointer { CountText($0) }
        }
        // "2 (hai)"; but what "2 (ba)" says is not clear.
        if let remark = CountText.words[TextKey.make(String(text.dropFirst(said.count).filter { $0.isLetter || $0 == " " }))],
            read != .count(remark)
        {
            return
        }
        self = read
    }

    /// What stands before a remark in brackets, and before a mark for a note, where the remark has no number of its own.
    private static func withoutRemark(_ text: String) -> Substring {
        let trimmed = text.last == "*" ? text.prefix { $0 != "*" } : text[...]
        guard trimmed.last == ")", let open = trimmed.firstIndex(of: "("), open > trimmed.startIndex else { return trimmed }
        let remark = trimmed[open...]
        return remark.contains(where: \.isNumber) || remark.count > 60 ? trimmed : trimmed[..<open]
    }

    /// Small numbers in words, alone or with what they count.
    private static let words: [String: Int] = {
        var words: [String: Int] = [:]
        for number in 1...20 {
            let word = NumberWords(.vietnamese).cardinal(number)
            for text in [word, word + " người"] { words[TextKey.make(text)] = number }
        }
        return words
    }()
    private static let people = Set(["người", "ng", "khẩu", "nhân khẩu", "hộ", "hộ dân", "công dân"].map { TextKey.make($0) })
    private static let none = Set(
        [
            "không", "không có", "không có ai", "không ai", "không người nào", "ko", "k", "k có", "ko có", "chưa có ai", "chưa ai",
            "chẳng có ai",
            "chưa có người nào",
        ].map { TextKey.make($0) })

    private init(marked bytes: UnsafeBufferPointer<UInt8>) {
        var number = bytes[...]
        if let dash = CountText.dash(bytes) {
            self = dash
            return
        }
        if number.last == 0x25 {
            self =
                number.dropLast().allSatisfy { CountText.isDigit($0) || $0 == 0x2C || $0 == 0x2E || CountText.isBlank($0) }
                ? .percent : .invalid
            return
        }
        if let end = number.firstIndex(where: { !CountText.isDigit($0) && $0 != 0x2C && $0 != 0x2E && !CountText.isBlank($0) }) {
            guard CountText.currencies.contains(TextKey.make(UnsafeBufferPointer(rebasing: bytes[end...]))) else {
                self = .invalid
                return
            }
            number = number[..<end]
        }
        // Groups of digits and the mark before each but the first.
        var groups: [[UInt8]] = [[]]
        var marks: [UInt8] = []
        for byte in number {
            if CountText.isDigit(byte) {
                groups[groups.count - 1].append(byte)
            } else if CountText.isBlank(byte) {
                if groups.last != [] { groups.append([]); marks.append(0x20) }
            } else {
                if groups.last == [], marks.last == 0x20 { marks[marks.count - 1] = byte } else { groups.append([]); marks.append(byte) }
            }
        }
        if groups.last == [], marks.last == 0x20 { groups.removeLast(); marks.removeLast() }
        if let last = groups.last, groups.count > 1, last.count < 3, last.allSatisfy({ $0 == 0x30 }), !last.isEmpty,
            marks.last != 0x20, marks.dropLast().allSatisfy({ $0 != marks.last })
        {
            groups.removeLast()
            marks.removeLast()
        }
        guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.count <= 3,
            groups.dropFirst().allSatisfy({ $0.count == 3 }), Set(marks).count <= 1
        else {
            self = .invalid
            return
        }
        let digits = groups.flatMap { $0 }
        guard digits.count <= 15 else {
            self = .invalid
            return
        }
        self = .count(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }

    /// `-`, perhaps with a currency; blank for other marks of nothing.
    private static func dash(_ bytes: UnsafeBufferPointer<UInt8>) -> CountText? {
        guard !isDigit(bytes[0]) else { return nil }
        // "(-)", "_-??": what stands around the dash of an accounting format holds places for digits and signs.
        let places: Set<Character> = bytes.contains(where: isDash) ? ["(", ")", "_", "?", "*"] : []
        let words = String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace || places.contains($0) }
        let others = words.filter { !["-", "--", "–", "—", "−"].contains($0) }
        if others.count == words.count - 1, others.allSatisfy({ currencies.contains(TextKey.make(String($0))) }) { return .dash }
        return NothingText.isMeant(by: bytes) ? .blank : nil
    }

    private static let currencies: Set<String> = Set(
        (["đ", "đồng", "vnđ", "vnd", "₫", "đ.", "d"]
            + ["đ", "đồng", "vnđ", "vnd"].flatMap { unit in ["hồ sơ", "hs", "bộ", "lần", "lượt", "trường hợp"].map { "\(unit)/\($0)" } })
            .map { TextKey.make($0) })

    /// Eight digits and more behind a 0 are a telephone or a citizen, and no number of anything.
    private static func isIdentity(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        bytes.first == 0x30 && bytes.count > 8 && bytes.count { isDigit($0) } > 8
    }

    /// A hyphen, or the first byte of a dash.
    private static func isDash(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0xE2 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    /// A blank, or a byte of a no-break space.
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0xC2 || byte == 0xA0 }
}
