/// How headings are compared: as `TextKey`, with marks of punctuation as blanks and the abbreviations of the offices spelled out.
enum HeadingKey {
    static func make(_ heading: String) -> String {
        let spaced = String(heading.map { isPunctuation($0) ? " " : $0 })
        let words = TextKey.make(spaced).split(separator: " ").map { abbreviations[String($0)] ?? String($0) }
        return words.joined(separator: " ")
    }

    /// The key of the heading without what stands in brackets ("Lệ phí (đồng)"), and without a leading number ("1. Họ tên").
    static func bare(_ heading: String) -> String {
        var depth = 0
        var outside = ""
        for character in heading {
            switch character {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            default: if depth == 0 { outside.append(character) }
            }
        }
        let words = make(outside).split(separator: " ")
        return words.drop { $0.allSatisfy(\.isNumber) && words.count > 1 }.joined(separator: " ")
    }

    /// The bare key without marks, as of a heading that was typed without any.
    static func plain(_ heading: String) -> String { bare(TextKey.plain(heading)) }

    private static func isPunctuation(_ character: Character) -> Bool {
        character.isPunctuation || "+|<>=≥≤*^`~".contains(character)
    }

    /// Key of an abbreviation → key of what it stands for.
    private static let abbreviations: [String: String] = {
        let written = [
            ("HS", "hồ sơ"), ("TTHC", "thủ tục hành chính"), ("TPHS", "thành phần hồ sơ"), ("KQ", "kết quả"), ("SL", "số lượng"),
            ("ĐC", "địa chỉ"), ("DVC", "dịch vụ công"), ("DVCTT", "dịch vụ công trực tuyến"), ("DV", "dịch vụ"), ("TK", "tài khoản"),
            ("TDP", "tổ dân phố"), ("LV", "lĩnh vực"), ("NK", "nhân khẩu"), ("KNS", "kỹ năng số"), ("ĐVT", "đơn vị tính"),
            ("BHXH", "bảo hiểm xã hội"), ("BHYT", "bảo hiểm y tế"), ("VND", "vnđ"), ("đồng", "vnđ"), ("GQ", "giải quyết"),
            ("BCCI", "bưu chính công ích"), ("TTKDTM", "thanh toán không dùng tiền mặt"), ("KDTM", "không dùng tiền mặt"),
            ("CD", "công dân"),
        ]
        return Dictionary(uniqueKeysWithValues: written.map { (TextKey.make($0.0), TextKey.make($0.1)) })
    }()
}
