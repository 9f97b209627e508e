/// Yes or no, as a form or a register ticks it; it may be missing, and a blank is neither.
package enum Tick: UInt8, Worded {
    case unknown = 0
    case no, yes

    package static let words: [Word<Tick>] = [
        Word(
            .yes, "Có", "x", "1", "c", "✓", "✔", "√", "☑", "☒", "✅", "■", "[x]", "(x)", "[v]", "+", "v", "y", "yes", "true", "Đã", "Rồi",
            "Đã có",
            "Có rồi", "Đúng", "Đã dùng",
            "Có dùng", "Đã sử dụng", "Có sử dụng", "Đạt", "Đã số hóa",
            "Đã mở", "Có tài khoản", "Đã có tài khoản", "Đã đăng ký", "Có đăng ký", "Đã kích hoạt", "Đã cài", "Đã cài đặt",
            "Có số hóa", "Đã số hóa TPHS", "Có số hóa TPHS"),
        Word(
            .no, "Không", "k", "ko", "0", "-", "–", "n", "no", "false", "Chưa", "✗", "✘", "☐", "□", "⬜", "[ ]", "[]", "( )", "Chưa có",
            "Không có", "Sai", "Chưa dùng",
            "Không dùng", "Chưa sử dụng", "Không sử dụng", "Chưa đạt", "Không đạt",
            "Chưa mở", "Chưa có tài khoản", "Không có tài khoản", "Chưa đăng ký", "Không đăng ký", "Chưa kích hoạt", "Chưa cài",
            "Chưa cài đặt",
            "Chưa số hóa", "Không số hóa", "Chưa số hóa TPHS", "Không số hóa TPHS"),
    ]
}
