import Testing

/// A site of reports: by commune and period, found from its first page, and unchanged by a second run.
@Suite struct PublishTests {
    @Test func placesReportsAndLeadsToThem() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        let arguments = ["publish", "ngoc-phung", "--site", "site", "--allow-small-counts"]
        let outcome = try work.run(arguments)
        #expect(outcome.status == 0, "\(outcome.complaintText)")
        try #require(work.run(arguments + ["--period", "2024-06"]).status == 0)
        let report = ["bao-cao.html", "bao-cao.json", "bao-cao.pdf", "so-lieu-thon.csv"]
        let periods = ["2024-01-01_2024-07-31", "2024-06-01_2024-06-30"]
        let expected = periods.flatMap { period in ["ngoc-phung/\(period)"] + report.map { "ngoc-phung/\(period)/\($0)" } }
        #expect(work.files(in: "site") == (["index.html", "ngoc-phung", "ngoc-phung/index.html"] + expected).sorted())

        let commune = try work.readText("site/ngoc-phung/index.html")
        for period in periods { #expect(commune.contains("href=\"\(period)/bao-cao.html\"")) }
        #expect(try work.readText("site/index.html").contains("href=\"ngoc-phung/2024-01-01_2024-07-31/bao-cao.html\""), "the latest")

        let before = try work.files(in: "site").filter { $0.contains(".") }.map { try work.read("site/\($0)") }
        let again = try work.run(arguments)
        #expect(again.text.contains("Không có gì mới"))
        #expect(try work.files(in: "site").filter { $0.contains(".") }.map { try work.read("site/\($0)") } == before)
    }

    @Test func aBrokenCommuneKeepsItsOldReport() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "mot")
        try work.copySample("ngoc-phung", as: "hai")
        try #require(work.run(["publish", "mot", "hai", "--site", "site", "--allow-small-counts"]).status == 0)
        let before = work.files(in: "site")
        try work.edit("hai/baocao.yaml", "template: hoi-nghi", "template: khong-co")
        #expect(try work.run(["publish", "mot", "hai", "--site", "site"]).status == 78)
        #expect(work.files(in: "site") == before)
    }

    /// `make` marks a report that lacks a file as a draft; on a site it would pass for the whole.
    @Test func aReportThatLacksAFileIsNotPublished() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        try work.write("Ngày;Doanh thu\n1/1/2024;5\n", to: "ngoc-phung/mot-cua/cho.csv")
        #expect(try work.run(["publish", "ngoc-phung", "--site", "site", "--allow-small-counts"]).status == 65)
        #expect(work.files(in: "site") == ["index.html"])
        #expect(try work.run(["make", "ngoc-phung"]).status == 0)
        let page = try work.readText("ngoc-phung/ket-qua/bao-cao.html")
        #expect(page.contains("DỰ THẢO") && page.contains("Không đọc được dòng nào của tệp: mot-cua/cho.csv."))
    }

    @Test(arguments: [
        (edit: ("  date:", "  draft: yes\n  date:"), options: ["--allow-small-counts"], said: "DỰ THẢO", allowance: "--allow-draft"),
        (edit: ("  date:", "  date:"), options: [], said: "phải ẩn các số từ 1 đến 4", allowance: "--allow-small-counts"),
        (
            edit: ("  date:", "  date:"), options: ["--allow-small-counts", "--period", "2026-10"], said: "không có hồ sơ nào tiếp nhận",
            allowance: "--allow-empty-period"
        ),
    ])
    func whatIsNotForThePublicNeedsItsName(edit: (String, String), options: [String], said: String, allowance: String) throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        try work.edit("ngoc-phung/baocao.yaml", edit.0, edit.1)
        let arguments = ["publish", "ngoc-phung", "--site", "site"] + options
        let refused = try work.run(arguments)
        #expect(refused.status == 65)
        #expect(refused.complaintText.contains(said) && refused.complaintText.contains(allowance), "\(refused.complaintText)")
        #expect(work.files(in: "site") == ["index.html"])
        #expect(try work.run(arguments + [allowance]).status == 0)
    }

    @Test(arguments: ["0", "-5"]) func jobsAreCounted(jobs: String) throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        #expect(try work.run(["publish", "ngoc-phung", "--site", "site", "--jobs=\(jobs)"]).status == 64)
        #expect(try work.run(["make", "ngoc-phung", "--jobs=\(jobs)"]).status == 64)
    }
}
