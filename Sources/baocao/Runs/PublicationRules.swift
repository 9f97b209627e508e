internal import Aggregation
internal import ArgumentParser
internal import Commune
internal import Diagnostics

/// What is not put before the public unless somebody has said so by its name.
struct PublicationRules: ParsableArguments, Sendable {
    @Flag(help: "Đăng cả báo cáo ghi DỰ THẢO (draft: yes).")
    var allowDraft = false

    @Flag(help: "Đăng cả báo cáo thiếu số liệu của tệp không đọc được.")
    var allowIncomplete = false

    @Flag(help: "Đăng cả khi các số từ 1 đến 4 không được ẩn.")
    var allowSmallCounts = false

    @Flag(help: "Đăng cả kỳ không có hồ sơ nào.")
    var allowEmptyPeriod = false

    @Flag(help: "Đăng vào chỗ cũ của xã khi xã đã đổi tên.")
    var allowRename = false

    /// What was allowed, by name.
    var conditions: [String] {
        [
            ("draft", allowDraft), ("incomplete", allowIncomplete), ("small-counts", allowSmallCounts), ("empty-period", allowEmptyPeriod),
            ("rename", allowRename),
        ]
        .filter(\.1).map { "publish allow-\($0.0)" } + ["publish"]
    }

    /// Refuses a report for each reason that nobody allows.
    func apply(to run: inout FolderRun) {
        guard run.failures.isEmpty, let settings = run.settings, let summary = run.summary else { return }
        var reasons: [ErrorMessage] = []
        let unusable = summary.inputs.filter(\.isUnusable).map { $0.givenPath ?? $0.path }
        if !allowIncomplete, !unusable.isEmpty { reasons.append(.incompleteUnpublished(files: unusable)) }
        if !allowDraft, settings.report.draft { reasons.append(.draftUnpublished) }
        if !allowEmptyPeriod, summary.isWithoutDossiers { reasons.append(.emptyPeriodUnpublished) }
        if !allowSmallCounts, settings.disclosureMinimum < Self.leastMinimum { reasons.append(.smallCountsUnpublished) }
        guard !reasons.isEmpty else { return }
        run.fail(DiagnosticError(reasons.map { ($0, SourceLocation(file: CommuneFolder.settingsFile)) }))
    }

    /// Counts of 1 to 4 may tell about single people (Domain.md, "Disclosure control").
    private static let leastMinimum = 5
}

extension CommuneSummary {
    /// There are exports, and none of their dossiers came in, or was worked on, in the period.
    fileprivate var isWithoutDossiers: Bool {
        guard let total = dossiers?.total else { return false }
        return total[.inPeriod] == .known(0) && total[.resolved] == .known(0)
    }
}
