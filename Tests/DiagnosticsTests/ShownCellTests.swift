import Diagnostics
import Language
import Testing

/// What of a cell's text comes into a message.
@Suite struct ShownCellTests {
    private static let villages = ShownVocabulary(["Bái Sim", "Lý Trúc", "Nguyễn Trãi"], leading: .init(["thôn", "tổ dân phố", "tổ"]))
    private static let statuses = ShownVocabulary(
        ["Đã xử lý xong", "Trả lại"], phrases: ["kết thúc", "quy trình", "trực tuyến", "cho"], share: 1)

    @Test(arguments: [
        // Known, whatever its case and the word before it; a village may be called after somebody.
        ("Bái Sim", true), ("thôn  BÁI SIM", true), ("Tổ dân phố Nguyễn Trãi", true),
        // Nearly known.
        ("Bái Xim", true), ("thôn Lý Chúc", true),
        // Nothing of the kind.
        ("Nguyễn Văn An", false), ("Hà Thị Sim", false), ("0912 345 678", false), ("17/03/1987", false), ("số nhà 44 thôn Bái Sim", false),
        ("Bái Thượng", false), ("thôn Bái Thượng", false), ("", false), ("Sim", false),
    ])
    func villageIsShown(text: String, isShown: Bool) {
        #expect((ShownWord(text, in: Self.villages) != nil) == isShown)
    }

    @Test(arguments: [
        ("Đã xử lý", true), ("Kết thúc quy trình B", true), ("trả lại trực tuyến", true), ("Đã xử lý cho anh Nam", false),
        ("Kết thúc quy trình Hoa", false), ("Nam", false), ("An", false), ("Đã xử lý xong 0912345678", false),
    ])
    func statusIsShown(text: String, isShown: Bool) {
        #expect((ShownWord(text, in: Self.statuses) != nil) == isShown)
    }

    @Test(arguments: [
        ("thôn Bái Thượng", 2, false), ("thôn Bái Thượng", 3, true), ("Nguyễn Văn An", 30, false), ("Lương Minh", 30, false),
        ("0912345678", 30, false), ("1987", 30, false),
    ])
    func severalRowsShow(text: String, rows: Int, isShown: Bool) {
        #expect((ShownWord(text, in: Self.villages, rows: rows) != nil) == isShown)
    }

    @Test(arguments: [
        ("Nguyễn Văn An", "(chữ, 13 ký tự)", "(text of 13 characters)"), ("0912 345 678", "(số có 10 chữ số)", "(a number of 10 digits)"),
        ("17/03/1987", "(số có 8 chữ số)", "(a number of 8 digits)"), ("nhà 12", "(chữ và số, 6 ký tự)", "(text and digits, 6 characters)"),
        (" ", "(ô trống)", "(blank)"),
    ])
    func shape(text: String, vietnamese: String, english: String) {
        let cell = ShownCell(text)
        #expect(cell.text(in: .vietnamese) == vietnamese)
        #expect(cell.text(in: .english) == english)
    }

    /// The name of a sheet is shown where all its words are known.
    @Test(arguments: [
        ("Sheet1", "“Sheet1”"), ("Trang tính1", "“Trang tính1”"), ("Trang_tính2", "“Trang_tính2”"),
        ("Danh sách hồ sơ", "“Danh sách hồ sơ”"),
        ("Tháng 7", "“Tháng 7”"), ("Hà Thị Mận", "(chữ, 10 ký tự)"), ("Mận", "(chữ, 3 ký tự)"), ("0912345678", "(số có 10 chữ số)"),
        ("Sheet Mận", "(chữ, 9 ký tự)"),
    ])
    func sheet(name: String, shown: String) {
        #expect(ShownCell(sheet: name).text(in: .vietnamese) == shown)
    }

    @Test(arguments: [
        (["Ngày nhận"], "“Ngày nhận”"), (["Trả kết quả", "Ngày nhận kết quả"], "“Trả kết quả Ngày nhận kết quả”"),
        (["Tên người nộp hồ sơ"], "“Tên người nộp hồ sơ”"),
        // A row of data above or below the heading.
        (["Nguyễn Thị Hoa", "Họ và tên"], "“Họ và tên”"), (["Họ và tên", "Hà Thị Thu"], "“Họ và tên”"),
        (["Hà Thị Thu"], "(chữ, 10 ký tự)"), (["0912345678"], "(số có 10 chữ số)"), (["Bái Sim"], "(chữ, 7 ký tự)"), ([], "(ô trống)"),
    ])
    func heading(levels: [String], shown: String) {
        #expect(Wording(.vietnamese).text(of: .percentForCount(heading: ShownHeading(levels))).hasPrefix("Cột \(shown):"))
    }

    @Test func headingThatSettingsNameIsShown() {
        #expect(ShownHeading(["Bái Sim"], isNamed: true).listed(in: .vietnamese) == "Bái Sim")
        #expect(ShownHeading(["Bái Sim"]).setting(orNumber: 7) == "#7")
    }
}
