import Catalogue
import Commune
import Diagnostics
import Language
import Tabular
import Testing

@testable import Intake

@Suite struct DossierReadingTests {
    /// Rows below "Mã|Trạng thái|Ngày nhận|Hẹn trả|Kết thúc|Hình thức nộp|Lệ phí|Đánh giá", and what is said about them; an unread cell costs that cell, and the row only where it has no code or no day of receipt.
    @Test(arguments: [
        ("A1|Đã trả kết quả|02/01/2024|05/01/2024|04/01/2024|Trực tuyến|8.000|Hài lòng", 1, []),
        ("|Đã trả kết quả|02/01/2024|05/01/2024|04/01/2024|Trực tuyến|0|", 1, ["intake.codes-damaged"]),
        ("|Đã trả kết quả|02/01/2024|||||", 0, ["intake.dossier-without-code"]),
        ("|Đã trả kết quả||05/01/2024|04/01/2024|Trực tuyến|0|", 0, ["intake.dossier-without-code"]),
        ("A1|Đang xử lý||05/01/2024||Trực tuyến|0|", 0, ["intake.dossier-without-receipt"]),
        ("A1||02/01/2024|05/01/2024||Trực tuyến|0|", 1, ["intake.dossier-without-status"]),
        ("A1|Đang xử lý|30/02/2024|05/01/2024||Trực tuyến|0|", 0, ["intake.date-invalid"]),
        ("A1|Đang xử lý|02/01/2024|hôm sau||Trực tuyến|0|", 1, ["intake.day-unread"]),
        ("A1|Đã trả kết quả|02/01/2024|05/01/2024|31/02/2024|Trực tuyến|0|", 1, ["intake.day-unread"]),
        ("A1|Đang xử lý|02/01/2024|31/12/9999|Đang xử lý|Trực tuyến|0|", 1, []),
        ("A1|Đang xử lí|02/01/2024|||Trực tuyến|0|", 1, []), ("A1|Đang xứ lý|02/01/2024|||Trực tuyến|0|", 1, ["intake.status-unknown"]),
        ("A1|Nguyễn Thị Hà|02/01/2024|||Trực tuyến|0|", 1, ["intake.status-not-understood"]),
        ("A1|Đang xử lý|02/01/2024|||Fax|0|", 1, ["intake.value-not-understood"]),
        ("A1|Đang xử lý|02/01/2024|||Trực tuyến|90%|", 1, ["intake.percent-for-count"]),
        ("A1|Đang xử lý|02/01/2024|||Trực tuyến|tám nghìn|", 1, ["intake.count-invalid"]),
        ("A1|Đang xử lý|02/01/2024|||Trực tuyến|Miễn phí|", 1, []),
        ("A1|Đã trả kết quả|02/01/2024|05/01/2024||Trực tuyến|0|", 1, ["intake.result-without-day"]),
        ("A1|Đã trả kết quả|02/01/2024|05/01/2024|01/01/2024|Trực tuyến|0|", 1, ["intake.result-before-receipt"]),
        ("A1|Từ chối tiếp nhận|02/01/2024|05/01/2024||Trực tuyến|0|", 1, []),
        ("A1|Đang xử lý|02/01/2024|05/01/2024||Trực tuyến|0|Tạm được", 1, ["intake.value-unknown"]),
        (
            "A1|Sai|xx|yy||Fax|0|", 0,
            ["intake.date-not-recognised"]
        ),
        // Marks of nothing, and cells that a spreadsheet has kept from being read as something else.
        ("A1|Đang xử lý|02/01/2024|-|NULL|n/a|#N/A|…", 1, []),
        ("A1|Đang xử lý|02/01/2024|__/__/____|01/01/0001 00:00:00|NULL|-|Chưa đánh giá", 1, []),
        ("A1|Đang xử lý|'02/01/2024|00/00/0000|Chưa có|'Trực tuyến| -   |", 1, []),
        ("=\"A1\"|=\"Đang xử lý\"|=\"02/01/2024\"|\"=\"\"05/01/2024\"\"\"||=\"Trực tuyến\"|=\"8.000\"|", 1, []),
        ("A1|4.0|02/01/2024|||dang truc tuyen|0.0|hai long", 1, ["intake.value-not-understood"]),
        ("A1|dang xu ly|02/01/2024|||truc-tuyen|0.0|hai_long", 1, []),
        ("NULL|Đang xử lý|02/01/2024|||Trực tuyến|0|", 1, ["intake.codes-damaged"]),
        ("240105000000000|Đang xử lý|02/01/2024|||Trực tuyến|0|", 1, ["intake.codes-damaged"]),
        ("2.40105E+11|Đang xử lý|02/01/2024|||Trực tuyến|0|", 1, ["intake.codes-damaged"]),
        ("#N/A|Đang xử lý|02/01/2024|||Trực tuyến|0|", 1, ["intake.codes-damaged"]),
    ])
    func row(row: String, accepted: Int, codes: [String]) throws {
        let header = "Mã hồ sơ|Trạng thái|Ngày nhận|Ngày hẹn trả|Ngày kết thúc xử lý|Hình thức nộp hồ sơ|Lệ phí (VNĐ)|Đánh giá"
        let good = "A0|Đang xử lý|01/01/2024|31/01/2024||Trực tiếp|0|"
        let reading = try Reading(["t.csv": "\(header)\n\(good)\n\(row)\n"])
        #expect(reading.records.inputs[0].accepted == accepted + 1)
        #expect(reading.records.inputs[0].rejected == 1 - accepted)
        #expect(reading.records.dossiers?.dossiers.count == accepted + 1)
        #expect(reading.said.map(\.kind.code) == codes)
        #expect(reading.said.allSatisfy { $0.location?.line == 3 && $0.location?.column != nil })
        #expect(!reading.text.contains("Nguyễn"), "a name in a cell that has slipped is not quoted")
    }

