import Language
import PDFFile
import Testing

@testable import Verification

@Suite("A chart's drawings, words and numbers")
struct ChartComparisonTests {
    /// `0|Bái Sim` is the name of category 0, `=61,2%` a figure, all else a text of its own.
    private static func drawing(_ texts: [String]) -> [DrawnText] {
        texts.map { text in
            if text.hasPrefix("=") {
                let text = String(text.dropFirst())
                return DrawnText(text: text, mark: FigureMark(text: text, number: 0))
            }
            let parts = text.split(separator: "|")
            return parts.count == 2 ? DrawnText(text: String(parts[1]), category: Int(parts[0])) : DrawnText(text: text)
        }
    }

    private static func disagreements(_ drawings: [[String]], print: [String], spoken: String, rows: [[String]], subtitle: String = "")
        -> [String]
    {
        var chart = PageText.Chart()
        chart.drawings = drawings.map(drawing)
        chart.words = subtitle
        chart.spoken = spoken
        chart.rows = rows
        chart.subtitle = subtitle
        return ChartComparison(chart, print: drawing(print)).disagreements
    }

    @Test(
        arguments: [
            ("all agree", [["0|Bái Sim", "=61,2%"]], ["0|Bái", "0|Sim", "=61,2%"], "Bái Sim: 61,2%.", [["Bái Sim", "61,2%"]], []),
            ("a name is another", [["0|Thôn 7", "=6"]], ["=6"], "Thôn 1: 6.", [["Thôn 1", "6"]], ["Thôn 7"]),
            ("a name stands elsewhere", [["1|A", "0|B"]], ["=6"], "A: 6; B: 6.", [["A", "6"], ["B", "6"]], ["A", "B"]),
            (
                "names may be left out", [["0|T1", "1|T2"], ["1|T2"]], ["0|T1"], "T1: 5; T2: 6.", [["T1", "5"], ["T2", "6"]], []
            ),
            ("a name that no row has", [["2|A"]], ["=6"], "A: 6.", [["A", "6"]], ["A"]),
            ("a number that nothing says to be one", [["13", "=6"]], ["=6"], "A: 6.", [["A", "6"]], ["13"]),
            ("a number of the titles", [["năm 2024", "=6"]], ["năm 2024", "=6"], "A: 6.", [["A", "6"]], ["2024"]),
            ("the words have another", [["=6", "=7"]], ["=6"], "A: 65; B: 7.", [["A", "6"], ["B", "7"]], ["6", "65"]),
            ("the words have one of another row", [["=6", "=7"]], ["=6"], "A: 7; B: 7.", [["A", "6"], ["B", "7"]], ["6"]),
            ("the words end with another", [["=6"]], ["=6"], "A: 6; toàn xã 9.", [["A", "6"]], ["9"]),
            ("intervals are not told", [["=6"]], ["=6"], "A: 6.", [["A", "6", "5–7"]], []),
        ] as [(String, [[String]], [String], String, [[String]], [String])])
    func compares(
        _ description: String, _ drawings: [[String]], _ print: [String], _ spoken: String, _ rows: [[String]], _ expected: [String]
    ) {
        #expect(Self.disagreements(drawings, print: print, spoken: spoken, rows: rows) == expected, "\(description)")
    }

    @Test func theLineUnderTheTitleIsPrintedToo() {
        let spoken = "Thôn nào cao nhất, năm 2024: A 37"
        let rows = [["A", "37"]]
        #expect(Self.disagreements([["=37"]], print: ["năm 2024", "=37"], spoken: spoken, rows: rows, subtitle: "năm 2024").isEmpty)
        #expect(Self.disagreements([["=37"]], print: ["=37"], spoken: spoken, rows: rows, subtitle: "năm 2024").contains("2024"))
    }
}

@Suite("Figures and what they are said to be")
struct FigureMarkTests {
    @Test(
        arguments: [
            ("74,2%", 0.7418, .plain, true), ("74,3%", 0.7418, .plain, false), ("74%", 0.7418, .plain, true),
            ("74,2", 0.7418, .points, true),
            ("74,2", 0.7418, .plain, false), ("0,9", 0.009, .points, true), ("0,0", 0.009, .points, false), ("1.234", 1234, .plain, true),
            ("1.235", 1234, .plain, false), ("1,234", 1234, .plain, false), ("12.34", 1234, .plain, false), ("−3,2", -0.032, .points, true),
            ("+3,2", 0.032, .points, true), ("3,2", -0.032, .points, false), ("toàn xã 74,2%", 0.7418, .plain, true),
            ("8 trạm", 8, .plain, true),
            ("60%", 0.612, .rough, true), ("65%", 0.612, .rough, false), ("61%", 0.612, .rough, false), ("65%", 0.643, .rough, true),
            ("5%", 0.012, .rough, true), ("55%", 0.612, .rough, false), ("100%", 0.996, .rough, true), ("95%", 0.996, .rough, false),
            ("5 km2", 5, .plain, true), ("6 km2", 5, .plain, false), ("*", 3, .plain, false), ("", 3, .plain, false),
        ] as [(String, Double, FigureMark.Form, Bool)])
    func reads(_ text: String, _ number: Double, _ form: FigureMark.Form, _ isRight: Bool) {
        let mark = FigureMark(text: text, number: number, form: form)
        #expect(mark.isRight(.vietnamese) == isRight)
    }

    @Test func inEnglish() {
        let mark = FigureMark(text: "1,234.5", number: 1234.5)
        #expect(mark.isRight(.english))
        #expect(!mark.isRight(.vietnamese))
    }

    @Test func aPrintTellsItsFigures() {
        let record = PrintRecord(
            "data\tab\tcd\ntext\t74,2\t0.7418\tpoints\tsurvey.account\tvillage=Bái Sim\ndrawn\tT1\t\t\t\tcategory=0\ndrawn\tn = 5\n")
        #expect(record.hashes == ["ab", "cd"])
        var names = record.names
        let expected = [
            FigureMark(text: "74,2", number: 0.7418, figure: "survey.account", aspects: ["village": "Bái Sim"], form: .points, &names)
        ]
        #expect(record.texts == expected)
        #expect(record.drawn.map(\.text) == ["T1", "n = 5"])
        #expect(record.drawn.map(\.category) == [0, nil])
    }

    @Test(
        arguments: [
            ("data\tab\npage\t12\npage\t34\nwords\t56\n", true), ("data\tab\npage\t12\npage\t34\nwords\t57\n", false),
            ("words\t56\n", false),
        ])
    func aPrintKnowsItsOwnRecord(_ text: String, _ isWhole: Bool) {
        let lines = "data\tab\npage\t12\npage\t34\nwords\t56\n"
        let record = PrintRecord(text + "record\t\(ContentHash.text(of: Array(lines.utf8)))\n")
        #expect(record.isWhole == isWhole)
        #expect(!PrintRecord(lines).isWhole)
        if isWhole { #expect(record.pages == ["12", "34"] && record.words == "56") }
    }
}

extension PrintRecord {
    fileprivate init(_ text: String) { self.init(Array(text.utf8)) }
}
