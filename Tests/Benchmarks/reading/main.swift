import Aggregation
import Configuration
import Diagnostics
import Glibc
import Intake
import Tabular

// How long a commune's files take from being opened to being records: the first reading of a process, and the median of those after it.
//
//     swift build -c release --static-swift-stdlib && .build/release/ReadingSpeed FOLDER [MORE]
//
// MORE readings after the first, 20 unless said otherwise; 0 for a profile of the first.

let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "samples/ngoc-phung"
let more = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 20 : 20

func open(_ path: String) throws -> InputSource {
    InputSource(path: path, bytes: try ByteSource.open("\(folder)/\(path)"))
}

/// The files of a subfolder, as paths in the folder.
func files(in name: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("\(folder)/\(name)/*", 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).map { String(cString: found.gl_pathv[$0]!).dropFirst(folder.utf8.count + 1) }.map(String.init)
}

func text(_ path: String) throws -> String {
    guard case .memory(let buffer) = try ByteSource.open("\(folder)/\(path)") else { return "" }
    return String(decoding: buffer.bytes, as: UTF8.self)
}

let settings = try SettingsReader(indicators: IndicatorCatalogue.all.map(\.id.rawValue), override: ReportOverride())
    .read(try text("baocao.yaml"), file: "baocao.yaml")
let (dossiers, surveys) = (files(in: "mot-cua"), files(in: "khao-sat"))

func read() throws -> (rows: Int, time: Duration) {
    var rows = 0
    let time = try ContinuousClock().measure {
        var diagnostics = DiagnosticCollector()
        let sources = FolderSources(villages: try open("thon.csv"), dossiers: try dossiers.map(open), surveys: try surveys.map(open))
        let records = try FolderIntake(settings: settings, parallelism: 2).read(sources, diagnostics: &diagnostics)
        rows = records.inputs.reduce(0) { $0 + $1.rows }
    }
    return (rows, time)
}

let first = try read()
let others = try (0..<more).map { _ in try read().time }.sorted()
print("\(first.rows) rows: first \(first.time)" + (more > 0 ? ", median of \(more) more \(others[more / 2])" : ""))