    /// How one code may be written; the last ones are others.
    @Test(arguments: [
        ("000.31.12.H56-240103-0001", true), ("'000.31.12.H56-240103-0001", true), ("\"=\"\"000.31.12.H56-240103-0001\"\"\"", true),
        ("000.31.12.h56-240103-0001", true), (" 000.31.12.H56-240103-0001 ", true), ("\u{200B}000.31.12.H56-240103-0001\u{FEFF}", true),
        ("000.31.12.H56 - 240103 - 0001", true), ("000.31.12.H56–240103—0001", true), ("000.31.12.H56\u{2011}240103\u{2212}0001", true),
        ("000.31.12.H56_240103_0001", true), ("(000.31.12.H56-240103-0001)", true), ("[000.31.12.H56-240103-0001]", true),
        ("000.31.12.H56-240103-0001 - Số phiếu: 26.10229", true), ("000.31.12.H56-240103-0001- so phieu 7", true),
        ("\"000.31.12.H56-240103-0001\nSố phiếu: 26.10229\"", true),
        ("000.31.12.\u{AD}H56-2401\u{200D}03-0001", true), ("Mã hồ sơ: 000.31.12.H56-240103-0001", true),
        ("HS 000.31.12.H56-240103-0001", true), ("=000.31.12.H56-240103-0001", true),
        ("= \"000.31.12.H56-240103-0001\"", true), ("#000.31.12.H56-240103-0001", true), ("000.31.12.H56-240103-0001.", true),
        ("\u{FF10}00.31.12.\u{FF28}56-240103-0001", true), ("000.31.12.H56-240103-0002", false), ("000.31.12.H56-2401030001", false),
        ("CT 000.31.12.H56-240103-0001", false), ("000.31.12.H56-240103-0001 (1)", true), ("000.31.12.H56-240103-0001 (bổ sung).", true),
        ("000.31.12.H56-240103-0001(1)", false), ("000.31.12.H56-240103-0001 (1) 2", false),
    ])
    func codesAreComparedByWhatTheyMean(code: String, isSame: Bool) throws {
        let header = "Mã hồ sơ,Ngày nhận"
        let reading = try Reading([
            "a.csv": "\(header)\n000.31.12.H56-240103-0001,03/01/2024\n", "b.csv": "\(header)\n\(code),03/01/2024\n",
        ])
        #expect(reading.records.dossiers?.dossiers.count == (isSame ? 1 : 2), "\(code)")
    }

