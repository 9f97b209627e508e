internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads all dossier exports of a folder into one register, each dossier once, with what other sheets say of them.
struct DossierRegisterReader {
    let recognition: ColumnRecognition
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
        var details = DossierDetailsReader()
        /// Positions in `inputs` of the sheets that join by code.
        var sheets: [Int] = []
        for table in tables {
            guard let columns = recognition.columns(of: table, as: .dossiers, diagnostics: &diagnostics) else {
                inputs.append(InputFile(table, kind: .unrecognised))
                continue
            }
            if columns.kind == .dossierDetails {
                try details.read(table, columns, diagnostics: &diagnostics)
                sheets.append(inputs.count)
                inputs.append(InputFile(table, kind: columns.kind))
            } else {
                let file = try files.read(table, columns, file: read.count, into: &store, diagnostics: &diagnostics)
                positions.append(inputs.count)
                inputs.append(file.input)
                read.append(file)
            }
        }
        var combination = DossierCombination(read, parallelism: parallelism)
        combination.combine(&store)
        report(combination, read, &diagnostics)
        for (file, position) in positions.enumerated() {
            inputs[position].duplicates = combination.duplicates[file]
            inputs[position].accepted -= combination.duplicates[file]
        }
        if !sheets.isEmpty {
            let stated = read.reduce(into: Set()) { $0.formUnion($1.columns) }
            for (sheet, input) in zip(sheets, details.join(&store, stated: stated, diagnostics: &diagnostics)) { inputs[sheet] = input }
        }
        guard !read.isEmpty else { return (nil, inputs) }
        let register = DossierRegister(
            dossiers: store.dossiers, fields: store.fields.names, procedures: store.procedures.names, columns: read.map(\.columns),
            exportDays: read.map(\.exportDay), details: details.columns)
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
