internal import Commune
internal import Diagnostics
internal import Glibc
internal import Language
internal import Pipeline
internal import Site

/// A folder of published reports: `SITE/commune/period/bao-cao.html`, with the pages that lead to them. Runs of parts of a batch publish into
/// it side by side; one at a time writes its pages, from what stands there then.
struct PublishedSite: ~Copyable {
    let path: String
    private let pages: SitePages
    private let feed: AtomFeed
    private let today: Day
    private let run: SiteRun
    private var state = SiteState()
    /// Whether the pages are those of the state: the last runs came to their end, and wrote pages as this program does.
    private var isWhole = false
    private var placed: Set<String> = []
    private var touched: Set<String> = []
    private var lacking: [(folder: String, reasons: [LackReason], month: Month?)] = []

    /// - Parameters:
    ///   - today: the day of publication.
    ///   - part: which part of a batch the run works on; nil for all of it.
    ///   - patience: how long it waits for another run that publishes.
    /// - Throws: as `SiteRun`.
    init(path: String, language: Language, today: Day, part: String?, waiting patience: LockPatience) throws(DiagnosticError) {
        run = try SiteRun(in: path, part: part, waiting: patience)
        self.path = path
        self.today = today
        pages = SitePages(language)
        feed = AtomFeed(language)
    }

    /// Takes note of what became of a commune.
    mutating func record(_ placement: SitePlacement) {
        let folder = placement.folder
        guard !folder.isEmpty else { return }
        switch placement.result {
        case .placed(let isNew):
            placed.insert(folder)
            if isNew { touched.insert(folder) }
        case .lacking(let reasons, let month): lacking.append((folder, reasons, month))
        }
    }

    /// What is wrong with what the site's communes say of it.
    var findings: [Diagnostic] {
        let addresses = state.addresses.map(\.text)
        return addresses.count > 1 ? [Diagnostic(.siteAddressesDiffer(addresses: addresses))] : []
    }

    /// Writes the pages that lead to the reports, from what the site holds, its first page last. Waits for another run that does.
    ///
    /// - Throws: `files.cannot-write`, or `files.folder-unreadable`.
    mutating func writePages() throws(DiagnosticError) {
        let held = try OutputFolder(path: path, waiting: LockPatience(seconds: nil))
        defer { _ = held.path }
        let ended = try run.ended()
        let known = (try? FileSystem.read("\(path)/\(SiteState.file)", as: SiteState.file)).flatMap { SiteState($0) }
        isWhole = known?.look == pages.look && ended.isEmpty
        state = known ?? SiteState()
        state.look = pages.look
        for folder in placed where state[folder]?.isFailing == true { state[folder]?.isFailing = false }
        try writeAll()
        run.finish(ended)
    }

    private mutating func writeAll() throws(DiagnosticError) {
        var writer = SitePageWriter(root: path)
        var months = try writeCommunes(&writer)
        noteLacks()
        let all = SitePages.months(of: state)
        if isWhole {
            // Each leads to those beside it.
            for month in months {
                guard let index = all.firstIndex(of: month) else { continue }
                months.formUnion([index - 1, index + 1].filter(all.indices.contains).map { all[$0] })
            }
        } else {
            months = Set(all)
        }
        let json = state.json
        let isNew = (try? FileSystem.read("\(path)/\(SiteState.file)", as: SiteState.file)) != json
        if isNew || !isWhole || !hasPages {
            for month in all where months.contains(month) {
                try writer.add(SiteFile.page(ofMonth: month.iso), pages.month(month, among: all, of: state), in: SiteFile.archive)
            }
            try writer.add(SiteFile.index, pages.archive(of: state), in: SiteFile.archive)
            if let feed = feed.site(state) { try writer.add(SiteFile.feed, feed, in: "") }
            try writer.add(SiteFile.lacks, pages.lacks(of: state), in: "")
            try writer.add(SiteState.file, json, in: "")
            try writer.add(SiteFile.index, pages.index(of: state), in: "")
        }
        try writer.takePlaces()
        removeArchived(except: all)
    }

