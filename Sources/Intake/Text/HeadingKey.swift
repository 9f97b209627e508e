/// How headings are compared: as `NameKey`, with marks of punctuation as blanks and the abbreviations of the offices spelled out.
enum HeadingKey {
    static func make(_ heading: String) -> [UInt8] { join(words(heading.utf8)) }

    /// The key of the heading without what stands in brackets ("Lệ phí (đồng)"), and without a leading number ("1. Họ tên").
    static func bare(_ heading: String) -> [UInt8] { join(bareWords(heading.utf8)) }

    /// The bare key without marks, as of a heading that was typed without any.
    static func plain(_ heading: String) -> [UInt8] { join(bareWords(NameKey(heading).plain)) }

    /// A word of a key.
    typealias Word = ArraySlice<UInt8>

    /// The words of the key, in their order.
    static func words(_ heading: some Sequence<UInt8>) -> [Word] {
        var key = NameKey(marks: .blanks)
        Array(heading).withUnsafeBufferPointer { key.fill($0) }
        var words: [Word] = []
        for word in key.bytes.split(separator: 0x20) {
            if let number = abbreviations.numbers.value(of: word) {
                words += abbreviations.meanings[Int(number)]
            } else {
                words.append(word)
            }
        }
        return words
    }

    /// The words of the bare key.
    static func bareWords(_ heading: some Sequence<UInt8>) -> [Word] {
        var depth = 0
        var outside: [UInt8] = []
        for byte in heading {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
            default: if depth == 0 { outside.append(byte) }
            }
        }
        let words = words(outside)
        return words.count > 1 ? Array(words.drop(while: isNumber)) : words
    }

    /// The key that has these words.
    static func join(_ words: some Sequence<Word>) -> [UInt8] {
        var key: [UInt8] = []
        for word in words {
            if !key.isEmpty { key.append(0x20) }
            key += word
        }
        return key
    }

    /// Between blanks, so that whole words are found in it.
    static func padded(_ key: some Collection<UInt8>) -> [UInt8] { [0x20] + key + [0x20] }

    /// Whether one stands in the other.
    static func holds(_ key: [UInt8], _ part: [UInt8]) -> Bool {
        key.withUnsafeBufferPointer { key in
            part.withUnsafeBufferPointer { part in
                guard key.count >= part.count else { return false }
                for start in 0...(key.count - part.count) {
                    var length = 0
                    while length < part.count, key[start + length] == part[length] { length += 1 }
                    if length == part.count { return true }
                }
                return false
            }
        }
    }

    private static func isNumber(_ word: Word) -> Bool { String(decoding: word, as: UTF8.self).allSatisfy(\.isNumber) }

    /// The keys of abbreviations, numbered, and the words of what they stand for.
    private static let abbreviations: (numbers: ByteTable, meanings: [[Word]]) = {
        let written = [
            ("HS", "hồ sơ"), ("TTHC", "thủ tục hành chính"), ("TPHS", "thành phần hồ sơ"), ("KQ", "kết quả"), ("SL", "số lượng"),
            ("ĐC", "địa chỉ"), ("DVC", "dịch vụ công"), ("DVCTT", "dịch vụ công trực tuyến"), ("DV", "dịch vụ"), ("TK", "tài khoản"),
            ("TDP", "tổ dân phố"), ("LV", "lĩnh vực"), ("NK", "nhân khẩu"), ("KNS", "kỹ năng số"), ("ĐVT", "đơn vị tính"),
            ("BHXH", "bảo hiểm xã hội"), ("BHYT", "bảo hiểm y tế"), ("VND", "vnđ"), ("đồng", "vnđ"), ("GQ", "giải quyết"),
            ("BCCI", "bưu chính công ích"), ("TTKDTM", "thanh toán không dùng tiền mặt"), ("KDTM", "không dùng tiền mặt"),
            ("CD", "công dân"),
        ]
        var numbers = ByteTable()
        for (number, (abbreviation, _)) in written.enumerated() {
            numbers.insert(NameKey(abbreviation).bytes, value: UInt32(number))
        }
        return (numbers, written.map { NameKey($0.1).bytes.split(separator: 0x20) })
    }()
}
