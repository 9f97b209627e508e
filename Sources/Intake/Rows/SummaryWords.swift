internal import Tabular

/// Words by which a row says that it sums up others, or compares them, and is no row of data (Domain.md, "Rows that are no data").
enum SummaryWords {
    enum Meaning: Sendable, Hashable {
        /// "Tổng cộng", "Toàn xã": of the whole table.
        case whole
        /// "Cộng trang 1", "Cộng khu vực II": of some rows of it.
        case part
        /// "Tỷ lệ", "Bình quân": no sum, and no data.
        case comparison
    }

    /// What a cell says. Of names of persons, nearly all are told from labels by their first letters.
    static func meaning(of cell: FieldBytes) -> Meaning? {
        cell.withBytes(mayBeLabel) ? meaning(of: cell.string) : nil
    }

    /// False where a text begins by letters and none of the labels begins so.
    private static func mayBeLabel(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A, let beginning = WordBeginning.make(text) else {
            return true
        }
        return firstLetters.contains(beginning)
    }

    private static let firstLetters = Set(
        firstWords.flatMap { word in
            // A blank follows a word of two letters, or nothing.
            [word, word + [0x20]].compactMap { $0.withUnsafeBufferPointer(WordBeginning.make) }
        }
    ).sorted()

    /// What a label says; nil for the name of anything. A village may be called Cộng Hòa, and a person Tổng Văn An.
    static func meaning(of label: String) -> Meaning? {
        guard beginsLikeOne(label) else { return nil }
        let name = OrdinalMark.divide(label).name.drop { !$0.isLetter }
        let words = name.filter { !"()[]:*\"“”–-.".contains($0) }
        let key = TextKey.make(words)
        if WholeCommune.isMeant(by: words) { return .whole }
        if let meaning = unmarked[key] { return meaning }
        guard let (beginning, meaning) = beginnings.first(where: { key == $0.key || key.hasPrefix($0.key + " ") }) else { return nil }
        return nameable.contains(beginning) && goesOnAsName(name) ? nil : meaning
    }

    /// Whether the first word, without its marks, is that of a label: names hardly ever begin so.
    private static func beginsLikeOne(_ label: String) -> Bool {
        var label = label
        if let word = label.withUTF8(plainWord) { return firstWords.contains(word) }
        let word = label.drop { !$0.isLetter }.prefix(while: \.isLetter)
        guard !word.isEmpty, word.utf8.count <= longest else { return false }
        return firstWords.contains(NameKey(String(word)).plain)
    }

    /// The first word without its marks, empty where it is longer than any of a label. nil where a text does not begin as nearly all do, by
    /// a word of Vietnamese letters that a blank ends.
    private static func plainWord(_ label: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var end = 0
        while end < label.count, label[end] != 0x20 {
            let isBasic = label[end] | 0x20 >= 0x61 && label[end] | 0x20 <= 0x7A
            let scalar = Int(NameKey.decode(label, &end))
            guard isBasic || (scalar < LetterTable.entries.count && LetterTable.entries[scalar] != 0) else { return nil }
        }
        guard end > 0 else { return nil }
        guard end <= longest else { return [] }
        var key = NameKey()
        key.fill(UnsafeBufferPointer(rebasing: label[..<end]))
        return key.plain
    }

    /// Bytes of a first word: the longest is "subtotal".
    private static let longest = 16

    private static let firstWords = Set(
        (beginnings.map(\.key) + unmarked.keys + WholeCommune.labels).map { label in
            NameKey(String(label.prefix(while: \.isLetter))).plain
        })

    /// Whether the second word is written as a name is: Hòa, but neither "số" nor "SỐ".
    private static func goesOnAsName(_ label: Substring) -> Bool {
        let second = label.split(whereSeparator: \.isWhitespace).dropFirst().first
        return second?.first?.isUppercase == true && second?.dropFirst().contains(where: \.isLowercase) == true
    }

    private static func keys(_ words: [String], _ meaning: Meaning) -> [(key: String, meaning: Meaning)] {
        words.map { (TextKey.make($0), meaning) }
    }

    /// Longer beginnings before those that they begin with.
    private static let beginnings =
        keys(
            [
                "tổng cộng", "tổng số", "tổng toàn xã", "tổng toàn phường", "tổng chung", "toàn xã", "toàn phường", "toàn thị trấn",
                "cộng toàn xã", "cộng chung", "cả xã", "cả phường", "tổng cả xã", "toàn thôn", "toàn bản", "toàn khu", "toàn tổ", "cả thôn",
                "cả bản", "cả khu", "cả tổ",
                "tất cả", "grand total", "total",
            ], .whole)
        + keys(
            [
                "cộng dồn", "cộng trang", "cộng khu vực", "cộng cụm", "cộng thôn", "cộng khu", "cộng tổ", "cộng tháng", "cộng quý",
                "cộng xã",
                "tổng trang", "tổng khu vực", "tổng cụm", "tổng thôn", "tổng mục", "cộng mục", "cộng nhóm", "cộng phần", "lũy kế", "luỹ kế",
                "mang sang", "số mang sang", "chuyển sang trang", "chuyển trang sau", "subtotal", "sub total", "trong đó",
            ], .part)
        + keys(["tỷ lệ", "tỉ lệ", "bình quân", "trung bình", "đạt tỷ lệ", "so với", "so sánh"], .comparison)
        + keys(["tổng"], .whole) + keys(["cộng"], .part)

    /// Words that names begin with too.
    private static let nameable = Set(["tổng", "cộng", "bình quân", "trung bình"].map { TextKey.make($0) })

    /// Labels typed without marks.
    private static let unmarked: [String: Meaning] = [
        "tong": .whole, "tong so": .whole, "tong cong": .whole, "toan xa": .whole, "ca xa": .whole, "sum": .whole, "cong": .part,
    ]
}
