import Testing

/// Every figure of both samples' bao-cao.json, computed a second time by another program from the CSV files.
@Suite struct RecomputeTests {
    @Test(arguments: ["ngoc-phung", "thuong-xuan"])
    func anotherProgramFindsTheSameFigures(sample: String) throws {
        let work = try Workplace()
        let folder = try work.copySample(sample)
        try #require(work.run(["make", sample]).status == 0)
        let outcome = try Workplace.run(
            program: "python3", ["Tests/Independent/recompute.py", folder, "--json", "\(folder)/ket-qua/bao-cao.json"])
        #expect(outcome.status == 0, "\(outcome.text)\(outcome.complaintText)")
        let cells = outcome.text.firstMatch(of: /(\d+) cells compared/).flatMap { Int($0.1) } ?? 0
        #expect(cells > 1000, "\(outcome.text)")
    }

    @Test func theOtherProgramIsTestedToo() throws {
        let outcome = try Workplace.run(program: "python3", ["-m", "unittest", "discover", "-s", "Tests/Independent"])
        #expect(outcome.status == 0, "\(outcome.complaintText.suffix(3000))")
    }
}