    /// Damaged codes are nobody's: no row repeats another, in one file or in several.
    @Test func damagedCodesEqualNothing() throws {
        let file =
            "Mã hồ sơ,Ngày nhận\n2.40105E+11,03/01/2024\n2.40105E+11,03/01/2024\n\"2,4E+11\",03/01/2024\n#N/A,03/01/2024\n####,03/01/2024\n"
            + [
                "2.40105E11", "2.40105 E+11", "2.4e+11", "Err:504", "0", "000", "Chưa cấp mã", "240105310000010000", "240105310000010000",
            ].map { "\($0),03/01/2024\n" }.joined()
        let reading = try Reading(["a.csv": file, "b.csv": file])
        #expect(reading.records.dossiers?.dossiers.count == 28)
        #expect(reading.said.map(\.kind.code) == ["intake.codes-damaged", "intake.codes-damaged"])
    }

    /// In a ledger a day of result that cannot be read says that there is one: the dossier is not in process.
    @Test func unreadResultIsAResult() throws {
        let reading = try Reading(["t.csv": "Mã hồ sơ,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý\nA1,03/01/2024,08/01/2024,xong\n"])
        #expect(reading.records.dossiers?.dossiers.map(\.status) == [.resolved])
        #expect(reading.records.dossiers?.dossiers.map(\.finished) == [nil])
        #expect(reading.said.map(\.kind.code) == ["intake.day-unread"])
    }

    /// Words of a status that are not known, whether they are quoted, and how the dossier stands.
    @Test(arguments: [
        ("Kết thúc quy trình B", true), ("Chờ liên thông", true), ("Chuyển xử lý", true), ("Đã phê duyệt", true), ("Nguyễn Thị Hà", false),
        ("NGUYỄN THỊ HÀ", false), ("nguyễn thị hà", false), ("Chờ ông Nguyễn Văn An bổ sung", false), ("0912345678 xử lý", false),
    ])
    func unknownStatus(word: String, isQuoted: Bool) throws {
        let rows = "A1,\(word),02/01/2024,05/01/2024,04/01/2024\nA2,\(word),02/01/2024,05/01/2024,\n"
        let reading = try Reading(["t.csv": "Mã hồ sơ,Trạng thái,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý\n\(rows)"])
        #expect(reading.records.dossiers?.dossiers.map(\.status) == [.unknown, .unknown])
        #expect(reading.said.map(\.kind.code) == [isQuoted ? "intake.status-unknown" : "intake.status-not-understood"])
        #expect(reading.text.contains(word) == isQuoted)
    }

