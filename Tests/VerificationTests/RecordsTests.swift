import Testing

@testable import Verification

@Suite("Figures as the data files hold them")
struct RecordsTests {
    private static func key(_ place: String, _ figure: String) -> FigureRecords.Key { .init(place: place, figure: figure) }

    private static func records(_ json: String) throws -> FigureRecords { try FigureRecords(json: Array(json.utf8), file: "bao-cao.json") }

    private static func villages(_ csv: String) -> VillageRecords { VillageRecords(csv: Array(csv.utf8)) }

    @Test(
        "Sums that do not hold are named with both numbers",
        arguments: [
            (#"{"dossiers":{"rows":[{"village":"A","kind":"village","received":{"total":3,"online":2,"inPerson":1}}]}}"#, 0),
            (#"{"dossiers":{"rows":[{"village":"A","kind":"village","received":{"total":4,"online":2,"inPerson":1}}]}}"#, 1),
            (#"{"dossiers":{"byMonth":[{"month":"2024-01","received":3,"online":1,"inPerson":1,"postal":1}]}}"#, 0),
            (#"{"dossiers":{"byMonth":[{"month":"2024-01","received":3,"online":1,"inPerson":1,"postal":2}]}}"#, 1),
            (#"{"indicators":[{"id":"dossiers.on-time","numerator":1,"denominator":4,"value":0.25}]}"#, 0),
            (#"{"indicators":[{"id":"dossiers.on-time","numerator":1,"denominator":4,"value":0.26}]}"#, 1),
            (#"{"inputs":[{"path":"a","accepted":3,"rejected":1,"duplicates":0,"rows":4,"totals":1,"blank":2,"rowsInFile":7}]}"#, 0),
            (#"{"inputs":[{"path":"a","accepted":3,"rejected":1,"duplicates":0,"rows":4,"totals":1,"blank":2,"rowsInFile":8}]}"#, 1),
            (#"{"inputs":[{"path":"a","accepted":3,"rejected":1,"duplicates":1,"rows":4,"totals":1,"blank":2,"rowsInFile":8}]}"#, 1),
            // Of a survey a rate need not be the quotient: villages are weighted.
            (#"{"indicators":[{"id":"survey.account","numerator":1,"denominator":4,"value":0.26}]}"#, 0),
        ] as [(String, Int)])
    func sums(_ json: String, _ wrong: Int) throws {
        #expect(try Self.records(json).wrongSums.count == wrong)
    }

    @Test func figuresByPlaceAndName() throws {
        let records = try Self.records(
            #"{"dossiers":{"rows":[{"village":null,"kind":"total","received":{"total":3}}]},"survey":{"rows":[{"village":"A","people":null,"hidden":true}]}}"#
        )
        #expect(records.figures[Self.key("Toàn xã", "dossiers.received.total")] == .number(3))
        #expect(records.figures[Self.key("A", "survey.people")] == .hidden)
    }

    /// The words of a fact are compared as names are; those that look like a number or a formula stay words.
    @Test(arguments: ["đã lắp đặt", "có, đủ", "=đủ", "null", "vô cực"])
    func words(_ words: String) throws {
        let json = try Self.records(#"{"indicators":[{"id":"facts.loa","village":null,"value":null,"text":"\#(words)"}]}"#)
        let cell = words.first == "=" ? "'" + words : words
        let csv = Self.villages(
            "Xã,Thôn,Từ,Đến,Mã,Tên,Giá trị,a,b,c,d,e,f,g\r\nxã A,Toàn xã,,,facts.loa,Loa,\"\(cell)\",,,,,,,\r\n")
        #expect(json.figures[Self.key("Toàn xã", "facts.loa")] == .words(words))
        #expect(csv.figures[Self.key("Toàn xã", "facts.loa")] == .words(words))
    }

    @Test(
        "Marks find their figures",
        arguments: [
            ("dossiers.received.total", [:], 9), ("dossiers.resolved.in-time", ["village": "A"], 4),
            ("dossiers.received.in-period", [:], 7),
            ("dossiers.received.in-person-or-postal", [:], 3), ("dossiers.received.total", ["place": "outside"], 2),
            ("dossiers.resolved.in-time", ["field": "F", "procedure": "P"], 3), ("dossiers.received.total", ["period": "previous"], 5),
            ("dossiers.received.total/change", ["period": "previous"], 4), ("survey.coverage", ["village": "A"], 0.5),
            ("survey.account/low", ["village": "A"], 0.25), ("input.rows", ["file": "a.csv"], 12),
            ("dossiers.online", ["month": "2024-01"], 0.5),
            ("population.people", [:], 30), ("population.people", ["village": "B"], 10), ("dossiers.received.total", ["village": "B"], nil),
        ] as [(String, [String: String], Double?)])
    func marks(_ figure: String, _ aspects: [String: String], _ number: Double?) throws {
        let json = #"""
            {"dossiers": {"rows": [
              {"village": "A", "kind": "village", "resolved": {"total": 5, "early": 1, "onTime": 3, "overdue": 1}},
              {"village": null, "kind": "outside", "received": {"total": 2}},
              {"village": null, "kind": "total", "received": {"total": 9, "online": 4, "inPerson": 1, "postal": 2, "carriedOver": 2}}],
              "byField": [{"field": "F", "procedures": [{"procedure": "P", "resolved": {"total": 4, "early": null, "onTime": null, "overdue": 1}}]}]},
             "survey": {"rows": [{"village": "A", "eligible": 3, "population": 6}]},
             "indicators": [{"id": "survey.account", "village": "A", "value": 0.5, "low": 0.25}],
             "comparisons": {"previous": {"total": {"received": {"total": 5}}}, "trend": [{"month": "2024-01", "onlineRate": 0.5}]},
             "inputs": [{"path": "a.csv", "rows": 12}]}
            """#
        let head = (0..<14).map { "c\($0)" }.joined(separator: ",") + "\r\n"
        let csv = head + ["A,20", "B,10"].map { "x,\($0.prefix(1)),x,x,population.people,x,\($0.dropFirst(2)),x,,,,,,\r\n" }.joined()
        var names = FigureNames()
        let mark = FigureMark(text: "", number: 0, figure: figure, aspects: aspects, &names)
        let index = FigureIndex(try Self.records(json).root, Self.villages(csv), names)
        #expect(Array(index.numbers(of: mark.key)).first == number)
    }

    /// A tab of a cell is a space in the print's record, what is invisible is in one file and not in the other, and two names may read alike.
    @Test func namesAreTheSameThatReadTheSame() throws {
        let json = #"""
            {"dossiers": {"byField": [{"field": "Hộ\ttịch", "received": {"total": 1}}, {"field": "Hộ\u200b tịch", "received": {"total": 2}}]}}
            """#
        var names = FigureNames()
        let mark = FigureMark(text: "", number: 0, figure: "dossiers.received.total", aspects: ["field": "Hộ  tịch\u{202E}"], &names)
        let index = FigureIndex(try Self.records(json).root, Self.villages(""), names)
        #expect(Array(index.numbers(of: mark.key)) == [1, 2])
    }

    @Test func namesHaveOneNumberHoweverTheyAreSpelled() {
        var names = NameNumbers()
        let number = names.number(of: "Bái")
        for name in ["Bái", "Ba\u{301}i"] { #expect(names.known(name) == number) }
        #expect(names.number(of: "Ba\u{301}i") == number)
        let other = names.number(of: "🙂e\u{301}\u{323}")
        #expect(other != number && names.known("🙂\u{1EB9}\u{301}") == other)
        for name in ["Bai", "Ba\u{300}i", "🙂e", "Bái\r\n"] { #expect(names.known(name) == nil) }
        let decomposed = names.number(of: "e\u{302}")
        #expect(names.known("ê") == decomposed && names.names == ["Bái", "🙂ẹ\u{301}", "ê"])
    }

    @Test func aNameMayBeTheWordOfNothing() throws {
        let records = try Self.records(#"{"survey": {"rows": [{"village": "null", "people": 3}, {"village": null, "people": 4}]}}"#)
        #expect(records.figures[Self.key("null", "survey.people")] == .number(3))
        #expect(records.figures[Self.key("", "survey.people")] == .number(4))
    }

    /// As spreadsheets need it to take a name for text.
    @Test(arguments: ["'=1+1", "'+84", "'@a", "'-5"])
    func aNameMarkedAsTextIsTheName(_ cell: String) {
        let csv = (0..<14).map { "c\($0)" }.joined(separator: ",") + "\r\nx,\(cell),x,x,population.people,x,20,x,,,,,,\r\n"
        #expect(Self.villages(csv).figures[Self.key(String(cell.dropFirst()), "population.people")] == .number(20))
        let other = csv.replacing(cell, with: "'K")
        #expect(Self.villages(other).figures[Self.key("'K", "population.people")] == .number(20))
    }

    @Test func whatIsNoJSONIsRefused() {
        #expect(throws: (any Error).self) { try Self.records("{\"a\": [") }
    }

    @Test func theTableByVillage() {
        let head = (0..<14).map { "c\($0)" }.joined(separator: ",") + "\r\n"
        let row = "2024,\"Bái \"\"Sim\"\", 1\",x,x,survey.account,x,0.5,x,1,2,,0.1,*,0.8\r\n"
        let figures = Self.villages(head + row).figures
        let place = "Bái \"Sim\", 1"
        #expect(figures[Self.key(place, "survey.account")] == .number(0.5))
        #expect(figures[Self.key(place, "survey.account/denominator")] == .number(2))
        #expect(figures[Self.key(place, "survey.account/missing")] == .noData)
        #expect(figures[Self.key(place, "survey.account/high")] == .hidden)
        #expect(figures.count == 7)
    }

    @Test(
        arguments: [
            ("12%", ["12"]), ("1.234,5 kg", ["1.234,5"]), ("a1b2", ["1", "2"]), ("", []), ("5. Mục", ["5"]), ("80,1 %", ["80,1"]),
            ("3,", ["3"]),
        ] as [(String, [String])])
    func numbers(_ text: String, _ all: [String]) {
        #expect(NumberTokens.all(in: text) == all)
    }
}
