/// "XML Spreadsheet 2003", which systems write as `.xls` or `.xml` (Microsoft, "XML Spreadsheet Reference"): one text holds every sheet.
struct SpreadsheetML: XMLHandler {
    private var list = SheetList()
    private var formats: [String: NumberFormat] = [:]
    private var openStyle: String?
    private var failure: WorkbookError?

    private var sheet = OpenSheet()
    private var row = -1
    private var column = -1

    private var type: [UInt8] = []
    private var format = NumberFormat.plain
    private var hasFormula = false
    private var isWithinData = false
    /// A note at the cell, which has `Data` of its own.
    private var isComment = false
    private var isVisibility = false
    private var value: [UInt8] = []
    /// Columns that the open cell covers beside its own.
    private var spanned = 0

    /// - Parameter text: UTF-8 without byte order mark.
    static func sheets(of text: UnsafeBufferPointer<UInt8>) throws(WorkbookError) -> [WorkbookSheet] {
        var workbook = SpreadsheetML()
        try XMLReader.read(text, &workbook)
        if let failure = workbook.failure { throw failure }
        return workbook.list.sheets
    }

    var isDone: Bool { failure != nil }

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "Style": openStyle = attributes.string("ID")
        case "NumberFormat":
            if let openStyle, let code = attributes.string("Format") { formats[openStyle] = Self.format(code) }
        case "Worksheet":
            sheet = OpenSheet(name: attributes.string("Name") ?? "")
            row = -1
        case "Row":
            row = attributes.integer("Index").map { min($0, CellReference.lastRow) - 1 }.map { $0 > row ? $0 : row + 1 } ?? row + 1
            column = -1
        case "Cell": beginCell(attributes)
        case "Comment": isComment = true
        case "Data" where !isComment:
            isWithinData = true
            type = attributes.bytes("Type").map(Array.init) ?? []
        case "Visible": isVisibility = true
        default: break
        }
    }

    /// A format by its code or by the name that stands for one.
    private static func format(_ code: String) -> NumberFormat {
        switch code {
        case "Percent": .percent
        case "Short Date", "Medium Date", "Long Date": .date
        case "General Date": .dateAndTime
        case "Short Time", "Medium Time", "Long Time": .time
        case "General Number", "Currency", "Euro Currency", "Fixed", "Standard", "Scientific", "Yes/No", "True/False", "On/Off": .plain
        default: NumberFormat(code: code)
        }
    }

    private mutating func beginCell(_ attributes: XMLAttributes) {
        column =
            attributes.integer("Index").map { min($0, CellReference.lastColumn) - 1 }.map { $0 > column ? $0 : column + 1 } ?? column + 1
        value.removeAll(keepingCapacity: true)
        type = []
        hasFormula = attributes.bytes("Formula") != nil
        format = attributes.string("StyleID").flatMap { formats[$0] } ?? .plain
        spanned = min(attributes.integer("MergeAcross") ?? 0, CellReference.lastColumn - column)
        let rows = min(attributes.integer("MergeDown") ?? 0, CellReference.lastRow - row)
        if spanned > 0 || rows > 0, row >= 0, spanned >= 0, rows >= 0 {
            sheet.merged.append(CellRange(rows: row...(row + rows), columns: column...(column + spanned)))
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isWithinData {
            value.append(contentsOf: bytes)
            if value.count > SheetText.longestCell { failure = .tooLarge(limit: SheetText.longestCell) }
        } else if isVisibility, bytes.contains(UInt8(ascii: "H")) {
            // SheetHidden or SheetVeryHidden.
            sheet.isHidden = true
        }
    }

    mutating func end(_ name: XMLName) {
        switch name {
        case "Style": openStyle = nil
        case "Data": isWithinData = false
        case "Comment": isComment = false
        case "Visible": isVisibility = false
        case "Cell": endCell()
        case "Worksheet": endSheet()
        default: break
        }
    }

    private mutating func endCell() {
        defer { column += max(0, spanned) }
        guard !value.isEmpty else {
            if hasFormula, type.isEmpty { sheet.uncomputedCount += 1 }
            return
        }
        guard failure == nil else { return }
        do throws(WorkbookError) { try sheet.addCell(row: row, column: column, text) } catch { failure = error }
    }

    /// What the value is as text.
    private var text: [UInt8] {
        if type.elementsEqual("DateTime".utf8) { return NumberCell.moment(value) }
        guard type.elementsEqual("Number".utf8), let number = Double(String(decoding: value, as: UTF8.self)) else { return value }
        return Array(NumberCell().text(number, format).utf8)
    }

    private mutating func endSheet() {
        do throws(WorkbookError) { try list.add(sheet) } catch { failure = error }
    }
}