    @Test func oneRowInFull() throws {
        let header =
            "STT,Lĩnh vực,Thủ tục,Mã hồ sơ,Trạng thái hồ sơ,Ngày tiếp nhận,Ngày hẹn trả kết quả,Ngày có kết quả,Ngày trả công dân,Hình thức tiếp nhận,Mức độ dịch vụ,Hình thức thanh toán,\"Tổng phí, lệ phí đã nộp\",Số hóa thành phần hồ sơ,Kết quả điện tử,Mức độ hài lòng"
        let row =
            "1,Hộ tịch,Đăng ký kết hôn,H56-1,Đã trả kết quả,16/06/2025 08:10:29,16/06/2025 17:00:00,17/06/2025 09:38:29,19/06/2025 09:38:29,Trực tuyến,một phần,Chuyển khoản,8.000,Có,Không,Rất hài lòng"
        let reading = try Reading(["mot-cua/t.csv": "\(header)\n\(row)\n"])
        let register = try #require(reading.records.dossiers)
        let dossier = try #require(register.dossiers.first)
        #expect(dossier.received.iso == "2025-06-16")
        #expect(dossier.due?.iso == "2025-06-16")
        #expect(dossier.finished?.iso == "2025-06-17")
        #expect(register.fields[Int(dossier.field)] == "Hộ tịch")
        #expect(register.procedures[Int(dossier.procedure)] == "Đăng ký kết hôn")
        #expect(dossier.status == .returned)
        #expect(dossier.channel == .online)
        #expect(dossier.level == .partial)
        #expect(dossier.payment == .transfer)
        #expect(dossier.fee == .yes)
        #expect(dossier.digitised == .yes)
        #expect(dossier.electronicResult == .no)
        #expect(dossier.rating == .verySatisfied)
        #expect(register.columns == [Set(DossierColumn.allCases).subtracting([.collectionDayOnly])])
        #expect(register.exportDays == [Day(iso: "2025-06-19")])
        #expect(reading.records.inputs[0].kind == .dossierList)
    }

    @Test func ledgerWithGroupsAndTotals() throws {
        let ledger = """
            SỔ THEO DÕI HỒ SƠ,,,,,
            Từ ngày 01/03/2024 đến ngày 15/06/2024,,,,,
            STT,Mã hồ sơ,Nội dung hồ sơ,Số lượng (bộ),"Ngày, tháng, năm",
            ,,,,Nhận hồ sơ,Trả kết quả
            (1),(2),(3),(4),(5),(6)
            Lĩnh vực: Hộ tịch,,,,,
            1,A1,Khai sinh,1,02/03/2024,03/03/2024
            2,A2,Khai tử,2,02/03/2024,
            Cộng,,,3,,
            Lĩnh vực: Đất đai,,,,,
            3,A3,Hòa giải,1,05/03/2024,
            Cộng,,,2,,
            Tổng cộng,,,4,,
            ,,,,"Ngọc Phụng, ngày 15 tháng 6 năm 2024",
            ,,,,Người báo cáo,
            """
        let reading = try Reading(["mot-cua/so.csv": ledger])
        let register = try #require(reading.records.dossiers)
        #expect(register.fields == ["", "Hộ tịch", "Đất đai"])
        #expect(register.dossiers.map(\.field) == [1, 1, 2])
        #expect(register.dossiers.map { $0.finished?.iso } == ["2024-03-03", nil, nil])
        #expect(register.columns[0] == [.field, .procedure, .collectionDayOnly])
        let input = reading.records.inputs[0]
        #expect(input.kind == .dossierLedger)
        #expect(input.covers?.first.iso == "2024-03-01")
        #expect(register.exportDays.map { $0?.iso } == ["2024-06-15"])
        #expect((input.rows, input.accepted, input.rejected) == (3, 3, 0))
        #expect(reading.said.map(\.kind.code) == ["intake.collection-for-result", "intake.total-differs"])
        #expect(reading.said.last?.location == SourceLocation(file: "mot-cua/so.csv", line: 12, column: 4))
    }

    @Test func americanDatesAreReadOverTheWholeColumn() throws {
        let rows = "Mã hồ sơ,Ngày nhận,Ngày hẹn trả\nA1,8/2/2024,8/9/2024\nA2,8/22/2024,9/5/2024\n"
        let reading = try Reading(["t.csv": rows])
        #expect(reading.records.dossiers?.dossiers.map(\.received.iso) == ["2024-08-02", "2024-08-22"])
        #expect(reading.records.dossiers?.dossiers.map { $0.due?.iso } == ["2024-08-09", "2024-09-05"])
        #expect(reading.said.map(\.kind.code) == ["intake.dates-are-american", "intake.dates-are-american"])
    }

