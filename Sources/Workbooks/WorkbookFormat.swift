/// What kind of workbook a file is, known by its first bytes and never by its name: systems write HTML that is called `.xls`.
package enum WorkbookFormat: String, Sendable, Hashable, CaseIterable {
    case html
    /// "XML Spreadsheet 2003" in one text.
    case spreadsheetML = "xml"
    /// OpenDocument in one text.
    case flatODS = "fods"
    /// Office Open XML, in a ZIP archive; also with macros, which are ignored.
    case xlsx
    /// OpenDocument, in a ZIP archive.
    case ods
    /// BIFF in a compound file; also an encrypted `.xlsx`, which is stored the same way.
    case xls

    /// Bytes of a file that `init(beginning:)` needs.
    package static let evidence = 4096

    /// The format of a file that begins with these bytes; nil where it is no workbook, but text.
    package init?(beginning: UnsafeBufferPointer<UInt8>) {
        if beginning.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .xls
        } else if beginning.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            // The first entry of an OpenDocument archive is its type, stored plain (OpenDocument 1.2 part 3, section 3.3).
            self = Self.find("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", in: beginning.prefix(Self.evidence)) ? .ods : .xlsx
        } else if let format = Self.markup(beginning) {
            self = format
        } else {
            return nil
        }
    }

    /// Whether it is text, whose encoding has to be found out before it is read.
    package var isText: Bool { self == .html || self == .spreadsheetML || self == .flatODS }

    /// Markup begins with a tag; text of a table that quotes one does not. In UTF-16 each letter has a zero byte beside it.
    private static func markup(_ beginning: UnsafeBufferPointer<UInt8>) -> Self? {
        guard beginning.prefix(evidence).first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") else { return nil }
        let letters = beginning.prefix(evidence).filter { $0 != 0 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let text = letters.drop { $0 <= 0x20 || $0 >= 0x80 }
        guard let next = text.dropFirst().first else { return nil }
        let root = root(of: text)
        if root.elementsEqual("workbook".utf8) || root.suffix(9).elementsEqual(":workbook".utf8) { return .spreadsheetML }
        if root.elementsEqual("office:document".utf8) { return .flatODS }
        let isTag = (0x61...0x7A).contains(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
        return isTag && ["<html", "<table", "<tr"].contains { find($0, in: letters) } ? .html : nil
    }

    /// The name of the first element, after instructions, comments and the type of the document.
    private static func root(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = text
        while rest.first == UInt8(ascii: "<") {
            rest.removeFirst()
            guard rest.first == UInt8(ascii: "?") || rest.first == UInt8(ascii: "!") else {
                return rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
            }
            rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst().drop { $0 <= 0x20 }
        }
        return []
    }

    private static func find(_ text: String, in bytes: some Collection<UInt8>) -> Bool {
        let wanted = Array(text.utf8)
        let bytes = Array(bytes)
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains {
            bytes[$0] == wanted[0] && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }
}
