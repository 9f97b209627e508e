import Commune
import Diagnostics
import Tabular
import Testing

@testable import Intake

@Suite struct VillageListReaderTests {
    @Test func everyColumnIsRead() throws {
        let list = try Tables.villages(
            Tables.text(
                """
                Thôn,Tên khác,Xã cũ,Số hộ,Nhân khẩu,Từ 15 tuổi,Từ 18 tuổi,Hiệu lực từ,Hiệu lực đến,Kế tục bởi
                Thôn Bái Sim,Bái Sím | Bản Sim,xã Ngọc Phụng,245,1.012,772,716,,,
                3,,xã Ngọc Phụng,,,,,01/10/2025,,
                Thôn  4,,,12,50,40,30,,30/09/2025,thôn 3|bái sim
                """))
        #expect(list.told == [])
        #expect(list.input.rows == 3 && list.input.accepted == 3)
        let first = list.gazetteer.villages[0]
        #expect(first.name == "Bái Sim" && first.aliases == ["Bái Sím", "Bản Sim"] && first.formerCommune == "xã Ngọc Phụng")
        #expect(first.households == 245 && first.population == 1012 && first.from15 == 772 && first.from18 == 716)
        #expect(list.gazetteer.villages[1].name == "Thôn 3" && list.gazetteer.villages[1].validFrom == Day(iso: "2025-10-01"))
        #expect(list.gazetteer.villages[1].population == nil)
        #expect(list.gazetteer.villages[2].name == "Thôn 4" && list.gazetteer.villages[2].validTo == Day(iso: "2025-09-30"))
        #expect(list.gazetteer.villages[2].successors == ["Thôn 3", "Bái Sim"])
    }

    /// A list may number its villages within their names.
    @Test(arguments: [
        ("1. Bái Sim\n2. Thôn Lý Trúc\n3. Thôn 3", ["Bái Sim", "Lý Trúc", "Thôn 3"]), ("1) Bái Sim\n2) Lý Trúc", ["Bái Sim", "Lý Trúc"]),
        ("1.Bái Sim\n10.Lý Trúc", ["Bái Sim", "Lý Trúc"]), ("3\n4A\nThôn 5", ["Thôn 3", "Thôn 4A", "Thôn 5"]),
    ])
    func numbersBeforeNames(rows: String, names: [String]) throws {
        let list = try Tables.villages(Tables.text("Tên thôn,Số hộ\n" + rows.split(separator: "\n").map { "\($0),12\n" }.joined()))
        #expect(list.told == [] && list.gazetteer.villages.map(\.name) == names)
    }

    /// A list of one column, with titles above its heading.
    @Test(arguments: ["", "DANH SÁCH THÔN\n", "UBND XÃ NGỌC PHỤNG\nDanh sách các thôn của xã\n\n"])
    func titlesAboveOneColumn(titles: String) throws {
        var diagnostics = DiagnosticCollector()
        let table = try SourceTable(
            source: .bytes(Array("\(titles)Thôn\nBái Sim\nLý Trúc\nThủy Mai\n".utf8)), path: "thon.csv", options: ReadingOptions(),
            isHeading: { ColumnRecognition().isHeading($0) }, diagnostics: &diagnostics)
        let list = try Tables.villages(table)
        #expect(list.gazetteer.villages.map(\.name) == ["Bái Sim", "Lý Trúc", "Thủy Mai"])
    }

    /// A list of one column with blank ones beside it.
    @Test(arguments: [
        "Thôn;\nBái Sim;\nLý Trúc;\n", ";Tên thôn;;\n;Bái Sim;;\n;Lý Trúc;;\n", "Thôn,,,,,,,\nBái Sim,,,,,,,\nLý Trúc,,,,,,,\n",
    ])
    func oneColumnBesideBlankOnes(text: String) throws {
        var diagnostics = DiagnosticCollector()
        let table = try SourceTable(
            source: .bytes(Array(text.utf8)), path: "thon.csv", options: ReadingOptions(),
            isHeading: { ColumnRecognition().isHeading($0) }, diagnostics: &diagnostics)
        #expect(try Tables.villages(table).gazetteer.villages.map(\.name) == ["Bái Sim", "Lý Trúc"])
    }

    /// A title in the place of the heading, in a list of one column.
    @Test(arguments: [
        ("Danh sách thôn", true), ("DANH SÁCH CÁC THÔN, TỔ DÂN PHỐ XÃ NGỌC PHỤNG", true), ("Danh mục khu phố", true), ("Tên các bản", true),
        ("Danh sách hộ", false), ("Ủy ban nhân dân xã Ngọc Phụng", false), ("Danh sách Bản Sim Nguyễn", true),
    ])
    func titleInPlaceOfTheHeading(title: String, isTitle: Bool) throws {
        var diagnostics = DiagnosticCollector()
        let table = try SourceTable(
            source: .bytes(Array("\(title)\nThôn Bái Sim\nThôn Lý Trúc\nThôn Thủy Mai\n".utf8)), path: "thon.csv",
            options: ReadingOptions(),
            isHeading: { ColumnRecognition().isHeading($0) }, diagnostics: &diagnostics)
        let columns = ColumnRecognition().columns(of: table, as: .villages, diagnostics: &diagnostics)
        #expect((columns != nil) == isTitle)
        guard isTitle else { return }
        #expect(try Tables.villages(table).gazetteer.villages.map(\.name) == ["Bái Sim", "Lý Trúc", "Thủy Mai"])
    }

