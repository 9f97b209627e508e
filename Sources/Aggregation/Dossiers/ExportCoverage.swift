internal import Catalogue
package import Commune

/// Which days the dossier exports reach, so that an earlier period is only compared where its figures are whole.
package struct ExportCoverage: Sendable, Hashable {
    /// Disjoint, in order.
    private var spans: [Period] = []

    /// Days without a dossier that are taken for holidays (Tết with its weekends), not for a gap between exports.
    private static let slack = 10

    /// An export covers the days that it says; one that does not say, from its first to its last day of receipt, and to the day of
    /// export where that is known.
    package init(_ register: DossierRegister, inputs: [InputFile]) {
        let count = register.columns.count
        var firsts = [Int32](repeating: .max, count: count)
        var lasts = [Int32](repeating: .min, count: count)
        for dossier in register.dossiers where Int(dossier.file) < count {
            let (file, received) = (Int(dossier.file), dossier.received.rawValue)
            if received < firsts[file] { firsts[file] = received }
            if received > lasts[file] { lasts[file] = received }
        }
        let files = inputs.filter { $0.kind.isOfDossiers }
        let stated = files.count == count ? files.map(\.covers) : firsts.map { _ in nil }
        var found: [Period] = []
        for file in 0..<count {
            if let covers = stated[file] {
                found.append(covers)
            } else if firsts[file] <= lasts[file] {
                let (first, last) = (Day(rawValue: firsts[file]), Day(rawValue: lasts[file]))
                let exported = file < register.exportDays.count ? register.exportDays[file] : nil
                found.append(Period(first: first, last: max(last, exported ?? last)))
            }
        }
        for span in found.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
            if let last = spans.last, span.first <= last.last.advanced(by: Self.slack) {
                spans[spans.count - 1] = Period(first: last.first, last: max(last.last, span.last))
            } else {
                spans.append(span)
            }
        }
    }

    /// Whether the exports reach every day of a period, holidays at its ends aside.
    package func covers(_ period: Period) -> Bool {
        spans.contains { span in
            span.first <= period.first.advanced(by: Self.slack) && period.last <= span.last.advanced(by: Self.slack)
        }
    }
}
