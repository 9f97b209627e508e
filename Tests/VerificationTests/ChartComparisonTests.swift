import Testing

@testable import Verification

@Suite("A chart's drawings, words and numbers")
struct ChartComparisonTests {
    private static func disagreements(_ drawings: [[String]], print: [String], words: String, data: [String], subtitle: String = "")
        -> [String]
    {
        var chart = PageText.Chart()
        chart.drawings = drawings
        chart.words = words
        chart.data = data
        chart.subtitle = subtitle
        return ChartComparison(chart, print: print).disagreements
    }

    @Test(
        arguments: [
            ("all agree", [["61,2%"], ["61,2%"]], ["61,2%"], "Bái Sim 61,2%", ["Bái Sim", "61,2%"], []),
            (
                "the print has another", [["61,2%"], ["61,2%"]], ["62,2%"], "Bái Sim 61,2%", ["Bái Sim", "61,2%"],
                ["61,2%", "62,2", "62,2%"]
            ),
            (
                "a drawing has another", [["61,2%"], ["67,2%"]], ["61,2%"], "Bái Sim 61,2%", ["Bái Sim", "61,2%"],
                ["61,2%", "67,2", "67,2%"]
            ),
            ("an axis of its own is none", [["0", "20", "40", "37"], ["0", "10", "20", "30", "40", "37"]], ["37"], "37", ["37"], []),
            ("what is no step of an axis is", [["0", "20", "40", "37"], ["37", "13"]], ["37"], "37", ["37"], ["13"]),
        ] as [(String, [[String]], [String], String, [String], [String])])
    func compares(
        _ description: String, _ drawings: [[String]], _ print: [String], _ words: String, _ data: [String], _ expected: [String]
    ) {
        #expect(Self.disagreements(drawings, print: print, words: words, data: data) == expected, "\(description)")
    }

    @Test func theLineUnderTheTitleIsPrintedToo() {
        let drawings = [["37"]]
        let words = "Thôn nào cao nhất, năm 2024: 37"
        #expect(Self.disagreements(drawings, print: ["năm 2024", "37"], words: words, data: ["37"], subtitle: "năm 2024").isEmpty)
        #expect(Self.disagreements(drawings, print: ["37"], words: words, data: ["37"], subtitle: "năm 2024").contains("2024"))
    }

    @Test(
        "Numbers along an axis",
        arguments: [
            (["0", "20", "40", "37"], ["20", "40"], []), (["0", "2,5", "5,0"], ["2,5"], []),
            (["0", "1.000", "2.000"], ["1.000", "2.000"], []),
            (["0", "20", "37"], ["37"], ["37"]), (["20", "40"], ["20", "40"], ["20", "40"]), (["0", "20"], [], []),
        ] as [([String], Set<String>, Set<String>)])
    func axes(_ drawn: [String], _ unexplained: Set<String>, _ left: Set<String>) {
        #expect(AxisMarks.remove(from: Set(drawn), unexplained: unexplained) == left)
    }
}
