import Foundation
import PDFFile
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
        let report = ["bao-cao.html", "bao-cao.json", "bao-cao.pdf", "dang.json", "so-lieu-thon.csv"]
        let periods = ["2024-01-01_2024-07-31", "2024-06-01_2024-06-30"]
        let expected =
            periods.flatMap { period in ["ngoc-phung/\(period)"] + report.map { "ngoc-phung/\(period)/\($0)" } }
            + Self.sitePages + ["luu-tru", "luu-tru/index.html", "luu-tru/2024-06.html", "luu-tru/2024-07.html"]
            + ["", "/index.html", "/atom.xml", "/moi-nhat", "/moi-nhat/index.html"].map { "ngoc-phung" + $0 }
        #expect(work.files(in: "site") == expected.sorted())

        let commune = try work.readText("site/ngoc-phung/index.html")
        for period in periods { #expect(commune.contains("href=\"\(period)/bao-cao.html\"")) }
        #expect(try work.readText("site/index.html").contains("href=\"ngoc-phung/moi-nhat/index.html\""))
        #expect(
            try work.readText("site/ngoc-phung/moi-nhat/index.html").contains(
                "content=\"0; url=../2024-01-01_2024-07-31/bao-cao.html\""), "the latest")

        let before = try Self.contents(of: work)
        let again = try work.run(arguments)
        #expect(again.text.contains("Không có gì mới"))
        #expect(try Self.contents(of: work) == before)
        // On another day, by whatever time of the machine.
        try #require(work.run(arguments, environment: ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8"]).status == 0)
        #expect(try Self.contents(of: work) == before)
    }

    private static let sitePages = ["atom.xml", "chua-co-bao-cao.html", "index.html", "trang-thai.json"]

    private static func contents(of work: Workplace) throws -> [String: [UInt8]] {
        let files = work.files(in: "site").filter { $0.split(separator: "/").last?.contains(".") == true }
        return try Dictionary(uniqueKeysWithValues: files.map { ($0, try work.read("site/\($0)")) })
    }

    /// A village's dossier more, as a commune sends a mended export.
    private static func correct(_ work: Workplace, row: String) throws {
        let file = try #require(work.files(in: "ngoc-phung/mot-cua").first { $0.hasSuffix(".csv") })
        let text = try work.read("ngoc-phung/mot-cua/\(file)")
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        let dropped = lines.count - (row == "hai" ? 12 : 10)
        try work.write(Array(lines[..<dropped].joined(separator: [0x0A])) + [0x0A], to: "ngoc-phung/mot-cua/\(file)")
    }

    @Test func otherFiguresAreACorrectionThatKeepsTheFormer() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        let place = "site/ngoc-phung/2024-01-01_2024-07-31"
        let arguments = ["publish", "ngoc-phung", "--site", "site", "--allow-small-counts"]
        try #require(work.run(arguments).status == 0)
        let reportFiles = ["bao-cao.html", "bao-cao.json", "bao-cao.pdf", "so-lieu-thon.csv"]
        let first = try reportFiles.map { try work.read("\(place)/\($0)") }
        try work.edit("ngoc-phung/baocao.yaml", "  title: Kết quả", "  title: Các kết quả")
        let reworded = try work.run(arguments)
        #expect(reworded.text.contains("số liệu không đổi"))
        #expect(try !work.readText("\(place)/bao-cao.html").contains("Đính chính"))
        try work.edit("ngoc-phung/baocao.yaml", "  title: Các kết quả", "  title: Kết quả")
        try #require(work.run(arguments).status == 0)
        #expect(try reportFiles.map { try work.read("\(place)/\($0)") } == first)

        var formers: [String] = []
        for (row, day) in [("mot", "2024-09-05"), ("hai", "2024-09-05"), ("hai", "2024-10-01")] {
            if day == "2024-09-05" { try Self.correct(work, row: row) }
            let isNew = day == "2024-09-05"
            let before = try reportFiles.map { try work.read("\(place)/\($0)") }
            let outcome = try work.run(arguments + ["--today", day])
            #expect(outcome.status == 0, "\(outcome.complaintText)")
            guard isNew else { continue }
            formers.append(formers.isEmpty ? "truoc-\(day)" : "truoc-\(day)-2")
            #expect(outcome.text.contains("đính chính") && outcome.text.contains(formers.last!))
            #expect(try reportFiles.map { try work.read("\(place)/\(formers.last!)/\($0)") } == before)
            #expect(try work.readText("\(place)/bao-cao.html").contains("Đính chính ngày 05/09/2024."))
            // Whoever has only one of the files learns it as well, of each correction and of what it replaces.
            let replaced = formers.count == 1 ? "22/08/2024" : "05/09/2024"
            let notice = "Bản đính chính ngày 05/09/2024, thay bản ngày \(replaced)."
            let print = try PrintedText(of: work.read("\(place)/bao-cao.pdf")).pieces.map(\.text).joined()
            for text in [print, try work.readText("\(place)/bao-cao.html")] {
                #expect(text.filter { !$0.isWhitespace }.contains(notice.filter { !$0.isWhitespace }))
            }
            let day = "\"day\": \"2024-09-05\", \"replaced\": \"\(replaced == "22/08/2024" ? "2024-08-22" : "2024-09-05")\""
            #expect(try work.readText("\(place)/bao-cao.json").contains(day))
            let corrected = try reportFiles.map { try work.read("\(place)/\($0)") }
            try #require(work.run(arguments + ["--today", "2024-11-11"]).status == 0)
            #expect(try reportFiles.map { try work.read("\(place)/\($0)") } == corrected, "another day changes nothing")
            #expect(try work.run(["verify", place]).status == 0)
        }
        #expect(try reportFiles.map { try work.read("\(place)/\(formers[0])/\($0)") } == first, "the first correction is still there")
        let page = try work.readText("site/ngoc-phung/index.html")
        for former in formers { #expect(page.contains("2024-01-01_2024-07-31/\(former)/index.html")) }
        #expect(try work.readText("site/index.html").contains("Đính chính ngày 05/09/2024"))
        #expect(try work.readText("site/luu-tru/2024-07.html").contains("Đính chính ngày 05/09/2024"))
        #expect(try work.readText("site/atom.xml").contains("<updated>2024-09-05T00:00:00+07:00</updated>"))
        #expect(work.files(in: "site").filter { $0.hasSuffix(".tmp") } == [])
    }

    /// Sites of programs that kept no records are taken over as they are.
    @Test func aSiteWithoutRecordsIsTakenOver() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        let arguments = ["publish", "ngoc-phung", "--site", "site", "--allow-small-counts"]
        try #require(work.run(arguments).status == 0)
        try #require(work.run(arguments + ["--period", "2024-06"]).status == 0)
        let whole = try Self.contents(of: work)
        for file in whole.keys where file.hasSuffix("dang.json") || !file.contains("_") { try work.remove("site/\(file)") }
        try #require(work.run(arguments).status == 0)
        var again = try Self.contents(of: work)
        again["ngoc-phung/2024-06-01_2024-06-30/dang.json"] = whole["ngoc-phung/2024-06-01_2024-06-30/dang.json"]
        #expect(again == whole)
    }

    @Test func whoLacksAReportIsToldWithTheReason() throws {
        let work = try Workplace()
        for name in ["mot", "hai", "ba"] { try work.copySample("ngoc-phung", as: name) }
        try work.edit("hai/baocao.yaml", "  date:", "  draft: yes\n  date:")
        try work.edit("ba/baocao.yaml", "commune:", "commun:")
        let arguments = ["publish", "mot", "hai", "ba", "--site", "site", "--allow-small-counts", "--period", "2024-07"]
        #expect(try work.run(arguments).status == 78)
        let page = try work.readText("site/chua-co-bao-cao.html")
        #expect(page.contains("Tháng 7/2024: 1 trong 3"))
        #expect(page.contains("còn là dự thảo") && page.contains("Thiết lập của xã có lỗi") && !page.contains("số nhỏ"))
        let before = try Self.contents(of: work)
        #expect(try work.run(arguments).status == 78)
        #expect(try Self.contents(of: work) == before)
        #expect(
            try work.run(["publish", "hai", "--site", "site", "--allow-small-counts", "--allow-draft", "--period", "2024-07"]).status == 0)
        #expect(try !work.readText("site/chua-co-bao-cao.html").contains("dự thảo"))
    }

    @Test(arguments: ["a\"><script>", "a#b?c%41", "hai chữ", "a\u{202E}b", "-a"]) func foldersOfAnyName(name: String) throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: name)
        let settings = try work.readText("\(name)/baocao.yaml")
        try work.write(settings + "\nsite: { address: https://a.vn/b }\n", to: "\(name)/baocao.yaml")
        let outcome = try work.run(["publish", "./\(name)", "--site", "site", "--allow-small-counts"])
        #expect(outcome.status == 0, "\(outcome.complaintText)")
        let page = try work.readText("site/index.html")
        #expect(!page.contains("\"><script>\"") && !page.contains("\u{202E}"))
        let link = try #require(page.firstMatch(of: /href="([^"]+)\/moi-nhat\/index.html"/))
        #expect(String(link.1).removingPercentEncoding == name)
        let address = "https://a.vn/b/\(link.1)/2024-01-01_2024-07-31/bao-cao.html"
        let report = try work.readText("site/\(name)/2024-01-01_2024-07-31/bao-cao.html")
        #expect(report.contains("<link rel=\"canonical\" href=\"\(address)\">"))
    }

    @Test func placesThatAreNoCommunesAreRefused() throws {
        let work = try Workplace()
        for name in ["luu-tru", "xa"] { try work.copySample("ngoc-phung", as: name) }
        let publish = { (folder: String) in try work.run(["publish", folder, "--site", "site", "--allow-small-counts"]) }
        #expect(try publish("luu-tru").status == 78)
        // A link out of the site is not followed.
        try FileManager.default.createDirectory(atPath: "\(work.path)/ngoai", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: "\(work.path)/site/xa", withDestinationPath: "../ngoai")
        #expect(try publish("xa").status == 73)
        #expect(work.files(in: "ngoai") == [])
        try work.remove("site/xa")
        #expect(try publish("xa").status == 0)
        // Another commune by a folder of the same name.
        try work.edit("xa/baocao.yaml", "name: xã Ngọc Phụng", "name: xã Lương Sơn")
        let taken = try publish("xa")
        #expect(taken.status == 65 && taken.complaintText.contains("site-folder"))
        try work.edit("xa/baocao.yaml", "name: xã Lương Sơn", "name: xã Lương Sơn\n  site-folder: Lương Sơn\n  former-district: huyện Cũ")
        #expect(try publish("xa").status == 0)
        let page = try work.readText("site/index.html")
        #expect(page.contains("href=\"luong-son/index.html\"") && page.contains("Huyện Cũ") && page.contains("href=\"xa/index.html\""))
    }

    @Test func aBrokenCommuneKeepsItsOldReport() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "mot")
        try work.copySample("ngoc-phung", as: "hai")
        try #require(work.run(["publish", "mot", "hai", "--site", "site", "--allow-small-counts"]).status == 0)
        let before = work.files(in: "site")
        try work.edit("hai/baocao.yaml", "template: hoi-nghi", "template: khong-co")
        #expect(try work.run(["publish", "mot", "hai", "--site", "site", "--allow-small-counts"]).status == 78)
        #expect(work.files(in: "site") == before)
    }

    /// `make` marks a report that lacks a file as a draft; on a site it would pass for the whole.
    @Test func aReportThatLacksAFileIsNotPublished() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        try work.write("Ngày;Doanh thu\n1/1/2024;5\n", to: "ngoc-phung/mot-cua/danh-sach-2.csv")
        #expect(try work.run(["publish", "ngoc-phung", "--site", "site", "--allow-small-counts"]).status == 65)
        #expect(work.files(in: "site").filter { $0.contains("/bao-cao.") } == [])
        #expect(try work.run(["make", "ngoc-phung"]).status == 0)
        let page = try work.readText("ngoc-phung/ket-qua/bao-cao.html")
        #expect(page.contains("DỰ THẢO") && page.contains("Không đọc được dòng nào của tệp: mot-cua/danh-sach-2.csv."))
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
        #expect(work.files(in: "site").filter { $0.contains("/bao-cao.") } == [])
        #expect(try work.run(arguments + [allowance]).status == 0)
    }

    @Test(arguments: ["0", "-5"]) func jobsAreCounted(jobs: String) throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        #expect(try work.run(["publish", "ngoc-phung", "--site", "site", "--jobs=\(jobs)"]).status == 64)
        #expect(try work.run(["make", "ngoc-phung", "--jobs=\(jobs)"]).status == 64)
    }
}
