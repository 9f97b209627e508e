internal import Processes

/// An outcome on its way between processes.
extension FolderOutcome {
    var record: [UInt8] {
        var record = RecordWriter()
        record.put(Int(status.rawValue))
        record.put(result.rawValue)
        record.put(place)
        record.put(failures) { record, failure in Self.put(failure, into: &record) }
        record.put(problems) { record, problem in
            Self.put(problem.first, into: &record)
            record.put(problem.isError ? 1 : 0)
            record.put(problem.count)
        }
        record.put(facts)
        record.put(said) { record, line in
            record.put(line.isComplaint ? 1 : 0)
            record.put(line.text)
        }
        return record.bytes
    }

    /// nil where the bytes are no outcome's.
    init?(_ bytes: [UInt8], of folder: String) {
        var record = RecordReader(bytes)
        do {
            guard let status = ExitStatus(rawValue: Int32(try record.number())), let result = Result(rawValue: try record.text()) else {
                return nil
            }
            let place = try record.text()
            let failures = try record.list { record throws(RecordReader.Truncated) in try Self.failure(&record) }
            let problems = try record.list { record throws(RecordReader.Truncated) in
                Problem(first: try Self.failure(&record), isError: try record.number() == 1, count: try record.number())
            }
            self.init(
                folder: folder, status: status, result: result, place: place, failures: failures, problems: problems,
                facts: try record.bytes())
            said = try record.list { record throws(RecordReader.Truncated) in
                HeardText.Line(isComplaint: try record.number() == 1, text: try record.text())
            }
        } catch {
            return nil
        }
    }

    private static func put(_ failure: WordedFailure, into record: inout RecordWriter) {
        record.put(failure.code)
        record.put(failure.place)
        record.put(failure.message)
        record.put(failure.hint)
    }

    private static func failure(_ record: inout RecordReader) throws(RecordReader.Truncated) -> WordedFailure {
        WordedFailure(code: try record.text(), place: try record.text(), message: try record.text(), hint: try record.text())
    }
}
