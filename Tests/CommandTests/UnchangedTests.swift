import Foundation
import Testing

/// A batch makes only what is made from something else than before.
@Suite struct UnchangedTests {
    /// What a commune's report is made from, and who made it: each alone has it made again.
    enum Change: String, CaseIterable, CustomTestStringConvertible {
        case none, data, oneMoreFile, settings, template, style, picture, period, day, force, withoutDigest, lostFile, editedResult,
            editedNote

        var testDescription: String { rawValue }

        func make(in work: Workplace) throws {
            switch self {
            case .none, .period, .day, .force, .withoutDigest: break
            case .data: try work.write(work.read("mot/thon.csv") + [0x0A], to: "mot/thon.csv")
            case .oneMoreFile: try work.write("a,b\n1,2\n", to: "mot/ngoai-le.csv")
            case .settings: try work.edit("mot/baocao.yaml", "report:", "report:\n  page-count: yes")
            case .template: try work.write("# Báo cáo\n\nHết.\n", to: "mot/templates/hoi-nghi/report.md")
            case .style: try work.write("body { margin: 0 }\n", to: "mot/templates/page/page.css")
            case .picture: try work.write(work.read("hai/anh/to-cong-nghe-so.jpg"), to: "mot/anh/nha-van-hoa.png")
            case .lostFile: try work.remove("ra/mot/bao-cao.pdf")
            case .editedResult: try work.edit("ra/mot/bao-cao.html", "<h1", "<h1 ")
            case .editedNote: try work.edit("ra/mot/\(Workplace.originFile)", "by ", "by 0")
            }
        }

        var options: [String] {
            switch self {
            case .period: ["--period", "2025-Q3"]
            case .day: ["--today", "2026-01-13"]
            case .force: ["--force"]
            case .withoutDigest: ["--no-digest"]
            default: []
            }
        }
    }

    @Test(arguments: Change.allCases)
    func onlyWhatChangedIsMade(change: Change) throws {
        let work = try Workplace()
        for name in ["mot", "hai"] { try work.copySample("thuong-xuan", as: name) }
        let command = ["make", "mot", "hai", "--output", "ra", "--lang", "en"]
        try #require(work.run(command).status == 0)
        let before = try work.read("ra/mot/\(Workplace.originFile)")
        try change.make(in: work)
        let outcome = try work.run(command + change.options + ["--log-format", "json"])
        #expect(outcome.status == 0)
        #expect(try Self.result(of: "mot", in: outcome.text) == (change == .none ? "unchanged" : "made"))
        let appliesToAll = !change.options.isEmpty
        #expect(try Self.result(of: "hai", in: outcome.text) == (appliesToAll ? "made" : "unchanged"))
        let isSameReport = [.none, .force, .lostFile, .editedResult, .editedNote].contains(change)
        #expect(try (work.read("ra/mot/\(Workplace.originFile)") == before) == isSameReport)
    }

    @Test func whatWasWrongThenIsStillSo() throws {
        let work = try Workplace()
        for name in ["mot", "hai"] { try work.copySample("thuong-xuan", as: name) }
        try #require(work.run(["make", "mot", "hai", "--strict"]).status == 1)
        let second = try work.run(["make", "mot", "hai", "--strict"])
        #expect(second.status == 1)
        #expect(second.text.contains("lập mới 0, không đổi 2"))
    }

    /// Who makes one report wants to hear of it.
    @Test func aSingleFolderIsAlwaysMade() throws {
        let work = try Workplace()
        try work.copySample("thuong-xuan", as: "xa")
        let first = try work.run(["make", "xa"])
        #expect(try work.run(["make", "xa"]).text == first.text)
    }

    /// Communes that one process makes share the program's templates, and no commune's own.
    @Test func aTemplateOfItsOwnIsOneCommunesAlone() throws {
        let work = try Workplace()
        for name in ["mot", "hai", "ba"] { try work.copySample("thuong-xuan", as: name) }
        try work.write("# Báo cáo\n\nMẫu riêng của xã.\n", to: "hai/templates/hoi-nghi/report.md")
        try #require(work.run(["make", "mot", "hai", "ba", "--output", "ra", "--jobs", "1"]).status == 0)
        for (name, isOwn) in [("mot", false), ("hai", true), ("ba", false)] {
            #expect(try work.readText("ra/\(name)/bao-cao.html").contains("Mẫu riêng của xã.") == isOwn)
        }
    }

    /// What a record of the run says of a folder.
    private static func result(of folder: String, in log: String) throws -> String? {
        for line in log.split(separator: "\n") {
            let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            if record?["folder"] as? String == folder { return record?["result"] as? String }
        }
        return nil
    }
}
