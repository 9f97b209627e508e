import Deflate

@testable import PDFFile

/// Small PDF files, written by hand, with the offsets of their objects counted.
struct SmallFile {
    private(set) var bytes = Array("%PDF-1.7\n".utf8)
    /// Where each object of the newest section begins.
    private var offsets: [Int: Int] = [:]

    /// "number 0 obj body endobj"
    mutating func add(_ number: Int, _ body: String) { add(number, Array(body.utf8)) }

    mutating func add(_ number: Int, _ body: [UInt8]) {
        offsets[number] = bytes.count
        bytes += Array("\(number) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
    }

    mutating func add(_ number: Int, stream: [UInt8], _ entries: String) {
        add(number, Array("<<\(entries) /Length \(stream.count)>> stream\r\n".utf8) + stream + Array("\nendstream".utf8))
    }

    mutating func append(_ text: String) { bytes += text.utf8 }

    /// A cross-reference table of what was added since the last one; returns its place.
    @discardableResult
    mutating func endSection(_ trailer: String) -> Int {
        let table = bytes.count
        append("xref\n0 1\n0000000000 65535 f \n")
        for (number, offset) in offsets.sorted(by: { $0.key < $1.key }) {
            let digits = String(offset)
            append("\(number) 1\n" + String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n")
        }
        append("trailer\n<<\(trailer)>>\nstartxref\n\(table)\n%%EOF\n")
        offsets = [:]
        return table
    }

    /// The same as a stream of its own number, with PNG's "up" filter over its rows.
    mutating func endSection(asStream number: Int, packed: [Int: (stream: Int, index: Int)] = [:], _ entries: String) throws {
        let start = bytes.count
        offsets[number] = start
        let count = (offsets.keys.max() ?? 0) + packed.count + 1
        var rows: [UInt8] = []
        var above: [UInt8] = [0, 0, 0, 0]
        for number in 0..<count {
            var row: [UInt8] = [0, 0, 0, 0]
            if let offset = offsets[number] { row = [1, UInt8(offset >> 8), UInt8(offset & 0xFF), 0] }
            if let place = packed[number] { row = [2, UInt8(place.stream >> 8), UInt8(place.stream & 0xFF), UInt8(place.index)] }
            rows.append(2)
            for (left, upper) in zip(row, above) { rows.append(left &- upper) }
            above = row
        }
        add(
            number, stream: try ZlibFormat.deflate(rows),
            "/Type/XRef/Size \(count)/W[1 2 1]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>\(entries)")
        append("startxref\n\(start)\n%%EOF\n")
    }

    /// A catalogue, a tree of one page and its content.
    static func onePage(_ content: String = "BT (a) Tj ET") -> SmallFile {
        var file = SmallFile()
        file.add(1, "<</Type/Catalog/Pages 2 0 R>>")
        file.add(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 10 20]>>")
        file.add(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
        file.add(4, stream: Array(content.utf8), "")
        file.endSection("/Size 5/Root 1 0 R")
        return file
    }
}

extension PDFValue {
    /// A value as it is written by hand.
    static func read(_ text: String) throws(PDFFileError) -> PDFValue {
        try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(PDFFileError) in
            var lexer = PDFLexer(bytes)
            return try lexer.value()
        }
    }
}
