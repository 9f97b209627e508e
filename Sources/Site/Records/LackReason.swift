package import Diagnostics

/// Why a commune has no report for a month, in the words of a page that everybody can read: nothing of the commune's data is in it.
package enum LackReason: String, Sendable, Hashable, CaseIterable {
    case draft
    case incomplete
    case smallCounts = "small-counts"
    case emptyPeriod = "empty-period"
    case noFiles = "no-files"
    case settings
    case template
    case data
    case disagreement
    case other

    /// The reasons behind what ended a run, each once, in the order of the cases.
    package static func reasons(of failures: [Diagnostic]) -> [LackReason] {
        let found = Set(failures.filter { $0.severity == .error }.map { LackReason(of: $0.kind) })
        return found.isEmpty ? [.other] : allCases.filter { found.contains($0) }
    }

    private init(of kind: MessageKind) {
        self =
            switch kind {
            case ErrorMessage.draftUnpublished.message.kind: .draft
            case ErrorMessage.incompleteUnpublished(files: []).message.kind: .incomplete
            case ErrorMessage.smallCountsUnpublished.message.kind: .smallCounts
            case ErrorMessage.emptyPeriodUnpublished.message.kind: .emptyPeriod
            default:
                switch (kind.failure, kind.stage) {
                case (.inputMissing, _): .noFiles
                case (_, .settings): .settings
                case (_, .report): .template
                case (_, .verify): .disagreement
                case (.dataUnusable, _): .data
                default: .other
                }
            }
    }

    /// As the page says it.
    package var message: Message {
        switch self {
        case .draft: .siteLackDraft
        case .incomplete: .siteLackIncomplete
        case .smallCounts: .siteLackSmallCounts
        case .emptyPeriod: .siteLackEmptyPeriod
        case .noFiles: .siteLackNoFiles
        case .settings: .siteLackSettings
        case .template: .siteLackTemplate
        case .data: .siteLackData
        case .disagreement: .siteLackDisagreement
        case .other: .siteLackOther
        }
    }
}
