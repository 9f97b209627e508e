internal import Configuration
internal import Diagnostics
internal import Glibc
internal import Pipeline
internal import Preview
internal import Synchronization

/// The report of one folder, made in memory again whenever something was changed that it is made from.
final class FolderPreview: Sendable {
    private let folder: String
    private let override: ReportOverride
    private let wording: Wording
    private let shown: Mutex<PreviewState>

    /// How often it looks, in microseconds.
    private static let interval: useconds_t = 250_000
    /// A file that is never at rest is shown as it is after so many looks.
    private static let mostLooks = 20
    /// Places of one kind of problem that are told one by one.
    private static let listedPlaces = 20

    init(of folder: String, override: ReportOverride, _ wording: Wording) {
        self.folder = folder.trimmingSlashes
        self.override = override
        self.wording = wording
        shown = Mutex(PreviewState(folder: CommuneFolder(path: folder).name))
    }

    var state: PreviewState { shown.withLock { $0 } }

    /// Makes the report, waits for a change, and does so again until the program ends.
    func follow() -> Never {
        var made: FolderStamp?
        while true {
            let stamp = stampAtRest(after: made)
            if stamp != made {
                make()
                made = stamp
            }
            usleep(Self.interval)
        }
    }

    /// Programs write a file in several steps; half of it would be told as damage.
    private func stampAtRest(after made: FolderStamp?) -> FolderStamp {
        var stamp = self.stamp
        guard let made, stamp != made else { return stamp }
        for _ in 0..<Self.mostLooks {
            usleep(Self.interval)
            let next = self.stamp
            if next == stamp { break }
            stamp = next
        }
        return stamp
    }

    private var stamp: FolderStamp {
        FolderStamp(
            of: [folder] + [try? TemplateLibrary.builtIn()].compactMap { $0 }, without: ["\(folder)/\(CommuneFolder.resultsFolder)"])
    }

    private func make() {
        shown.withLock { $0.begin() }
        let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        // What is looked at needs no digest of its inputs, and a template that was changed no place on a shelf.
        let maker = ReportMaker(override: override, parallelism: processors, digestsInputs: false, publication: nil, earlier: nil)
        let run = maker.makeReport(of: folder)
        let making = making(run)
        shown.withLock { $0.end(making) }
        tell(run)
    }

    private func making(_ run: FolderRun) -> PreviewState.Making {
        var making = PreviewState.Making()
        making.files = Dictionary(uniqueKeysWithValues: run.files.map { ($0.name, $0.bytes) })
        making.commune = run.settings?.commune.name
        if let summary = run.summary {
            making.readings = RunSummary(summary, diagnostics: run.problems).reading(wording.language)
                .map(wording.text(of:))
        }
        making.problems = problems(run.diagnostics)
        var failures = DiagnosticCollector()
        for failure in run.failures { failures.record(failure) }
        making.failures = problems(failures)
        return making
    }

    private func problems(_ collector: DiagnosticCollector) -> [PreviewState.Problem] {
        ProblemGroup.all(collector.diagnostics, countedBy: collector).map { group in
            PreviewState.Problem(
                file: ShownPath.text(group.file), severity: group.kind.severity,
                lines: group.sentences(wording, all: group.count <= Self.listedPlaces).map(PrintableText.make),
                hint: group.hint(wording).map(PrintableText.make))
        }
    }

    /// A line each time, so that the terminal too shows that the change was seen.
    private func tell(_ run: FolderRun) {
        let terminal = Terminal(wording: wording)
        guard run.failures.isEmpty else { return terminal.report(run.failures) }
        let (errors, warnings) = (run.problems.count(of: .error), run.problems.count(of: .warning))
        terminal.say(.previewMade)
        if errors + warnings > 0 { terminal.say(.runCounted(errors: errors, warnings: warnings)) }
    }
}
