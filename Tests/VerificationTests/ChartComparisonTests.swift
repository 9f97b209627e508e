import Testing

@testable import Verification

@Suite("A chart's drawings, words and numbers")
struct ChartComparisonTests {
    private static func disagreements(_ drawings: [[String]], print: [String], spoken: String, rows: [[String]], subtitle: String = "")
        -> [String]
    {
        var chart = PageText.Chart()
        chart.drawings = drawings
        chart.words = subtitle
        chart.spoken = spoken
        chart.rows = rows
        chart.subtitle = subtitle
        return ChartComparison(chart, print: print).disagreements
    }

    @Test(
        arguments: [
            ("all agree", [["61,2%"], ["61,2%"]], ["61,2%"], "Bái Sim 61,2%", [["Bái Sim", "61,2%"]], []),
            (
                "the print has another", [["61,2%"], ["61,2%"]], ["62,2%"], "Bái Sim 61,2%", [["Bái Sim", "61,2%"]],
                ["61,2%", "62,2", "62,2%"]
            ),
            (
                "a drawing has another", [["61,2%"], ["67,2%"]], ["61,2%"], "Bái Sim 61,2%", [["Bái Sim", "61,2%"]],
                ["61,2%", "67,2", "67,2%"]
            ),
            ("the words have another", [["6"], ["6"]], ["6"], "A: 65; B: 7.", [["A", "6"], ["B", "7"]], ["6", "65"]),
            ("the words have one of another row", [["6"], ["6"]], ["6"], "A: 7; B: 7.", [["A", "6"], ["B", "7"]], ["6"]),
            ("the words end with another", [["6"], ["6"]], ["6"], "A: 6; toàn xã 9.", [["A", "6"]], ["9"]),
            ("intervals are not told", [["6"], ["6"]], ["6"], "A: 6.", [["A", "6", "5–7"]], []),
            (
                "an axis of its own is none", [["0", "20", "40", "37"], ["0", "10", "20", "30", "40", "37"]], ["37"], "A 37",
                [["A", "37"]], []
            ),
            ("nor is one of percentages", [["0%", "50%", "100%"], ["0%", "20%", "40%"]], ["3%"], "A 3%", [["A", "3%"]], []),
            ("what is no step of an axis is", [["0", "20", "40", "37"], ["37", "13"]], ["37"], "A 37", [["A", "37"]], ["13"]),
            (
                "headings may be left out", [["T1", "T2", "5", "6"], ["T2", "5", "6"]], ["T1", "5", "6"], "T1: 5; T2: 6.",
                [["T1", "5"], ["T2", "6"]], []
            ),
            (
                "a heading is another", [["T1", "T3", "5", "6"], ["T2", "5", "6"]], ["T1", "5", "6"], "T1: 5; T2: 6.",
                [["T1", "5"], ["T2", "6"]],
                ["3", "T3"]
            ),
            ("a heading stands twice", [["T1", "T1"], []], [], "T1: 5; T2: 6.", [["T1", "5"], ["T2", "6"]], ["T1"]),
        ] as [(String, [[String]], [String], String, [[String]], [String])])
    func compares(
        _ description: String, _ drawings: [[String]], _ print: [String], _ spoken: String, _ rows: [[String]], _ expected: [String]
    ) {
        #expect(Self.disagreements(drawings, print: print, spoken: spoken, rows: rows) == expected, "\(description)")
    }

    @Test func theLineUnderTheTitleIsPrintedToo() {
        let drawings = [["37"]]
        let spoken = "Thôn nào cao nhất, năm 2024: A 37"
        let rows = [["A", "37"]]
        #expect(Self.disagreements(drawings, print: ["năm 2024", "37"], spoken: spoken, rows: rows, subtitle: "năm 2024").isEmpty)
        #expect(Self.disagreements(drawings, print: ["37"], spoken: spoken, rows: rows, subtitle: "năm 2024").contains("2024"))
    }

    @Test(
        "Numbers along an axis",
        arguments: [
            (["0", "20", "40", "37"], ["20", "40"], []), (["0", "2,5", "5,0"], ["2,5"], []),
            (["0", "1.000", "2.000"], ["1.000", "2.000"], []), (["0%", "50%", "100%"], ["50%", "100%"], []),
            (["0", "20", "37"], ["37"], ["37"]), (["20", "40"], ["20", "40"], ["20", "40"]), (["0", "20"], [], []),
        ] as [([String], Set<String>, Set<String>)])
    func axes(_ drawn: [String], _ unexplained: Set<String>, _ left: Set<String>) {
        #expect(AxisMarks.remove(from: Set(drawn), unexplained: unexplained) == left)
    }
}