    @Test func dayFirstDatesStayDayFirst() throws {
        let rows = "Mã hồ sơ,Ngày nhận,Ngày hẹn trả\nA1,22/8/2024,8/9/2024\nA2,8/23/2024,9/5/2024\n"
        let reading = try Reading(["t.csv": rows])
        #expect(reading.records.dossiers?.dossiers.map(\.received.iso) == ["2024-08-22"])
        #expect(reading.said.map(\.kind.code) == ["intake.date-invalid"])
    }

    /// Two exports; which of the two statuses counts.
    @Test(arguments: [
        ("a.csv", "Từ ngày 01/01/2024 đến ngày 31/03/2024", "b.csv", "Từ ngày 01/01/2024 đến ngày 30/06/2024", DossierStatus.returned),
        ("a.csv", "Từ ngày 01/01/2024 đến ngày 30/06/2024", "b.csv", "Từ ngày 01/01/2024 đến ngày 31/03/2024", .inProcess),
        ("a.csv", "", "b.csv", "", .returned), ("b.csv", "", "a.csv", "", .inProcess), ("z/a.csv", "", "a/b.csv", "", .returned),
    ])
    func theLaterExportWins(first: String, firstTitle: String, second: String, secondTitle: String, status: DossierStatus) throws {
        let header = "Mã hồ sơ|Trạng thái|Ngày nhận|Ngày hẹn trả\n"
        let reading = try Reading([
            first: "\(firstTitle)|||\n\(header)A1|Đang xử lý|02/01/2024|05/01/2024\nA2|Đang xử lý|02/01/2024|05/01/2024\n",
            second: "\(secondTitle)|||\n\(header)A1|Đã trả kết quả|02/01/2024|05/01/2024\nA3|Đang xử lý|02/01/2024|05/01/2024\n",
        ])
        let statuses = try #require(reading.records.dossiers).dossiers.map(\.status)
        #expect(statuses.count == 3)
        #expect(statuses.filter { $0 == .returned }.count == (status == .returned ? 1 : 0))
        let lost = reading.records.inputs.filter { $0.duplicates == 1 }.map(\.path)
        #expect(lost == [status == .returned ? first : second])
        #expect(reading.records.inputs.allSatisfy { $0.rows == $0.accepted + $0.rejected + $0.duplicates })
        #expect(reading.said.filter { $0.kind.code == "intake.dossiers-superseded" }.map(\.location?.file) == lost)
    }

    @Test func whatTheLaterExportHasNoColumnForIsKept() throws {
        let reading = try Reading([
            "1.csv":
                "Mã hồ sơ,Trạng thái,Ngày nhận,Ngày hẹn trả,Hình thức nộp,Hình thức thanh toán,Lĩnh vực\nA1,Đang xử lý,02/01/2024,05/01/2024,Trực tuyến,Trực tuyến,Hộ tịch\n",
            "2.csv": "Mã hồ sơ,Ngày nhận,Ngày kết thúc xử lý,Hình thức nộp\nA1,02/01/2024,04/02/2024,\n",
            "3.csv": "Mã hồ sơ,Ngày nhận,Ngày kết thúc xử lý\nA1,02/01/2024,04/03/2024\n",
        ])
        let register = try #require(reading.records.dossiers)
        let dossier = try #require(register.dossiers.first)
        #expect(register.dossiers.count == 1)
        #expect(dossier.file == 2)
        #expect(dossier.finished?.iso == "2024-03-04")
        #expect(dossier.status == .unknown, "the dates of the later export say how it stands")
        #expect(dossier.due?.iso == "2024-01-05")
        #expect(dossier.payment == .online)
        #expect(register.fields[Int(dossier.field)] == "Hộ tịch")
        #expect(dossier.channel == .unknown, "the second export has the column, and left it blank")
        #expect(reading.records.inputs.map(\.duplicates) == [1, 1, 0])
    }

