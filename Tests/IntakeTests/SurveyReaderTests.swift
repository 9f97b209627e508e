import Catalogue
import CatalogueNames
import Commune
import Diagnostics
import Testing

@testable import Intake
@testable import Tabular

@Suite struct SurveyReaderTests {
    static func settings(_ name: CommuneName = SampleList.ngocPhungName, reference: String = "2024-07-31") -> Settings {
        let day = Day(iso: reference)!
        return Settings(
            commune: name, report: ReportSettings(title: "", date: day, period: Period(first: day, last: day)),
            survey: SurveySettings(referenceDate: day))
    }

    static func read(
        _ tables: [SourceTable], _ gazetteer: Gazetteer = SampleList.ngocPhung, _ settings: Settings = settings()
    ) throws -> (result: SurveyReader.Result, diagnostics: DiagnosticCollector) {
        var diagnostics = DiagnosticCollector()
        var reader = SurveyReader(VillageMatcher(gazetteer: gazetteer, commune: settings.commune), settings: settings)
        for table in tables { try reader.read(table, Tables.columns(table, .surveys), diagnostics: &diagnostics) }
        return (reader.finish(diagnostics: &diagnostics), diagnostics)
    }

    static func persons(_ file: SurveyFile) -> [PersonAnswer] {
        if case .persons(let persons) = file.answers { persons } else { [] }
    }

    static func counted(_ file: SurveyFile) -> [CountedAnswer] {
        switch file.answers {
        case .persons: []
        case .households(let rows), .villageTotals(let rows): rows
        }
    }

    // MARK: - Cells

    @Test(
        arguments: [
            ("Điện, viễn thông", [.electricity, .telecom]), ("điện; nước;y tế", [.electricity, .water, .health]),
            ("Bảo hiểm / học phí", [.insurance, .tuition]),
            ("mua sắm + khác", [.shopping, .other]), ("điện\nnước", [.electricity, .water]), ("tiền điện", [.electricity]),
            ("ĐIỆN", [.electricity]),
            ("Điện,", [.electricity]), ("Không", []), ("không", []), ("K", []), ("-", []), ("0", []), ("Y TẾ", [.health]),
            ("Cước viễn thông, tiền nước", [.telecom, .water]), ("điện, điện", [.electricity]),
            ("Đóng BHYT; nộp tiền điện", [.insurance, .electricity]),
            ("điện nước", [.electricity, .water]), ("mua hàng online", [.shopping]),
            // Parted by blanks, in code, and as lists.
            ("Điện Nước", [.electricity, .water]), ("Nước Mua sắm", [.water, .shopping]), ("Điện Điện thoại", [.electricity, .telecom]),
            ("dien nuoc mua_sam", [.electricity, .water, .shopping]), ("y_te khac", [.health, .other]),
            ("electricity telecom", [.electricity, .telecom]), ("[\"Điện\", \"Nước\"]", [.electricity, .water]),
            ("['Điện']", [.electricity]), ("{Điện,Nước}", [.electricity, .water]), ("[\"Không\"]", []), ("[]", nil),
            ("[\"Kh\\u00f4ng\"]", []), ("[\"\\u0110i\\u1ec7n\", \"N\\u01b0\\u1edbc\"]", [.electricity, .water]), ("(Không)", []),
            ("(Điện, Nước)", [.electricity, .water]),
            ("\"Điện\"; \"Y tế\"", [.electricity, .health]), ("- Điện\n- Nước", [.electricity, .water]),
            ("1. Điện, 2. Nước", [.electricity, .water]), ("Điện;Nước;", [.electricity, .water]), ("Điện: 200k", [.electricity]),
            // None.
            ("Không sử dụng dịch vụ nào", []), ("Chưa thanh toán trực tuyến", []), ("Không dùng", []), ("Chưa bao giờ", []),
            ("Không có dịch vụ nào", []), ("Tôi chưa sử dụng dịch vụ nào", []), ("Không thanh toán qua mạng", []), ("Chưa từng dùng", []),
            ("khong_su_dung", []), ("Chưa", []), ("Trả bằng tiền mặt", []), ("Vẫn thanh toán bằng tiền mặt", []), ("Không thực hiện", []),
            ("Chưa biết sử dụng", []), ("Không dịch vụ nào trong số này", []), ("Chỉ dùng tiền mặt", []), ("Không có gì", []),
            ("Không.", []),
            // In the person's own words.
            ("Khác: vé xe khách", [.other]), ("Điện, Khác: vé xe khách, vé máy bay", [.electricity, .other]), ("Khác (vé xe)", [.other]),
            ("Dịch vụ khác: nạp thẻ game cho con ở nhà", [.other]), ("Khác: tiền nước", [.water]), ("Khác:", [.other]),
            ("Điện, Khác: không", [.electricity]), ("Điện, không có gì khác", [.electricity]),
            // Boxes of a printed form: those that are ticked.
            ("☑ Điện ☐ Nước ☑ Mua sắm", [.electricity, .shopping]), ("Điện ☑ Nước ☐ Mua sắm ☒", [.electricity, .shopping]),
            ("☐ Điện ☐ Nước ☑ Không", []), ("☐ Điện ☐ Nước", nil), ("● Điện ○ Nước", [.electricity]), ("◉ Điện ◯ Nước", [.electricity]),
            ("■ Điện □ Nước □ Khác", [.electricity]), ("✔Điện ✗Nước", [.electricity]), ("✓ Điện ☐ Nước", [.electricity]),
            ("[x] Điện [ ] Nước", [.electricity]), ("(x) Điện ( ) Nước (X) Mua sắm", [.electricity, .shopping]),
            ("Điện (x), Nước (x), Mua sắm ( )", [.electricity, .water]), ("[ ] Điện [ ] Nước", nil), ("[_] Điện [v] Nước", [.water]),
            ("● Điện ● Nước", [.electricity, .water]), ("• Điện\n• Nước", [.electricity, .water]), ("✓ Điện", [.electricity]),
            ("● Không", []), ("Điện, Khác ( )", [.electricity, .other]),
            // Each service with its own answer.
            ("Điện: Có; Nước: Không", [.electricity]), ("Điện: Không; Nước: Không", []), ("Điện (có), nước (không)", [.electricity]),
            ("Điện: x; Nước:", [.electricity]), ("Điện=1;Nước=0", [.electricity]), ("Điện 1, Nước 0", [.electricity]),
            ("Điện: 50.000đ; Nước: 0đ", [.electricity]), ("Điện: qua Momo", [.electricity]), ("Nước - không", []),
            ("Điện:", [.electricity]),
            ("Điện và nước", [.electricity, .water]), ("Điện, nước và viễn thông", [.electricity, .water, .telecom]),
            // Nothing, as English forms and codes of forms say it.
            ("none", []), ("None of the above", []), ("Nothing", []), ("Not yet", []), ("I don't pay online", []), ("No", []),
            ("none;", []), ("Không có nhu cầu", []), ("Không có tài khoản nên không thanh toán", []), ("Không mục nào ở trên", []),
        ] as [(String, PaidServices?)])
    func services(text: String, services: PaidServices?) {
        #expect(ServiceList(text) == services.map { .services($0, hasUnknown: false) } ?? .blank)
    }

