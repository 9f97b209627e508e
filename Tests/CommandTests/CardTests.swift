import Testing

/// The card that is drawn where it is asked for, as a part of its run.
@Suite struct CardTests {
    @Test func isDrawnWhereItIsAskedForAndBelongsToItsRun() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        try #require(work.run(["make", "xa"]).status == 0)
        #expect(!work.files(in: "xa/ket-qua").contains("the.png"))
        let page = try work.read("xa/ket-qua/bao-cao.html")
        try #require(work.run(["make", "xa", "--card"]).status == 0)
        let card = try work.read("xa/ket-qua/the.png")
        #expect(Array(card[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76], "1200 × 630")
        #expect(try work.read("xa/ket-qua/bao-cao.html") == page)
        #expect(try work.run(["verify", "xa"]).status == 0)
        try #require(work.run(["make", "xa", "--card", "--output", "khac"]).status == 0)
        #expect(try work.read("khac/the.png") == card, "the same data give the same bytes")

        // One that was changed, that is of another run, or that is gone.
        try work.write(card + [0], to: "xa/ket-qua/the.png")
        #expect(try work.run(["verify", "xa"]).complaintText.contains("the.png"))
        try work.remove("khac/the.png")
        #expect(try work.run(["verify", "khac"]).status != 0)
        try #require(work.run(["make", "xa"]).status == 0)
        #expect(try work.run(["verify", "xa"]).status == 65)
    }

    /// A report that stands already is as good as new only where it has its card.
    @Test func isMissedWhereAReportStandsWithoutIt() throws {
        let work = try Workplace()
        for folder in ["mot", "hai"] { try work.copySample("ngoc-phung", as: folder) }
        for (options, unchanged) in [([], "0"), (["--card"], "0"), (["--card"], "2"), ([], "0"), ([], "2")] as [([String], String)] {
            let outcome = try work.run(["make", "mot", "hai", "--log-format", "json"] + options)
            #expect(outcome.status == 0 && outcome.text.contains(#""unchanged": \#(unchanged),"#), "\(options): \(outcome.text)")
        }
    }
}