    /// Writes the pages of communes of which anything is new.
    ///
    /// - Returns: the months whose lists change by it.
    private mutating func writeCommunes(_ writer: inout SitePageWriter) throws(DiagnosticError) -> Set<Month> {
        let names = try FileSystem.names(in: path).filter { SiteFile.isCommune($0) && FileSystem.isOwnFolder("\(path)/\($0)") }
        var months: Set<Month> = []
        for name in names {
            let folder = "\(path)/\(name)"
            let folders = try ReportPlace.folders(in: folder)
            let known = state[name]
            if folders.isEmpty, known?.reports.isEmpty ?? true { continue }
            if !isWhole { clearLeftovers(in: folder) }
            if isWhole, !touched.contains(name), let known, Set(known.reports.map(\.folder)) == Set(folders), Self.hasPages(folder) {
                continue
            }
            let reports = folders.compactMap { ReportPlace.report(in: "\(folder)/\($0)") }.sorted(by: PublishedReport.isLater)
            var commune = known ?? SiteCommune(folder: name)
            commune.take(reports)
            months.formUnion(Set(commune.reports).symmetricDifference(known?.reports ?? []).map(\.month))
            state[name] = commune
            try writer.add(SiteFile.index, pages.commune(name, reports), in: name)
            try writer.add(SiteFile.index, pages.latest(reports.first, of: name), in: "\(name)/\(SiteFile.latest)")
            if let feed = feed.commune(commune) { try writer.add(SiteFile.feed, feed, in: name) }
        }
        for commune in state.communes where !commune.reports.isEmpty && !names.contains(commune.folder) {
            months.formUnion(commune.reports.map(\.month))
            var gone = commune
            gone.reports = []
            state[commune.folder] = gone.lacks.isEmpty ? nil : gone
        }
        return months
    }

    /// Notes why communes have no report; for a month that has not begun nobody lacks one.
    private mutating func noteLacks() {
        let newest = state.newestMonth ?? Month(of: today).advanced(by: -1)
        for lack in lacking {
            let month = lack.month ?? newest
            guard month <= Month(of: today) else { continue }
            var commune = state[lack.folder] ?? SiteCommune(folder: lack.folder)
            commune.lack(lack.reasons, in: month)
            state[lack.folder] = commune
        }
    }

    private borrowing func clearLeftovers(in folder: String) {
        for name in [SiteFile.index, SiteFile.feed] { SitePageWriter.clearLeftover(of: name, in: folder) }
        SitePageWriter.clearLeftover(of: SiteFile.index, in: "\(folder)/\(SiteFile.latest)")
    }

    private borrowing func removeArchived(except months: [Month]) {
        let wanted = Set(months.map { SiteFile.page(ofMonth: $0.iso) } + [SiteFile.index])
        let archive = "\(path)/\(SiteFile.archive)"
        for name in FileSystem.entries(of: archive) ?? [] where name.hasSuffix(".html") || name.hasSuffix(".html.tmp") {
            if !wanted.contains(name) { unlink("\(archive)/\(name)") }
        }
        for name in [SiteFile.index, SiteFile.lacks, SiteFile.feed, SiteState.file] { SitePageWriter.clearLeftover(of: name, in: path) }
    }

    /// Whether the pages of the site itself are there.
    private var hasPages: Bool {
        [SiteFile.index, SiteFile.lacks, "\(SiteFile.archive)/\(SiteFile.index)"].allSatisfy {
            FileSystem.kind(of: "\(path)/\($0)") == .file
        }
    }

    private static func hasPages(_ folder: String) -> Bool {
        [SiteFile.index, SiteFile.feed, "\(SiteFile.latest)/\(SiteFile.index)"].allSatisfy {
            FileSystem.kind(of: "\(folder)/\($0)") == .file
        }
    }
}
