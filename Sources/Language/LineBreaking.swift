/// Where a Vietnamese line must not break: the spaces that become non-breaking when text is set, and only then.
///
/// A figure stays with its unit ("80 %", "60 hộ"), a name or a date with its number ("Thôn 1", "Điều 5", "ngày 22 tháng 8 năm 2024"),
/// a dash with the word before it. Document symbols such as "06/QĐ-TTg" stay whole.
package enum LineBreaking {
    /// Words that head a number: the number follows them on the same line.
    private static let labels: Set<String> = [
        "thôn", "bản", "làng", "xóm", "ấp", "khu", "phố", "tổ", "điều", "khoản", "điểm", "chương", "mục", "phần", "lục", "hình", "biểu",
        "bảng", "mẫu", "số", "ngày", "tháng", "năm", "quý", "tuần", "kỳ", "đợt", "trang", "lần", "thứ", "mức", "khóa", "quận", "phường",
        "từ", "đến", "đạt", "n", "=", "≥", "≤",
    ]
    /// Words that may head a Roman numeral.
    private static let romanLabels: Set<String> = ["chương", "mục", "phần", "lục", "quý", "khóa"]
    /// Words that follow a number as its unit.
    private static let units: Set<String> = [
        "%", "‰", "đồng", "nghìn", "triệu", "tỷ", "người", "hộ", "hồ", "thôn", "tuổi", "trạm", "tổ", "giờ", "phút", "ngày", "tháng", "năm",
        "km", "m", "m²", "ha", "kg", "điểm", "lượt", "mục",
    ]

    /// `text` with the spaces that hold together as U+00A0: one scalar for one, so that offsets stay as they were.
    package static func holdingTogether(_ text: String) -> String {
        guard text.utf8.contains(0x20) else { return text }
        let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false).map(Substring.init)
        var result = String(words[0])
        for (word, next) in zip(words, words.dropFirst()) {
            result += mayHold(word, next) && holds(word, next) ? "\u{A0}" : " "
            result += next
        }
        return result
    }

    /// `text` with U+2060 after hyphens and slashes inside a word, so that the word stays whole. Addresses of the web may break.
    package static func keepingSymbolsWhole(_ text: String) -> String {
        // A hyphen, a slash, or the first byte of a dash.
        guard text.utf8.contains(where: { $0 == 0x2D || $0 == 0x2F || $0 == 0xE2 }), !text.contains("://") else { return text }
        var result = String.UnicodeScalarView()
        let scalars = text.unicodeScalars
        var previous: Unicode.Scalar = " "
        for index in scalars.indices {
            let scalar = scalars[index]
            result.append(scalar)
            if scalar == "-" || scalar == "–" || scalar == "/", previous != " " {
                let after = scalars.index(after: index)
                if after < scalars.endIndex, scalars[after] != " " { result.append("\u{2060}") }
            }
            previous = scalar
        }
        return String(result)
    }

    /// Whether the bytes where two words meet can begin any of the cases of `holds`: nearly all words are told apart here.
    private static func mayHold(_ word: Substring, _ next: Substring) -> Bool {
        guard let last = word.utf8.last, let first = next.utf8.first else { return false }
        switch first {
        case 0x30...0x39, 0x25, 0x2D, 0xE2, 0x49, 0x56, 0x58, 0x4C, 0x43: return true
        default: return (0x30...0x39).contains(last)
        }
    }

    private static func holds(_ word: Substring, _ next: Substring) -> Bool {
        guard let last = word.last, let first = next.first else { return false }
        if first == "–" || next == "-" { return true }
        let bareNext = next.trimmingSuffix { ",.;:)”".contains($0) }
        if last.isNumber, units.contains(bareNext.lowercased()) || first == "%" { return true }
        let label = word.drop { "(“\"".contains($0) }.lowercased()
        if first.isNumber { return labels.contains(label) }
        return romanLabels.contains(label) && !bareNext.isEmpty && bareNext.allSatisfy { "IVXLC".contains($0) }
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while belongs: (Character) -> Bool) -> Substring {
        var result = self
        while let last = result.last, belongs(last) { result.removeLast() }
        return result
    }
}