    @Test func rowsOfZerosAreNoVillages() throws {
        let list = try Tables.villages(Tables.text("Thôn,Số hộ,Nhân khẩu\nBái Sim,245,1012\nLý Trúc,,\n0,0,0\n0,0,0\n"))
        #expect(list.gazetteer.villages.map(\.name) == ["Bái Sim", "Lý Trúc"])
    }

    /// Rows below the header "Thôn,Tên khác,Xã cũ,Nhân khẩu,Từ 15 tuổi,Từ 18 tuổi,Hiệu lực từ,Hiệu lực đến,Kế tục bởi", what is told, and
    /// rows accepted / rejected / twice.
    @Test(
        arguments: [
            ("A,,,10,8,7,,,\nB,,,20,15,14,,,", [], "2/0/0"),
            ("A,,,10,8,7,,,\na,,,20,15,14,,,", ["3 villages.name-twice"], "1/0/1"),
            ("Thôn 1,,xã A,10,8,7,,,\nThôn 1,,xã B,20,15,14,,,", [], "2/0/0"),
            ("Hòa,,,10,8,7,,,\nHoà,,,10,8,7,,,", ["3 villages.name-twice"], "1/0/1"),
            ("Đồng Lưu,,,10,8,7,,,\nĐồng Lựu,,,10,8,7,,,", [], "2/0/0"),
            ("Thôn 1,,,10,8,7,,31/08/2025,Thôn 1\nThôn 1,,,10,8,7,01/09/2025,,", [], "2/0/0"),
            (",X,,10,8,7,,,\nB,,,20,15,14,,,", ["2 villages.name-missing"], "1/1/0"),
            (
                "A,,,10,12,7,,,\nB,,,20,15,16,,,", ["2 plausibility.village-part-above-whole", "3 plausibility.village-part-above-whole"],
                "2/0/0"
            ),
            ("A,,,90%,8,7,,,\nB,,,20,nhiều,14,,,", ["2 villages.count-invalid", "3 villages.count-invalid"], "2/0/0"),
            (
                "A,,,10,8,7,31/02/2025,,\nB,,,20,15,14,01/02/2025,01/01/2025,",
                ["2 villages.date-invalid", "3 villages.ends-before-it-begins", "3 villages.without-successor"], "2/0/0"
            ),
            ("A,,,10,8,7,,01/01/2025,C\nB,,,20,15,14,,,A", ["3 villages.successor-without-end", "2 villages.successor-unknown"], "2/0/0"),
            ("A,B,,10,8,7,,,\nB,,,20,15,14,,,", ["3 villages.name-shared"], "2/0/0"),
            ("A,Hón Cả,xã A,10,8,7,,,\nB,Hón Cả,xã B,20,15,14,,,", [], "2/0/0"),
            (
                "Thôn 1,,xã A,10,8,7,,,\nThôn 2,,,20,15,14,,,\nThôn 1,,xã B,10,8,7,,,\nThôn 2,,,10,8,7,,,", ["3 villages.formers-merged"],
                "4/0/0"
            ),
            (
                "Thôn 1,,xã A,,,,,,\nThôn 2,,,,,,,,\nThôn 1,,xã B,,,,,,\nThôn 2,,,,,,,,", ["3 villages.formers-merged"], "4/0/0"
            ),
            ("Thôn 1,,xã A,10,8,7,,,\nThôn 1,,xã B,20,15,14,,,\nHạ,,,10,8,7,,,", [], "3/0/0"),
            ("Hạ,,,10,8,7,,,\nThôn 1,,xã A,10,8,7,,,\nThượng,,,10,8,7,,,\nThôn 1,,xã B,20,15,14,,,\nTrung,,,10,8,7,,,", [], "5/0/0"),
            ("Cộng Hòa,,,10,8,7,,,\nCộng,,,10,8,7,,,\nTổng cộng,,,10,8,7,,,", [], "1/0/0"),
            ("A,,,10,8,7,,,\nB,,,20,15,14,,,\nBến Đò,,,,,,,,\nNgười lập biểu,,,,,,,,", [], "3/0/0"), ("A,,,,,,,,\nB,,,,,,,,", [], "2/0/0"),
        ] as [(String, [String], String)])
    func rows(rows: String, told: [String], counts: String) throws {
        let header = "Thôn,Tên khác,Xã cũ,Nhân khẩu,Từ 15 tuổi,Từ 18 tuổi,Hiệu lực từ,Hiệu lực đến,Kế tục bởi\n"
        let list = try Tables.villages(Tables.text(header + rows))
        #expect(list.told == told)
        #expect("\(list.input.accepted)/\(list.input.rejected)/\(list.input.duplicates)" == counts)
        #expect(list.input.rows == list.input.accepted + list.input.rejected + list.input.duplicates)
        #expect(list.gazetteer.villages.count == list.input.accepted)
    }

    @Test func samples() throws {
        let small = try Tables.villages(Tables.sample("ngoc-phung/thon.csv"))
        #expect(small.told == [] && small.input.rows == 7 && small.gazetteer.villages[6].aliases == ["Hón Cả"])
        #expect(small.gazetteer.villages.compactMap(\.population).reduce(0, +) == 5993)
        let merged = try Tables.villages(Tables.sample("thuong-xuan/thon.csv"))
        #expect(merged.told == [] && merged.input.rows == 49)
        #expect(merged.gazetteer.villages.count { $0.validTo != nil } == 3)
        #expect(VillageBoundaries(merged.gazetteer).gazetteer.villages.count == 46)
    }
}