    @Test(arguments: [
        ("", ServiceList.blank), ("  ", .blank), (",", .blank), ("N/A", .blank), ("Không biết", .blank), ("null", .blank),
        ("Không trả lời", .blank), ("điện, xăng dầu", .services([.electricity, .other], hasUnknown: true)),
        ("vé xe khách", .services(.init(.other), hasUnknown: true)), ("Có", .unnamed), ("x", .unnamed),
        ("Thanh toán không dùng tiền mặt", .unnamed), ("Không dùng tiền mặt", .unnamed), ("Điện, Không", .unread),
        ("Nguyễn Văn A 0912345678", .unread), ("2345", .unread), ("Không thích", .unread),
        ("None", .blank), ("Không áp dụng", .blank), ("○ Điện", .unread), ("○ Không", .unread), ("✗ Điện", .unread),
        ("Điện x, Nước", .unread), ("Điện, none", .unread),
    ])
    func otherServices(text: String, expected: ServiceList) {
        #expect(ServiceList(text) == expected)
    }

    /// "None" is an answer where the form speaks English, and else what a program writes for no value.
    @Test(arguments: [("Services paid online", "none"), ("Dịch vụ đã thanh toán trực tuyến", "?")])
    func noneOfAForm(heading: String, expected: String) throws {
        let (result, _) = try Self.read([Tables.text("Họ và tên,Năm sinh,Thôn,\(heading)\nA,1990,Bái Sim,None\nB,1991,Bái Sim,Điện\n")])
        #expect(Self.persons(result.files[0]).map { $0.services.map { $0.isEmpty ? "none" : "some" } ?? "?" } == [expected, "some"])
    }

    /// Rows that are nobody's, how many persons stay, and what is told.
    @Test(arguments: [
        ("3,,,,FALSE,FALSE\n4,,,,FALSE,FALSE\n", 2, ["4 intake.filler-rows"]), ("3,,,,false,False\n", 2, ["4 intake.filler-rows"]),
        ("3,,,,0,0\n", 2, ["4 intake.filler-rows"]), ("VD,Lê A,1990,Bái Sim,Có,x\n", 2, ["4 intake.example-rows"]),
        ("3,Lê C,,,FALSE,FALSE\n", 3, ["4 villages.place-blank"]), ("3,,,Bái Sim,FALSE,FALSE\n", 3, []),
        ("3,,1990,,0,0\n", 3, ["4 villages.place-blank"]), ("3,,,,TRUE,FALSE\n", 3, ["4 villages.place-blank"]),
    ])
    func rowsOfNobody(rows: String, persons: Int, told: [String]) throws {
        let (result, diagnostics) = try Self.read([
            Tables.text(
                "STT,Họ và tên,Năm sinh,Thôn,Có tài khoản,VNeID mức 2\n1,Lê A,1990,Bái Sim,TRUE,FALSE\n2,Lê B,1991,Bái Sim,FALSE,TRUE\n"
                    + rows)
        ])
        #expect(Self.persons(result.files[0]).count == persons)
        #expect(Tables.told(diagnostics) == told)
    }

    @Test(arguments: [
        ("28/04/1965", BirthText.day(Day(iso: "1965-04-28")!)), ("1965", .year(1965)), ("59", .age(59)), ("", .blank), ("0", .age(0)),
        ("105", .age(105)),
        ("1965-04-28", .day(Day(iso: "1965-04-28")!)), ("23860", .day(Day(iso: "1965-04-28")!)), ("28/4/65", .day(Day(iso: "1965-04-28")!)),
        ("22/08/05", .day(Day(iso: "2005-08-22")!)), ("00/00/1965", .year(1965)), ("4/1965", .year(1965)), ("__/__/1965", .year(1965)),
        ("00/04/1965", .year(1965)), ("31/02/1965", .invalid), ("2030", .invalid), ("01/08/2024", .day(Day(iso: "2024-08-01")!)),
        ("02/08/2025", .invalid), ("150", .invalid),
        ("hai mươi", .invalid),
        ("13/1965", .invalid), ("1850", .invalid), (" 1965 ", .year(1965)), ("28.04.1965", .day(Day(iso: "1965-04-28")!)),
        ("SN 1965", .year(1965)), ("sinh năm 1965", .year(1965)), ("Năm: 1965", .year(1965)),
        ("Sinh ngày 28/04/1965", .day(Day(iso: "1965-04-28")!)),
        ("1.965", .year(1965)), ("1,965", .year(1965)), ("3.965", .invalid), ("khoảng 1965", .year(1965)), ("~1965", .year(1965)),
        ("~ 28/04/1965", .day(Day(iso: "1965-04-28")!)), ("≈1965", .year(1965)), ("~", .invalid), ("SN", .invalid),
        ("12345678", .invalid),
    ])
    func births(text: String, expected: BirthText) {
        let found = (Array(text.utf8) + [0]).withUnsafeBufferPointer { bytes in
            BirthText(
                FieldBytes(start: bytes.baseAddress!, count: bytes.count - 1, escape: 0, quote: 0), order: DateOrder(),
                reference: Day(iso: "2024-07-31")!)
        }
        #expect(found == expected)
    }

    @Test(arguments: [
        ("Có", true), ("có", true), ("x", true), ("X", true), ("✓", true), ("1", true), ("", nil), (" ", nil), ("K", false),
        ("Không", false),
        ("KHÔNG", false), ("0", false), ("-", false), ("☑ Có ☐ Không", true), ("☐ Có ☒ Không", false), ("Có ☑ Không □", true),
        ("Có □ Không ■", false),
        ("☐ Có ☐ Không", nil), ("□", false), ("☑", true), ("✅", true), ("Có - MB bank", true), ("Có, tại Agribank", true),
        ("có: 2 thẻ", true), ("Không, vì già yếu", false), ("Đã mở", true), ("Chưa mở", false), ("Chưa có tài khoản", false),
        ("1E+00", true), ("0E+00", false),
    ])
    func marks(text: String, answer: Bool?) throws {
        let (result, diagnostics) = try Self.read([
            Tables.text(
                "Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán,VNeID mức 2\nA,1990,Bái Sim,\"\(text)\",Có\nB,1991,Bái Sim,Có,Có\n")
        ])
        #expect(Self.persons(result.files[0]).map { $0[.account] } == [answer, true])
        #expect(diagnostics.diagnostics.isEmpty)
    }

