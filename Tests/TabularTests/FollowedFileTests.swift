import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Tabular

/// Who follows a file gets its bytes, each once and in order, however the table in it is read.
@Suite struct FollowedFileTests {
    /// 3 MB whose records span lines here and there, so that some chunks begin at a wrong place and are read again.
    private static let bytes: [UInt8] = {
        var text = "Sổ theo dõi\r\n\r\nSTT,Nội dung,Ghi chú\r\n"
        var row = 0
        while text.utf8.count < 3 << 20 {
            row += 1
            text += row % 5 == 0 ? "\(row),\"dòng một\n\(row),dòng hai,\nba\",x\r\n" : "\(row),một,\"hai, ba\"\r\n"
        }
        return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    }()

    /// - Parameter parallelisms: of the readings, one after the other.
    @Test(arguments: [[], [1], [2], [3], [3, 2]])
    func followersGetEveryByteOnce(parallelisms: [Int]) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("followed-\(UUID().uuidString).csv").path
        try Data(Self.bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = try OpenFile(path)
        let seen = Mutex<[UInt8]>([])
        file.follow { piece in seen.withLock { $0.append(contentsOf: piece) } }
        var diagnostics = DiagnosticCollector()
        let table = try SourceTable(source: .file(file), path: "a.csv", options: ReadingOptions(), diagnostics: &diagnostics)
        for parallelism in parallelisms {
            let rows = try Self.rows(table, parallelism)
            #expect(rows == (try Self.rows(SourceTable(bytes: Self.bytes, path: "a.csv", diagnostics: &diagnostics), 1)))
        }
        try file.finishFollowing()
        #expect(seen.withLock { $0 } == Self.bytes)
    }

    private static func rows(_ table: SourceTable, _ parallelism: Int) throws -> [String] {
        var diagnostics = DiagnosticCollector()
        var rows: [String] = []
        try table.read(parallelism: parallelism, diagnostics: &diagnostics) { chunk, diagnostics in
            var rows: [String] = []
            chunk.forEachRecord(&diagnostics) { rows.append("\($0.line) \($0[0].string) \($0[1].count)") }
            return (chunk.index, rows)
        } join: { part, linesBefore in
            rows += part.1.map { row in
                let line = row.prefix { $0 != " " }
                return "\(Int(line)! + linesBefore)\(row.dropFirst(line.count))"
            }
        }
        return rows
    }

    /// A chunk that is not read to its end keeps no other from being read.
    @Test func abandonedFollowersAreServedAtTheEnd() throws {
        let follower = ByteFollower()
        let seen = Mutex<[UInt8]>([])
        follower.begin { piece in seen.withLock { $0.append(contentsOf: piece) } }
        [1, 2, 3].withUnsafeBytes { follower.take($0, at: 0) }
        follower.abandon()
        [7, 8].withUnsafeBytes { follower.take($0, at: 1 << 20) }
        #expect(follower.resume() == 24)
        #expect(seen.withLock { $0.count } == 24)
    }
}
