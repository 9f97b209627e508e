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
        for row in table.rows.indices where column < table.rows[row].cells.count {
            let text = table.rows[row].cells[column].text
            guard text.count == 1, case .figure(let figure) = text[0] else {
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
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x00..<0x80: (0x30...0x39).contains(scalar.value)
            // Latin letters and their marks, as Vietnamese has them, are none: to ask what each is costs more than all else here.
            case 0xC0..<0x250, 0x300..<0x370, 0x1E00..<0x1F00: false
            default: scalar.properties.numericType != nil
            }
        }
    }

    /// nil where it needs no word.
    var formName: String? { form == .plain ? nil : form.rawValue }
}
