import Catalogue
import Commune
import Diagnostics
import Tabular
import Testing

@testable import Intake

@Suite struct ValueTests {
    /// A cell, and the day that it means where the day comes first (nil: no date; "" is a blank).
    @Test(
        arguments: [
            ("22/08/2024 08:15:04", "2024-08-22"), ("22/08/2024 08:15", "2024-08-22"), ("22/08/2024", "2024-08-22"),
            ("08:15, 22/08/2024", "2024-08-22"), ("08:15:04 22/08/2024", "2024-08-22"), ("2/8/2024", "2024-08-02"),
            ("2/8/2024 7:05", "2024-08-02"),
            ("02-08-2024", "2024-08-02"), ("2.8.2024", "2024-08-02"), ("2024-08-22", "2024-08-22"),
            ("2024-08-22T08:15:04+07:00", "2024-08-22"),
            ("2024/08/22", "2024-08-22"), ("45526", "2024-08-22"), ("45526.375", "2024-08-22"), ("45526,375", "2024-08-22"),
            ("22/08/24", "2024-08-22"), ("31-08-24", nil), ("24-08-45", "2045-08-24"), ("05-06-07", nil),
            ("22 tháng 8 năm 2024", "2024-08-22"),
            ("Ngày 22 tháng 08 năm 2024", "2024-08-22"), ("", ""), ("   ", ""), ("\u{A0}22/08/2024 ", "2024-08-22"),
            ("29/02/2024", "2024-02-29"),
            ("29/02/2023", nil), ("31/04/2024", nil), ("08/22/2024", nil), ("22/13/2024", nil), ("00/08/2024", nil), ("22/08", nil),
            ("2024", nil),
            ("22/08/0204", nil), ("22/08/2204", nil), ("chưa có", nil), ("22/08/2024 xong", nil), ("12345678", nil), ("1", nil), ("-", nil),
            ("22/08/2024 08:15:04 SA", "2024-08-22"), ("22/08/2024 8:15:04 PM", "2024-08-22"), ("22/08/2024-23/08/2024", nil),
            ("'22/08/2024", "2024-08-22"), ("8h15 22/08/2024", "2024-08-22"), ("08 giờ 15 phút ngày 22/08/2024", "2024-08-22"),
            ("22-Aug-24", "2024-08-22"), ("22-Aug-2024", "2024-08-22"), ("22-Thg8-24", "2024-08-22"), ("22-Abc-24", nil),
            ("20240822", "2024-08-22"), ("20241322", nil), ("22/08/2024 lúc 8:15", "2024-08-22"),
        ] as [(String, String?)])
    func day(cell: String, expected: String?) {
        #expect(read(cell, isAmerican: false).day == expected, "\(cell)")
    }

    /// The same where the month comes first.
    @Test(
        arguments: [
            ("8/22/2024 9:15:00 AM", "2024-08-22"), ("8/22/2024", "2024-08-22"), ("08/02/2024", "2024-08-02"), ("22/08/2024", nil),
            ("2024-08-22", "2024-08-22"), ("45526", "2024-08-22"),
        ] as [(String, String?)])
    func americanDay(cell: String, expected: String?) {
        #expect(read(cell, isAmerican: true).day == expected, "\(cell)")
    }

    /// The cells of a column, and whether they show beyond doubt that the month, or the day, comes first.
    @Test(arguments: [
        (["8/2/2024", "8/22/2024"], true, false), (["22/08/2024", "02/08/2024"], false, true),
        (["02/08/2024", "03/09/2024"], false, false),
        (["22/08/2024", "08/22/2024"], false, true), (["2024-08-22", "45526", ""], false, false),
    ])
    func orderIsDecidedOverTheColumn(cells: [String], isAmerican: Bool, isDayFirst: Bool) {
        let evidence = cells.reduce(into: DayReader.Evidence()) { $0.add(read($1, isAmerican: false).evidence) }
        #expect(evidence.isAmerican == isAmerican)
        #expect(evidence.isDayFirst == isDayFirst)
    }

