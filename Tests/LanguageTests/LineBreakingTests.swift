import Language
import Testing

struct LineBreakingTests {
    /// "_" stands for a non-breaking space.
    @Test(arguments: [
        ("tại Thôn 1 của xã", "tại Thôn_1 của xã"),
        ("theo Điều 5, khoản 2", "theo Điều_5, khoản_2"),
        ("ngày 22 tháng 8 năm 2024", "ngày_22_tháng_8_năm_2024"),
        ("đạt 80 % kế hoạch", "đạt_80_% kế hoạch"),
        ("khoảng 60 người dân", "khoảng 60_người dân"),
        ("1.234 hồ sơ", "1.234_hồ sơ"),
        ("Phụ lục II kèm theo", "Phụ lục_II kèm theo"),
        ("(thôn 7)", "(thôn_7)"),
        ("Độc lập - Tự do", "Độc lập_- Tự do"),
        ("chuyển đổi số 7 tháng đầu năm", "chuyển đổi số 7_tháng đầu năm"),
        ("Quyết định số 766/QĐ-TTg ngày 23/6/2022", "Quyết định số_766/QĐ-TTg ngày_23/6/2022"),
        ("công văn số 7 về việc", "công văn số_7 về việc"),
        ("from 31 August 2024 to 3 September 2024", "from 31_August 2024 to 3_September 2024"),
        ("Ban Chỉ đạo xã", "Ban Chỉ đạo xã"),
        ("", ""),
        ("  hai  cách", "  hai  cách"),
    ])
    func holdingTogether(_ text: String, _ expected: String) {
        let held = LineBreaking.holdingTogether(text)
        #expect(held == expected.replacing("_", with: "\u{A0}"))
        #expect(held.unicodeScalars.count == text.unicodeScalars.count)
    }

    /// "|" stands for a word joiner.
    @Test(arguments: [
        ("Quyết định số 06/QĐ-TTg", "Quyết định số 06/|QĐ-|TTg"),
        ("Độc lập - Tự do", "Độc lập - Tự do"),
        ("23/8/2024", "23/|8/|2024"),
        ("tháng 1–7", "tháng 1–|7"),
        ("https://ngocphung.gov.vn/tin/tuc", "https://ngocphung.gov.vn/tin/tuc"),
        ("xem https://ngocphung.gov.vn/tin-tuc và 06/QĐ-TTg", "xem https://ngocphung.gov.vn/tin-|tuc và 06/|QĐ-|TTg"),
        ("và/", "và/"),
    ])
    func keepingSymbolsWhole(_ text: String, _ expected: String) {
        #expect(LineBreaking.keepingSymbolsWhole(text) == expected.replacing("|", with: "\u{2060}"))
    }
}
