import Aggregation
import Foundation
import GoldenFiles
import Testing

@testable import DataRenderer

@Suite struct DataRendererTests {
    private var schema: JSONSchema {
        try! JSONSchema(Data(contentsOf: Repository.file("Sources/DataRenderer/Documentation/baocao-1.schema.json")))
    }

    private static func json(_ summary: CommuneSummary) -> String { String(decoding: DataRenderer().json(summary), as: UTF8.self) }

    @Test func json() throws {
        try GoldenFile("bao-cao.json").check(Self.json(SampleSummary.make()))
    }

    @Test func villageTable() throws {
        try GoldenFile("so-lieu-thon.csv").check(String(decoding: VillageTable().csv(SampleSummary.make()), as: UTF8.self))
    }

    @Test func jsonFitsTheSchema() throws {
        let summary = SampleSummary.make()
        var bare = summary
        (bare.dossiers, bare.survey, bare.comparison, bare.waves, bare.threeNo) = (nil, nil, nil, nil, nil)
        for summary in [summary, Self.withHiddenFigures(summary), bare] {
            let value = try JSONSerialization.jsonObject(with: Data(DataRenderer().json(summary)))
            #expect(schema.violations(of: value) == [])
        }
    }

    @Test func theSchemaFindsWhatIsWrong() throws {
        let text = Self.json(SampleSummary.make())
        for (old, new) in [
            ("\"kind\": \"village\"", "\"kind\": \"thôn\""), ("\"early\": ", "\"ealy\": "), ("\"baocao/1\"", "\"baocao/2\""),
            ("\"to\": \"2024-02-29\"", "\"to\": \"29/02/2024\""), ("\"met\": false", "\"met\": 0"),
        ] {
            #expect(text.contains(old))
            let changed = text.replacingOccurrences(of: old, with: new)
            let value = try JSONSerialization.jsonObject(with: Data(changed.utf8))
            #expect(schema.violations(of: value) != [], "\(new)")
        }
    }

    @Test func aHiddenFigureIsNullWithAMark() {
        let text = Self.json(Self.withHiddenFigures(SampleSummary.make()))
        #expect(
            text.contains(
                #""received": {"total": null, "online": null, "inPerson": null, "postal": null, "carriedOver": null, "hidden": true}"#))
        #expect(text.contains(#""inconsistent": null,"#))
    }

    @Test(arguments: [
        ("Bái Sim", "Bái Sim"), ("=1+1", "'=1+1"), ("+84", "'+84"), ("@x", "'@x"), ("-Loa", "'-Loa"), ("-0.25", "-0.25"),
        ("\tx", "\"'\tx\""), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("-1+2", "'-1+2"),
    ])
    func cells(value: String, cell: String) {
        var bytes: [UInt8] = []
        SpreadsheetCell.append(value, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == cell)
    }

    private static func withHiddenFigures(_ summary: CommuneSummary) -> CommuneSummary {
        var summary = summary
        let hidden = DossierCounts<Count> { _ in .hidden }
        summary.dossiers?.rows[0].counts = hidden
        summary.dossiers?.rows[0].inconsistent = .hidden
        summary.survey?.villages[0].people = .hidden
        summary.indicators[1] = Indicator(id: summary.indicators[1].id, village: summary.indicators[1].village, state: .hidden)
        return summary
    }
}
