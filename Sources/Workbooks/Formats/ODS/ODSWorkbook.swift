/// OpenDocument spreadsheets (OpenDocument 1.2 part 1, section 9): one part holds every sheet.
struct ODSWorkbook: XMLHandler {
    private var list = SheetList()
    private var hiddenStyles: Set<String> = []
    private var openStyle: String?
    private var failure: WorkbookError?

    private var sheet = OpenSheet()
    private var row = 0
    private var column = 0
    /// The cells of the row that is open, which may stand for several rows.
    private var cells: [(column: Int, text: [UInt8])] = []
    private var rowRepeats = 1

    private var columnRepeats = 1
    private var isWithinCell = false
    private var paragraphs = 0
    private var textDepth = 0
    /// Elements that are open around what is drawn or noted.
    private var aside = 0
    private var shown: [UInt8] = []
    /// What the cell means where that is more exact than what it shows.
    private var value: [UInt8]?

    static func sheets(of archive: ZipArchive) throws(WorkbookError) -> [WorkbookSheet] {
        var manifest = EncryptionMark()
        if archive.has("META-INF/manifest.xml") { try archive.read("META-INF/manifest.xml", &manifest) }
        if manifest.isFound { throw .encrypted }
        guard archive.has("content.xml") else { throw .damaged }
        var workbook = ODSWorkbook()
        try archive.read("content.xml", &workbook)
        if let failure = workbook.failure { throw failure }
        return workbook.list.sheets
    }

    /// The same in one text, without an archive (`.fods`).
    static func sheets(ofFlat text: UnsafeBufferPointer<UInt8>) throws(WorkbookError) -> [WorkbookSheet] {
        var workbook = ODSWorkbook()
        try XMLReader.read(text, &workbook)
        if let failure = workbook.failure { throw failure }
        return workbook.list.sheets
    }

    var isDone: Bool { failure != nil }

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "style": openStyle = attributes.string("name")
        case "table-properties":
            if attributes.string("display") == "false", let openStyle { hiddenStyles.insert(openStyle) }
        case "table":
            sheet = OpenSheet(name: attributes.string("name") ?? "")
            sheet.isHidden = attributes.string("style-name").map { hiddenStyles.contains($0) } ?? false
            row = 0
        case "table-row":
            cells = []
            column = 0
            rowRepeats = max(1, attributes.integer("number-rows-repeated") ?? 1)
        case "table-cell", "covered-table-cell": beginCell(attributes)
        case "p" where isWithinCell && aside == 0:
            if paragraphs > 0 { shown.append(SheetText.lineBreak) }
            paragraphs += 1
            textDepth += 1
        // What is drawn over a cell, or noted at it, is not in it.
        case "annotation", "frame", "custom-shape", "g": aside += 1
        case "line-break" where textDepth > 0: shown.append(SheetText.lineBreak)
        case "s" where textDepth > 0, "tab" where textDepth > 0: shown.append(0x20)
        default: break
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isWithinCell, textDepth > 0, aside == 0 else { return }
        shown.append(contentsOf: bytes)
        if shown.count > SheetText.longestCell { failure = .tooLarge(limit: SheetText.longestCell) }
    }

    mutating func end(_ name: XMLName) {
        switch name {
        case "p" where aside == 0: textDepth = max(0, textDepth - 1)
        case "annotation", "frame", "custom-shape", "g": aside = max(0, aside - 1)
        case "table-cell", "covered-table-cell": endCell()
        case "table-row": endRow()
        case "table":
            endSheet()
        default: break
        }
    }

    private mutating func endSheet() {
        do throws(WorkbookError) { try list.add(sheet) } catch { failure = error }
    }

    private mutating func beginCell(_ attributes: XMLAttributes) {
        isWithinCell = true
        (paragraphs, textDepth) = (0, 0)
        shown.removeAll(keepingCapacity: true)
        columnRepeats = max(1, attributes.integer("number-columns-repeated") ?? 1)
        let spans = (rows: attributes.integer("number-rows-spanned") ?? 1, columns: attributes.integer("number-columns-spanned") ?? 1)
        if spans.rows > 1 || spans.columns > 1, spans.rows > 0, spans.columns > 0 {
            sheet.merged.append(CellRange(rows: row...(row + spans.rows - 1), columns: column...(column + spans.columns - 1)))
        }
        value = Self.value(attributes)
        if attributes.bytes("formula") != nil, attributes.bytes("value-type") == nil { sheet.uncomputedCount += 1 }
    }

    /// Numbers and days exactly; a text is what it shows.
    private static func value(_ attributes: XMLAttributes) -> [UInt8]? {
        func number() -> Double? { attributes.string("value").flatMap { Double($0) } }
        switch attributes.string("value-type") {
        case "float", "currency": return number().map { Array(NumberCell.plain($0).utf8) }
        case "percentage": return number().map { Array(NumberCell().text($0, .percent).utf8) }
        case "date": return attributes.bytes("date-value").map { NumberCell.moment($0) }
        default: return nil
        }
    }

    private mutating func endCell() {
        let text = value ?? shown
        if !text.isEmpty {
            for index in 0..<min(columnRepeats, CellReference.lastColumn - min(column, CellReference.lastColumn)) {
                cells.append((column + index, text))
            }
        }
        column = min(column + columnRepeats, CellReference.lastColumn)
        isWithinCell = false
    }

    private mutating func endRow() {
        if !cells.isEmpty {
            do throws(WorkbookError) {
                for place in row..<max(row, min(row + rowRepeats, CellReference.lastRow)) {
                    for cell in cells { try sheet.addCell(row: place, column: cell.column, cell.text) }
                }
            } catch {
                failure = error
            }
        }
        // Beyond the last row nothing is read; the sum of repeats is not to pass what a number holds.
        row = min(row + rowRepeats, CellReference.lastRow)
    }
}

/// Whether the manifest says that parts are encrypted.
private struct EncryptionMark: XMLHandler {
    private(set) var isFound = false
    var isDone: Bool { isFound }

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "encryption-data" { isFound = true }
    }

}
