import Commune
import Diagnostics
import Testing

@testable import Intake

@Suite struct FactReaderTests {
    @Test(arguments: [
        ("8", NumberText.number(8, isPercent: false)), ("1.846", .number(1846, isPercent: false)),
        ("1.234.567", .number(1_234_567, isPercent: false)),
        ("80,1", .number(80.1, isPercent: false)), ("1.234,5", .number(1234.5, isPercent: false)),
        ("12.5", .number(12.5, isPercent: false)),
        ("0.125", .number(0.125, isPercent: false)), ("80,1%", .number(80.1, isPercent: true)), ("100 %", .number(100, isPercent: true)),
        ("1 846", .number(1846, isPercent: false)), ("1,234,567", .number(1_234_567, isPercent: false)),
        ("1,234.5", .number(1234.5, isPercent: false)),
        ("-3,5", .number(-3.5, isPercent: false)), ("", .blank), ("-", .blank), ("…", .blank), ("%", .invalid), ("tám", .invalid),
        ("8 trạm", .invalid),
        ("1.23.456", .invalid), ("1,5,2", .invalid), ("nan", .blank), ("1e5", .invalid), ("7/7", .invalid),
    ])
    func numbers(text: String, expected: NumberText) {
        #expect(NumberText(text) == expected)
    }

    /// Percentages, with the sign in the unit's column or behind the number: a full stop is their decimal mark.
    @Test(arguments: [
        ("80.125", NumberText.number(80.125, isPercent: false)), ("80,125", .number(80.125, isPercent: false)),
        ("80.125%", .number(80.125, isPercent: true)), ("100.000", .number(100, isPercent: false)),
        ("62.5", .number(62.5, isPercent: false)),
        ("99.999,5", .number(99_999.5, isPercent: false)), ("NULL", .blank), ("-", .blank),
    ])
    func percentages(text: String, expected: NumberText) {
        #expect(NumberText(text, isRate: true) == expected)
    }

    static func read(_ rows: String) throws -> (facts: [Fact], inputs: [InputFile], told: [String]) {
        let table = Tables.text("Chỉ tiêu,Thôn,Tử số,Mẫu số,Giá trị,Đơn vị,Mục tiêu,Ghi chú\n" + rows)
        var diagnostics = DiagnosticCollector()
        var reader = FactReader(VillageMatcher(gazetteer: SampleList.ngocPhung, commune: SampleList.ngocPhungName))
        try reader.read(table, Tables.columns(table, .facts), diagnostics: &diagnostics)
        let (facts, inputs) = reader.finish(diagnostics: &diagnostics)
        return (facts, inputs, Tables.told(diagnostics))
    }

    /// Rows, what is told, and rows accepted / rejected / twice.
    @Test(
        arguments: [
            ("Trạm BTS,,,,8,trạm,,\nLoa,Bái Sim,,,2,cụm,,", [], "2/0/0"),
            ("Trạm BTS,,,,tám,trạm,,\nLoa,,,,2,cụm,,", ["2 facts.in-words"], "2/0/0"),
            ("Trạm BTS,,tám,,,trạm,,\nLoa,,,,2,cụm,,", ["2 facts.number-invalid"], "1/1/0"),
            ("Trạm BTS,,,,90%,trạm,,\nLoa,,,,2,cụm,,", ["2 facts.percent-in-unit"], "1/1/0"),
            (",,,,8,trạm,,\nLoa,,,,2,cụm,,", ["2 facts.name-missing"], "1/1/0"),
            ("Trạm BTS,Lương Sơn,,,8,trạm,,\nLoa,,,,2,cụm,,", ["2 facts.village-unknown"], "1/1/0"),
            ("Trạm BTS,,,,8,trạm,,\nTrạm  BTS,,,,9,trạm,,\nTrạm BTS,Bái Sim,,,1,trạm,,", ["2 facts.given-twice"], "2/0/1"),
            ("Ký số,,8,7,,%,,\nLoa,,,,2,cụm,,", ["2 plausibility.fact-above-whole"], "1/1/0"),
            // What was done of a plan may be more than the plan.
            ("Thu so với kế hoạch,,8,7,,%,,\nLoa,,8,7,110,%,,Vượt kế hoạch", [], "2/0/0"),
            ("Tổng số hộ dân,,,,1.245,hộ,,\nLoa,Cả xã,,,2,cụm,,", [], "2/0/0"),
            ("Ký số,,7,7,,%,100,\nChưa có,,,,,trạm,,\nLoa,,,,2,cụm,,", [], "3/0/0"),
        ] as [(String, [String], String)])
    func rows(rows: String, told: [String], counts: String) throws {
        let read = try Self.read(rows)
        #expect(read.told == told)
        #expect("\(read.inputs[0].accepted)/\(read.inputs[0].rejected)/\(read.inputs[0].duplicates)" == counts)
        #expect(read.facts.count == read.inputs[0].accepted)
    }

