internal import Processes

/// What a process says of the folder that it worked on.
struct FolderOutcome {
    let status: ExitStatus
    let said: [HeardText.Line]

    init(status: ExitStatus, said: [HeardText.Line]) {
        self.status = status
        self.said = said
    }

    /// nil where they are not those of an outcome.
    init?(_ bytes: [UInt8]) {
        var record = RecordReader(bytes)
        do {
            guard let status = ExitStatus(rawValue: Int32(try record.number())) else { return nil }
            self.status = status
            said = try record.list { record throws(RecordReader.Truncated) in
                HeardText.Line(isComplaint: try record.number() == 1, text: try record.text())
            }
        } catch {
            return nil
        }
    }

    var bytes: [UInt8] {
        var record = RecordWriter()
        record.put(Int(status.rawValue))
        record.put(said) { record, line in
            record.put(line.isComplaint ? 1 : 0)
            record.put(line.text)
        }
        return record.bytes
    }
}
