internal import Diagnostics
internal import Language
internal import Pipeline

/// A folder of published reports: `SITE/commune/period/bao-cao.html`, with an index of each commune and of all. One run at a time holds it.
struct Site: ~Copyable {
    let path: String
    private let language: Language
    private let folder: OutputFolder
    private static let index = "index.html"

    /// - Parameter patience: how long it waits for another run that publishes.
    /// - Throws: as `OutputFolder`.
    init(path: String, language: Language, waiting patience: LockPatience) throws(DiagnosticError) {
        self.path = path
        self.language = language
        folder = try OutputFolder(path: path, waiting: patience)
    }

    /// Writes the pages that lead to the reports, from what the site holds.
    borrowing func writeIndexes() throws(DiagnosticError) {
        let pages = SiteIndex(language)
        var communes: [(folder: String, latest: PublishedReport)] = []
        for commune in try FileSystem.names(in: path) {
            let reports = try Self.reports(in: "\(path)/\(commune)")
            guard let latest = reports.first else { continue }
            communes.append((commune, latest))
            let page = pages.page(of: reports)
            if !Self.holds([(Self.index, page)], in: "\(path)/\(commune)") {
                try OutputFolder(path: "\(path)/\(commune)").write(Self.index, page)
            }
        }
        let page = pages.page(of: communes)
        if !Self.holds([(Self.index, page)], in: path) { try folder.write(Self.index, page) }
    }

    /// Reports of a commune, the latest first.
    private static func reports(in folder: String) throws(DiagnosticError) -> [PublishedReport] {
        try FileSystem.names(in: folder)
            .compactMap { name in
                guard let json = try? FileSystem.readText("\(folder)/\(name)/bao-cao.json", as: name) else { return nil }
                return PublishedReport(folder: name, json: json)
            }
            .sorted { ($0.to, $0.from) > ($1.to, $1.from) }
    }

    /// Whether a folder has exactly these files already.
    static func holds(_ files: [(name: String, bytes: [UInt8])], in folder: String) -> Bool {
        files.allSatisfy { file in (try? FileSystem.read("\(folder)/\(file.name)", as: file.name)) == file.bytes }
    }
}