    /// Crosses and rings: beside an x anywhere in the form an o is a no, told; alone it may be a tick, and is no answer.
    @Test(
        arguments: [
            (["X,x", "O,x", "X,o"], [true, false, true], [true, true, false], ["survey.rings"]),
            (["O,Có", "o,", ",Có"], [nil, nil, nil], [true, nil, true], ["survey.mark-unknown", "survey.mark-unknown"]),
            (["x,Có", "0,Không", "x,Có"], [true, false, true], [true, false, true], []),
        ] as [([String], [Bool?], [Bool?], [String])])
    func crossesAndRings(answers: [String], accounts: [Bool?], identities: [Bool?], told: [String]) throws {
        let rows = answers.enumerated().map { "A\($0),199\($0),Bái Sim,\($1)" }.joined(separator: "\n")
        let (result, diagnostics) = try Self.read([
            Tables.text("Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán,VNeID mức 2\n\(rows)\n")
        ])
        #expect(Self.persons(result.files[0]).map { $0[.account] } == accounts)
        #expect(Self.persons(result.files[0]).map { $0[.vneid2] } == identities)
        #expect(diagnostics.diagnostics.map(\.kind.code) == told)
    }

    /// A remark that may turn the answer round leaves it unread.
    @Test(arguments: [
        "Có, nhưng đã khóa", "Có - chưa dùng", "Không, chỉ có tiền mặt", "Không - đã hủy", "x - MB bank", "MB bank - có", "Nhà có",
    ])
    func remarksThatTurnAnAnswer(text: String) throws {
        let (result, diagnostics) = try Self.read([
            Tables.text("Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán\nA,1990,Bái Sim,\"\(text)\"\nB,1991,Bái Sim,Có\n")
        ])
        #expect(Self.persons(result.files[0]).map { $0[.account] } == [nil, true])
        #expect(diagnostics.diagnostics.map(\.kind.code) == ["survey.mark-unknown"])
    }

    /// Counts that say what they count, and words for none.
    @Test(
        arguments: [
            ("2 người", 2), ("2", 2), ("1.012 khẩu", 1012), ("2ng", 2), ("0 người", 0), ("không", 0), ("Không ai", 0), ("Không có", 0),
            ("(-)", 0), ("-", 0), ("2 (hai)", 2), ("2 người (con đi xa)", 2), ("2 (vợ và chồng)", 2), ("hai", 2), ("hai người", 2),
            ("Một", 1), ("mười hai", 12), ("2.", 2), ("2*", 2), ("02 (hai người)", 2), ("Chưa có ai", 0), ("k có", 0),
            ("", nil),
            ("chưa có", nil),
        ] as [(String, Int?)])
    func countsOfPeople(cell: String, count: Int?) throws {
        let (result, diagnostics) = try Self.read([
            Tables.text(
                "Chủ hộ,Thôn,Số nhân khẩu,Số người từ 15 tuổi,Số người có tài khoản\nA,Bái Sim,3000 người,2.000,\(cell)\nB,Bái Sim,3,2,1\n")
        ])
        #expect(Self.counted(result.files[0]).map { $0.yes[.question(.account)] } == [count, 1])
        #expect(Self.counted(result.files[0]).first?.people == 3000)
        #expect(diagnostics.diagnostics.isEmpty)
    }

    /// What is no count, and told.
    @Test(arguments: ["2 (ba)", "2 (3 vắng)", "(2)", "2/4", "2 - 3", "khoảng 2", "hai ba", "cả nhà", "-2", "x"])
    func noCountsOfPeople(cell: String) throws {
        let (result, diagnostics) = try Self.read([
            Tables.text("Chủ hộ,Thôn,Số nhân khẩu,Số người từ 15 tuổi,Số người có tài khoản\nA,Bái Sim,5,4,\(cell)\nB,Bái Sim,3,2,1\n")
        ])
        #expect(Self.counted(result.files[0]).map { $0.yes[.question(.account)] } == [nil, 1])
        #expect(Tables.told(diagnostics) == ["2 survey.count-invalid"])
    }

    /// Births that are about right are told with their count.
    @Test func approximateBirths() throws {
        let (result, diagnostics) = try Self.read([
            Tables.text(
                "Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán\nA,~1990,Bái Sim,Có\nB,1991,Bái Sim,Có\nC,khoảng 1992,Bái Sim,Có\n")
        ])
        #expect(Self.persons(result.files[0]).map(\.birthYear) == [1990, 1991, 1992])
        #expect(diagnostics.diagnostics.map(\.kind.code) == ["survey.births-approximate"])
    }

    // MARK: - Persons

    static let header = "STT,Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán,Dịch vụ đã thanh toán trực tuyến,Ngày khảo sát\n"

