internal import Configuration
internal import Diagnostics
internal import Glibc
internal import Pipeline
internal import Preview
internal import Processes

/// The report of one folder, made in memory again whenever something was changed that it is made from.
///
/// It is made in a process of its own (which is why this one has one thread): what brings the program down, hangs or wants all memory is
/// shown on the page, and the next change is a new try.
struct FolderPreview {
    private let folder: String
    private let override: ReportOverride
    private let wording: Wording
    private(set) var state: PreviewState

    /// What the process works on that makes the report; nil where there is none to make.
    private var work: WatchedWork?
    /// What the report was made from, or is being made from.
    private var made: FolderStamp?
    /// What was found since at the last look, and how many looks it has been changing.
    private var found: (stamp: FolderStamp, looks: Int)?
    private var nextLook = SuspendingClock.now

    /// How often it looks.
    private static let interval = Duration.milliseconds(250)
    /// A file that is never at rest is shown as it is after so many looks.
    private static let mostLooks = 20
    /// Places of one kind of problem that are told one by one.
    private static let listedPlaces = 20
    /// As long as a batch gives a commune.
    private static let timeLimit = 300

    init(of folder: String, override: ReportOverride, _ wording: Wording) {
        self.folder = folder.trimmingSlashes
        self.override = override
        self.wording = wording
        state = PreviewState(folder: CommuneFolder(path: folder).name)
    }

    /// Looks for a change, begins to make the report, or takes what was made; without waiting for any of it.
    ///
    /// - Returns: on what something comes when there is more to do; nil where only time tells.
    mutating func advance() -> Int32? {
        if let end = work?.advance() {
            work = nil
            finish(end)
        }
        if SuspendingClock.now >= nextLook {
            nextLook = SuspendingClock.now + Self.interval
            if let stamp = changedStamp() {
                // What is made from older data is of no use, and might never end.
                work?.abandon()
                begin(from: stamp)
            }
        }
        return work?.descriptor
    }

    /// What is to be made a report from; nil where that was done, or is not at rest: programs write a file in several steps, and half of it
    /// would be told as damage.
    private mutating func changedStamp() -> FolderStamp? {
        let stamp = self.stamp
        guard let made else { return stamp }
        guard stamp != made else {
            found = nil
            return nil
        }
        let looks = (found?.looks ?? 0) + 1
        let isAtRest = found?.stamp == stamp || looks > Self.mostLooks
        found = isAtRest ? nil : (stamp, looks)
        return isAtRest ? stamp : nil
    }

    private var stamp: FolderStamp {
        FolderStamp(
            of: [folder] + [try? TemplateLibrary.builtIn()].compactMap { $0 }, without: ["\(folder)/\(CommuneFolder.resultsFolder)"])
    }

    private mutating func begin(from stamp: FolderStamp) {
        made = stamp
        state.begin()
        do {
            work = try WatchedWork(timeLimit: .seconds(Self.timeLimit)) { [self] in makeReport().record }
        } catch {
            work = nil
            fail(.noProcess(reason: error.reason))
        }
    }

    private mutating func finish(_ end: WorkEnd) {
        switch end {
        case .answer(let bytes):
            guard let making = PreviewState.Making(bytes) else { return fail(.previewCrashed) }
            state.end(making)
            tell(making)
        case .overtime: fail(.previewOvertime(seconds: Self.timeLimit))
        case .crash, .left: fail(.previewCrashed)
        }
    }

    private mutating func fail(_ message: ErrorMessage) {
        var failures = DiagnosticCollector()
        failures.record(Diagnostic(message))
        var making = PreviewState.Making()
        making.failures = problems(failures)
        state.end(making)
        Terminal(wording: wording).report(failures.diagnostics)
    }

    /// In the process that makes it.
    private func makeReport() -> PreviewState.Making {
        let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        // What is looked at needs no digest of its inputs, and a template that was changed no place on a shelf.
        let maker = ReportMaker(override: override, parallelism: processors, digestsInputs: false, publication: nil, earlier: nil)
        let run = maker.makeReport(of: folder)
        if !run.failures.isEmpty { Terminal(wording: wording).report(run.failures) }
        return making(run)
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
        (making.errors, making.warnings) = (run.problems.count(of: .error), run.problems.count(of: .warning))
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
    private func tell(_ making: PreviewState.Making) {
        guard making.failures.isEmpty else { return }
        let terminal = Terminal(wording: wording)
        terminal.say(.previewMade)
        if making.errors + making.warnings > 0 { terminal.say(.runCounted(errors: making.errors, warnings: making.warnings)) }
    }
}
