import Diagnostics
import Testing

/// What speaks of a person, and what is called as if it did.
@Suite struct PersonalTextTests {
    @Test(arguments: [
        "Nguyễn Văn An", "NGUYỄN HOÀNG YẾN", "nguyễn hoàng yến", "Nguyen Thi Hoa", "LE VAN TAM", "Trần Đức Lương", "Hà Thị Mận",
        "Lò Văn Cường",
        "Vi Thị Hoa", "lương thị sơn", "Sùng A Páo", "Đăng ký kết hôn cho anh Nguyễn Văn A", "Hỗ trợ mai táng phí cho ông Nam",
        "ĐĂNG KÝ KHAI SINH CHO NGUYỄN HOÀNG YẾN", "Chứng thực (Phạm Thị Hoa)", "0912345670", "0912 345 670", "+84 912 345 670",
        "038199912345",
        "Trích lục 038.199.912.345", "17/03/1987", "sinh năm 1987", "17-3-1987", "1987-03-17", "số nhà 44 ngõ 98", "SN 44", "a.b@thon.vn",
    ])
    func isSurelyPersonal(text: String) {
        #expect(PersonalText(text) == .surely)
    }

    @Test(arguments: ["Lê Lợi", "Trần Phú", "Lương Sơn", "Hồ Sơ Khác", "Hoàng Văn Thụ", "Hà Lũng Hạ", "Võ Thị Sáu", "HỒ SƠ KHÁC"])
    func isPerhapsPersonal(text: String) {
        #expect(PersonalText(text) == .perhaps)
    }

    @Test(arguments: [
        "Hộ tịch", "Đăng ký khai sinh", "ĐĂNG KÝ KHAI SINH", "Lý lịch tư pháp", "Bảo trợ xã hội", "Học tập tư tưởng Hồ Chí Minh", "Bái Sim",
        "Thôn 12",
        "Cấp biển số nhà", "Thủ tục 1.001193.000.00.00.H56", "Nghị định số 20/2021/NĐ-CP", "Đoàn Thanh niên Cộng sản", "1.234.567.890",
        "Hội Liên hiệp Phụ nữ Việt Nam", "Từ văn bản giấy", "Y tế, văn hoá", "Mai táng phí", "Bà mẹ Việt Nam anh hùng",
        "Trợ cấp cho bà Mẹ Việt Nam anh hùng", "Trạm BTS",
        "Hồ sơ của tỉnh Hà Giang",
    ])
    func isNotPersonal(text: String) {
        #expect(PersonalText(text) == .no)
    }

    /// Whoever has the folder finds the file; whoever reads the mail does not learn the name.
    @Test(arguments: [
        ("khao-sat/Nguyễn Văn Hùng 0912345670.csv", "khao-sat/N… V… H… 0….csv"), ("mot-cua/nguyen_thi_hoa.xlsx", "mot-cua/n… t… h….xlsx"),
        ("mot-cua/038199912345.csv", "mot-cua/0….csv"), ("khao-sat/phiếu bà Lê Thị Lan.csv", "khao-sat/p… b… L… T… L….csv"),
        ("mot-cua/danh-sach-ho-so-2023-11_2024-03.csv", nil), ("mot-cua/DanhSach_20240822_103000.csv", nil),
        ("khao-sat/05-ly-truc.txt", nil),
        ("mot-cua/hồ sơ 22-08-2024.csv", nil), ("khao-sat/Thôn Bái Sim.csv", nil), ("baocao.yaml", nil), ("mot-cua/T7.2024.xls#2", nil),
        ("templates/hoi-nghi/report.md", nil),
    ])
    func namesOfFilesAreShown(path: String, shown: String?) {
        #expect(ShownPath.text(path) == shown ?? path)
    }
}