    /// Rows of persons, what is told, and rows accepted / rejected / twice.
    @Test(
        arguments: [
            ("1,Lê A,1990,Bái Sim,Có,điện,08/07/2024\n2,Lê B,1990,Bái Sim,x,-,08/07/2024", [], "2/0/0"),
            ("1,Lê A,1990,Bái Sim,có thể,điện,08/07/2024\n2,Lê B,1990,Bái Sim,x,-,", ["2 survey.mark-unknown"], "2/0/0"),
            ("1,Lê A,1990,Bái Sim,Có,xăng,08/07/2024\n2,Lê B,1990,Bái Sim,x,-,", ["2 survey.services-other"], "2/0/0"),
            ("1,Lê A,1990,Bái Sim,Có,\"điện, không\",\n2,Lê B,1990,Bái Sim,x,-,", ["2 survey.services-unread"], "2/0/0"),
            (
                "1,Lê A,sáu,Bái Sim,có thể,xăng,mai\n2,Lê B,1990,Bái Sim,x,-,",
                ["2 survey.birth-invalid", "2 survey.mark-unknown", "2 survey.date-invalid", "2 survey.services-other"], "2/0/0"
            ),
            // The same person twice, whatever the spelling; without a name or a birth nobody is the same.
            (
                "1,Lê Thị Hòa,1990,Bái Sim,Có,-,08/07/2024\n2,LÊ THỊ HOÀ,1990,Thôn Bái Sim,K,-,09/07/2024", ["2 survey.person-twice"],
                "1/0/1"
            ),
            ("1,Lê A,1990,Bái Sim,Có,-,09/07/2024\n2,Lê A,1990,Bái Sim,K,-,08/07/2024", ["3 survey.person-twice"], "1/0/1"),
            ("1,Lê A,1990,Bái Sim,Có,-,\n2,Lê A,1990,Lý Trúc,K,-,\n3,Lê A,1991,Bái Sim,K,-,\n4,Lê Á,1990,Bái Sim,K,-,", [], "4/0/0"),
            ("1,,1990,Bái Sim,Có,-,\n2,,1990,Bái Sim,K,-,\n3,Lê A,,Bái Sim,K,-,\n4,Lê A,,Bái Sim,K,-,", [], "4/0/0"),
            // Places
            (
                "1,Lê A,1990,xã Lương Sơn,?,-,\n2,Lê A,1990,Bái Xim,K,-,\n3,Lê A,1990,,K,-,",
                ["3 villages.unmatched-near", "4 villages.place-blank", "3 survey.person-twice"], "2/0/1"
            ),
            ("1,Lê A,1990,Bái Sim,Có,-,7/8/2024\n2,Lê B,1990,Bái Sim,K,-,7/28/2024", ["1 survey.dates-month-first"], "2/0/0"),
        ] as [(String, [String], String)])
    func personRows(rows: String, told: [String], counts: String) throws {
        let (result, diagnostics) = try Self.read([Tables.text(Self.header + rows)])
        #expect(Tables.told(diagnostics) == told)
        let input = result.inputs[0]
        #expect("\(input.accepted)/\(input.rejected)/\(input.duplicates)" == counts)
        #expect(Self.persons(result.files[0]).count == input.accepted && input.rows == input.accepted + input.rejected + input.duplicates)
    }

