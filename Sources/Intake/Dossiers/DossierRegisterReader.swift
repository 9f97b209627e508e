internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads all dossier exports of a folder into one register, each dossier once, with what other sheets say of them.
struct DossierRegisterReader {
    let recognition: ColumnRecognition
    let files: DossierFileReader
    let parallelism: Int
    /// The commune, as sheets by unit name it.
    let own: OfficeName

    /// What the dossier files of a folder say.
    struct Result {
        /// nil where no export could be used.
        var register: DossierRegister?
        /// Finished forms 06a.
        var stated: [StatedTable]
        var statedRates: [StatedRate]
        /// What was read from each file.
        var inputs: [InputFile]
    }

    /// Throws only where the system refuses to read.
    func read(
        _ tables: [SourceTable], diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> Result {
        var store = DossierStore()
        var read: [DossierFile] = []
        var inputs: [InputFile] = []
        /// Positions in `inputs` of the tables that were used.
        var positions: [Int] = []
        /// Positions in `inputs` of tables that stand below others in their file.
        var lower: Set<Int> = []
        var details = DossierDetailsReader()
        var statutory = StatutoryTableReader(own)
        var rates = RateSummaryReader(own)
        /// Positions in `inputs` of the sheets that join by code.
        var sheets: [Int] = []
        for first in tables {
            var next: SourceTable? = first
            while let table = next {
                var below: TableStart?
                if let columns = recognition.columns(of: table, as: .dossiers, diagnostics: &diagnostics) {
                    if columns.kind == .statutoryTable {
                        let form = try statutory.read(table, columns, diagnostics: &diagnostics)
                        inputs.append(form.input)
                        below = form.below
                    } else if columns.kind == .rateSummary {
                        let sheet = try rates.read(table, columns, diagnostics: &diagnostics)
                        inputs.append(sheet.input)
                        below = sheet.below
                    } else if columns.kind == .dossierDetails {
                        below = try details.read(table, columns, diagnostics: &diagnostics)
                        sheets.append(inputs.count)
                        inputs.append(InputFile(table, kind: columns.kind))
                    } else {
                        let file: DossierFile
                        (file, below) = try files.read(table, columns, file: read.count, into: &store, diagnostics: &diagnostics)
                        positions.append(inputs.count)
                        inputs.append(file.input)
                        read.append(file)
                    }
                } else {
                    let input: InputFile
                    (input, below) = try InputFile.unread(table)
                    inputs.append(input)
                }
                next = if let below { try SourceTable(below: table, at: below) } else { nil }
                if next != nil { lower.insert(inputs.count) }
            }
        }
        let odd = OddNames(store, read)
        var combination = DossierCombination(read, parallelism: parallelism)
        combination.combine(&store)
        odd.settle(&store, read, &diagnostics)
        report(combination, read, &diagnostics)
        for (file, position) in positions.enumerated() {
            inputs[position].tally.move(combination.duplicates[file], from: .used, to: .duplicate)
        }
        if !sheets.isEmpty {
            let stated = read.reduce(into: Set()) { $0.formUnion($1.columns) }
            for (sheet, input) in zip(sheets, details.join(&store, stated: stated, diagnostics: &diagnostics)) { inputs[sheet] = input }
        }
        inputs = DossierRegisterReader.joined(inputs, lower)
        guard !read.isEmpty else { return Result(register: nil, stated: statutory.tables, statedRates: rates.rates, inputs: inputs) }
        let register = DossierRegister(
            dossiers: store.dossiers, fields: store.fields.names, procedures: store.procedures.names, columns: read.map(\.columns),
            exportDays: read.map(\.exportDay), details: details.columns)
        return Result(register: register, stated: statutory.tables, statedRates: rates.rates, inputs: inputs)
    }

    /// One input a file: the tables below others are added to them.
    private static func joined(_ tables: [InputFile], _ lower: Set<Int>) -> [InputFile] {
        var files: [InputFile] = []
        for (position, table) in tables.enumerated() {
            if lower.contains(position) { files[files.count - 1].add(table) } else { files.append(table) }
        }
        return files
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
