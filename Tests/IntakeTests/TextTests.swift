import Commune
import Tabular
import Testing

@testable import Intake

@Suite struct TextTests {
    /// Texts that mean the same, joined by `|`.
    @Test(arguments: [
        "Hòa Phượng|Hoà Phượng|HÒA PHƯỢNG|hoà  phượng| Hòa\u{A0}Phượng", "Thủy|Thuỷ|thuỷ", "Lý Trúc|Lí Trúc|lí trúc", "Đồng|Ðồng|ĐỒNG|đồng",
        "úy|uý", "Quý|Quí", "kỹ năng|kĩ năng", "Xuân|Xu\u{200B}ân|X\u{75}\u{61}\u{302}n",
    ])
    func keysAreEqual(texts: String) {
        let keys = Set(texts.split(separator: "|").map { TextKey.make(String($0)) })
        #expect(keys.count == 1, "\(keys)")
    }

    @Test(arguments: ["Đồng Lưu|Đồng Lựu", "Thôn 1|Thôn 2", "Hòa|Hóa", "Tuy|Tui", "Bản|Bán"])
    func keysDiffer(texts: String) {
        #expect(Set(texts.split(separator: "|").map { TextKey.make(String($0)) }).count == 2)
    }

    @Test func plainLettersHaveNoMarks() {
        #expect(TextKey.plain("Nà  Khoang Thượng") == "na khoang thuong")
        #expect(TextKey.plain("ĐỒNG LỰU") == "dong luu")
    }

    /// A row of one text, and what it names in a table that has neither a column for the field nor for the procedure.
    @Test(
        arguments: [
            ("Lĩnh vực: Hộ tịch", false, .name(.field, "Hộ tịch")), ("LĨNH VỰC ĐẤT ĐAI", false, .name(.field, "ĐẤT ĐAI")),
            ("I. Hộ tịch", false, .name(.field, "Hộ tịch")), ("Hộ tịch", false, .name(.field, "Hộ tịch")),
            ("1. Hộ tịch", false, .name(.field, "Hộ tịch")), ("II. Chứng thực", true, .name(.field, "Chứng thực")),
            ("A - Chứng thực", true, .name(.field, "Chứng thực")), ("1. Đăng ký khai sinh", true, .name(.procedure, "Đăng ký khai sinh")),
            ("Thủ tục: Đăng ký khai sinh", false, .name(.procedure, "Đăng ký khai sinh")),
            ("Tên thủ tục hành chính: Đăng ký khai tử", false, .name(.procedure, "Đăng ký khai tử")),
            ("2 Đăng ký kết hôn", true, .name(.procedure, "Đăng ký kết hôn")), ("I. Việc khác", false, .name(.field, "Việc khác")),
            // Known without a mark.
            ("Hộ tịch - Chứng thực", false, .name(.field, "Hộ tịch - Chứng thực")),
            ("BẢO TRỢ XÃ HỘI", false, .name(.field, "BẢO TRỢ XÃ HỘI")),
            ("Đất đai, môi trường", false, .name(.field, "Đất đai, môi trường")),
            ("Chứng thực bản sao từ bản chính", false, .name(.procedure, "Chứng thực bản sao từ bản chính")),
            ("Đăng ký khai sinh", false, .name(.procedure, "Đăng ký khai sinh")),
            ("Xây dựng và nhà ở", false, .name(.field, "Xây dựng và nhà ở")),
            // Titles, closings and people, with a mark or without.
            ("Quyển số 2", false, .other), ("SỔ THEO DÕI HỒ SƠ", false, .other), ("Tháng 2/2024", false, .other),
            ("Người báo cáo", false, .other),
            ("Hà Thị Mận", false, .other), ("1. Nguyễn Văn An", false, .other), ("I. DANH SÁCH HỒ SƠ", false, .other),
            ("II. Hồ sơ kỳ trước chuyển sang", false, .other), ("I. Trên Hệ thống các Bộ", false, .other), ("Trang 2", false, .other),
            ("Việc khác", false, .other), ("KT. CHỦ TỊCH", false, .other), ("Lò Thị Phượng", false, .other), ("TRẦN VĂN BA", false, .other),
            ("2. Cộng trang", false, .other), ("Lĩnh vực:", false, .other),
        ] as [(String, Bool, GroupRows.Reading)])
    func groupRow(text: String, hasRomanLevel: Bool, reading: GroupRows.Reading) {
        let groups = GroupRows(wantsField: true, wantsProcedure: true, hasRomanLevel: hasRomanLevel)
        #expect(groups.reading(of: text) == reading)
    }

    /// Cells above a header, joined by `|`, and the days that they say.
    @Test(
        arguments: [
            ("Từ ngày 01/03/2024 đến ngày 15/06/2024", "2024-03-01", "2024-06-15"),
            ("(Từ ngày 1/3/2024 đến ngày 15/6/2024)", "2024-03-01", "2024-06-15"),
            ("Từ ngày|01/03/2024|đến ngày|15/06/2024", "2024-03-01", "2024-06-15"),
            ("Từ 01/03/2024 đến hết ngày 15/06/2024", "2024-03-01", "2024-06-15"),
            ("TỪ NGÀY 01-03-2024 ĐẾN NGÀY 15-06-2024", "2024-03-01", "2024-06-15"),
            ("Kỳ báo cáo: 6 tháng (Từ ngày 01 tháng 01 năm 2024 đến ngày 30 tháng 6 năm 2024)", "2024-01-01", "2024-06-30"),
            ("Tính đến ngày 15/06/2024", nil, "2024-06-15"), ("Từ ngày 15/06/2024 đến ngày 01/03/2024", nil, "2024-03-01"),
            ("SỔ THEO DÕI HỒ SƠ", nil, nil), ("Từ ngày … đến ngày …", nil, nil),
            ("Từ ngày 31/02/2024 đến ngày 31/03/2024", nil, "2024-03-31"),
        ] as [(String, String?, String?)])
    func coveredPeriod(cells: String, first: String?, last: String?) {
        let covered = CoveredPeriod([PreambleRow(cells: cells.split(separator: "|").map(String.init), line: 1)])
        #expect(covered.period?.first.iso == first)
        #expect(covered.last?.iso == last)
        #expect(covered.period == nil || covered.period?.last.iso == last)
    }
}