    /// Where neither export says which days it covers, its newest date does: a result of April is later than a receipt of March.
    @Test func theNewestDateTellsTheLaterExport() throws {
        let reading = try Reading([
            "1.csv": "Mã hồ sơ,Ngày nhận,Ngày kết thúc xử lý\nA1,02/01/2024,05/04/2024\n",
            "2.csv": "Mã hồ sơ,Ngày nhận,Ngày kết thúc xử lý\nA1,02/01/2024,\nA2,03/03/2024,\n",
        ])
        #expect(reading.records.dossiers?.dossiers.map { $0.finished?.iso } == ["2024-04-05", nil])
        #expect(reading.records.inputs.map(\.duplicates) == [0, 1])
    }

    /// An export without village and address leaves a dossier where the earlier one had it; one that has the column decides.
    @Test(arguments: [
        ("Mã hồ sơ,Ngày nhận\nA1,02/01/2024\nA9,01/02/2024\n", Place.outside),
        ("Mã hồ sơ,Ngày nhận,Địa chỉ\nA1,02/01/2024,\nA9,01/02/2024,\n", .unknown),
    ])
    func placeIsKept(later: String, place: Place) throws {
        let earlier = "Mã hồ sơ,Ngày nhận,Địa chỉ\nA1,02/01/2024,\"Thôn Vinh Quang, xã Xuân Cẩm, huyện Thường Xuân\"\n"
        let settings = Settings(
            commune: CommuneName(name: "xã Ngọc Phụng", within: ["huyện Thường Xuân"]),
            report: ReportSettings(title: "", date: Day(rawValue: 0), period: Period(first: Day(rawValue: 0), last: Day(rawValue: 1))),
            survey: SurveySettings(referenceDate: Day(rawValue: 0)))
        let reading = try Reading(["1.csv": earlier, "2.csv": later], settings: settings)
        let dossier = try #require(reading.records.dossiers?.dossiers.first)
        #expect(dossier.received.iso == "2024-01-02")
        #expect(dossier.file == 1)
        #expect(dossier.place == place)
    }

    @Test func aColumnThatLeavesTheOrderOpenFollowsTheOthers() throws {
        let rows = "Mã hồ sơ,Ngày nhận,Ngày hẹn trả\nA1,8/22/2024,9/5/2024\nA2,8/23/2024,9/6/2024\n"
        let reading = try Reading(["t.csv": rows])
        #expect(reading.records.dossiers?.dossiers.map { $0.due?.iso } == ["2024-09-05", "2024-09-06"])
    }

    /// A name in every column that is quoted, in rows that have slipped: nothing personal is told.
    @Test func namesAreNotTold() throws {
        let name = "Nguyễn Thị Canary"
        let header = "Mã hồ sơ|Trạng thái|Ngày nhận|Ngày hẹn trả|Hình thức nộp hồ sơ|Lệ phí|Đánh giá|Lĩnh vực|Địa chỉ\n"
        let rows = (0..<9).map { slipped in
            (0..<9).map {
                $0 == slipped ? "\(name) 0912345678 038098548693" : ["A\(slipped)", "Đang xử lý", "02/01/2024", "", "", "", "", "", ""][$0]
            }
            .joined(separator: "|")
        }
        let reading = try Reading(["t.csv": header + rows.joined(separator: "\n") + "\n"])
        #expect(reading.diagnostics.count(of: .error) + reading.diagnostics.count(of: .warning) >= 6)
        #expect(!reading.text.contains("Canary"))
        #expect(!reading.text.contains("0912345678"))
        #expect(!reading.text.contains("038098548693"))
    }

