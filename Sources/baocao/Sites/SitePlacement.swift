internal import Commune
internal import Processes
internal import Site

/// What became of a commune in a site, for the pages that are written when all are done.
struct SitePlacement: Sendable {
    /// The commune's folder in the site; empty where it can have none.
    let folder: String
    let result: Result

    enum Result: Sendable {
        case placed(isNew: Bool)
        /// The month that was asked for, where that is known.
        case lacking([LackReason], month: Month?)
    }

    init(folder: String, result: Result) {
        self.folder = folder
        self.result = result
    }

    /// nil where they are not those of a placement.
    init?(_ bytes: [UInt8]) {
        var record = RecordReader(bytes)
        do {
            folder = try record.text()
            switch try record.number() {
            case 0: result = .placed(isNew: false)
            case 1: result = .placed(isNew: true)
            default:
                let month = try record.number()
                let reasons = try record.list { record throws(RecordReader.Truncated) in LackReason(rawValue: try record.text()) ?? .other }
                result = .lacking(reasons, month: month == 0 ? nil : Month(year: month / 12, month: month % 12 + 1))
            }
        } catch {
            return nil
        }
    }

    var bytes: [UInt8] {
        var record = RecordWriter()
        record.put(folder)
        switch result {
        case .placed(let isNew): record.put(isNew ? 1 : 0)
        case .lacking(let reasons, let month):
            record.put(2)
            record.put(month.map { $0.year * 12 + $0.month - 1 } ?? 0)
            record.put(reasons) { $0.put($1.rawValue) }
        }
        return record.bytes
    }
}
