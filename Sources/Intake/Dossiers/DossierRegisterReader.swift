internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads all dossier exports of a folder into one register, each dossier once.
struct DossierRegisterReader {
    let files: DossierFileReader
    let parallelism: Int

    /// The register, nil where no export could be used, and what was read from each file. Throws only where the system refuses to read.
    func read(
        _ tables: [SourceTable], diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> (register: DossierRegister?, inputs: [InputFile]) {
        var store = DossierStore()
        var read: [DossierFile] = []
        var inputs: [InputFile] = []
        /// Positions in `inputs` of the files that were used.
        var positions: [Int] = []
        for table in tables {
            if let file = try files.read(table, file: read.count, into: &store, diagnostics: &diagnostics) {
                positions.append(inputs.count)
                inputs.append(file.input)
                read.append(file)
            } else {
                inputs.append(InputFile(table, kind: .unrecognised))
            }
        }
        guard !read.isEmpty else { return (nil, inputs) }
        var combination = DossierCombination(read, parallelism: parallelism)
        combination.combine(&store)
        report(combination, read, &diagnostics)
        for (file, position) in positions.enumerated() {
            inputs[position].duplicates = combination.duplicates[file]
            inputs[position].accepted -= combination.duplicates[file]
        }
        let register = DossierRegister(
            dossiers: store.dossiers, fields: store.fields.names, procedures: store.procedures.names, columns: read.map(\.columns),
            exportDays: read.map(\.exportDay))
        return (register, inputs)
    }

    private func report(_ combination: DossierCombination, _ read: [DossierFile], _ diagnostics: inout DiagnosticCollector) {
        var repeated = Array(repeating: 0, count: read.count)
        for repetition in combination.repetitions {
            repeated[repetition.file] += 1
            let file = read[repetition.file]
            diagnostics.record(
                .dossierRepeated(line: Int(repetition.winningLine)),
                at: SourceLocation(file: file.input.path, line: Int(repetition.line), column: file.codeColumn))
        }
        for (file, count) in combination.duplicates.enumerated() where count > repeated[file] {
            diagnostics.record(
                .dossiersSuperseded(count: count - repeated[file]), at: SourceLocation(file: read[file].input.path))
        }
    }
}
