internal import Language
internal import Report

/// What all figures of a table's column are, and how they became text.
struct ColumnFigure {
    /// `dossiers.received.total`
    let name: String
    private let form: FigureValue.Form

    /// nil where they differ, or where a cell holds more than its figure: then each figure says itself what it is.
    init?(column: Int, of table: Table) {
        var found: (name: String, form: FigureValue.Form)?
        for row in table.rows where column < row.cells.count {
            let text = row.cells[column].text
            guard let figure = text.first?.figure, text.count == 1 else {
                // Words may stand beside figures; a number that is none could be taken for one.
                if text.contains(where: { $0.figure != nil }) || Self.holdsNumber(text.plainText) { return nil }
                continue
            }
            guard figure.number != nil else { continue }
            guard let source = figure.source, found == nil || found! == (source.figure, figure.form) else { return nil }
            found = (source.figure, figure.form)
        }
        guard let found else { return nil }
        (name, form) = found
    }

    private static func holdsNumber(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.isASCII ? (0x30...0x39).contains($0.value) : $0.properties.numericType != nil }
    }

    /// nil where it needs no word.
    var formName: String? { form == .plain ? nil : form.rawValue }
}
