import Testing

@testable import Language

@Suite struct NumberFormattingTests {
    @Test(arguments: [(0, "0"), (999, "999"), (1234, "1.234"), (1_234_567, "1.234.567"), (-1200, "−1.200")])
    func counts(value: Int, text: String) {
        #expect(NumberFormatting(.vietnamese).count(value) == text)
    }

    @Test(arguments: [
        (0.801, "80,1%", "80.1%"), (1.0, "100%", "100%"), (0.8005, "80,1%", "80.1%"), (0.12345, "12,3%", "12.3%"), (0.0, "0%", "0%"),
        (1.025, "102,5%", "102.5%"), (0.9996, "100%", "100%"), (-0.032, "−3,2%", "−3.2%"),
    ])
    func percentages(fraction: Double, vietnamese: String, english: String) {
        #expect(NumberFormatting(.vietnamese).percent(fraction) == vietnamese)
        #expect(NumberFormatting(.english).percent(fraction) == english)
    }

    @Test(arguments: [(1234.5, 1, "1.234,5"), (2.675, 2, "2,68"), (0.05, 1, "0,1"), (-0.04, 1, "0,0"), (7, 0, "7")])
    func decimals(value: Double, decimals: Int, text: String) {
        #expect(NumberFormatting(.vietnamese).decimal(value, decimals: decimals) == text)
    }

    @Test(arguments: [
        (fractions: [0.65, 0.94, 0], texts: ["65%", "94%", "0%"]), ([0.65, 0.353, 0, 1], ["65,0%", "35,3%", "0%", "100%"]),
        ([0.9996], ["100%"]), ([], []),
    ])
    func percentagesThatStandTogetherShareTheirDecimals(fractions: [Double], texts: [String]) {
        let percents = SharedDecimals(fractions, language: .vietnamese)
        #expect(fractions.map(percents.percent) == texts)
    }
}
