/// The words by which addresses tell a former commune or village from the one of today: "xã X cũ", "xã cũ X", "X trước đây",
/// "X nay là xã Y" (Domain.md, "Villages and places").
///
/// They are looked for in keys of names: in their bytes, or in their plain letters where a text has no marks at all.
enum MergerWords {
    /// A name without such words.
    struct Stripped {
        var name: ArraySlice<UInt8>
        /// The words say that it is a former one.
        var isOld = false
        /// They are written with their marks, or are several: "cu" may be part of a name.
        var isCertain = true
    }

    /// nil where the text has none of the words at its ends.
    static func stripped(_ text: ArraySlice<UInt8>, isPlain: Bool) -> Stripped? {
        var result = Stripped(name: PlaceWords.trimmed(text))
        var isChanged = false
        while let (rest, word) = leading(result.name, isPlain) ?? trailing(result.name, isPlain) {
            result.name = PlaceWords.trimmed(rest)
            result.isOld = result.isOld || word.isOld
            result.isCertain = result.isCertain && (word.words > 1 || !(isPlain || word.isWeak))
            isChanged = true
        }
        return isChanged && !result.name.isEmpty ? result : nil
    }

    /// Whether a text says nothing but "cũ", "trước đây": it is about the part before it.
    static func isOldAlone(_ text: ArraySlice<UInt8>, isPlain: Bool) -> Bool {
        endings.contains { $0.isOld && text.elementsEqual(isPlain ? $0.plain : $0.marked) }
    }

    /// "X nay là xã Y", "xã Y trước đây là xã X": both sides, and which of them is the former one.
    static func division(
        _ text: ArraySlice<UInt8>, isPlain: Bool
    ) -> (left: ArraySlice<UInt8>, right: ArraySlice<UInt8>, isLeftOld: Bool)? {
        var index = text.startIndex
        while let blank = text[index...].firstIndex(of: 0x20) {
            let rest = text[(blank + 1)...]
            for word in divisions where !(isPlain && word.words == 1) {
                let spelling = isPlain ? word.plain : word.marked
                guard rest.count > spelling.count + 1, rest.starts(with: spelling), rest[rest.startIndex + spelling.count] == 0x20
                else { continue }
                let left = PlaceWords.trimmed(text[..<blank])
                guard !left.isEmpty else { continue }
                return (left, rest.dropFirst(spelling.count + 1), !word.isOld)
            }
            index = blank + 1
        }
        return nil
    }

    private struct Word: Sendable {
        let marked: [UInt8]
        let plain: [UInt8]
        /// Says that what it stands beside is a former one.
        let isOld: Bool
        let words: Int
        /// Written without the marks that it should have.
        var isWeak = false

        init(_ text: String, isOld: Bool, isWeak: Bool = false) {
            let key = NameKey(text)
            (marked, plain) = (key.bytes, key.plain)
            self.isOld = isOld
            self.isWeak = isWeak
            words = text.split(separator: " ").count
        }
    }

    private static func leading(_ text: ArraySlice<UInt8>, _ isPlain: Bool) -> (ArraySlice<UInt8>, Word)? {
        for word in beginnings {
            let spelling = isPlain ? word.plain : word.marked
            guard text.count > spelling.count, text.starts(with: spelling) else { continue }
            let next = text[text.startIndex + spelling.count]
            if next == 0x20 || next == 0x3A || next == 0x2E { return (text.dropFirst(spelling.count + 1), word) }
        }
        return nil
    }

    private static func trailing(_ text: ArraySlice<UInt8>, _ isPlain: Bool) -> (ArraySlice<UInt8>, Word)? {
        for word in endings {
            let spelling = isPlain ? word.plain : word.marked
            guard text.count > spelling.count + 1, text.suffix(spelling.count).elementsEqual(spelling) else { continue }
            let rest = text.dropLast(spelling.count)
            if let last = rest.last, [0x20, 0x28, 0x2C, 0x2D, 0x5F].contains(last) { return (rest.dropLast(), word) }
        }
        return beforeDay(text, isPlain)
    }

    /// "X trước 01/7/2025", "X trước ngày 1/7".
    private static func beforeDay(_ text: ArraySlice<UInt8>, _ isPlain: Bool) -> (ArraySlice<UInt8>, Word)? {
        let day = text.reversed().prefix { ($0 >= 0x2D && $0 <= 0x39) || $0 == 0x20 }
        guard day.contains(where: { $0 >= 0x30 }) else { return nil }
        let said = PlaceWords.trimmed(text.dropLast(day.count))
        for word in days {
            let spelling = isPlain ? word.plain : word.marked
            guard said.count > spelling.count + 1, said.suffix(spelling.count).elementsEqual(spelling) else { continue }
            let rest = said.dropLast(spelling.count)
            if let last = rest.last, last == 0x20 || last == 0x28 { return (rest.dropLast(), word) }
        }
        return nil
    }

    private static let beginnings: [Word] =
        ["trước đây", "trước kia", "trước là", "trước thuộc", "nguyên là", "nguyên thuộc", "vốn là", "sáp nhập từ", "cũ"].map {
            Word($0, isOld: true)
        }
        + [
            "hiện nay", "hiện là", "hiện thuộc", "bây giờ", "nay", "là", "thuộc", "địa bàn", "địa phận", "đã sáp nhập vào", "sáp nhập vào",
            "sáp nhập thành", "nhập vào", "đổi tên thành", "đổi thành", "chuyển thành", "mới", "tức là", "tức",
        ].map { Word($0, isOld: false) }

    private static let endings: [Word] =
        [
            "trước đây", "trước kia", "ngày trước", "trước khi sáp nhập", "trước sáp nhập", "trước hợp nhất", "đã sáp nhập", "sáp nhập",
            "hợp nhất", "cũ",
        ].map { Word($0, isOld: true) }
        + [Word("cu", isOld: true, isWeak: true)]
        + ["hiện nay", "sau khi sáp nhập", "sau sáp nhập", "mới"].map { Word($0, isOld: false) }

    /// Before the day on which communes were merged.
    private static let days: [Word] = ["trước ngày", "trước tháng", "trước năm", "trước"].map { Word($0, isOld: true) }

    /// Between a former one and the one of today, and the other way round.
    private static let divisions: [Word] =
        ["trước đây là", "trước đây thuộc", "trước kia là", "trước kia thuộc", "trước là", "trước thuộc", "nguyên là", "vốn là"].map {
            Word($0, isOld: true)
        }
        + [
            "nay là", "nay thuộc", "hiện nay là", "hiện nay thuộc", "hiện là", "hiện thuộc", "nay đổi tên thành", "nay đổi thành",
            "nay sáp nhập vào", "đã sáp nhập vào", "sáp nhập vào", "sáp nhập thành", "nhập vào", "đổi tên thành", "nay",
        ].map { Word($0, isOld: false) }
}
