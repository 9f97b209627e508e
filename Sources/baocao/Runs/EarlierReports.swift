internal import Commune
internal import Diagnostics
internal import Pipeline
internal import Processes

/// Reports that stand already, and by what they are known to be as good as new.
struct EarlierReports: Sendable {
    /// Where the report of a folder is, or will be.
    let place: @Sendable (_ folder: String, Settings) -> String
    /// What else the command asks for; a report that was made on other conditions is made again.
    var conditions: [String] = []
    /// Makes each report again, whatever stands there.
    var isForced: Bool

    /// The report of a folder from this origin; nil where it must be made.
    func report(of folder: String, _ settings: Settings, from origin: ReportOrigin) -> EarlierReport? {
        guard !isForced else { return nil }
        let place = place(folder, settings)
        guard let maker = Self.maker, let known = OriginFile(in: place), known.origin == origin.digest, known.maker == maker,
            known.isKept(in: place)
        else { return nil }
        return EarlierReport(place: place, findings: known.findings)
    }

    /// Digest of what makes reports here: the program's build, the libraries and the fonts; nil where there are no fonts, or a build
    /// cannot be told from others.
    static let maker: String? = {
        let build = ProgramBuild.identity
        guard !build.isEmpty, let typesetter = try? ReportPipeline.typesetterIdentity() else { return nil }
        return ContentDigest.hexadecimal(of: build + Array(typesetter.utf8))
    }()
}

/// A report that need not be made again.
struct EarlierReport: Sendable {
    let place: String
    /// How many warnings and errors in the data were told when it was made.
    let findings: Int
}
