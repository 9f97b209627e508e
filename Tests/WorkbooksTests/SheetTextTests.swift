import Testing

@testable import Workbooks

/// What a sheet holds, written out in parts, is what was written into it.
@Suite struct SheetTextTests {
    private static let pool = {
        var pool = TextPool()
        for text in ["Hộ tịch", "x", "Thôn Bái Sim, xã Ngọc Phụng", ""] {
            Array(text.utf8).withUnsafeBufferPointer { pool.append($0) }
            pool.endText { $0.count }
        }
        return pool
    }()

    /// A sheet of many rows, and its text.
    private static func sheet(rows: Int) throws -> (sheet: SheetText, lines: [String]) {
        var sheet = SheetText(pool)
        var lines: [String] = []
        for row in 0..<rows {
            // Every seventh row is blank.
            if row % 7 == 3 {
                lines.append("")
                continue
            }
            let cells = ["\(row)", "Đã trả kết quả \(row % 5)", "H56-\(row * 7919)"]
            for (column, cell) in cells.enumerated() {
                try sheet.beginCell(row: row, column: column)
                sheet.append(Array(cell.utf8))
                sheet.endCell()
            }
            try sheet.beginCell(row: row, column: 4)
            sheet.append(pooled: row % 4)
            sheet.endCell(mayRepeat: false)
            lines.append((cells + ["", ["Hộ tịch", "x", "Thôn Bái Sim, xã Ngọc Phụng", ""][row % 4]]).joined(separator: "\u{1F}"))
        }
        sheet.finish()
        return (sheet, lines)
    }

    private static func read(_ sheet: SheetText, _ offset: Int, _ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { $1 = sheet.read(into: $0.baseAddress!, count: count, at: offset) }
    }

    @Test func aPartOfASheetIsThatPartOfItsText() throws {
        let (sheet, lines) = try Self.sheet(rows: 2000)
        let whole = Array(lines.joined(separator: "\n").utf8)
        #expect(sheet.byteCount == whole.count)
        #expect(sheet.rowCount == 2000)
        #expect(sheet.bytes == whole)
        for offset in stride(from: 0, to: whole.count + 3, by: 977) {
            #expect(Self.read(sheet, offset, 1200) == Array(whole[min(offset, whole.count)..<min(offset + 1200, whole.count)]))
        }
    }

    @Test func whatComesAgainIsHeldOnce() throws {
        let (sheet, _) = try Self.sheet(rows: 2000)
        // 43 bytes of each row need not be held again.
        #expect(sheet.stored.count < sheet.byteCount * 2 / 3)
        #expect(sheet.repeated.count == 5)
    }

    @Test func cellsThatAreFilledMoveWhatFollows() throws {
        var (sheet, lines) = try Self.sheet(rows: 2000)
        let value = try #require(sheet.place(row: 2, column: 4))
        let fillings = [(900, 6...7), (3, 0...0), (1999, 1...1), (900, 7...7)].map {
            SheetText.Filling(row: $0.0, columns: $0.1, value: value)
        }
        try sheet.fill(fillings)
        let text = "Thôn Bái Sim, xã Ngọc Phụng"
        lines[3] = text
        lines[900] += "\u{1F}\u{1F}\(text)\u{1F}\(text)"
        var last = lines[1999].split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        last[1] = text
        lines[1999] = last.joined(separator: "\u{1F}")
        let whole = Array(lines.joined(separator: "\n").utf8)
        #expect(sheet.bytes == whole)
        for offset in stride(from: 0, to: whole.count, by: 4001) {
            #expect(Self.read(sheet, offset, 300) == Array(whole[offset..<min(offset + 300, whole.count)]))
        }
        #expect(sheet.cells(900).map { String(decoding: $0, as: UTF8.self) }.suffix(2) == [text, text])
    }

    @Test(arguments: [("a\r\nb", "a⏎⏎b"), ("a\u{1}\u{8}b\tc", "a  b c"), ("\u{1F}", " "), ("@A", "@A"), ("", "")])
    func controlCharactersAreBlanks(text: String, shown: String) throws {
        var sheet = SheetText()
        try sheet.beginCell(row: 0, column: 0)
        sheet.append(Array(text.utf8))
        sheet.endCell()
        #expect(String(decoding: sheet.bytes, as: UTF8.self).replacing("\u{0B}", with: "⏎") == shown)
        #expect(sheet.rowCount == (text.isEmpty ? 0 : 1))
    }

    @Test func moreTextThanAnyOfficeHasIsRefused() throws {
        var pool = TextPool()
        Array(repeating: UInt8(ascii: "a"), count: SheetText.longestCell).withUnsafeBufferPointer { pool.append($0) }
        pool.endText { $0.count }
        var sheet = SheetText(pool)
        func write(row: Int, column: Int) throws {
            try sheet.beginCell(row: row, column: column)
            sheet.append(pooled: 0)
            sheet.endCell(mayRepeat: false)
        }
        #expect(throws: WorkbookError.tooLarge(limit: SheetText.longestRow)) { for column in 0..<32 { try write(row: 0, column: column) } }
        #expect(throws: WorkbookError.tooLarge(limit: SheetText.limit)) { for row in 1..<300 { try write(row: row, column: 0) } }
    }
}
