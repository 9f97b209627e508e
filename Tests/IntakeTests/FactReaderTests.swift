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
            ("Trạm BTS,,,,tám,trạm,,\nLoa,,,,2,cụm,,", ["2 facts.number-invalid"], "1/1/0"),
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
