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

    /// A group row, and what it names in a table that has neither a column for the field nor for the procedure.
    @Test(arguments: [
        ("Lĩnh vực: Hộ tịch", false, GroupRows.Level.field, "Hộ tịch"), ("LĨNH VỰC ĐẤT ĐAI", false, .field, "ĐẤT ĐAI"),
        ("I. Hộ tịch", false, .field, "Hộ tịch"), ("Hộ tịch", false, .field, "Hộ tịch"), ("1. Hộ tịch", false, .field, "Hộ tịch"),
        ("II. Chứng thực", true, .field, "Chứng thực"), ("A - Chứng thực", true, .field, "Chứng thực"),
        ("1. Đăng ký khai sinh", true, .procedure, "Đăng ký khai sinh"),
        ("Thủ tục: Đăng ký khai sinh", false, .procedure, "Đăng ký khai sinh"),
        ("Tên thủ tục hành chính: Đăng ký khai tử", false, .procedure, "Đăng ký khai tử"),
        ("2 Đăng ký kết hôn", true, .procedure, "Đăng ký kết hôn"),
    ])
    func groupRow(text: String, hasRomanLevel: Bool, level: GroupRows.Level, name: String) {
        let groups = GroupRows(wantsField: true, wantsProcedure: true, hasRomanLevel: hasRomanLevel)
        let found = groups.reading(of: text)
        #expect(found?.level == level, "\(text)")
        #expect(found?.name == name, "\(text)")
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
