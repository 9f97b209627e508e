/// A ZIP archive whose entries are stored as they are (APPNOTE.TXT 4.3), for workbooks that no library writes.
struct StoredArchive {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// - Parameter size: what the archive says of the entry's length, where that is not true.
    mutating func add(_ name: String, _ content: String, size: Int? = nil) {
        let content = Array(content.utf8)
        var header = Self.number(20, 2) + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4) + Self.number(Self.checksum(content), 4)
        header +=
            Self.number(content.count, 4) + Self.number(size ?? content.count, 4) + Self.number(name.utf8.count, 2) + Self.number(0, 2)
        directory +=
            Self.number(0x0201_4B50, 4) + Self.number(20, 2) + header + Self.number(0, 10) + Self.number(bytes.count, 4) + name.utf8
        bytes += Self.number(0x0403_4B50, 4) + header + name.utf8 + content
        count += 1
    }

    func finish() -> [UInt8] {
        bytes + directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(count, 2) + Self.number(count, 2)
            + Self.number(directory.count, 4) + Self.number(bytes.count, 4) + Self.number(0, 2)
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { $0 < 8 ? UInt8(value >> (8 * $0) & 0xFF) : 0 } }

    private static func checksum(_ bytes: [UInt8]) -> Int {
        var rest: UInt32 = .max
        for byte in bytes {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
        return Int(~rest)
    }
}

extension StoredArchive {
    /// A workbook of Office Open XML.
    ///
    /// - Parameters:
    ///   - sheets: the content of each worksheet part, whole or that of its `sheetData`.
    ///   - size: what the archive says of the length of the first of them.
    static func workbook(_ sheets: [String], strings: String = "", ofBook: String = "", size: Int? = nil) -> [UInt8] {
        var archive = StoredArchive()
        func relation(_ id: String, _ type: String, _ target: String) -> String {
            "<Relationship Id=\"\(id)\" Type=\"http://x/\(type)\" Target=\"\(target)\"/>"
        }
        archive.add("_rels/.rels", "<Relationships>\(relation("b", "officeDocument", "book.xml"))</Relationships>")
        let list = sheets.indices.map { "<sheet name=\"\($0)\" r:id=\"s\($0)\"/>" }.joined()
        archive.add("book.xml", "<workbook><sheets>\(list)</sheets>\(ofBook)</workbook>")
        let parts = sheets.indices.map { relation("s\($0)", "worksheet", "s\($0).xml") }.joined()
        archive.add("_rels/book.xml.rels", "<Relationships>\(parts)\(relation("t", "sharedStrings", "t.xml"))</Relationships>")
        archive.add("t.xml", "<sst>\(strings)</sst>")
        for (index, sheet) in sheets.enumerated() {
            let isWhole = sheet.hasPrefix("<!") || sheet.hasPrefix("<w")
            archive.add(
                "s\(index).xml", isWhole ? sheet : "<worksheet><sheetData>\(sheet)</sheetData></worksheet>", size: index == 0 ? size : nil)
        }
        return archive.finish()
    }

    /// An OpenDocument spreadsheet of one sheet.
    static func openDocument(_ rows: String) -> [UInt8] {
        var archive = StoredArchive()
        archive.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.add("content.xml", "<document-content><table:table table:name=\"S\">\(rows)</table:table></document-content>")
        return archive.finish()
    }
}
