internal import Aggregation
internal import Catalogue
internal import Commune
internal import Configuration
internal import Diagnostics
internal import Graphics
internal import Intake
internal import Pipeline
internal import Site
internal import Tabular

/// A commune's folder as the user named it: finds its settings, data and pictures.
struct CommuneFolder {
    let path: String
    static let settingsFile = "baocao.yaml"
    static let resultsFolder = "ket-qua"

    /// The folder's own name, also where the path ends with `.` or `/`.
    var name: String { FileSystem.resolved(path).split(separator: "/").last.map(String.init) ?? path }

    /// Where its report stands in a site.
    func place(_ settings: Settings) -> PublishedPlace {
        PublishedPlace(commune: settings.siteFolder ?? name, period: settings.report.period)
    }

    /// Where its report is found on the web once it is published; nil where the settings do not tell, or no commune can have its place.
    func address(_ settings: Settings) -> PublishedAddress? {
        guard let site = settings.siteAddress else { return nil }
        let place = place(settings)
        return SiteFile.isCommune(place.commune) ? PublishedAddress(site: site, place: place) : nil
    }

    /// What a run needs of the folder, opened.
    struct Contents {
        var sources = FolderSources()
        /// By path in the folder.
        var pictures: [String: EncodedImage] = [:]
    }

    /// - Throws: `files.folder-missing`, `files.settings-missing`, `files.too-large`.
    func settingsText() throws(DiagnosticError) -> String {
        guard FileSystem.kind(of: path) == .folder else { throw DiagnosticError(.folderMissing(path: path)) }
        let file = "\(path)/\(Self.settingsFile)"
        guard FileSystem.kind(of: file) == .file else { throw DiagnosticError(.settingsMissing(path: path)) }
        return try FileSystem.readText(file, as: Self.settingsFile, limit: 1 << 20)
    }

    /// - Throws: every mistake in the settings.
    static func settings(_ text: String, _ override: ReportOverride) throws(DiagnosticError) -> Settings {
        try SettingsReader(indicators: indicators, override: override).read(text, file: settingsFile)
    }

    private static let indicators = IndicatorID.all.map(\.text)

    /// - Throws: `files.folder-missing`, `files.settings-missing`, or every mistake in the settings.
    func settings(_ override: ReportOverride) throws(DiagnosticError) -> Settings {
        try Self.settings(try settingsText(), override)
    }

    /// Opens the inputs that the settings name, and says which files beside them are not read.
    ///
    /// - Throws: `files.inputs-missing`, `files.missing`, or `files.unreadable`.
    func contents(_ settings: Settings, _ diagnostics: inout DiagnosticCollector) throws(DiagnosticError) -> Contents {
        let listing = FolderListing(of: path)
        let found = try InputFiles(settings.inputs, in: listing)
        try UnreadFiles(of: settings, read: found.all, in: listing).report(&diagnostics)
        for (key, pattern) in found.unmatched { diagnostics.record(.patternMatchesNothing(key: key, pattern: pattern)) }
        try refuseMissing(settings.inputs, found)
        if found.villages == nil { diagnostics.record(.villagesMissing, at: SourceLocation(file: settings.inputs.villages)) }
        var contents = Contents()
        if let villages = found.villages { contents.sources.villages = try open(villages) }
        for file in found.dossiers { contents.sources.dossiers.append(try open(file)) }
        for file in found.surveys { contents.sources.surveys.append(try open(file)) }
        for file in found.facts { contents.sources.facts.append(try open(file)) }
        for picture in settings.pictures { contents.pictures[picture.file] = image(picture.file, &diagnostics) }
        return contents
    }

    private func refuseMissing(_ inputs: Inputs, _ found: InputFiles) throws(DiagnosticError) {
        let missing = found.named.filter { FileSystem.kind(of: "\(path)/\($0.path)") != .file }
        if !missing.isEmpty {
            throw DiagnosticError(missing.map { (.fileMissing(key: $0.key), SourceLocation(file: $0.path)) })
        }
        guard found.dossiers.isEmpty, found.surveys.isEmpty, found.facts.isEmpty else { return }
        throw DiagnosticError(
            .inputsMissing(path: path, patterns: Inputs.shown(inputs.dossiers + inputs.surveys + inputs.facts)))
    }

    private func open(_ file: String) throws(DiagnosticError) -> InputSource {
        do {
            return InputSource(path: file, bytes: try ByteSource.open("\(path)/\(file)"))
        } catch {
            throw DiagnosticError(.fileUnreadable(reason: error.reason), at: SourceLocation(file: file))
        }
    }

    /// A report does without a picture that cannot be had.
    private func image(_ file: String, _ diagnostics: inout DiagnosticCollector) -> EncodedImage? {
        do {
            return try EncodedImage(recognising: try FileSystem.read("\(path)/\(file)", as: file, limit: 64 << 20))
        } catch UnusablePicture.pressColours {
            diagnostics.record(.pictureForPress, at: SourceLocation(file: file))
        } catch {
            diagnostics.record(.pictureUnusable, at: SourceLocation(file: file))
        }
        return nil
    }
}
