package import Commune

/// The words that a column of few values uses, by `TextKey`: statuses, channels, payments, ratings, levels, yes and no.
///
/// A word that is not in it is never guessed.
package struct Vocabulary<Value: Sendable>: Sendable {
    private let values: [String: Value]
    /// The words as the systems write them, for messages.
    package let words: [String]

    /// - Parameter words: value → its words, the usual one first.
    init(_ words: [(Value, [String])]) {
        var values: [String: Value] = [:]
        for (value, spellings) in words {
            for spelling in spellings { values[TextKey.make(spelling)] = value }
        }
        self.values = values
        self.words = words.compactMap(\.1.first)
    }

    /// The value of a text; a number before the word ("9. Đã xử lý xong"), a remark in brackets behind it ("Trực tiếp (tại xã)"), a full
    /// stop and abbreviations are allowed. nil where the word is not known.
    package func value(of text: UnsafeBufferPointer<UInt8>) -> Value? {
        let key = TextKey.make(text)
        if let value = values[key] { return value }
        let word = key.drop { $0.isNumber }.drop { " .)-:–".contains($0) }
        if word.count < key.count, let value = values[String(word)] { return value }
        return values[String(decoding: HeadingKey.join(HeadingKey.bareWords(text)), as: UTF8.self)]
    }

    package func value(of text: String) -> Value? {
        var text = text
        return text.withUTF8 { value(of: $0) }
    }
}

/// The vocabularies of the one-stop system (Domain.md, "Values of columns").
package enum Vocabularies {
    package static let status = Vocabulary<DossierStatus>([
        (.registered, ["Mới đăng ký", "1"]), (.received, ["Được tiếp nhận", "2", "Đã tiếp nhận", "Mới tiếp nhận"]),
        (.refused, ["Không được tiếp nhận", "3", "Từ chối tiếp nhận"]),
        (.inProcess, ["Đang xử lý", "4", "Đang giải quyết", "Đang thụ lý"]),
        (
            .awaitingPapers,
            [
                "Yêu cầu bổ sung giấy tờ", "5", "Yêu cầu bổ sung", "Yêu cầu bổ sung hồ sơ", "Chờ bổ sung", "Chờ bổ sung giấy tờ",
                "Chờ bổ sung hồ sơ",
            ]
        ),
        (
            .awaitingPayment,
            ["Yêu cầu thực hiện nghĩa vụ tài chính", "6", "Thực hiện nghĩa vụ tài chính", "Chờ thực hiện nghĩa vụ tài chính"]
        ),
        (.withdrawn, ["Công dân yêu cầu rút hồ sơ", "7", "Công dân rút hồ sơ", "Rút hồ sơ"]),
        (.stopped, ["Dừng xử lý", "8", "Tạm dừng xử lý", "Tạm dừng"]),
        (.resolved, ["Đã xử lý xong", "9", "Đã xử lý", "Đã giải quyết", "Đã giải quyết xong", "Đã có kết quả"]),
        (.returned, ["Đã trả kết quả", "10", "Đã trả", "Đã trả kết quả cho công dân"]),
    ])

    package static let channel = Vocabulary<Channel>([
        (.inPerson, ["Trực tiếp", "1", "Nộp trực tiếp", "Tiếp nhận trực tiếp"]),
        (.online, ["Trực tuyến", "2", "Nộp trực tuyến", "Tiếp nhận trực tuyến", "Qua mạng", "Online"]),
        (
            .postal,
            [
                "Qua bưu chính công ích", "Bưu chính công ích", "BCCI", "3", "Qua BCCI", "Dịch vụ bưu chính công ích",
                "Qua dịch vụ bưu chính công ích", "Dịch vụ bưu chính", "Bưu chính", "Qua bưu chính", "Qua dịch vụ bưu chính", "Bưu điện",
                "Qua bưu điện",
            ]
        ),
    ])

    package static let payment = Vocabulary<Payment>([
        (.online, ["Trực tuyến", "Thanh toán trực tuyến"]), (.cash, ["Tiền mặt", "Thanh toán tiền mặt", "Nộp tiền mặt"]),
        (.transfer, ["Chuyển khoản", "Chuyển khoản ngân hàng"]),
        (.exempt, ["Miễn phí", "Đối tượng miễn phí", "Miễn", "Miễn phí, lệ phí", "Miễn lệ phí", "Không thu phí"]),
    ])

    package static let rating = Vocabulary<Rating>([
        (.verySatisfied, ["Rất hài lòng"]), (.satisfied, ["Hài lòng"]), (.dissatisfied, ["Không hài lòng", "Chưa hài lòng"]),
    ])

    package static let level = Vocabulary<ServiceLevel>([
        (.full, ["Toàn trình", "Dịch vụ công trực tuyến toàn trình", "DVC toàn trình", "DVCTT toàn trình", "Dịch vụ công toàn trình"]),
        (.partial, ["Một phần", "Dịch vụ công trực tuyến một phần", "DVC một phần", "DVCTT một phần", "Dịch vụ công một phần"]),
        (.informational, ["Dịch vụ công", "Cung cấp thông tin trực tuyến", "Cung cấp thông tin"]),
    ])

    /// Yes and no as forms mark them. A blank is neither.
    package static let mark = Vocabulary<Mark>([
        (
            .yes,
            [
                "Có", "x", "1", "c", "✓", "✔", "√", "☑", "v", "y", "yes", "true", "Đã", "Rồi", "Đã có", "Có rồi", "Đúng", "Đã dùng",
                "Có dùng", "Đã sử dụng", "Có sử dụng", "Đạt",
            ]
        ),
        (
            .no,
            [
                "Không", "k", "ko", "0", "-", "–", "n", "no", "false", "Chưa", "✗", "✘", "Chưa có", "Không có", "Sai", "Chưa dùng",
                "Không dùng", "Chưa sử dụng", "Không sử dụng", "Chưa đạt", "Không đạt",
            ]
        ),
    ])
}
