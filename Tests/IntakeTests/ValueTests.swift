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
            ("22/08/0204", nil), ("22/08/2204", nil), ("chưa có", ""), ("22/08/2024 xong", nil), ("12345678", nil), ("1", nil), ("-", ""),
            ("NULL", ""), ("n/a", ""), ("#N/A", ""),
            ("__/__/____", ""), ("../../....", ""), ("01/01/0001 00:00:00", ""), ("0001-01-01", ""), ("00/00/0000", ""), ("01/01/1900", ""),
            ("30/12/1899", ""), ("—", ""), ("Chưa trả kết quả", ""), ("=\"22/08/2024\"", "2024-08-22"), ("31/02/0001", ""),
            ("22/08/2024 08:15:04 SA", "2024-08-22"), ("22/08/2024 8:15:04 PM", "2024-08-22"), ("22/08/2024-23/08/2024", nil),
            ("'22/08/2024", "2024-08-22"), ("8h15 22/08/2024", "2024-08-22"), ("08 giờ 15 phút ngày 22/08/2024", "2024-08-22"),
            ("22-Aug-24", "2024-08-22"), ("22-Aug-2024", "2024-08-22"), ("22-Thg8-24", "2024-08-22"), ("22-Abc-24", nil),
            ("Thứ Hai, 08 tháng 01, 2024", "2024-01-08"), ("Thứ Năm, 04 tháng 01, 2024", "2024-01-04"),
            ("Chủ Nhật, 7 tháng 1, 2024", "2024-01-07"),
            ("Thứ năm ngày 4 tháng 1 năm 2024", "2024-01-04"), ("08 Tháng Một 2024", "2024-01-08"),
            ("08 tháng mười hai, 2024", "2024-12-08"),
            ("ngày 5 tháng năm năm 2024", "2024-05-05"), ("8 thg 1, 2024", "2024-01-08"), ("8 Tháng Giêng 2024", "2024-01-08"),
            ("Monday, January 8, 2024", "2024-01-08"), ("8 January 2024", "2024-01-08"), ("Jan 8, 2024", "2024-01-08"),
            ("08 tháng 01, 2024 10:30", "2024-01-08"), ("10:30, ngày 08 tháng 01 năm 2024", "2024-01-08"), ("T2, 08/01/2024", "2024-01-08"),
            ("Thứ 2, 08/01/2024", "2024-01-08"), ("CN 07/01/2024", "2024-01-07"), ("Thứ Hai 08/01/2024 10:30", "2024-01-08"),
            ("tháng 1 ngày 8 năm 2024", nil), ("32 tháng 1, 2024", nil), ("8 tháng 13 năm 2024", nil), ("08 Tháng Tám", nil),
            ("22-08/2024", "2024-08-22"), ("22.08/2024", "2024-08-22"), ("22/ 8 / 2024", "2024-08-22"), ("22 08 2024", "2024-08-22"),
            ("2024/08-22", "2024-08-22"), ("22.8.2024.", "2024-08-22"), ("22 08 24", nil), ("45526.37511574074", "2024-08-22"),
            ("2024/08/22 10:15:30 SA GMT+7", "2024-08-22"),
            ("22\\08\\2024", "2024-08-22"), ("22/08/2024 (Thứ Năm)", "2024-08-22"), ("22/08/2024 08:15:04 (GMT+7)", "2024-08-22"),
            ("Thu Aug 22 2024 08:15:04 GMT+0700", "2024-08-22"), ("0", ""), ("0:00:00", ""), ("12:00:00 AM", ""), ("8:15:04", nil),
            ("  /  /  ", ""), ("31/12/9999", ""), ("9999-12-31T00:00:00", ""), ("01/01/1753", ""), ("Đang xử lý", ""),
            ("20240822", "2024-08-22"), ("20241322", nil), ("22/08/2024 lúc 8:15", "2024-08-22"),
            ("Thứ 03/01/2024", "2024-01-03"), ("Thứ Tư, 03/01/2024", "2024-01-03"), ("Th 4, 03/01/2024", "2024-01-03"),
            ("03/01/2024 thứ 4", "2024-01-03"), ("Thứ bẩy 06/01/2024", "2024-01-06"), ("C.Nhật 07/01/2024", "2024-01-07"),
            ("Chúa nhật, 07/01/2024", "2024-01-07"), ("Thu Tu, 03/01/2024", "2024-01-03"), ("chiều 03/01/2024", "2024-01-03"),
            ("Sáng thứ tư 03/01/2024", "2024-01-03"), ("8h15 sáng 03/01/2024", "2024-01-03"), ("Thứ 4-03/01/2024", "2024-01-03"),
            ("Thứ 12 03/01/2024", nil),
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

    /// The cells of a column, and the days that they mean once the whole column has been seen, with how many were exchanged back and how
    /// many perhaps are.
    @Test(
        arguments: [
            // Years of two digits between hyphens.
            ("01-03-24 01-15-24 02-09-24", "01-03 01-15 02-09", 0, 0), ("03-01-24 15-01-24 09-02-24", "01-03 01-15 02-09", 0, 0),
            ("24-01-03 24-01-15 24-02-09", "01-03 01-15 02-09", 0, 0), ("22-08-24 23-08-24 30-08-24", "08-22 08-23 08-30", 0, 0),
            ("03-01-24 04-02-24", "- -", 0, 0), ("03-01-24 2-15-24", "03-01 02-15", 0, 0),
            // Stored with day and month exchanged, as serial numbers or by their ISO text.
            (
                "45352 15/01/2024 45537 22/02/2024 45415 18/03/2024 45569 25/04/2024", "01-03 01-15 02-09 02-22 03-05 03-18 04-10 04-25", 4,
                0
            ),
            (
                "2024-03-01 15/01/2024 2024-09-02 22/02/2024 2024-05-03 18/03/2024 2024-10-04 25/04/2024",
                "01-03 01-15 02-09 02-22 03-05 03-18 04-10 04-25", 4, 0
            ),
            ("2024-03-01 00:00:00|15/01/2024|2024-04-01 00:00:00|16/01/2024|2024-05-01 00:00:00", "01-03 01-15 01-04 01-16 01-05", 3, 0),
            // Perhaps; and as they stand, because some text has a day up to 12, some stored date a day above it, or they lie together.
            ("45352 15/01/2024", "03-01 01-15", 0, 1),
            ("45352 15/01/2024 05/01/2024 45537 22/02/2024", "03-01 01-15 01-05 09-02 02-22", 0, 0),
            ("45306 15/01/2024 45537 22/02/2024", "01-15 01-15 09-02 02-22", 0, 0),
            (
                "45292 45293 45294 45295 45296 13/01/2024 14/01/2024 15/01/2024 20/01/2024 31/01/2024",
                "01-01 01-02 01-03 01-04 01-05 01-13 01-14 01-15 01-20 01-31", 0, 0
            ),
            ("45352 45537", "03-01 09-02", 0, 0),
            // Saved as text again: what was stored has no noughts, what stayed text has.
            (
                "1/3/2024 15/01/2024 2/9/2024 22/02/2024 3/5/2024 18/03/2024 4/10/2024 25/04/2024",
                "01-03 01-15 02-09 02-22 03-05 03-18 04-10 04-25", 4, 0
            ),
            (
                "1/3/2024 8:05|15/01/2024 08:05|2/9/2024 9:00|22/02/2024 09:00|3/5/2024 9:00|18/03/2024 09:00",
                "01-03 01-15 02-09 02-22 03-05 03-18", 3, 0
            ),
            ("1/3/2024 15/01/2024", "03-01 01-15", 0, 1), ("3/1/2024 15/03/2024 18/03/2024 20/03/2024", "01-03 03-15 03-18 03-20", 0, 1),
            // Over a whole year both readings fit.
            ("1/3/2024 15/01/2024 2/9/2024 22/12/2024 3/5/2024 18/03/2024", "03-01 01-15 09-02 12-22 05-03 03-18", 0, 3),
            // Written as it was read: among the texts as they stand.
            ("3/1/2024 19/01/2024 4/2/2024 20/02/2024 7/3/2024 23/03/2024", "01-03 01-19 02-04 02-20 03-07 03-23", 0, 0),
            // One hand writes without noughts throughout, another now and then, an American without texts.
            ("1/3/2024 15/1/2024 2/9/2024 22/2/2024 3/5/2024 18/3/2024", "03-01 01-15 09-02 02-22 05-03 03-18", 0, 0),
            ("1/3/2024 15/01/2024 02/09/2024 22/02/2024 3/5/2024 18/03/2024", "03-01 01-15 09-02 02-22 05-03 03-18", 0, 0),
            ("1/3/2024 15/01/2024 2/9/2024 22/2/2024 3/5/2024 18/03/2024", "03-01 01-15 09-02 02-22 05-03 03-18", 0, 0),
            ("1/10/2024 15/10/2024 2/11/2024 22/11/2024", "10-01 10-15 11-02 11-22", 0, 0),
            ("1/3/2024 1/15/2024 2/9/2024 2/22/2024", "01-03 01-15 02-09 02-22", 0, 0),
        ] as [(String, String, Int, Int)])
    func columnIsReadAsAWhole(cells: String, days: String, exchanged: Int, perhaps: Int) {
        let cells = cells.split(separator: cells.contains("|") ? "|" : " ").map(String.init)
        let evidence = cells.reduce(into: DayReader.Evidence()) { $0.add(read($1, isAmerican: false).evidence) }
        let order = DateOrder.orders(of: [evidence])[0]
        let found = cells.map { cell in
            var cell = cell
            guard case .day(let day) = cell.withUTF8({ DayText($0).resolved(order) }) else { return "-" }
            return String(day.iso.dropFirst(5))
        }
        #expect(found.joined(separator: " ") == days)
        #expect(order.exchanged + order.exchangedTexts == exchanged && order.perhapsExchanged == perhaps)
    }

    /// Columns of a file follow each other: one that has stored dates alone, where another shows that they are exchanged.
    @Test func columnsFollowEachOther() {
        func evidence(_ cells: String) -> DayReader.Evidence {
            cells.split(separator: " ").reduce(into: DayReader.Evidence()) { $0.add(read(String($1), isAmerican: false).evidence) }
        }
        let exchanged = evidence("45352 15/01/2024 45537 22/02/2024 45415 18/03/2024 45569 25/04/2024")
        let orders = DateOrder.orders(of: [exchanged, evidence("45352 45537"), evidence("45306 45537"), evidence("22/02/2024")])
        #expect(orders.map(\.exchanged) == [4, 2, 0, 0])
        let texts = evidence("1/3/2024 15/01/2024 2/9/2024 22/02/2024 3/5/2024 18/03/2024 4/10/2024 25/04/2024")
        let followed = DateOrder.orders(of: [texts, evidence("1/3/2024 2/9/2024"), evidence("1/3/2024 13/9/2024"), evidence("03/01/2024")])
        #expect(followed.map(\.exchangedTexts) == [4, 2, 0, 0])
        let short = DateOrder.orders(of: [evidence("01-15-24 02-09-24"), evidence("02-09-24")])
        #expect(short.map(\.short) == [.monthFirst, .monthFirst])
    }

    @Test(arguments: [
        ("12", CountText.count(12)), ("0", .count(0)), ("1.234", .count(1234)), ("1,234", .count(1234)), ("1 234", .count(1234)),
        ("1.234.567", .count(1_234_567)), ("12.0", .count(12)), ("8000,00", .count(8000)), ("8.000,00", .count(8000)),
        ("8,000.00", .count(8000)),
        ("-", .dash), ("--", .dash), (" -   ", .dash), ("- đ", .dash), ("–", .dash), ("(-)", .dash), ("( - )", .dash), ("_(-_)", .dash),
        (" -?? ", .dash), ("_-* - đ", .invalid), ("_", .blank), ("(5)", .invalid), ("NULL", .blank), ("n/a", .blank), ("…", .blank),
        ("8.000 đ", .count(8000)), ("8.000đ", .count(8000)), ("8.000 VNĐ", .count(8000)), ("15.000 đồng/hồ sơ", .count(15_000)),
        ("15.000đ", .count(15_000)), ("15.000 đồng/người", .invalid), (" 7 ", .count(7)), ("\u{A0}7", .count(7)),
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
            ("Yêu cầu thực hiện nghĩa vụ tài chính", .awaitingPayment), ("Chuyển phòng ban", nil), ("11", nil), ("9.0", .resolved),
            ("Hoàn thành", .resolved), ("Trả lại/ Rút HS", .withdrawn), ("da_tra_ket_qua", .returned), ("Đa xử lý xong", nil),
            ("Đã hủy", .withdrawn), ("Đã huỷ", .withdrawn), ("HỦY HỒ SƠ", .withdrawn), ("Hủy HS", .withdrawn), ("da huy", .withdrawn),
            ("Đã hủy (công dân yêu cầu)", .withdrawn), ("Đã rút", .withdrawn), ("Công dân rút", .withdrawn), ("CD rút hồ sơ", .withdrawn),
            ("Hồ sơ trả lại", .withdrawn), ("HS bị trả lại", .withdrawn), ("Đã trả lại", .withdrawn), ("Đã trả", .returned),
            ("Rút/Hủy HS", .withdrawn), ("7. Đã rút hồ sơ", .withdrawn), ("Từ chối giải quyết", .withdrawn),
            ("Từ chối tiếp nhận", .refused), ("Bị từ chối", .refused), ("Yêu cầu bổ sung", .awaitingPapers),
            ("Tạm dừng (chờ bổ sung)", .stopped), ("Chờ công dân bổ sung", .awaitingPapers), ("Trả lại, yêu cầu bổ sung", nil),
            ("Đã giải quyết đúng hạn", .resolved), ("Đang giải quyết - Quá hạn", .inProcess), ("Quá hạn", nil),
        ] as [(String, DossierStatus?)])
    func status(cell: String, expected: DossierStatus?) {
        #expect(Vocabularies.status.value(of: cell) == expected, "\(cell)")
    }

    @Test(
        arguments: [
            ("Trực tiếp", Channel.inPerson), ("trực tuyến", .online), ("Qua bưu chính công ích", .postal), ("BCCI", .postal),
            ("bcci", .postal), ("2", .online), ("Qua dịch vụ BCCI", .postal), ("Trực tiếp (tại xã)", .inPerson), ("Trực tuyến.", .online),
            ("Fax", nil), ("DVC trực tuyến", .online), ("Qua cổng DVCQG", .online), ("Tại bộ phận một cửa", .inPerson),
            ("Trực tuyến tại quầy", nil), ("Trực tiếp, trực tuyến", nil),
        ] as [(String, Channel?)])
    func channel(cell: String, expected: Channel?) {
        #expect(Vocabularies.channel.value(of: cell) == expected, "\(cell)")
    }

    @Test(
        arguments: [
            ("Có", Tick.yes), ("[x]", .yes), ("[ ]", .no), ("☐", .no), ("☒", .yes), ("+", .yes), ("x", .yes), ("X", .yes), ("✓", .yes),
            ("1", .yes), ("có", .yes), ("K", .no), ("Không", .no), ("0", .no),
            ("-", .no), ("1.0", .yes), ("0.0", .no), ("1,0", .yes), ("co", .yes), ("khong", .no), ("chua co", .no), ("?", nil),
            ("Đã có", .yes), ("TRUE", .yes), ("Đúng", .yes), ("Chưa có", .no), ("không có", .no), ("Sai", .no),
            ("Có (Agribank)", .yes), ("2", nil), ("-1", nil), ("-9", nil), ("- Có", .yes), ("Có/Không", nil),
            ("a. Có", .yes), ("B) Không", .no), ("a.Có", .yes), ("a. Khác", nil),
        ] as [(String, Tick?)])
    func mark(cell: String, expected: Tick?) {
        #expect(Vocabularies.tick.value(of: cell) == expected, "\(cell)")
    }

    @Test func otherWords() {
        #expect(Vocabularies.payment.value(of: "Đối tượng miễn phí") == .exempt)
        #expect(Vocabularies.payment.value(of: "chuyển khoản") == .transfer)
        #expect(Vocabularies.payment.value(of: "Qua cổng DVC quốc gia") == .online)
        #expect(Vocabularies.payment.value(of: "tien-mat") == .cash)
        #expect(Vocabularies.payment.value(of: "Thanh toán online") == .online)
        #expect(Vocabularies.payment.value(of: "Chưa nộp") == nil)
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
        var reader = DayReader(DateOrder(isAmerican: isAmerican))
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
