internal import Catalogue
internal import Commune
internal import Configuration
internal import Diagnostics
internal import Glibc
internal import Intake
internal import Language
internal import Tabular

/// A province's folder → a folder for each of its communes, which are read as any commune's is.
struct ProvinceDivision {
    let folder: String
    let output: String
    static let usualFolder = "cac-xa"

    /// What was divided.
    struct Summary {
        var rows = DividedRows()
        var files = 0
        var communes = 0
        let path: String

        func message(_ language: Language) -> Message {
            let numbers = NumberFormatting(language)
            return .divisionDone(
                rows: numbers.count(rows.given), files: files, communes: communes, without: numbers.count(rows.withoutCommune), path: path)
        }
    }

    /// - Throws: what is wrong with the folder, its settings or its village list, or what cannot be written.
    func run(_ diagnostics: inout DiagnosticCollector) throws(DiagnosticError) -> Summary {
        guard FileSystem.resolved(folder) != FileSystem.resolved(output) else { throw DiagnosticError(.divisionIntoItself) }
        let province = CommuneFolder(path: folder)
        let settings = try ProvinceSettings(try province.settingsText(), file: CommuneFolder.settingsFile)
        let sample = try CommuneFolder.settings(settings.text(name: "xã Mẫu", bareName: "Mẫu", district: "huyện Mẫu"), ReportOverride())
        guard sample.reading.encodings.isEmpty, sample.reading.delimiters.isEmpty else {
            throw DiagnosticError(.divisionReadingChosen, at: SourceLocation(file: CommuneFolder.settingsFile))
        }
        let files = try InputFiles(sample.inputs, in: FolderListing(of: folder))
        guard let villages = files.villages else {
            throw DiagnosticError(.divisionWithoutCommunes, at: SourceLocation(file: sample.inputs.villages))
        }
        let directory = try directory(villages, &diagnostics)
        if settings.namesDistrict, directory.communes.contains(where: { $0.district == nil }) {
            throw DiagnosticError(.divisionDistrictMissing, at: SourceLocation(file: CommuneFolder.settingsFile))
        }
        let names = Self.folderNames(directory.communes)
        let division = ExportDivision(directory, settings: sample, parallelism: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        let folders = try DividedFolders(path: output)
        var summary = Summary(path: output)
        var withRows: Set<Int> = []
        let roles = [(InputRole.villages, [villages]), (.dossiers, files.dossiers), (.surveys, files.surveys), (.facts, files.facts)]
        for (role, paths) in roles {
            for path in paths {
                let rows: DividedRows?
                do {
                    let source = InputSource(path: path, bytes: try ByteSource.open("\(folder)/\(path)"))
                    rows = try division.divide(source, as: role, diagnostics: &diagnostics) { commune, sheet, bytes in
                        folders.add(bytes, to: "\(names[commune])/\(Self.fileName(path, sheet: sheet, role))")
                        if role != .villages { withRows.insert(commune) }
                    }
                } catch {
                    throw DiagnosticError(.fileUnreadable(reason: error.reason), at: SourceLocation(file: path))
                }
                guard let rows else { continue }
                summary.files += 1
                summary.rows.given += rows.given
                summary.rows.withoutCommune += rows.withoutCommune
            }
        }
        let made = withRows.sorted()
        summary.communes = made.count
        if made.count < directory.communes.count {
            diagnostics.record(.divisionCommunesWithoutRows(count: directory.communes.count - made.count))
        }
        for file in try sharedFiles(sample) {
            let bytes = try FileSystem.read("\(folder)/\(file)", as: file)
            for commune in made { folders.add(bytes, to: "\(names[commune])/\(file)") }
        }
        try folders.finish(
            settings: made.map { number in
                let commune = directory.communes[number]
                let text = settings.text(name: commune.name, bareName: commune.bareName, district: commune.district)
                return ("\(names[number])/\(CommuneFolder.settingsFile)", Array(text.utf8))
            })
        return summary
    }

    private func directory(_ villages: String, _ diagnostics: inout DiagnosticCollector) throws(DiagnosticError) -> CommuneDirectory {
        do {
            let source = InputSource(path: villages, bytes: try ByteSource.open("\(folder)/\(villages)"))
            return try CommuneDirectory(villageList: source, diagnostics: &diagnostics)
        } catch let error as DiagnosticError {
            throw error
        } catch {
            let reason = (error as? SourceError)?.reason ?? "\(error)"
            throw DiagnosticError(.fileUnreadable(reason: reason), at: SourceLocation(file: villages))
        }
    }

    /// What each commune's report needs beside data: the province's own templates, and the pictures that its settings name.
    private func sharedFiles(_ settings: Settings) throws(DiagnosticError) -> [String] {
        var files: [String] = []
        var folders = [TemplateLibrary.folder]
        while let inner = folders.popLast() {
            for name in try FileSystem.names(in: "\(folder)/\(inner)") {
                switch FileSystem.kind(of: "\(folder)/\(inner)/\(name)") {
                case .folder: folders.append("\(inner)/\(name)")
                case .file: files.append("\(inner)/\(name)")
                case .other, nil: continue
                }
            }
        }
        return files + settings.pictures.map(\.file).filter { FileSystem.kind(of: "\(folder)/\($0)") == .file }
    }

    /// A folder a commune, told apart by the district where two have one name.
    private static func folderNames(_ communes: [CommuneDirectory.Commune]) -> [String] {
        var taken: Set<String> = []
        return communes.map { commune in
            let name = Slug.make(commune.name)
            let full = commune.district.map { Slug.make("\(commune.name) \($0)") } ?? name
            for choice in [name, full] + (2...).lazy.prefix(communes.count).map({ "\(full)-\($0)" }) where taken.insert(choice).inserted {
                return choice
            }
            return full
        }
    }

    /// Sheets of a workbook become files of text. The list of villages has one name.
    private static func fileName(_ path: String, sheet: Int?, _ role: InputRole) -> String {
        guard let sheet else { return path }
        let stem = path.lastIndex(of: ".").map { path[..<$0] } ?? path[...]
        return role == .villages ? "\(stem).csv" : "\(stem)-\(sheet).csv"
    }
}
