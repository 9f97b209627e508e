import Aggregation
internal import Catalogue
import Commune
import Configuration
import Diagnostics
import Glibc
import Graphics
import Intake
import Report
import Tabular

/// A commune's folder with the usual names, as the benchmark's stages take it.
struct OpenedFolder {
    let settings: Settings
    let template: ReportTemplate
    let pictures: [String: EncodedImage]
    private let path: String
    private let dossiers: [String]
    private let surveys: [String]
    private let facts: [String]

    /// `templates` is the program's own folder of templates.
    init(_ path: String, templates: String) throws {
        self.path = path
        settings = try SettingsReader(indicators: IndicatorID.all.map(\.text), override: ReportOverride())
            .read(Self.text("\(path)/baocao.yaml"), file: "baocao.yaml")
        let file = "\(templates)/\(settings.report.template)/report.md"
        template = try ReportTemplate.parse(Self.text(file), file: file)
        pictures = try Dictionary(
            uniqueKeysWithValues: settings.report.pictures.map {
                ($0.file, try EncodedImage(recognising: Self.bytes("\(path)/\($0.file)")))
            })
        dossiers = Self.files("mot-cua/*", of: path)
        surveys = Self.files("khao-sat/*", of: path)
        facts = Self.files("chi-tieu.csv", of: path)
    }

    /// The tables, opened anew.
    func sources() throws -> FolderSources {
        var sources = FolderSources(villages: try open("thon.csv"), dossiers: try dossiers.map(open), surveys: try surveys.map(open))
        sources.facts = try facts.map(open)
        return sources
    }

    private func open(_ file: String) throws -> InputSource {
        InputSource(path: file, bytes: try ByteSource.open("\(path)/\(file)"))
    }

    /// The files that a pattern names, as paths in the folder.
    private static func files(_ pattern: String, of path: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob("\(path)/\(pattern)", 0, nil, &found) == 0 else { return [] }
        return (0..<Int(found.gl_pathc)).map { String(String(cString: found.gl_pathv[$0]!).dropFirst(path.utf8.count + 1)) }
    }

    private static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    private static func bytes(_ path: String) throws -> [UInt8] {
        guard case .memory(let buffer) = try ByteSource.open(path) else { return [] }
        return Array(buffer.bytes)
    }
}