    /// What a cell says that has words beside its number; the unit of its fact is trạm.
    @Test(arguments: [
        ("8 trạm", FactCell.number(8, .init(unit: "trạm"))), ("8", .number(8, .init())),
        ("8 trạm BTS", .number(8, .init(unit: "trạm BTS"))),
        ("100 %", .number(100, .init(unit: "%"))), ("đạt 95%", .number(95, .init(unit: "%"))),
        ("Đạt  95,5 %", .number(95.5, .init(unit: "%"))),
        ("1.234 người", .number(1234, .init(unit: "người"))), ("1,234 người", .number(1.234, .init(unit: "người", mayBeThousands: true))),
        ("khoảng 850 hộ", .number(850, .init(unit: "hộ", isApproximate: true))),
        ("≥ 80%", .number(80, .init(unit: "%", isApproximate: true))),
        ("trên 60%", .number(60, .init(unit: "%", isApproximate: true))), ("dưới 5%", .number(5, .init(unit: "%", isCeiling: true))),
        ("80% trở lên", .number(80, .init(unit: "%", isApproximate: true))), ("8 (trạm)", .number(8, .init(unit: "trạm"))),
        ("7/7 thôn", .share(7, of: 7, .init(unit: "thôn"))), ("1.200/1.205", .share(1200, of: 1205, .init())),
        ("95/100 (95%)", .share(95, of: 100, .init())), ("95/100 (59%)", .invalid), ("05 điểm", .number(5, .init(unit: "điểm"))),
        ("1,5 tỷ đồng", .number(1.5, .init(unit: "tỷ đồng"))), ("-", .blank), ("", .blank), ("đã lắp đặt", .invalid),
        ("8 Hà Thị Mai", .invalid),
        ("7 - 8 trạm", .invalid), ("0912345678 người", .invalid), ("3/0", .invalid), ("tháng 7", .invalid),
    ])
    func cells(text: String, expected: FactCell) {
        #expect(FactCell(text, isRate: false) { FactUnits.isKnown($0, of: "Trạm BTS") } == expected)
    }

