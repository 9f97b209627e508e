internal import Commune
internal import Diagnostics
internal import Pipeline
internal import Site

/// Where a commune's report for a period stands in a site: `SITE/ngoc-phung/2024-01-01_2024-07-31`.
struct ReportPlace {
    let site: String
    let place: PublishedPlace

    /// The commune's folder in the site.
    var commune: String { place.commune }
    var folder: String { "\(site)/\(commune)" }
    var path: String { ([site] + place.path).joined(separator: "/") }

    /// - Throws: `site.place-reserved` or `site.link`: nothing is written through a link, or over the site's own pages.
    func check() throws(DiagnosticError) {
        guard SiteFile.isCommune(commune) else { throw DiagnosticError(.sitePlaceReserved(folder: commune)) }
        for path in [folder, path] where FileSystem.isLink(path) { throw DiagnosticError(.siteLink(path: path)) }
    }

    /// What stands there; nil where nothing does.
    var report: PublishedReport? { Self.report(in: path) }

    /// A file of what stands there.
    func read(_ file: ReportFile) -> [UInt8]? { try? FileSystem.read("\(path)/\(file.rawValue)", as: file.rawValue) }

    /// Whether exactly these files stand there.
    func holds(_ files: [(name: String, bytes: [UInt8])]) -> Bool {
        files.allSatisfy { file in (try? FileSystem.read("\(path)/\(file.name)", as: file.name)) == file.bytes }
    }

    /// The folders of a commune's reports, by their names.
    static func folders(in commune: String) throws(DiagnosticError) -> [String] {
        try FileSystem.names(in: commune).filter { name in
            let days = name.split(separator: "_", omittingEmptySubsequences: false)
            return days.count == 2 && days.allSatisfy { Day(iso: $0) != nil } && FileSystem.isOwnFolder("\(commune)/\(name)")
        }
    }

    /// What a folder's record says; where there is none, as in sites of earlier programs, what the report's data and page say.
    static func report(in folder: String) -> PublishedReport? {
        if let record = try? FileSystem.read("\(folder)/\(PublishedReport.file)", as: PublishedReport.file),
            let report = PublishedReport(record: record)
        {
            return report
        }
        let (data, page) = (ReportFile.data.rawValue, ReportFile.page.rawValue)
        guard let bytes = try? FileSystem.read("\(folder)/\(data)", as: data) else { return nil }
        let html = (try? FileSystem.read("\(folder)/\(page)", as: page)) ?? []
        return PublishedReport(data: bytes, date: PublishedReport.date(ofPage: html))
    }
}
