import Foundation
import Testing

/// The files of a report appear together, and what else lies in their folder stays.
@Suite struct ResultsFolderTests {
    private static let report = ["bao-cao.html", "bao-cao.json", "bao-cao.pdf", "so-lieu-thon.csv"]

    @Test func whatTheUserPutThereStays() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        for file in ["ghi-chu.txt", ".an", "rieng/anh.txt"] { try work.write(file, to: "ngoc-phung/ket-qua/\(file)") }
        try FileManager.default.createSymbolicLink(atPath: "\(work.path)/ngoc-phung/ket-qua/loi-tat", withDestinationPath: "/khong/co")
        for _ in 0..<2 {
            #expect(try work.run(["make", "ngoc-phung"]).status == 0)
            #expect(
                work.files(in: "ngoc-phung/ket-qua")
                    == ([".an", "ghi-chu.txt", "loi-tat", "rieng", "rieng/anh.txt"] + Self.report).sorted())
            #expect(try work.readText("ngoc-phung/ket-qua/rieng/anh.txt") == "rieng/anh.txt")
        }
    }

    /// As a run leaves it that was killed before and after its folder took the place of the old one.
    @Test func whatAnEndedRunLeftIsTakenAway() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        try work.write("cũ", to: "ngoc-phung/ket-qua/ghi-chu.txt")
        for place in ["ngoc-phung/.ket-qua.tmp", "ngoc-phung/ket-qua/.moi.tmp"] {
            try work.write("dở", to: "\(place)/bao-cao.pdf")
            try work.write("của tôi", to: "\(place)/rieng/anh.txt")
        }
        #expect(try work.run(["make", "ngoc-phung"]).status == 0)
        #expect(
            work.files(in: "ngoc-phung").filter { $0.contains(".tmp") } == [
                "ket-qua/.moi.tmp", "ket-qua/.moi.tmp/rieng", "ket-qua/.moi.tmp/rieng/anh.txt",
            ])
        #expect(try work.readText("ngoc-phung/ket-qua/rieng/anh.txt") == "của tôi")
        #expect(try work.readText("ngoc-phung/ket-qua/ghi-chu.txt") == "cũ")
    }

    /// Nobody will ever write into it.
    @Test func aPipeAmongTheExportsIsNotWaitedFor() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        for file in ["mot-cua/ong.csv", "anh/ong.jpg"] { #expect(mkfifo("\(work.path)/ngoc-phung/\(file)", 0o600) == 0) }
        let outcome = try work.run(["check", "ngoc-phung", "--all"])
        #expect(outcome.status == 0)
        #expect((outcome.text + outcome.complaintText).contains("ong.csv"))
        try work.remove("ngoc-phung/baocao.yaml")
        #expect(mkfifo("\(work.path)/ngoc-phung/baocao.yaml", 0o600) == 0)
        #expect(try work.run(["make", "ngoc-phung"]).status == 66)
    }
}
