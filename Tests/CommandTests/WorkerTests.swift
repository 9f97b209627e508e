import Foundation
import Testing

/// Each commune of a batch is made in a process of its own: what happens to one costs its report only.
@Suite struct WorkerTests {
    private static let results = ["bao-cao.html", "bao-cao.json", "bao-cao.pdf", "so-lieu-thon.csv"]

    /// Three communes, the first of which takes longest.
    private static func communes() throws -> (work: Workplace, folders: [String]) {
        let work = try Workplace()
        let folders = ["mot", "hai", "ba"]
        for folder in folders { try work.copySample("ngoc-phung", as: folder) }
        let exports = work.files(in: "mot/mot-cua").filter { $0.hasSuffix(".csv") }
        for copy in 1...3 {
            for export in exports { try work.write(try work.read("mot/mot-cua/\(export)"), to: "mot/mot-cua/\(copy)-\(export)") }
        }
        return (work, folders)
    }

    @Test func aKilledWorkerCostsOneCommune() throws {
        let (work, folders) = try Self.communes()
        let program = try work.start(["make"] + folders + ["--jobs", "2"])
        #expect(kill(try program.workers(1)[0], SIGKILL) == 0)
        let outcome = try program.outcome()
        #expect(outcome.status == 70, "\(outcome.complaintText)")
        #expect(outcome.complaintText.hasPrefix("mot: chưa lập được báo cáo. Chương trình dừng đột ngột khi lập báo cáo này.\n"))
        #expect(work.files(in: "mot/ket-qua").isEmpty)
        for folder in folders.dropFirst() { #expect(work.files(in: "\(folder)/ket-qua") == Self.results) }
    }

    @Test func whatNoCommuneIsToBlameForIsToldOnce() throws {
        let (work, folders) = try Self.communes()
        let outcome = try Workplace.run(
            program: "bash", ["-c", "BAOCAO_TEMPLATES=khong-co exec $0 make \(folders.joined(separator: " "))", Workplace.program.path],
            in: work.path)
        #expect(outcome.status == 78)
        #expect(
            outcome.complaintText == """
                Lỗi: Không tìm thấy thư mục templates của chương trình.
                  → Đặt biến môi trường BAOCAO_TEMPLATES trỏ tới thư mục templates.

                """)
    }

    @Test func aWorkerThatHangsIsGivenUp() throws {
        let (work, folders) = try Self.communes()
        for folder in folders.dropFirst() { try work.remove("\(folder)/baocao.yaml") }
        let program = try work.start(["make"] + folders + ["--jobs", "2", "--timeout", "3"])
        #expect(kill(try program.workers(1)[0], SIGSTOP) == 0)
        let outcome = try program.outcome()
        #expect(outcome.status == 70)
        #expect(outcome.complaintText.hasPrefix("mot: chưa lập được báo cáo. Lập báo cáo này quá 3 giây nên đã dừng.\n"))
        #expect(outcome.complaintText.contains("\nhai: ") && outcome.complaintText.contains("\nba: "))
    }

    @Test(arguments: [(SIGTERM, 143), (SIGINT, 130), (SIGHUP, 129)] as [(Int32, Int32)])
    func aSignalEndsAllOfThem(signal: Int32, status: Int32) throws {
        let (work, folders) = try Self.communes()
        let program = try work.start(["make"] + folders + ["--jobs", "2"])
        let workers = try program.workers(2)
        #expect(kill(program.number, signal) == 0)
        #expect(try program.outcome().status == status)
        for worker in workers { #expect(!RunningProgram.lives(worker)) }
        #expect(folders.allSatisfy { work.files(in: $0).allSatisfy { !$0.hasSuffix(".tmp") } }, "nothing staged is left")
        #expect(folders.allSatisfy { [[], Self.results].contains(work.files(in: "\($0)/ket-qua")) })
    }

    @Test func workersDoNotOutliveTheProgram() throws {
        let (work, folders) = try Self.communes()
        let program = try work.start(["make"] + folders + ["--jobs", "2"])
        let workers = try program.workers(2)
        #expect(kill(program.number, SIGKILL) == 0)
        _ = try program.outcome()
        while workers.contains(where: RunningProgram.lives) { usleep(1000) }
        #expect(try work.run(["make"] + folders).status == 0, "no lock is left")
    }

    @Test func aSingleRunEndsByASignalToo() throws {
        let (work, _) = try Self.communes()
        let program = try work.start(["make", "mot"])
        while !program.catches(SIGTERM) { usleep(1000) }
        #expect(kill(program.number, SIGTERM) == 0)
        #expect(try program.outcome().status == 143)
    }

    /// A file that may not be as large as it would be, and a reader that has gone away, end nothing by a signal.
    @Test(arguments: [("ulimit -f 64; $0 make mot", Int32(73)), ("set -o pipefail; $0 check mot --all | true", 0)])
    func whatCannotBeWrittenIsTold(command: String, status: Int32) throws {
        let (work, _) = try Self.communes()
        let outcome = try Workplace.run(program: "bash", ["-c", command, Workplace.program.path], in: work.path)
        #expect(outcome.status == status)
        #expect(outcome.complaintText.contains("Không ghi được") == (status == 73), "\(outcome.complaintText)")
    }

    /// One of them is broken, so that what is told is not the same for all.
    @Test func bytesAndOrderDoNotDependOnTheirNumber() throws {
        let (work, folders) = try Self.communes()
        try work.remove("hai/baocao.yaml")
        var said: [String] = []
        for jobs in ["1", "2", "8"] {
            let outcome = try work.run(["make"] + folders + ["--output", "ra-\(jobs)", "--jobs", jobs])
            #expect(outcome.status == 66, "\(outcome.complaintText)")
            said.append((outcome.text + outcome.complaintText).replacing(/trong [0-9]+ [^:]*:/, with: ""))
        }
        #expect(said[0] == said[1] && said[0] == said[2])
        for folder in ["mot", "ba"] {
            #expect(work.files(in: "ra-1/\(folder)") == Self.results)
            for file in Self.results {
                let expected = try work.read("ra-1/\(folder)/\(file)")
                #expect(try work.read("ra-2/\(folder)/\(file)") == expected && work.read("ra-8/\(folder)/\(file)") == expected, "\(file)")
            }
        }
    }

    @Test func sharesAreAllOfThem() throws {
        let (work, folders) = try Self.communes()
        for (share, expected) in [("1/2", ["ba", "mot"]), ("2/2", ["hai"]), ("3/3", ["mot"])] {
            let outcome = try work.run(["make"] + folders + ["--output", "ra", "--shard", share])
            #expect(outcome.status == 0)
            #expect(work.files(in: "ra").filter { !$0.contains("/") } == expected, "\(share)")
            try work.remove("ra")
        }
        #expect(try work.run(["make"] + folders + ["--output", "ra", "--shard", "4/4"]).status == 0)
        #expect(work.files(in: "ra").isEmpty, "there are fewer folders than shares")
    }

    @Test(arguments: ["0/2", "3/2", "2", "1/2/3", "a/b", "-1/2", ""]) func aShareThatIsNoneIsTold(share: String) throws {
        let work = try Workplace()
        #expect(try work.run(["make", "xa", "--shard=\(share)"]).status == 64)
    }

    @Test(arguments: ["0", "-1", "99999999"]) func theTimeLimitHasLimits(seconds: String) throws {
        let work = try Workplace()
        #expect(try work.run(["make", "xa", "--timeout=\(seconds)"]).status == 64)
    }
}
