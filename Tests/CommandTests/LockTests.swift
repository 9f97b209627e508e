import Foundation
import Testing

/// One run at a time holds a place: another one ends at once, or waits if it is told to.
@Suite struct LockTests {
    /// Holds a folder as a run does, until the descriptor is closed.
    private static func hold(_ folder: String) throws -> Int32 {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        try #require(descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor
    }

    @Test(arguments: [[], ["--wait", "1"], ["--wait=0"]])
    func anotherRunIsTold(options: [String]) throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        try work.copySample("ngoc-phung", as: "khac")
        let held = [try Self.hold("\(work.path)/xa/ket-qua"), try Self.hold("\(work.path)/site")]
        defer { for descriptor in held { close(descriptor) } }
        let one = try work.run(["make", "xa"] + options)
        #expect(one.status == 75 && one.complaintText.contains("Một lần chạy khác đang ghi vào “xa/ket-qua”"))
        let several = try work.run(["make"] + options + ["xa", "khac"])
        #expect(several.status == 75 && work.files(in: "khac/ket-qua").count == 4, "only that one is not made")
        let published = try work.run(["publish", "xa", "khac", "--site", "site"] + options)
        #expect(published.status == 75 && published.complaintText.contains("“site”"))
    }

    @Test func oneThatWaitsGoesOn() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        let results = try Self.hold("\(work.path)/xa/ket-qua")
        let program = try work.start(["make", "--wait", "xa"])
        while !program.catches(SIGTERM) { usleep(1000) }
        close(results)
        #expect(try program.outcome().status == 0)
        #expect(work.files(in: "xa/ket-qua").count == 4)
    }

    @Test(arguments: ["-1", "lâu", "1.5", "99999999"]) func aTimeThatIsNoneIsTold(time: String) throws {
        #expect(try Workplace().run(["make", "xa", "--wait=\(time)"]).status == 64)
    }
}
