internal import CFreeXL
internal import Glibc

/// Excel's binary workbooks (BIFF 5 and 8 in a compound file), read by FreeXL.
enum BIFFWorkbook {
    static func sheets(of bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) -> [WorkbookSheet] {
        // An encrypted .xlsx is a compound file with this stream; its name is stored in UTF-16.
        if contains(Array("EncryptedPackage".utf16).flatMap { [UInt8($0), 0] }, in: bytes.prefix(1 << 20)) { throw .encrypted }
        let outline = BIFFOutline(bytes)
        if outline.isEncrypted { throw .encrypted }
        let file = try MemoryFile(bytes)
        var opened: UnsafeRawPointer?
        let status = freexl_open("/proc/self/fd/\(file.descriptor)", &opened)
        guard let opened else { throw .damaged }
        defer { freexl_close(opened) }
        var password: UInt32 = 0
        if freexl_get_info(opened, UInt16(FREEXL_BIFF_PASSWORD), &password) == FREEXL_OK, password == UInt32(FREEXL_BIFF_OBFUSCATED) {
            throw .encrypted
        }
        guard status == FREEXL_OK else { throw .damaged }
        var count: UInt32 = 0
        guard freexl_get_info(opened, UInt16(FREEXL_BIFF_SHEET_COUNT), &count) == FREEXL_OK else { throw .damaged }
        var list = SheetList()
        for index in 0..<UInt16(truncatingIfNeeded: count) {
            var name: UnsafePointer<CChar>?
            freexl_get_worksheet_name(opened, index, &name)
            guard freexl_select_active_worksheet(opened, index) == FREEXL_OK else { throw .damaged }
            let told = outline.sheets.count == Int(count) ? outline.sheets[Int(index)] : nil
            var sheet = OpenSheet(
                name: name.map { String(cString: $0) } ?? "", isHidden: told?.isHidden ?? false, merged: told?.merged ?? [])
            try read(opened, told, NumberCell(countsFrom1904: outline.countsFrom1904), into: &sheet)
            try list.add(sheet)
        }
        return list.sheets
    }

    /// The cells of the sheet that is selected.
    private static func read(
        _ workbook: UnsafeRawPointer, _ outline: BIFFOutline.Sheet?, _ numbers: NumberCell, into sheet: inout OpenSheet
    ) throws(WorkbookError) {
        var (rows, columns): (UInt32, UInt16) = (0, 0)
        guard freexl_worksheet_dimensions(workbook, &rows, &columns) == FREEXL_OK else { return }
        for row in 0..<rows {
            for column in 0..<columns {
                var value = FreeXL_CellValue()
                let format = outline?.format(row: Int(row), column: Int(column)) ?? .plain
                guard freexl_get_cell_value(workbook, row, column, &value) == FREEXL_OK, let content = content(of: value, numbers, format)
                else { continue }
                try sheet.addCell(row: Int(row), column: Int(column), content)
            }
        }
    }

    /// A cell's text; nil where it is blank.
    private static func content(of cell: FreeXL_CellValue, _ numbers: NumberCell, _ format: NumberFormat) -> [UInt8]? {
        switch Int32(cell.type) {
        case FREEXL_CELL_INT: Array(numbers.text(Double(cell.value.int_value), format).utf8)
        case FREEXL_CELL_DOUBLE: Array(numbers.text(cell.value.double_value, format).utf8)
        case FREEXL_CELL_TEXT, FREEXL_CELL_SST_TEXT, FREEXL_CELL_TIME: text(of: cell)
        case FREEXL_CELL_DATE, FREEXL_CELL_DATETIME: text(of: cell).map { NumberCell.moment($0) }
        default: nil
        }
    }

    private static func text(of cell: FreeXL_CellValue) -> [UInt8]? {
        cell.value.text_value.flatMap { text in
            text[0] == 0 ? nil : UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
        }
    }

    private static func contains(_ wanted: [UInt8], in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var start = bytes.startIndex
        while let place = bytes[start...].firstIndex(of: wanted[0]) {
            if bytes[place...].starts(with: wanted) { return true }
            start = place + 1
        }
        return false
    }
}

/// Bytes as a file without a name, for a library that opens files alone.
private final class MemoryFile {
    let descriptor: Int32
    /// MFD_CLOEXEC of linux/memfd.h.
    private static let closeOnExec: UInt32 = 1

    /// - Throws: `damaged` where the system gives no memory for it.
    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
        descriptor = memfd_create("workbook", Self.closeOnExec)
        guard descriptor >= 0 else { throw .damaged }
        var done = 0
        while done < bytes.count {
            let count = write(descriptor, bytes.baseAddress! + done, bytes.count - done)
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                close(descriptor)
                throw .damaged
            }
            done += count
        }
    }

    deinit { close(descriptor) }
}