    /// The answers of the first person of a form that asks for each service: services paid for, and those left blank ("-" where none was
    /// answered).
    @Test(arguments: [
        // Blank beside "no" is no answer; beside ticks alone it is no.
        ("Có,Không,,", "Không,Có,Có,Có", "electricity/telecom tuition"), ("x,,,", ",x,,", "electricity/"), (",,,", ",x,,", "-"),
        ("0,0,0,0", "1,1,0,0", "/"), ("TRUE,FALSE,FALSE,TRUE", ",,,", "electricity tuition/"),
    ])
    func aColumnForEachService(first: String, second: String, expected: String) throws {
        let header =
            "STT,Họ và tên,Năm sinh,Thôn,Đã thanh toán không dùng tiền mặt,,,\n,,,,Điện,Nước,Viễn thông,Học phí\n"
        let (result, diagnostics) = try Self.read([
            Tables.text(header + "1,Lê A,1990,Bái Sim,\(first)\n2,Lê B,1991,Bái Sim,\(second)\n")
        ])
        #expect(diagnostics.diagnostics.isEmpty)
        #expect(
            result.files[0].columns == SurveyColumns(questions: [.cashless], services: [.electricity, .water, .telecom, .tuition]))
        let person = Self.persons(result.files[0])[0]
        func names(_ services: PaidServices) -> String {
            services.services.map(\.id).joined(separator: " ")
        }
        #expect((person.services.map { "\(names($0))/\(names(person.skippedServices))" } ?? "-") == expected)
    }

    /// Forms as survey tools write them: the columns behind name, year and village, two people's cells there, and for each the account, the
    /// services paid for and, behind a stroke, those left blank; "?" is no answer.
    @Test(
        arguments: [
            // KoboToolbox, ODK: all choices in one column and each in one of its own; codes; groups.
            (
                "Có tài khoản|Dịch vụ đã thanh toán trực tuyến|Dịch vụ đã thanh toán trực tuyến/Điện|Dịch vụ đã thanh toán trực tuyến/Mua sắm",
                "co|dien mua_sam|1|1", "khong||0|0", "yes electricity,shopping", "no none", []
            ),
            (
                "Có tài khoản|Dịch vụ đã thanh toán trực tuyến|Dịch vụ đã thanh toán trực tuyến/Điện|Dịch vụ đã thanh toán trực tuyến/Mua sắm",
                "1|dv1 dv7|1|1", "0|||", "yes electricity,shopping", "no ?", []
            ),
            (
                "kh/Có tài khoản|kh/Dịch vụ đã thanh toán trực tuyến/Điện|kh/Dịch vụ đã thanh toán trực tuyến/Nước", "Có|1|0", "Không|0|0",
                "yes electricity", "no none", []
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến/Điện|Dịch vụ đã thanh toán trực tuyến/Giao thông|Dịch vụ đã thanh toán trực tuyến/Nước",
                "0|1|0", "|1|", "? other", "? other/electricity,water", []
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến/Internet|Dịch vụ đã thanh toán trực tuyến/Điện thoại", "1|0", "0|0", "? telecom",
                "? none", []
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến/Điện|Dịch vụ đã thanh toán trực tuyến/Không sử dụng", "0|1", "1|1", "? none", "? ?",
                ["3 survey.services-unread"]
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến (Điện)|Dịch vụ đã thanh toán trực tuyến (Không có)", "0|1", "1|0", "? none",
                "? electricity",
                []
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến: Điện|Dịch vụ đã thanh toán trực tuyến: Không dùng dịch vụ nào", "0|1", "1|0", "? none",
                "? electricity", []
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến/Điện|Dịch vụ đã thanh toán trực tuyến/Chưa thanh toán trực tuyến", "|x", "x|", "? none",
                "? electricity", []
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến >> Điện|Dịch vụ đã thanh toán trực tuyến >> Không sử dụng dịch vụ nào", "0|1", "1|0",
                "? none",
                "? electricity", []
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến → Điện|Dịch vụ đã thanh toán trực tuyến → Nước", "1|0", "0|0", "? electricity", "? none",
                []
            ),
            // LimeSurvey and grids.
            (
                "Dịch vụ đã thanh toán trực tuyến [Điện]|Dịch vụ đã thanh toán trực tuyến [Nước]|Dịch vụ đã thanh toán trực tuyến [Không]",
                "Có|Không|Không", "Không|Không|Có", "? electricity", "? none", []
            ),
            (
                "Anh/chị đã thanh toán trực tuyến những dịch vụ nào? [Điện]|Anh/chị đã thanh toán trực tuyến những dịch vụ nào? [Vé tàu]",
                "Yes|", "|Yes", "? electricity", "? other", []
            ),
            ("Có tài khoản [Có]|Có tài khoản [Không]|VNeID mức 2", "1|0|1", "0|1|0", "yes ?", "no ?", []),
            (
                "Dịch vụ đã thanh toán trực tuyến [Điện]|Dịch vụ đã thanh toán trực tuyến [Khác]", "Có|vé xe khách", "Không|không có gì",
                "? electricity,other", "? none", []
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến [Điện]|Dịch vụ đã thanh toán trực tuyến [Nước]|Có tài khoản", "có thể|Có|Có",
                "Không|Không biết|Không", "yes ?", "no none/water", ["2 survey.services-unread"]
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến (Điện)|Dịch vụ đã thanh toán trực tuyến (Mua sắm)|Có tài khoản", "1|0|Có", "0|1|Không",
                "yes electricity", "no shopping", []
            ),
            ("Phần A - Có tài khoản|Phần A - VNeID mức 2|Phần A - Điện thoại", "Có|Có|091", "Không|Có|091", "yes ?", "no ?", []),
            (
                "A.Có tài khoản|A.VNeID mức 2|A.Dịch vụ đã thanh toán trực tuyến", "Có|Có|Điện", "Không|Có|Không", "yes electricity",
                "no none", []
            ),
            (
                "Thanh toán tiền điện trực tuyến|Thanh toán vé xe trực tuyến|Có tài khoản", "0|1|Có", "1|0|Không", "yes none",
                "no electricity", []
            ),
            // Google and Microsoft Forms.
            (
                "4. Bạn có tài khoản thanh toán không?|5. Bạn đã có VNeID mức 2 chưa?|6. Dịch vụ đã thanh toán trực tuyến", "Có|Có|Điện",
                "Không|Có|Không", "yes electricity", "no none", []
            ),
            (
                "Hiện nay anh (chị) đã mở tài khoản ngân hàng rồi chưa?|Tôi đã từng sử dụng dịch vụ công trực tuyến", "Có|Không",
                "Không|Có", "yes ?", "no ?", []
            ),
            (
                "Ông/bà đã thanh toán không dùng tiền mặt các khoản nào?|Ông/bà có tài khoản thanh toán không?", "Điện;Khác: vé xe;|Có",
                "Không sử dụng dịch vụ nào;|Không", "yes electricity,other", "no none", []
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến|Có tài khoản", "Điện, vé xe khách|Có", "Không biết|Không", "yes electricity,other",
                "no ?",
                ["2 survey.services-other"]
            ),
            (
                "Dịch vụ đã thanh toán trực tuyến/Điện|Dịch vụ đã thanh toán trực tuyến/Nước", "Điện|", "|Nước", "? electricity", "? water",
                []
            ),
        ] as [(String, String, String, String, String, [String])])
    func formsOfSurveyTools(
        columns: String, first: String, second: String, firstAnswer: String, secondAnswer: String, told: [String]
    ) throws {
        let group = columns.hasPrefix("kh/") ? "kh/" : ""
        let header = ["Họ và tên", "Năm sinh", "Thôn"].map { group + $0 }.joined(separator: ";")
        func cells(_ text: String) -> String {
            text.split(separator: "|", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(separator: ";")
        }
        let (result, diagnostics) = try Self.read([
            Tables.text("\(header);\(cells(columns))\nA;1990;Bái Sim;\(cells(first))\nB;1991;Bái Sim;\(cells(second))\n")
        ])
        #expect(Tables.told(diagnostics) == told)
        let answers = Self.persons(result.files[0]).map { person in
            func names(_ services: PaidServices) -> String { services.services.map(\.id).joined(separator: ",") }
            let account = person[.account].map { $0 ? "yes" : "no" } ?? "?"
            guard let services = person.services else { return "\(account) ?" }
            let left = person.skippedServices.isEmpty ? "" : "/\(names(person.skippedServices))"
            return "\(account) \(services.isEmpty ? "none" : names(services))\(left)"
        }
        #expect(answers == [firstAnswer, secondAnswer])
    }

    /// Birth where men and women have a column each.
    @Test(arguments: [
        ("Năm sinh,\n,,Nam,Nữ", [1990, 1991]), ("Năm sinh (nam),Năm sinh (nữ)", [1990, 1991]), ("Năm sinh nam,Năm sinh nữ", [1990, 1991]),
        ("Nam,Nữ\n,,Năm sinh,Năm sinh", [1990, 1991]), ("Ngày tháng năm sinh,\n,,Nam,Nữ", [1990, 1991]),
    ])
    func birthBySex(heading: String, years: [Int]) throws {
        let two = heading.split(separator: "\n", omittingEmptySubsequences: false)
        let header = "Họ và tên,Thôn,\(two[0]),Có tài khoản\n" + (two.count > 1 ? "\(two[1]),\n" : "")
        let (result, diagnostics) = try Self.read([
            Tables.text(header + "Lê A,Bái Sim,1990,,Có\nLê B,Bái Sim,,1991,Không\nLê C,Bái Sim,1990,1991,Không\n")
        ])
        #expect(Self.persons(result.files[0]).compactMap(\.birthYear) == years)
        #expect(diagnostics.diagnostics.map(\.kind.code) == ["survey.birth-invalid"])
    }

    /// Ticks in columns for "Có" and "Không", the answer, and what is told.
    @Test(
        arguments: [
            ("x,", true, []), (",x", false, []), (",Không", false, []), ("Có,-", true, []), ("0,1", false, []), (",", nil, []),
            ("-,-", nil, []), ("x,x", nil, ["3 survey.mark-unknown"]), ("?,", nil, []), ("#,", nil, ["3 survey.mark-unknown"]),
        ] as [(String, Bool?, [String])])
    func aColumnForEachAnswer(ticks: String, answer: Bool?, told: [String]) throws {
        let header = "STT,Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán,\n,,,,Có,Không\n"
        let (result, diagnostics) = try Self.read([Tables.text(header + "1,Lê A,1990,Bái Sim,\(ticks)\n2,Lê B,1991,Bái Sim,x,\n")])
        #expect(Tables.told(diagnostics) == told)
        #expect(Self.persons(result.files[0]).map { $0[.account] } == [answer, true])
    }

    /// Rows that are no village's own.
    @Test(arguments: [
        "Toàn xã,180,80", "Tổng cộng,180,80", "Cộng,180,80", "cả xã,180,80", ",Người lập,Trưởng thôn", "\"Ngọc Phụng, ngày 1\",,",
    ])
    func rowsBelowTheVillages(row: String) throws {
        let rows = "Thôn,Từ 15 tuổi,Có tài khoản\nBái Sim,90,40\nLý Trúc,90,40\n\(row)\n"
        let (result, diagnostics) = try Self.read([Tables.text(rows)])
        #expect(Self.counted(result.files[0]).count == 2 && result.inputs[0].rows == 2)
        #expect(diagnostics.diagnostics.isEmpty)
    }

    @Test func theLaterAnswerCountsOverAllFiles() throws {
        let first = Self.header + "1,Lê A,1990,Bái Sim,K,điện,08/07/2024\n2,Lê B,1980,Bái Sim,K,-,20/07/2024\n"
        let second = Self.header + "1,Lê A,1990,Bái Sim,Có,-,09/07/2024\n2,Lê B,1980,Bái Sim,Có,-,10/07/2024\n"
        let (result, diagnostics) = try Self.read([Tables.text(first, path: "a.csv"), Tables.text(second, path: "b.csv")])
        #expect(Self.persons(result.files[0]).map { $0[.account] } == [false])
        #expect(Self.persons(result.files[1]).map { $0[.account] } == [true])
        #expect(result.inputs.map(\.duplicates) == [1, 1])
        #expect(
            diagnostics.diagnostics == [
                Diagnostic(.surveyPersonTwice(file: "b.csv", line: 2), at: SourceLocation(file: "a.csv", line: 2)),
                Diagnostic(.surveyPersonTwice(file: "a.csv", line: 3), at: SourceLocation(file: "b.csv", line: 3)),
            ])
    }

    private static let households = "Chủ hộ,Thôn,Số nhân khẩu,Số người từ 15 tuổi,Số người có tài khoản,Ngày khảo sát\n"
    private static let totals = "Thôn,Số hộ,Nhân khẩu,Từ 15 tuổi,Có tài khoản,Ngày khảo sát\n"

    /// Two files, the accounts that are left of each, what is told, and how many rows of each are repeated.
    @Test(
        arguments: [
            // Two versions of one form: the later file holds, and a household that only one has stays.
            (
                households, "Lê A,Bái Sim,4,3,2,\nLê B,Bái Sim,4,3,1,",
                "Lê A,Bái Sim,4,3,3,\nLÊ B,Thôn Bái Sim,4,3,2,\nLê C,Bái Sim,4,3,0,",
                [[], [3, 2, 0]], ["2 survey.household-twice", "3 survey.household-twice"]
            ),
            // By the day of the survey, where both have one.
            (
                households, "Lê A,Bái Sim,4,3,2,09/07/2024", "Lê A,Bái Sim,4,3,3,08/07/2024", [[2], []], ["2 survey.household-twice"]
            ),
            // Two parts of a village have heads of one name, and so has one form.
            (
                households, "Lê A,Bái Sim,4,3,2,\nLê B,Bái Sim,4,3,1,\nLê C,Bái Sim,4,3,1,",
                "Lê A,Bái Sim,5,3,3,\nLê D,Bái Sim,4,3,1,\nLê E,Bái Sim,4,3,1,", [[2, 1, 1], [3, 1, 1]], []
            ),
            (
                households, "Lê A,Bái Sim,4,3,2,\nLê A,Bái Sim,2,2,1,", "Lê A,Bái Sim,4,3,3,\nLê A,Bái Sim,2,2,2,", [[], [3, 2]],
                ["2 survey.household-twice", "3 survey.household-twice"]
            ),
            (
                totals, "Bái Sim,90,400,300,200,\nLý Trúc,80,300,200,100,", "Thôn Bái Sim,90,400,300,210,", [[100], [210]],
                ["2 survey.village-twice"]
            ),
            (
                totals, "Bái Sim,90,400,300,200,\nBái Sim,90,400,300,210,", "Lý Trúc,80,300,200,100,", [[210], [100]],
                ["2 survey.village-twice"]
            ),
        ] as [(String, String, String, [[Int]], [String])])
    func countsAreNotCountedTwice(header: String, first: String, second: String, accounts: [[Int]], told: [String]) throws {
        let tables = [Tables.text(header + first, path: "a.csv"), Tables.text(header + second, path: "b.csv")]
        let (result, diagnostics) = try Self.read(tables)
        #expect(result.files.map { Self.counted($0).compactMap { $0.yes[.question(.account)] } } == accounts)
        #expect(Tables.told(diagnostics) == told)
        #expect(result.inputs.allSatisfy { $0.rows == $0.accepted + $0.duplicates })
    }

    /// Rows of households that nobody has filled in are told and left out; dashes are figures.
    @Test(arguments: [
        ("Lê A,Bái Sim,4,3,2,\nLê B,Bái Sim,,,,\nLê C,Bái Sim,4,3,1,", [2, 1], ["3 survey.row-blank"]),
        ("Lê A,Bái Sim,4,3,2,\nLê B,,n/a,,,01/07/2024", [2], ["3 survey.row-blank"]),
        ("Lê A,Bái Sim,4,3,2,\nLê B,Bái Sim,4,3,-,", [2, 0], []), ("Lê A,Bái Sim,,,2,\nLê B,Bái Sim,4,3,0,", [2, 0], []),
    ])
    func blankHouseholds(rows: String, accounts: [Int], told: [String]) throws {
        let (result, diagnostics) = try Self.read([Tables.text(Self.households + rows)])
        #expect(Self.counted(result.files[0]).compactMap { $0.yes[.question(.account)] } == accounts)
        #expect(Tables.told(diagnostics).filter { $0.contains("row-blank") } == told)
        #expect(result.inputs[0].rejected == told.count && result.inputs[0].accepted == accounts.count)
    }

    /// Households beside persons: who is another household by name counts, the others are left out.
    @Test(
        arguments: [
            ("Lê B,Bái Sim,4,3,2,", false, [2], []), ("Lê A,Bái Sim,4,3,2,", false, [], [1]), ("LÊ  A,Thôn Bái Sim,4,3,2,", false, [], [1]),
            (",Bái Sim,4,3,2,", false, [], [1]), ("Lê A,Lý Trúc,4,3,2,", false, [2], []), ("Lê A,,4,3,2,", false, [2], []),
            ("Lê A,Bái Sim,4,3,2,01/09/2024", false, [2], []), ("Lê A,Bái Sim,4,3,2,", true, [2], []),
            ("Lê A,Bái Sim,4,3,2,\nLê B,Bái Sim,4,3,1,\nLê C,Bái Sim,4,3,0,", false, [1], [1]),
        ] as [(String, Bool, [Int], [Int])])
    func householdsAmongPersons(rows: String, adds: Bool, accounts: [Int], told: [Int]) throws {
        var settings = Self.settings()
        settings.survey.waves = Day(iso: "2024-08-23").map(WaveDays.init(split:))
        settings.survey.addsHouseholds = adds
        let persons = Self.header + "1,Lê A,1990,Bái Sim,Có,-,\n2,Lê C,1991,Bái Sim,Có,-,\n3,Lê D,1992,Bái Sim,Có,-,\n"
        let expected = told.isEmpty ? [] : [rows.contains("Lê C") ? 2 : 1]
        for order in [[persons, Self.households + rows], [Self.households + rows, persons]] {
            let (result, diagnostics) = try Self.read(order.map { Tables.text($0) }, SampleList.ngocPhung, settings)
            #expect(result.files.flatMap { Self.counted($0).compactMap { $0.yes[.question(.account)] } } == accounts)
            let left = diagnostics.diagnostics.map(\.message).filter { $0.kind.code == "plausibility.household-among-persons" }
            #expect(left == expected.map { .surveyHouseholdAmongPersons(households: $0) })
            #expect(result.inputs.allSatisfy { $0.rows == $0.accepted + $0.duplicates })
        }
    }

    /// Before and after a campaign the same people are asked twice: both answers are kept, and only the later counts outside the waves.
    @Test func wavesAreNoRepetition() throws {
        var settings = Self.settings()
        settings.survey.waves = Day(iso: "2024-08-23").map(WaveDays.init(split:))
        let totals =
            Self.totals + "Bái Sim,90,400,300,200,01/07/2024\nBái Sim,90,400,300,260,01/09/2024\nBái Sim,90,400,300,270,02/09/2024\n"
        let persons =
            Self.header
            + "1,Lê A,1990,Lý Trúc,Có,-,01/09/2024\n2,Lê A,1990,Lý Trúc,K,-,08/07/2024\n3,Lê B,1990,Lý Trúc,K,-,\n4,Lê A,1990,Lý Trúc,K,-,09/07/2024\n"
        let (result, diagnostics) = try Self.read(
            [Tables.text(totals, path: "a.csv"), Tables.text(persons, path: "b.csv")], SampleList.ngocPhung, settings)
        #expect(Self.counted(result.files[0]).map(\.isAskedAgain) == [true, false])
        #expect(Self.persons(result.files[1]).map(\.isAskedAgain) == [false, false, true])
        #expect(Tables.told(diagnostics) == ["3 survey.person-twice", "3 survey.village-twice"])
    }

    /// The campaign's own days are a wave of their own, which is compared with none: who was asked before and on them is in the first wave.
    @Test func campaignDaysReplaceNoEarlierAnswer() throws {
        var settings = Self.settings()
        settings.survey.waves = WaveDays(around: Day(iso: "2024-08-23")!, Day(iso: "2024-08-30")!)
        let days = ["22/08/2024", "23/08/2024", "30/08/2024", "31/08/2024"]
        let rows = Self.header + days.map { "1,Lê A,1990,Lý Trúc,K,-,\($0)\n" }.joined()
        let (result, _) = try Self.read([Tables.text(rows)], SampleList.ngocPhung, settings)
        #expect(Self.persons(result.files[0]).map(\.isAskedAgain) == [true, true, false])
        #expect(result.inputs[0].duplicates == 1)
    }

    /// A village that has ended is its successor's; by old boundaries it is not.
    @Test func samePersonInASuccessor() throws {
        let rows = Self.header + "1,Lê A,1990,Đồng Sâm,K,điện,08/07/2025\n2,Lê A,1990,Đồng Sâm Giang,Có,-,08/12/2025\n"
        var settings = Self.settings(SampleList.thuongXuanName, reference: "2025-12-31")
        #expect(try Self.read([Tables.text(rows)], SampleList.thuongXuan, settings).result.inputs[0].duplicates == 1)
        settings.reading.boundaries = .old
        #expect(try Self.read([Tables.text(rows)], SampleList.thuongXuan, settings).result.inputs[0].duplicates == 0)
    }

    @Test func noPersonIsQuoted() throws {
        let rows =
            "1,Nguyễn Văn Kín,0912345678,Bái Sim,Nguyễn Kín,038098548693,Nguyễn Kín\n2,Nguyễn Văn Kín,1990,Bái Sim,x,-,\n3,Nguyễn Văn Kín,1990,Bái Sim,x,-,\n"
        let (_, diagnostics) = try Self.read([Tables.text(Self.header + rows)])
        #expect(diagnostics.diagnostics.count == 5)
        for diagnostic in diagnostics.diagnostics {
            for language in [Wording(.vietnamese), Wording(.english)] {
                let text = language.text(of: diagnostic) + (language.hint(of: diagnostic) ?? "")
                #expect(!text.contains("Kín") && !text.contains("0912") && !text.contains("0380"), "\(text)")
            }
        }
    }

    @Test func columnsAndTheVillageOfAForm() throws {
        let titled = "PHIẾU KHẢO SÁT - THÔN ĐỒNG LƯU,,,\nHọ và tên,Tuổi,Đã thanh toán trực tuyến,VNeID mức 2\nA,20,Có,Có\nB,30,K,\n"
        let grouped = "Họ và tên,Năm sinh,Có tài khoản,VNeID mức 2\nThôn Bái Sim,,,\nA,1990,Có,Có\nB,1991,K,\nThôn Lý Trúc,,,\nC,1992,K,K\n"
        let nowhere = "Họ và tên,Năm sinh,Có tài khoản,VNeID mức 2\nA,1990,Có,Có\nB,1991,K,K\n"
        let (result, diagnostics) = try Self.read([
            Tables.text(titled, path: "1"), Tables.text(grouped, path: "2"), Tables.text(nowhere, path: "3"),
        ])
        #expect(result.files[0].columns == SurveyColumns(questions: [.cashless, .vneid2]))
        #expect(Self.persons(result.files[0]).map { $0.answer(to: .cashless) } == [true, false])
        #expect(Self.persons(result.files[0]).map(\.place) == [1, 1].map { .village(VillageID(rawValue: $0)) })
        #expect(Self.persons(result.files[1]).map(\.place) == [0, 0, 4].map { .village(VillageID(rawValue: $0)) })
        #expect(Self.persons(result.files[2]).map(\.place) == [.unknown, .unknown])
        #expect(Tables.told(diagnostics) == ["1 survey.names-no-village"])
    }

    // MARK: - Counts

    /// Rows of households, what is told, and rows accepted / rejected.
    @Test(
        arguments: [
            ("1,Lê A,Bái Sim,5,3,2,2,1\n2,Lê B,Bái Sim,4,3,3,,0", [], "2/0"),
            ("1,Lê A,Bái Sim,5,3,2,90%,1\n2,Lê B,Bái Sim,4,3,3,,0", ["2 survey.percent-for-count"], "2/0"),
            ("1,Lê A,Bái Sim,5,3,2,vài,1\n2,Lê B,Bái Sim,4,3,3,,0", ["2 survey.count-invalid"], "2/0"),
            (
                "1,Lê A,Bái Sim,5,6,7,2,1\n2,Lê B,Bái Sim,4,3,3,,0",
                ["2 plausibility.survey-part-above-whole", "2 plausibility.survey-part-above-whole"], "2/0"
            ),
            ("1,Lê A,xã Lương Sơn,5,x,2,90%,1\n2,Lê B,Bái Sim,4,3,3,,0", [], "2/0"),
        ] as [(String, [String], String)])
    func householdRows(rows: String, told: [String], counts: String) throws {
        let header = "STT,Chủ hộ,Thôn,Số nhân khẩu,Số người từ 15 tuổi,Số người từ 18 tuổi,Số người có tài khoản,Điện\n"
        let (result, diagnostics) = try Self.read([Tables.text(header + rows)])
        #expect(Tables.told(diagnostics) == told)
        #expect("\(result.inputs[0].accepted)/\(result.inputs[0].rejected)" == counts)
        #expect(result.inputs[0].kind == .households)
        #expect(result.files[0].columns == SurveyColumns(questions: [.account], services: [.electricity]))
        let last = try #require(Self.counted(result.files[0]).last)
        #expect(last.households == 1 && last.people == 4 && last.from15 == 3 && last.yes == [.service(.electricity): 0])
    }

    // MARK: - Samples

    /// Rows / left out / twice, then yes / no / blank of each question and of services, and the number of services named: from
    /// Tests/Independent.
    @Test(arguments: [
        ("ngoc-phung/khao-sat/01-bai-sim.csv", "255/0/1", "150/49/55 164/34/56 55/144/55 133/66/55 129/71/54 462"),
        ("ngoc-phung/khao-sat/03-dong-luu-2.csv", "214/0/0", "105/65/44 130/37/47 31/136/47 95/73/46 85/82/47 312"),
        ("ngoc-phung/khao-sat/04-hoa-phuong.csv", "268/0/0", "174/43/51 186/33/49 68/151/49 155/60/53 152/66/50 516"),
        ("ngoc-phung/khao-sat/07-na-khoang-thuong.csv", "232/0/0", "100/83/49 127/56/49 21/162/49 83/99/50 74/107/51 253"),
        ("thuong-xuan/khao-sat/phieu-ca-nhan.csv", "720/0/0", "416/138/166 459/92/169 159/395/166 369/181/170 362/194/164 1229"),
    ])
    func samplePersons(path: String, counts: String, answers: String) throws {
        let (result, diagnostics) = try Self.readSample(path)
        #expect(Tables.told(diagnostics).filter { !$0.hasSuffix("person-twice") } == [])
        let input = result.inputs[0]
        #expect("\(input.rows)/\(input.rejected)/\(input.duplicates)" == counts)
        let persons = Self.persons(result.files[0])
        func tally(_ answer: (PersonAnswer) -> Bool?) -> String {
            let answers = persons.map(answer)
            return "\(answers.count { $0 == true })/\(answers.count { $0 == false })/\(answers.count { $0 == nil })"
        }
        let found = [
            tally { $0[.account] }, tally { $0[.vneid2] }, tally { $0[.onlineServices] }, tally { $0[.digitalSkills] },
            tally { $0.answer(to: .cashless) },
        ]
        #expect((found + ["\(persons.reduce(0) { $0 + ($1.services?.rawValue.nonzeroBitCount ?? 0) })"]).joined(separator: " ") == answers)
        #expect(persons.allSatisfy { if case .village = $0.place { true } else { false } })
        #expect(persons.allSatisfy { $0.surveyed != nil && ($0.birthday != nil || $0.birthYear != nil || $0.statedAge != nil) })
    }

    /// Rows, and the sums of people, from 15, from 18, accounts, cashless, VNeID, online services, electricity, other; blanks among accounts,
    /// cashless, VNeID, online services and electricity.
    @Test(arguments: [
        ("ngoc-phung/khao-sat/02-dong-luu.csv", "62 236 184 172 130 112 158 43 92 11 2"),
        ("ngoc-phung/khao-sat/05-ly-truc.txt", "59 210 149 136 106 86 117 32 70 11 4"),
        ("ngoc-phung/khao-sat/06-thuy-mai.csv", "1 617 472 438 359 297 403 114 0 0 0"),
        ("thuong-xuan/khao-sat/phieu-ho.csv", "190 720 561 520 406 352 472 140 261 30 14"),
        ("thuong-xuan/khao-sat/tong-hop-thon.csv", "27 20236 15438 14298 11373 9855 13071 4026 0 0 0"),
    ])
    func sampleCounts(path: String, sums: String) throws {
        let (result, diagnostics) = try Self.readSample(path)
        #expect(Tables.told(diagnostics) == [])
        let rows = Self.counted(result.files[0])
        #expect(result.inputs[0].rows == rows.count && result.inputs[0].rejected == 0)
        let questions: [SurveyItem] = [SurveyQuestion.account, .cashless, .vneid2, .onlineServices].map(SurveyItem.question)
        var found = [
            rows.count, rows.compactMap(\.people).reduce(0, +), rows.compactMap(\.from15).reduce(0, +),
            rows.compactMap(\.from18).reduce(0, +),
        ]
        found += questions.map { question in rows.reduce(0) { $0 + ($1.yes[question] ?? 0) } }
        for service in [PaidService.electricity, .other] { found.append(rows.reduce(0) { $0 + ($1.yes[.service(service)] ?? 0) }) }
        let hasElectricity = result.files[0].columns.services.contains(PaidService.electricity)
        found.append(
            rows.reduce(0) { sum, row in
                sum + questions.count { row.yes[$0] == nil } + (hasElectricity && row.yes[.service(.electricity)] == nil ? 1 : 0)
            })
        #expect(found.map(String.init).joined(separator: " ") == sums)
        #expect(rows.allSatisfy { if case .village = $0.place { true } else { false } })
    }

    private static func readSample(_ path: String) throws -> (result: SurveyReader.Result, diagnostics: DiagnosticCollector) {
        let isSmall = path.hasPrefix("ngoc-phung")
        let list = try Tables.villages(Tables.sample(isSmall ? "ngoc-phung/thon.csv" : "thuong-xuan/thon.csv"))
        let settings = settings(
            isSmall ? SampleList.ngocPhungName : SampleList.thuongXuanName, reference: isSmall ? "2024-07-31" : "2025-12-31")
        return try read([Tables.sample(path)], list.gazetteer, settings)
    }
}