    /// Tables as offices have them: the facts with value, unit, target; what is told; rows used / left out / of groups / of notes.
    @Test(
        arguments: [
            (
                "UBND XÃ,,,,,\nSTT,Chỉ tiêu,Đơn vị tính,Kế hoạch,Kết quả,Đạt tỷ lệ\nI,HẠ TẦNG SỐ,,,,\n1,Số trạm BTS,trạm,8,8,100%\nII,VĂN BẢN,,,,\n1,Ký số,%,100,\"99,5\",\"99,5%\"",
                "Số trạm BTS=8.0 trạm/8.0 Ký số=99.5 %/100.0", [], "2/0/2/1"
            ),
            (
                "TT,Nội dung,ĐVT,Chỉ tiêu năm 2024,Thực hiện 7 tháng,Tỷ lệ đạt (%)\n1,Tổ công nghệ số,tổ,7,7,100\n2,Tập huấn,người,1500,1.234,\"82,3\"",
                "Tổ công nghệ số=7.0 tổ/7.0 Tập huấn=1234.0 người/1500.0", [], "2/0/0/0"
            ),
            (
                "TT,Nội dung,ĐVT,Chỉ tiêu,Kết quả,Tỷ lệ\n1,Tổ công nghệ số,tổ,7,5,100\n2,Tập huấn,người,\"1,500\",\"1,234\",\"82,3\"",
                "Tổ công nghệ số=5.0 tổ/7.0 Tập huấn=1234.0 người/1500.0", ["2 facts.ratio-differs", "3 facts.thousands"], "2/0/0/0"
            ),
            (
                "STT,Chỉ tiêu,Đơn vị tính,Năm 2024,,So sánh (%)\n,,,Kế hoạch,Thực hiện,KH/TH\n1,Trạm,trạm,8,8,100\n2,Tổ,tổ,7,7,100",
                "Trạm=8.0 trạm/8.0 Tổ=7.0 tổ/7.0", [], "2/0/0/0"
            ),
            (
                "Chỉ tiêu,Giá trị,Đơn vị\nSố trạm,8 trạm,trạm\nTổ công nghệ số,7 tổ,thôn\nVăn bản,\"1.234 văn bản\",\nTrạm 2,8 (trạm),",
                "Số trạm=8.0 trạm/- Văn bản=1234.0 văn bản/- Trạm 2=8.0 trạm/-", ["3 facts.number-invalid"], "3/1/0/0"
            ),
            (
                "Chỉ tiêu,Kết quả,Mục tiêu\nTài khoản,85%,≥ 80%\nTrễ hạn,3%,dưới 5%\nTrạm,8 trạm,100%\nLoa,khoảng 9 cụm,tối thiểu 8",
                "Tài khoản=85.0 %/80.0 Trễ hạn=3.0 %/- Trạm=8.0 trạm/- Loa=9.0 cụm/8.0",
                ["3 facts.target-unread", "4 facts.target-unread", "5 facts.approximate"], "4/0/0/0"
            ),
            (
                "STT,Chỉ tiêu,Đơn vị,Mục tiêu,Giá trị\nI,Hạ tầng,,,\n1,1. Trạm,trạm,8,8\n2,- Loa,,,\n,Người lập biểu,,,",
                "Trạm=8.0 trạm/8.0 Loa=- /-", [], "2/0/1/1"
            ),
            ("STT,Nhiệm vụ,Kế hoạch năm,Mức độ hoàn thành\n1,Ký số,,95%\n2,Trạm,,100", "Ký số=95.0 %/- Trạm=100.0 %/-", [], "2/0/0/0"),
        ] as [(String, String, [String], String)])
    func tables(text: String, facts: String, told: [String], rows: String) throws {
        let table = Tables.text(text)
        var diagnostics = DiagnosticCollector()
        var reader = FactReader(VillageMatcher(gazetteer: SampleList.ngocPhung, commune: SampleList.ngocPhungName))
        try reader.read(table, Tables.columns(table, .facts), diagnostics: &diagnostics)
        let (found, inputs) = reader.finish(diagnostics: &diagnostics)
        func written(_ fact: Fact) -> String {
            let value = fact.numerator.map { "\(Int($0))/\(Int(fact.denominator ?? 0))" } ?? fact.value.map { "\($0)" } ?? "-"
            return "\(fact.name)=\(value) \(fact.unit)/\(fact.target.map { "\($0)" } ?? "-")"
        }
        #expect(found.map(written).joined(separator: " ") == facts)
        #expect(Tables.told(diagnostics) == told)
        #expect("\(inputs[0].accepted)/\(inputs[0].rejected)/\(inputs[0].tally[.group])/\(inputs[0].tally[.note])" == rows)
    }

