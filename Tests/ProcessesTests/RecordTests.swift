import Processes
import Testing

/// What processes say to each other is read as it was written, and what was cut off is noticed.
@Suite struct RecordTests {
    private static func written() -> [UInt8] {
        var record = RecordWriter()
        record.put(-1)
        record.put("Xã Ngọc Phụng")
        record.put([Int.max, Int.min]) { $0.put($1) }
        record.put([String]()) { $0.put($1) }
        record.put([UInt8]([0, 255]))
        return record.bytes
    }

    private static func read(_ bytes: [UInt8]) throws {
        var record = RecordReader(bytes)
        #expect(try record.number() == -1)
        #expect(try record.text() == "Xã Ngọc Phụng")
        #expect(try record.list { record throws(RecordReader.Truncated) in try record.number() } == [Int.max, Int.min])
        #expect(try record.list { record throws(RecordReader.Truncated) in try record.text() } == [])
        #expect(try record.bytes() == [0, 255])
    }

    @Test func isReadAsItWasWritten() throws { try Self.read(Self.written()) }

    @Test(arguments: [0, 1, 8, 15, 20, 40]) func whatIsCutOffIsNoticed(length: Int) {
        #expect(throws: RecordReader.Truncated.self) { try Self.read(Array(Self.written().prefix(length))) }
    }

    @Test func aLengthThatCannotBeIsNoticed() {
        var record = RecordWriter()
        record.put(Int.min)
        var reader = RecordReader(record.bytes)
        #expect(throws: RecordReader.Truncated.self) { try reader.text() }
    }
}
