/// Whether a text is written as a person's name is. It decides only what a row or a cell is not taken for, and never whom it means.
enum PersonName {
    /// A family name and one to five more words, all of them with a capital letter; or a middle name that only people have.
    static func isWritten(in text: String) -> Bool {
        // Nearly all texts go on with a small letter.
        let bytes = text.utf8
        if zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0x20 && $1 >= 0x61 && $1 <= 0x7A }) { return false }
        var words = text.split(whereSeparator: \.isWhitespace)
        while let first = words.first, words.count > 2, titles.contains(TextKey.make(String(first))) { words.removeFirst() }
        guard (2...6).contains(words.count),
            words.allSatisfy({ $0.first!.isUppercase && $0.allSatisfy { $0.isLetter || "'’.".contains($0) } })
        else {
            return false
        }
        let keys = words.map { TextKey.make(String($0)) }
        return families.contains(keys[0]) || keys.dropFirst().dropLast().contains { middles.contains($0) }
    }

    /// Whether a text says who somebody is, as a cell of a row does that has slipped: a name, or a number as long as a telephone's.
    static func isTold(by text: String) -> Bool {
        var digits = 0
        for byte in text.utf8 {
            digits = byte &- 0x30 < 10 ? digits + 1 : 0
            if digits == 9 { return true }
        }
        return isWritten(in: text)
    }

    private static let titles = Set(["ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "cháu"].map { TextKey.make($0) })
    private static let middles = Set(["thị", "văn"].map { TextKey.make($0) })

    private static let families = Set(
        [
            "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "trịnh",
            "cầm",
            "lương", "hà", "vi", "lò", "mai", "đinh", "đoàn", "đào", "trương", "tạ", "cao", "thái", "lâm", "phùng", "vương", "tô", "quách",
            "lưu",
            "tống", "triệu", "chu", "la", "lục", "ma", "nông", "quàng", "sùng", "thào", "giàng", "vàng", "hứa", "kiều", "mạc", "nghiêm",
            "ninh",
            "ông", "bà", "tăng", "thạch", "sơn", "châu", "kim", "danh", "bạch", "cù", "doãn", "khổng", "khuất", "lại", "lường", "mùa",
            "phí",
            "tòng", "từ", "hờ", "ngân", "hạ", "hoa", "viên", "âu", "đàm", "đồng", "diệp", "giáp", "thân", "nhữ", "cấn", "chử", "lữ", "lang",
        ].map { TextKey.make($0) })
}
