/// Where a Vietnamese line must not break: the spaces that become non-breaking when text is set, and only then.
///
/// A figure stays with its unit ("80 %", "60 hộ"), a name or a date with its number ("Thôn 1", "Điều 5", "ngày 22 tháng 8 năm 2024"),
/// a dash with the word before it. Document symbols such as "06/QĐ-TTg" stay whole.
package enum LineBreaking {
    /// Words that head a number: the number follows them on the same line.
    private static let labels = WordList([
        "thôn", "bản", "làng", "xóm", "ấp", "khu", "phố", "tổ", "điều", "khoản", "điểm", "chương", "mục", "phần", "lục", "hình", "biểu",
        "bảng", "mẫu", "số", "ngày", "tháng", "năm", "quý", "tuần", "kỳ", "đợt", "trang", "lần", "thứ", "mức", "khóa", "quận", "phường",
        "từ", "đến", "đạt", "n", "=", "≥", "≤",
    ])
    /// Words that may head a Roman numeral.
    private static let romanLabels = WordList(["chương", "mục", "phần", "lục", "quý", "khóa"])
    /// Words that follow a number as its unit.
    private static let units = WordList([
        "%", "‰", "đồng", "nghìn", "triệu", "tỷ", "người", "hộ", "hồ", "thôn", "tuổi", "trạm", "tổ", "giờ", "phút", "ngày", "tháng", "năm",
        "km", "m", "m²", "ha", "kg", "điểm", "lượt", "mục", "cụm", "chỉ", "văn", "people", "villages", "dossiers", "applications",
        "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ])
    /// The word that a number may follow as a figure, or as the number of what stands behind it.
    private static let number = WordList(["số"])

    /// `text` with the spaces that hold together as U+00A0: one scalar for one, so that offsets stay as they were.
    package static func holdingTogether(_ text: String) -> String { putting("\u{A0}", into: text, at: heldSpaces) }

    /// `text` with U+2060 after hyphens and slashes inside a word, so that the word stays whole. An address of the web may break after its
    /// slashes, but not after a hyphen: who copies it out of the PDF would lose that.
    package static func keepingSymbolsWhole(_ text: String) -> String { putting("\u{2060}", into: text, at: joints) }

    /// `text` with `mark` in the place of each range that `places` finds in its bytes; an empty range is a place between two bytes.
    private static func putting(_ mark: String, into text: String, at places: (UnsafeBufferPointer<UInt8>) -> [Range<Int>]) -> String {
        var text = text
        let marked: String? = text.withUTF8 { bytes in
            let places = places(bytes)
            guard !places.isEmpty else { return nil }
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count + 3 * places.count)
            var start = 0
            for place in places {
                result += bytes[start..<place.lowerBound]
                result += mark.utf8
                start = place.upperBound
            }
            result += bytes[start...]
            return String(decoding: result, as: UTF8.self)
        }
        return marked ?? text
    }

    /// The places behind hyphens and slashes at which a word must not break.
    private static func joints(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var joints: [Range<Int>] = []
        var isAddress = false
        for place in bytes.indices.dropFirst() {
            let end = place + 1
            if bytes[place] == space { isAddress = false }
            guard let mark = symbolEnding(before: end, in: bytes), end < bytes.count, bytes[end] != space, bytes[end - mark - 1] != space
            else { continue }
            let isSlash = bytes[place] == UInt8(ascii: "/")
            isAddress = isAddress || isSlash && bytes[end] == bytes[place] && bytes[place - 1] == UInt8(ascii: ":")
            if !isAddress || !isSlash { joints.append(end..<end) }
        }
        return joints
    }

    private static let space = UInt8(ascii: " ")

    /// How many bytes a hyphen, a slash or a dash has that ends before `end` and begins after the text does; nil: none is there.
    private static func symbolEnding(before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        switch bytes[end - 1] {
        case UInt8(ascii: "-"), UInt8(ascii: "/"): 1
        case 0x93 where end > 3 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2: 3
        default: nil
        }
    }

    /// Where the spaces are that must not break.
    private static func heldSpaces(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var held: [Range<Int>] = []
        var start = 0
        var place = bytes.firstIndex(of: space)
        while let found = place {
            place = bytes[(found + 1)...].firstIndex(of: space)
            let (word, next) = (bytes[start..<found], bytes[(found + 1)..<(place ?? bytes.count)])
            start = found + 1
            guard let last = word.last, let first = next.first, mayHold(last, first) else { continue }
            let (text, following) = (UnsafeBufferPointer(rebasing: word), UnsafeBufferPointer(rebasing: next))
            guard holds(text, following) else { continue }
            // In "chuyển đổi số 7 tháng" the number belongs to what comes behind it.
            if let place, number.contains(text), isNumber(following), isUnit(after: place, in: bytes) { continue }
            held.append(found..<start)
        }
        return held
    }

    private static func isUnit(after place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = bytes[(place + 1)...].prefix { $0 != space }
        return units.contains(withoutSuffix(UnsafeBufferPointer(rebasing: word)))
    }

    /// Whether the bytes where two words meet can begin any of the cases of `holds`: nearly all words are told apart here.
    private static func mayHold(_ last: UInt8, _ first: UInt8) -> Bool {
        switch first {
        case 0x30...0x39, 0x25, 0x2D, 0xE2, 0x49, 0x56, 0x58, 0x4C, 0x43: true
        default: (0x30...0x39).contains(last)
        }
    }

    /// - Parameters: both with a byte at least.
    private static func holds(_ word: UnsafeBufferPointer<UInt8>, _ next: UnsafeBufferPointer<UInt8>) -> Bool {
        if next.starts(with: dash) || next.elementsEqual(hyphen) { return true }
        if endsInNumber(word), next[0] == UInt8(ascii: "%") || units.contains(withoutSuffix(next)) { return true }
        if beginsWithNumber(next) { return labels.contains(withoutOpening(word)) }
        let bareNext = withoutSuffix(next)
        return !bareNext.isEmpty && bareNext.allSatisfy(romanFigures.contains) && romanLabels.contains(withoutOpening(word))
    }

    private static let dash = Array("–".utf8)
    private static let hyphen = Array("-".utf8)
    private static let romanFigures = Array("IVXLC".utf8)
    private static let closingQuote = Array("”".utf8)
    private static let openingQuote = Array("“".utf8)

    /// Without what closes a sentence or a part of it.
    private static func withoutSuffix(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var rest = word[...]
        closing: while let last = rest.last {
            switch last {
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"): rest.removeLast()
            case 0x9D where rest.suffix(3).elementsEqual(closingQuote): rest.removeLast(3)
            default: break closing
            }
        }
        return UnsafeBufferPointer(rebasing: rest)
    }

    /// Without the brackets and quotation marks that it begins with.
    private static func withoutOpening(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var rest = word[...]
        opening: while let first = rest.first {
            switch first {
            case UInt8(ascii: "("), UInt8(ascii: "\""): rest.removeFirst()
            case 0xE2 where rest.starts(with: openingQuote): rest.removeFirst(3)
            default: break opening
            }
        }
        return UnsafeBufferPointer(rebasing: rest)
    }

    /// Other figures than those of ASCII are numbers too: "m²", "½".
    private static func endsInNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let last = word[word.count - 1]
        return last < 0x80 ? isFigure(last) : String(decoding: word, as: UTF8.self).last?.isNumber == true
    }

    private static func beginsWithNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word[0] < 0x80 ? isFigure(word[0]) : String(decoding: word, as: UTF8.self).first?.isNumber == true
    }

    private static func isNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        String(decoding: word, as: UTF8.self).allSatisfy(\.isNumber)
    }

    private static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
