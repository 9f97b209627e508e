internal import Diagnostics
internal import Preview
internal import Processes

/// What came of making a report, on its way from the process that made it.
extension PreviewState.Making {
    var record: [UInt8] {
        var record = RecordWriter()
        record.put(files.sorted { $0.key < $1.key }) { record, file in
            record.put(file.key)
            record.put(file.value)
        }
        record.put(commune.map { [$0] } ?? []) { $0.put($1) }
        record.put(readings) { $0.put($1) }
        for list in [failures, problems] {
            record.put(list) { record, problem in
                record.put(problem.file)
                record.put(problem.severity.rawValue)
                record.put(problem.lines) { $0.put($1) }
                record.put(problem.hint.map { [$0] } ?? []) { $0.put($1) }
            }
        }
        record.put(errors)
        record.put(warnings)
        return record.bytes
    }

    /// nil where the bytes are no such record.
    init?(_ bytes: [UInt8]) {
        self.init()
        var record = RecordReader(bytes)
        do throws(RecordReader.Truncated) {
            for _ in 0..<max(0, try record.number()) { files[try record.text()] = try record.bytes() }
            commune = try Self.texts(&record).first
            readings = try Self.texts(&record)
            failures = try Self.problems(&record)
            problems = try Self.problems(&record)
            (errors, warnings) = (try record.number(), try record.number())
        } catch {
            return nil
        }
    }

    private static func texts(_ record: inout RecordReader) throws(RecordReader.Truncated) -> [String] {
        try record.list { record throws(RecordReader.Truncated) in try record.text() }
    }

    private static func problems(_ record: inout RecordReader) throws(RecordReader.Truncated) -> [PreviewState.Problem] {
        try record.list { record throws(RecordReader.Truncated) in
            PreviewState.Problem(
                file: try record.text(), severity: Severity(rawValue: try record.number()) ?? .error, lines: try texts(&record),
                hint: try texts(&record).first)
        }
    }
}
