internal import Diagnostics
internal import Processes

/// What became of a folder, as far as the process knows it that made its report; it goes from there to the one that speaks for all.
struct FolderOutcome {
    let folder: String
    let status: ExitStatus
    /// What the command has the process tell of the folder, in the command's own form; empty where the process has ended.
    let facts: [UInt8]
    var said: [HeardText.Line] = []
    /// Why the process could tell nothing.
    private(set) var processEnd: ErrorMessage?

    init(of run: FolderRun, strict: Bool, facts: [UInt8]) {
        folder = run.folder
        status = run.status(strict: strict)
        self.facts = facts
    }

    /// A folder whose process has ended without an answer.
    init(of folder: String, endedBy end: ErrorMessage) {
        self.folder = folder
        status = ExitStatus(for: [Diagnostic(end)])
        facts = []
        processEnd = end
    }

    /// nil where they are not those of an outcome.
    init?(_ bytes: [UInt8], of folder: String) {
        var record = RecordReader(bytes)
        do {
            guard let status = ExitStatus(rawValue: Int32(try record.number())) else { return nil }
            self.folder = folder
            self.status = status
            facts = try record.bytes()
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
        record.put(facts)
        record.put(said) { record, line in
            record.put(line.isComplaint ? 1 : 0)
            record.put(line.text)
        }
        return record.bytes
    }
}