    /// A result in words is the fact's text, or the note beside a numerator; what speaks of a person, or is a number gone wrong, is none.
    @Test(
        arguments: [
            ("Loa,,,,đã lắp đặt,,,", "đã lắp đặt", []), ("Loa,,,,Có,cụm,,", "Có", []), ("Loa,,,,dưới 5%,,,", "dưới 5%", []),
            ("Loa,,,,\"12 hộ, 5 trạm\",,,", "12 hộ, 5 trạm", []), ("Loa,,,,Hoàn thành (7 thôn),,,", "Hoàn thành (7 thôn)", []),
            ("Loa,,7,7,đủ các thôn,,,", "note: đủ các thôn", []), ("Loa,,7,7,đủ các thôn,,,Ghi chú", "", ["2 facts.number-invalid"]),
            ("Loa,,,,Hà Thị Mai,,,", "", ["2 facts.number-invalid"]), ("Loa,,,,giao ông Nam,,,", "", ["2 facts.number-invalid"]),
            ("Loa,,,,gọi 0912 345 678,,,", "", ["2 facts.number-invalid"]), ("Loa,,,,xong 12/05/2024,,,", "", ["2 facts.number-invalid"]),
            ("Loa,,,,95/100 (59%),,,", "", ["2 facts.number-invalid"]), ("Loa,,,,3/0,,,", "", ["2 facts.number-invalid"]),
            ("Loa,,,,Chưa có,,,", "", []),
        ] as [(String, String, [String])])
    func words(row: String, text: String, told: [String]) throws {
        let read = try Self.read(row + "\nTrạm,,,,8,trạm,,")
        let fact = read.facts.first { $0.name == "Loa" }
        let isNote = text.hasPrefix("note: ")
        #expect((isNote ? "note: " + (fact?.note ?? "") : fact?.text ?? "") == text)
        #expect(fact?.numerator == (isNote ? 7 : nil))
        #expect(read.told == (told.isEmpty && !text.isEmpty ? ["2 facts.in-words"] : told))
    }

    /// Words in the last rows are facts, and a signature is none.
    @Test func wordsStandLast() throws {
        let text = "STT,Chỉ tiêu,Kết quả\n1,Trạm,8 trạm\n2,Tổ,7 tổ\n3,Loa,đã lắp đặt\n4,Wifi,Có\n,Người lập biểu,Chủ tịch\n,Đã ký,đã duyệt"
        let table = Tables.text(text)
        var diagnostics = DiagnosticCollector()
        var reader = FactReader(VillageMatcher(gazetteer: SampleList.ngocPhung, commune: SampleList.ngocPhungName))
        try reader.read(table, Tables.columns(table, .facts), diagnostics: &diagnostics)
        #expect(
            reader.finish(diagnostics: &diagnostics).facts.map { "\($0.name) \($0.text)" } == ["Trạm ", "Tổ ", "Loa đã lắp đặt", "Wifi Có"])
    }

    /// Results of two times: which is meant must be said.
    @Test func twoResultsAreAmbiguous() {
        let table = Tables.text("Chỉ tiêu,ĐVT,Thực hiện 6 tháng,Thực hiện 7 tháng\nTrạm,trạm,8,8\n")
        var diagnostics = DiagnosticCollector()
        #expect(ColumnRecognition().columns(of: table, as: .facts, diagnostics: &diagnostics) == nil)
        #expect(Tables.told(diagnostics) == ["1 intake.column-ambiguous"])
    }

    @Test func everyColumnIsRead() throws {
        let read = try Self.read("Thôn có sóng,bái sim,7,7,\"100,0%\",,100%,Đủ\n Loa ,,,,\"1.234,5\",cụm,2.000,\n")
        #expect(
            read.facts == [
                Fact(
                    slug: "thon-co-song", name: "Thôn có sóng", village: VillageID(rawValue: 0), numerator: 7, denominator: 7, value: 100,
                    unit: "%",
                    target: 100, note: "Đủ"),
                Fact(slug: "loa", name: "Loa", value: 1234.5, unit: "cụm", target: 2000),
            ])
    }

    @Test(arguments: [("ngoc-phung", 15, 7), ("thuong-xuan", 8, 0)])
    func samples(folder: String, count: Int, ofVillages: Int) throws {
        let list = try Tables.villages(Tables.sample("\(folder)/thon.csv"))
        let table = try Tables.sample("\(folder)/chi-tieu.csv")
        var diagnostics = DiagnosticCollector()
        var reader = FactReader(VillageMatcher(gazetteer: list.gazetteer, commune: SampleList.ngocPhungName))
        try reader.read(table, Tables.columns(table, .facts), diagnostics: &diagnostics)
        let (facts, inputs) = reader.finish(diagnostics: &diagnostics)
        #expect(diagnostics.diagnostics.isEmpty)
        #expect(inputs[0].accepted == count && facts.count == count && facts.count { $0.village != nil } == ofVillages)
        #expect(facts[0].value == nil && facts[0].numerator == facts[0].denominator && facts[0].target == 100)
    }
}
