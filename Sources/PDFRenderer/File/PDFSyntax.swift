internal import Graphics

/// How values are written in a PDF file (ISO 32000-1, 7.3).
enum PDFSyntax {
    /// A text string: as it is where it is plain ASCII, else as UTF-16 with a byte order mark, in hexadecimal digits.
    static func text(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            return "(" + text.map { "()\\".contains($0) ? "\\\($0)" : "\($0)" }.joined() + ")"
        }
        var digits = Array("<FEFF".utf8)
        for unit in text.utf16 {
            for shift: UInt16 in [12, 8, 4, 0] { digits.append(hexadecimal[Int(unit >> shift & 0xF)]) }
        }
        return String(decoding: digits, as: UTF8.self) + ">"
    }

    /// A number with at most two decimals.
    static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let magnitude = hundredths.magnitude
        let sign = hundredths < 0 ? "-" : ""
        if magnitude % 100 == 0 { return "\(sign)\(magnitude / 100)" }
        let decimals = magnitude % 100
        return "\(sign)\(magnitude / 100).\(decimals < 10 ? "0" : "")\(decimals)"
    }

    /// A rectangle of a page whose height is `pageHeight`: PDF counts from the lower edge.
    static func rectangle(_ rectangle: Rectangle, pageHeight: Double) -> String {
        "[\(number(rectangle.minX)) \(number(pageHeight - rectangle.maxY)) \(number(rectangle.maxX)) \(number(pageHeight - rectangle.minY))]"
    }

    static func reference(_ object: Int) -> String { "\(object) 0 R" }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
