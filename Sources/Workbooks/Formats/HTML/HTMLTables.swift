/// HTML that a system calls `.xls`: every table of the page, one below the other, as one sheet; what stands between them are titles.
///
/// Tables within cells are layout: their rows stand on their own.
final class HTMLTables: HTMLHandler {
    private var sheet = OpenSheet()
    private var failure: WorkbookError?

    /// Rows that the cells of earlier rows still cover, by column, of each table that is open.
    private var covered: [[Int: Int]] = []
    private var row = -1
    private var column = 0
    private var isWithinCell = false
    private var isRowOpen = false
    private var cell = CollapsedText()
    private var spans = (rows: 1, columns: 1)
    /// Elements whose text is not the page's.
    private var silentDepth = 0

    static func sheets(of bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) -> [WorkbookSheet] {
        let tables = HTMLTables()
        HTMLReader(tables).read(bytes)
        return try tables.finish()
    }

    var isDone: Bool { failure != nil }

    private func finish() throws(WorkbookError) -> [WorkbookSheet] {
        endCell()
        endTitle()
        if let failure { throw failure }
        var list = SheetList()
        try list.add(sheet)
        return list.sheets
    }

    func begin(_ tag: String, _ attributes: [String: String]) {
        switch tag {
        case "style", "script", "title", "xml": silentDepth += 1
        case "table":
            endCell()
            endTitle()
            isRowOpen = false
            covered.append([:])
        case "tr":
            endCell()
            beginRow()
        case "td", "th":
            endCell()
            if !isRowOpen { beginRow() }
            beginCell(attributes)
        case "br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6":
            if isWithinCell { cell.breakLine() } else { endTitle() }
        default: break
        }
    }

    func end(_ tag: String) {
        switch tag {
        case "style", "script", "title", "xml": silentDepth = max(0, silentDepth - 1)
        case "td", "th": endCell()
        case "tr":
            endCell()
            isRowOpen = false
        case "table":
            endCell()
            isRowOpen = false
            _ = covered.popLast()
        case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6":
            if !isWithinCell { endTitle() }
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        // Text within a table but in no cell is nobody's.
        if silentDepth == 0, isWithinCell || covered.isEmpty { cell.append(bytes) }
    }

    private func beginRow() {
        row += 1
        column = 0
        isRowOpen = true
        if covered.isEmpty { covered.append([:]) }
        covered[covered.count - 1] = covered[covered.count - 1].compactMapValues { $0 > 1 ? $0 - 1 : nil }
    }

    private func beginCell(_ attributes: [String: String]) {
        while covered[covered.count - 1][column] != nil { column += 1 }
        spans = (Self.span(attributes["rowspan"], 65534), Self.span(attributes["colspan"], 1000))
        isWithinCell = true
        cell = CollapsedText()
    }

    /// A span as browsers read it (HTML, section 4.9.11): at least 1, at most `limit`.
    private static func span(_ text: String?, _ limit: Int) -> Int { min(max(text.flatMap { Int($0) } ?? 1, 1), limit) }

    private func endCell() {
        guard isWithinCell else { return }
        isWithinCell = false
        emit(column: column)
        if spans.rows > 1 || spans.columns > 1 {
            sheet.merged.append(CellRange(rows: row...(row + spans.rows - 1), columns: column...(column + spans.columns - 1)))
        }
        if spans.rows > 1 {
            for place in column..<(column + spans.columns) { covered[covered.count - 1][place] = spans.rows }
        }
        column += spans.columns
    }

    /// Text outside tables is a row of its own.
    private func endTitle() {
        guard covered.isEmpty, !cell.isBlank else { return }
        row += 1
        emit(column: 0)
    }

    private func emit(column: Int) {
        let content = cell.finish()
        cell = CollapsedText()
        guard failure == nil else { return }
        do throws(WorkbookError) {
            try sheet.addCell(row: row, column: column, content)
        } catch {
            failure = error
        }
    }
}

/// Text as HTML shows it: runs of blanks are one, none stand at the ends.
struct CollapsedText {
    private var bytes: [UInt8] = []
    private var hasBlank = false
    private var hasBreak = false

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        for byte in text {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                hasBlank = true
            } else {
                if !bytes.isEmpty {
                    if hasBreak { bytes.append(SheetText.lineBreak) } else if hasBlank { bytes.append(0x20) }
                }
                (hasBlank, hasBreak) = (false, false)
                bytes.append(byte)
            }
        }
    }

    mutating func breakLine() { hasBreak = true }

    /// Whether nothing but blanks and no-break spaces was appended.
    var isBlank: Bool { finish().isEmpty }

    /// The text; no-break spaces alone are none.
    func finish() -> [UInt8] {
        var rest = bytes[...]
        while let first = rest.first {
            if first <= 0x20 { rest.removeFirst() } else if rest.starts(with: [0xC2, 0xA0]) { rest.removeFirst(2) } else { return bytes }
        }
        return []
    }
}
