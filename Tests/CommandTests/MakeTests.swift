import Testing

/// What `make` promises of its files.
@Suite struct MakeTests {
    private static let results = ["bao-cao.html", "bao-cao.json", "bao-cao.pdf", "so-lieu-thon.csv"]

    @Test func sameInputGivesTheSameBytesAnywhere() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "mot/xa")
        try work.copySample("ngoc-phung", as: "hai/xa")
        #expect(try work.run(["make", "mot/xa"], environment: ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C.UTF-8"]).status == 0)
        #expect(
            try work.run(["make", "hai/xa", "--jobs", "1"], environment: ["TZ": "America/Los_Angeles", "LC_ALL": "vi_VN"]).status == 0)
        #expect(work.files(in: "mot/xa/ket-qua") == Self.results)
        for file in Self.results {
            #expect(try work.read("mot/xa/ket-qua/\(file)") == work.read("hai/xa/ket-qua/\(file)"), "\(file)")
        }
    }

    @Test func oldResultsStayWhereNewOnesCannotBeMade() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        try #require(work.run(["make", "xa"]).status == 0)
        let old = try Self.results.map { try work.read("xa/ket-qua/\($0)") }
        try work.edit("xa/baocao.yaml", "template: hoi-nghi", "template: khong-co")
        #expect(try work.run(["make", "xa"]).status == 78)
        #expect(try Self.results.map { try work.read("xa/ket-qua/\($0)") } == old)
        #expect(work.files(in: "xa/ket-qua") == Self.results, "nothing half-written is left")
    }

    @Test func aBrokenFolderDoesNotStopABatch() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "mot")
        try work.copySample("ngoc-phung", as: "ba")
        let outcome = try work.run(["make", "mot", "hai", "ba", "--output", "bao-cao-thang"])
        #expect(outcome.status == 66)
        #expect(outcome.complaintText.contains("hai:"))
        for name in ["mot", "ba"] { #expect(work.files(in: "bao-cao-thang/\(name)") == Self.results) }
        #expect(work.files(in: "mot/ket-qua").isEmpty)
    }

    /// Without digests the report is the same but for them, and the print says of which data file it was made.
    @Test func digestsCanBeLeftOut() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        try #require(work.run(["make", "xa", "--output", "co"]).status == 0)
        try #require(work.run(["make", "xa", "--output", "khong", "--no-digest"]).status == 0)
        for file in Self.results where !["bao-cao.json", "bao-cao.pdf"].contains(file) {
            #expect(try work.read("co/\(file)") == work.read("khong/\(file)"), "\(file)")
        }
        let (with, without) = try (work.readText("co/bao-cao.json"), work.readText("khong/bao-cao.json"))
        #expect(with.contains(/"sha256": "[0-9a-f]{64}"/))
        #expect(!without.contains("\"sha256\": \""))
        #expect(with.replacing(/"sha256": "[0-9a-f]{64}"/, with: "\"sha256\": null") == without)
    }

    @Test func strictMakesWarningsFail() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        #expect(try work.run(["make", "xa", "--strict"]).status == 1)
        #expect(work.files(in: "xa/ket-qua") == Self.results, "the report is made all the same")
        #expect(try work.run(["check", "xa"]).status == 0)
        #expect(try work.run(["check", "xa", "--strict"]).status == 1)
    }

    @Test func checkWritesNothing() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        let before = work.files(in: "xa")
        let outcome = try work.run(["check", "xa"])
        #expect(outcome.status == 0)
        #expect(work.files(in: "xa") == before)
        #expect(outcome.text.split(separator: "\n").count <= 45, "a screenful")
        #expect(try work.run(["check", "xa", "--all"]).text.count > outcome.text.count)
    }

    @Test func anotherPeriodIsAnotherReport() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        try #require(work.run(["make", "xa", "--period", "2024-Q2", "--output", "quy"]).status == 0)
        #expect(try work.readText("quy/bao-cao.json").contains(#""from": "2024-04-01", "to": "2024-06-30""#))
        try #require(work.run(["make", "xa", "--period", "last-month", "--today", "2024-07-05", "--output", "thang"]).status == 0)
        #expect(try work.readText("thang/bao-cao.json").contains(#""from": "2024-06-01", "to": "2024-06-30""#))
    }
}