    @Test func aCodeTwiceInAFileIsShownWithItsPlace() throws {
        let reading = try Reading(["t.csv": "Mã hồ sơ,Ngày nhận\nA1,02/01/2024\nA2,03/01/2024\nA1 ,04/01/2024\nA1,05/01/2024\n"])
        #expect(reading.records.dossiers?.dossiers.map(\.received.iso) == ["2024-01-03", "2024-01-05"])
        #expect(reading.records.inputs[0].duplicates == 2)
        #expect(reading.said.map(\.kind.code) == ["intake.dossier-repeated", "intake.dossier-repeated"])
        #expect(reading.said.map { $0.location?.line } == [2, 4])
        #expect(reading.said.map(\.message) == [.dossierRepeated(line: 4), .dossierRepeated(line: 5)])
    }

    @Test func theDayOfSubmissionStandsInForTheReceipt() throws {
        let reading = try Reading(["t.csv": "Mã hồ sơ,Ngày nộp hồ sơ,Trạng thái\nA1,02/01/2024,Đang xử lý\n"])
        #expect(reading.records.dossiers?.dossiers.first?.received.iso == "2024-01-02")
        #expect(reading.said.map(\.kind.code) == ["intake.submission-for-receipt"])
    }

    /// The same file read in one piece and in many gives the same register and the same messages.
    @Test func chunksDoNotShow() throws {
        var text = "Mã hồ sơ,Nội dung,Số lượng,Ngày nhận,Ngày trả,Địa chỉ\n"
        for group in 0..<40 {
            text += "Lĩnh vực: Nhóm \(group % 7),,,,,\n"
            for row in 0..<1500 {
                let number = group * 1500 + row
                let day = number % 28 + 1
                let code = number % 977 == 0 ? "A\(number / 2)" : "A\(number)"
                text +=
                    "\(code),Việc \(number % 13),\(number % 3),\(day)/\(number % 12 + 1)/2024,\(number % 1009 == 0 ? "sai" : ""),\"Thôn \(number % 5), xã X, \(String(repeating: "y", count: 60))\"\n"
            }
            text += "Cộng,,\(group),,,\n"
        }
        text += "Tổng cộng,,1,,,\n"
        let whole = try Reading(["t.csv": text], parallelism: 1)
        let divided = try Reading(["t.csv": text], parallelism: 7)
        #expect(text.utf8.count > 4 << 20)
        #expect(divided.records.dossiers?.dossiers == whole.records.dossiers?.dossiers)
        #expect(divided.records.dossiers?.fields == whole.records.dossiers?.fields)
        #expect(divided.records.dossiers?.procedures == whole.records.dossiers?.procedures)
        #expect(divided.records.inputs == whole.records.inputs)
        #expect(divided.diagnostics.diagnostics == whole.diagnostics.diagnostics)
        #expect(whole.diagnostics.diagnostics.count { $0.kind.code == "intake.dossier-repeated" } > 0)
        #expect(whole.diagnostics.diagnostics.count { $0.kind.code == "intake.total-differs" } > 0)
    }
}

/// Files read as a folder.
struct Reading {
    let records: FolderRecords
    let diagnostics: DiagnosticCollector

    /// What was said, notes on places apart.
    var said: [Diagnostic] { diagnostics.diagnostics.filter { !$0.kind.code.contains("place") && !$0.kind.code.contains("village") } }

    /// Every message in both languages.
    var text: String {
        diagnostics.diagnostics.flatMap { diagnostic in
            [Language.vietnamese, .english].flatMap { [Wording($0).text(of: diagnostic), Wording($0).hint(of: diagnostic) ?? ""] }
        }.joined(separator: "\n")
    }

    /// - Parameter dossiers: the exports by path.
    init(_ dossiers: [String: String], settings: Settings? = nil, parallelism: Int = 1) throws {
        var diagnostics = DiagnosticCollector()
        let sources = dossiers.sorted { $0.key < $1.key }.map { InputSource(path: $0.key, bytes: .bytes(Array($0.value.utf8))) }
        records = try FolderIntake(settings: settings, parallelism: parallelism).read(
            FolderSources(dossiers: sources), diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }
}