    @Test(arguments: [
        ("12", CountText.count(12)), ("0", .count(0)), ("1.234", .count(1234)), ("1,234", .count(1234)), ("1 234", .count(1234)),
        ("1.234.567", .count(1_234_567)), ("12.0", .count(12)), ("8000,00", .count(8000)), ("8.000,00", .count(8000)),
        ("8,000.00", .count(8000)),
        ("8.000 đ", .count(8000)), ("8.000đ", .count(8000)), ("8.000 VNĐ", .count(8000)), (" 7 ", .count(7)), ("\u{A0}7", .count(7)),
        ("", .blank),
        (" ", .blank), ("90%", .percent), ("90 %", .percent), ("62,5%", .percent), ("1.23", .invalid), ("1.2345", .invalid),
        ("12,34,567", .invalid),
        ("1.234,567", .invalid), ("-5", .invalid), ("ba", .invalid), ("12 người", .invalid), ("1e3", .invalid), ("3,8E+10", .invalid),
        ("9999999999999999999", .invalid), (".5", .invalid), ("1..000", .invalid),
    ])
    func count(cell: String, expected: CountText) {
        var cell = cell
        #expect(cell.withUTF8 { CountText($0) } == expected, "\(cell)")
    }

    @Test(
        arguments: [
            ("Đã trả kết quả", DossierStatus.returned), ("đã trả kết quả", .returned), ("ĐÃ TRẢ KẾT QUẢ", .returned), ("10", .returned),
            ("9", .resolved),
            ("9. Đã xử lý xong", .resolved), ("Đã xử lí xong", .resolved), ("Ðã  xử lý\u{A0}xong", .resolved), ("Mới đăng ký", .registered),
            ("Mới đăng kí", .registered), ("Dừng xử lý", .stopped), ("Công dân yêu cầu rút hồ sơ", .withdrawn),
            ("Yêu cầu thực hiện nghĩa vụ tài chính", .awaitingPayment), ("Chuyển phòng ban", nil), ("11", nil), ("Đa xử lý xong", nil),
        ] as [(String, DossierStatus?)])
    func status(cell: String, expected: DossierStatus?) {
        #expect(Vocabularies.status.value(of: cell) == expected, "\(cell)")
    }

    @Test(
        arguments: [
            ("Trực tiếp", Channel.inPerson), ("trực tuyến", .online), ("Qua bưu chính công ích", .postal), ("BCCI", .postal),
            ("bcci", .postal), ("2", .online), ("Qua dịch vụ BCCI", .postal), ("Trực tiếp (tại xã)", .inPerson), ("Trực tuyến.", .online),
            ("Fax", nil),
        ] as [(String, Channel?)])
    func channel(cell: String, expected: Channel?) {
        #expect(Vocabularies.channel.value(of: cell) == expected, "\(cell)")
    }

    @Test(
        arguments: [
            ("Có", Tick.yes), ("x", .yes), ("X", .yes), ("✓", .yes), ("1", .yes), ("có", .yes), ("K", .no), ("Không", .no), ("0", .no),
            ("-", .no), ("?", nil), ("Đã có", .yes), ("TRUE", .yes), ("Đúng", .yes), ("Chưa có", .no), ("không có", .no), ("Sai", .no),
            ("Có (Agribank)", .yes), ("2", nil), ("Có/Không", nil),
        ] as [(String, Tick?)])
    func mark(cell: String, expected: Tick?) {
        #expect(Vocabularies.tick.value(of: cell) == expected, "\(cell)")
    }

    @Test func otherWords() {
        #expect(Vocabularies.payment.value(of: "Đối tượng miễn phí") == .exempt)
        #expect(Vocabularies.payment.value(of: "chuyển khoản") == .transfer)
        #expect(Vocabularies.payment.value(of: "Trực tiếp") == nil)
        #expect(Vocabularies.rating.value(of: "Không hài lòng") == .dissatisfied)
        #expect(Vocabularies.rating.value(of: "rất hài lòng") == .verySatisfied)
        #expect(Vocabularies.level.value(of: "DVC trực tuyến toàn trình") == .full)
        #expect(Vocabularies.level.value(of: "DVC mức độ 4") == nil)
        #expect(Vocabularies.level.value(of: "Toàn trình") == .full)
        #expect(Vocabularies.level.value(of: "dịch vụ công") == .informational)
    }

    /// Reads a cell as the only field of a record.
    private func read(_ cell: String, isAmerican: Bool) -> (day: String?, evidence: DayReader.Evidence) {
        var reader = DayReader(isAmerican: isAmerican)
        var diagnostics = Diagnostics.DiagnosticCollector()
        let table = SourceTable(
            bytes: Array("a|b\n\(cell)|x\n".utf8), path: "t.csv", options: ReadingOptions(delimiter: 0x7C, headerLines: [1]),
            diagnostics: &diagnostics)
        var result = DayReader.invalid
        do {
            try table.forEachRecord(&diagnostics) { result = reader.day($0[0]) }
        } catch {
            Issue.record("bytes in memory can be read")
        }
        let day = result == DayReader.invalid ? nil : result == DayReader.blank ? "" : Day(rawValue: result).iso
        return (day, reader.evidence)
    }
}
