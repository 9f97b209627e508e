/// When a fee is collected (Hình thức thu), or that there is none: of the way of payment it says nothing.
package enum FeeCollection: UInt8, Worded {
    case unknown = 0
    case before, after, exempt, none

    package static let words: [Word<FeeCollection>] = [
        Word(.before, "Thu trước", "Thu phí trước", "Thu khi tiếp nhận"),
        Word(.after, "Thu sau", "Thu phí sau", "Thu khi trả kết quả"),
        Word(
            .exempt, "Đối tượng miễn phí", "Miễn phí", "Miễn", "Miễn phí, lệ phí", "Miễn lệ phí", "Được miễn", "Được miễn phí", "Miễn thu",
            "Miễn thu phí", "Miễn nộp"),
        Word(
            .none, "Không thu phí", "Không thu", "Không thu phí, lệ phí", "Không có phí", "Không có phí, lệ phí", "Không phát sinh phí",
            "Không có lệ phí", "Không thu lệ phí", "Không phải nộp", "Không mất phí", "Không", "Không có"),
    ]
}
