internal import Commune
internal import Diagnostics
internal import Language
internal import Pipeline

/// What lies in a commune's folder and is not read: an export in a folder of a slightly other name, or of a kind that the program does not
/// know, is missing from the figures and nobody sees it. Paths are relative to the folder.
struct UnreadFiles {
    private let folder: FolderListing
    private let read: Set<String>
    private let pictures: Set<String>
    private let patterns: [FilePattern]
    /// Of each pattern the folders in which it looks.
    private let patternFolders: [[String]]
    /// The folders that the patterns name and that there are.
    private let dataFolders: Set<String>

    /// Names that a message has room for.
    private static let namedFiles = 5
    private static let deepest = 6
    /// Nobody's data are so many files; a folder that was put here by mistake is not gone through to its end.
    private static let mostEntries = 5000

    /// - Parameter read: the files that are read.
    /// - Throws: `files.folder-unreadable`.
    init(of settings: Settings, read: [String], in folder: FolderListing) throws(DiagnosticError) {
        let inputs = settings.inputs
        self.folder = folder
        self.read = Set(read)
        pictures = Set(settings.pictures.map(\.file))
        patterns = ([inputs.villages] + inputs.dossiers + inputs.surveys + inputs.facts).map(FilePattern.init)
        var folders: [[String]] = []
        for pattern in patterns { folders.append(try pattern.folder?.paths(in: folder, of: .folder) ?? [""]) }
        patternFolders = folders
        dataFolders = Set(folders.joined()).subtracting([""])
    }

    func report(_ diagnostics: inout DiagnosticCollector) throws(DiagnosticError) {
        var others: [String] = []
        for place in try places() {
            let at = place.path.isEmpty ? nil : SourceLocation(file: place.path)
            let names = Array(place.files.prefix(Self.namedFiles))
            switch sort(of: place.path) {
            case .data:
                diagnostics.record(
                    .filesNotRead(count: place.files.count, names: names, patterns: Inputs.shown(patterns(of: place.path))), at: at)
            case .misnamed(let expected):
                let count = place.files.filter { !Self.isKind($0, of: Self.pictureKinds) }.count
                if count > 0 { diagnostics.record(.folderMisnamed(count: count, expected: expected), at: at) }
            case .belowData:
                diagnostics.record(.folderNotRead(count: place.files.count, names: names), at: at)
            case .other:
                let tables = place.files.filter { Self.isKind($0, of: Self.tables) }
                others += place.files.filter { !Self.isKind($0, of: Self.tables + Self.pictureKinds) }
                    .map { place.path.isEmpty ? $0 : "\(place.path)/\($0)" }
                guard !tables.isEmpty else { continue }
                let named = Array(tables.prefix(Self.namedFiles))
                diagnostics.record(
                    place.path.isEmpty
                        ? .filesNotRead(count: tables.count, names: named, patterns: Inputs.shown(patterns(of: "")))
                        : .folderNotRead(count: tables.count, names: named), at: at)
            }
        }
        guard !others.isEmpty else { return }
        diagnostics.record(.otherFilesNotRead(count: others.count, names: Array(others.prefix(Self.namedFiles))))
    }

    /// A folder with files that are not read.
    private struct Place {
        /// Empty for the commune's own.
        let path: String
        let files: [String]
    }

    /// What a folder is to the patterns.
    private enum Sort {
        /// It is theirs: whatever lies there was meant to be read.
        case data
        case belowData
        /// Its name, or that of one above it, is nearly that of a data folder.
        case misnamed(for: String)
        case other
    }

    private func places() throws(DiagnosticError) -> [Place] {
        var places: [Place] = []
        var entries = 0
        func visit(_ path: String, _ depth: Int) throws(DiagnosticError) {
            let names = try folder.names(in: path)
            entries += names.count
            guard depth <= Self.deepest, entries <= Self.mostEntries, !isOfThePrograms(path, names) else { return }
            var files: [String] = []
            var folders: [String] = []
            for name in names {
                let inner = path.isEmpty ? name : "\(path)/\(name)"
                switch folder.kind(of: inner) {
                case .file, .other:
                    if !read.contains(inner), !pictures.contains(inner), !isExpected(name, in: path) { files.append(name) }
                case .folder: folders.append(inner)
                case nil: break
                }
            }
            if !files.isEmpty { places.append(Place(path: path, files: files)) }
            for inner in folders { try visit(inner, depth + 1) }
        }
        try visit("", 0)
        return places
    }

    /// Results, templates, and the folder of another commune.
    private func isOfThePrograms(_ path: String, _ names: [String]) -> Bool {
        guard !path.isEmpty else { return false }
        return [CommuneFolder.resultsFolder, "templates"].contains(path)
            || !dataFolders.contains(path) && (names.contains(ReportFile.data.rawValue) || names.contains(CommuneFolder.settingsFile))
    }

    /// What the program itself, or the system, puts there.
    private func isExpected(_ name: String, in path: String) -> Bool {
        let known = name.lowercased()
        if ["thumbs.db", "desktop.ini"].contains(known) { return true }
        guard path.isEmpty else { return false }
        return name == CommuneFolder.settingsFile || known.hasPrefix("huong-dan.") || known.hasPrefix("readme")
            || ReportFile(rawValue: name) != nil
    }

    private func sort(of path: String) -> Sort {
        if dataFolders.contains(path) { return .data }
        var above = path
        while !above.isEmpty {
            if dataFolders.contains(above) { return .belowData }
            if let expected = expected(for: above) { return .misnamed(for: expected) }
            above = above.lastIndex(of: "/").map { String(above[..<$0]) } ?? ""
        }
        return .other
    }

    /// The data folder that a folder's name stands for: the same but for marks, capitals and what is between the words, with something
    /// behind it, or nearly so.
    private func expected(for path: String) -> String? {
        let name = Self.letters(path.split(separator: "/").last.map(String.init) ?? path)
        let folders = Set(patterns.compactMap(\.folder).map(\.text).filter { !$0.contains("*") }).sorted()
        return folders.first { folder in
            let expected = Self.letters(folder.split(separator: "/").last.map(String.init) ?? folder)
            return expected.count > 3 && (name.contains(expected) || NearestName.find(name, among: [expected]) != nil)
        }
    }

    private func patterns(of folder: String) -> [String] {
        zip(patterns, patternFolders).filter { $0.1.contains(folder) }.map(\.0.text)
    }

    private static let tables = [
        "csv", "tsv", "tab", "xlsx", "xls", "xlsm", "xlsb", "xlt", "xltx", "ods", "fods", "htm", "html", "mht", "mhtml", "xml",
        "dbf", "mdb",
        "accdb", "zip", "rar", "7z",
    ]
    private static let pictureKinds = ["jpg", "jpeg", "png", "heic", "webp", "gif", "bmp"]

    private static func isKind(_ name: String, of kinds: [String]) -> Bool {
        guard let dot = name.lastIndex(of: ".") else { return false }
        return kinds.contains(name[name.index(after: dot)...].lowercased())
    }

    private static func letters(_ name: String) -> String { Slug.make(name).filter { $0 != "-" } }
}
