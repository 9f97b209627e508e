import Aggregation
import Cairo
import Diagnostics
import Glibc
import Intake
import PDFRenderer
import Report

// How long two stages of a run take inside one process: the first time, and the median of those after it.
//
//     BAOCAO_MEASURE=1 swift build -c release --static-swift-stdlib && .build/release/StageSpeed FOLDER [MORE]
//
// reading: from opened files to records. printing: from the report's blocks to the bytes of its PDF file, with fonts loaded; two cores.
// MORE times after the first, 20 unless said otherwise; 0 for a profile of the first.

PDFSurface.leaveStreamsPlain()

let path = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "samples/ngoc-phung"
let more = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 20 : 20

/// `work` returns how many units it did.
func tell(_ stage: String, _ unit: String, _ work: () throws -> Int) throws {
    var times: [Duration] = []
    var count = 0
    for _ in 0...more { times.append(try ContinuousClock().measure { count = try work() }) }
    let others = times.dropFirst().sorted()
    print("\(stage), \(count) \(unit): first \(times[0])" + (more > 0 ? ", median of \(more) more \(others[more / 2])" : ""))
}

let folder = try OpenedFolder(path, templates: getenv("BAOCAO_TEMPLATES").map { String(cString: $0) } ?? "templates")
let intake = FolderIntake(settings: folder.settings, parallelism: 2)
var diagnostics = DiagnosticCollector()

try tell("reading", "rows") {
    try intake.read(folder.sources(), diagnostics: &diagnostics).inputs.reduce(0) { $0 + $1.rows }
}

let records = try intake.read(folder.sources(), diagnostics: &diagnostics)
let summary = Aggregator(settings: folder.settings, gazetteer: records.gazetteer).summarise(
    dossiers: records.dossiers, surveys: records.surveys, facts: records.facts, inputs: records.inputs, diagnostics: &diagnostics)
let writer = ReportWriter(settings: folder.settings, template: folder.template, pictures: folder.pictures)
guard let report = writer.write(summary, diagnostics: &diagnostics) else { throw DiagnosticError(diagnostics) }
let typesetter = try PangoTypesetter()

try tell("printing", "bytes") {
    try Print(report, typesetter: typesetter, hasThread: true, diagnostics: &diagnostics).draw(with: typesetter)
        .file(of: []).count
}
