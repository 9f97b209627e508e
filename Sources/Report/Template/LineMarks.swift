/// Marks that carry the template's line numbers through Mustache, so that what is found in the rendered text can be shown in the
/// template. Each is two noncharacters of Unicode around the number; no text can hold them, and they are gone before Markdown is read.
enum LineMarks {
    private static let open = Unicode.Scalar(0xFDD0)!
    private static let close = Unicode.Scalar(0xFDD1)!

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar == open || scalar == close }

    static func mark(_ line: Int) -> String { "\(open)\(line)\(close)" }

    /// The text without its marks, and for each of its lines the template's line from which it came.
    static func strip(_ text: String) -> RenderedTemplate {
        var text = text
        return text.withUTF8 { bytes in
            var clean: [UInt8] = []
            clean.reserveCapacity(bytes.count)
            var lines: [Int] = []
            var current = 1
            var first: Int?
            var place = 0
            while place < bytes.count {
                if let end = markEnd(in: bytes, from: place) {
                    current = bytes[(place + length)..<(end - length)].reduce(0) { $0 * 10 + Int($1) - 48 }
                    first = first ?? current
                    place = end
                    continue
                }
                clean.append(bytes[place])
                if bytes[place] == UInt8(ascii: "\n") {
                    lines.append(first ?? current)
                    first = nil
                }
                place += 1
            }
            lines.append(first ?? current)
            return RenderedTemplate(text: String(decoding: clean, as: UTF8.self), lines: lines)
        }
    }

    private static let openBytes = Array(String(open).utf8)
    private static let closeBytes = Array(String(close).utf8)
    private static let length = openBytes.count

    /// Where the mark that begins at `place` ends; nil: none begins there.
    private static func markEnd(in bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Int? {
        guard bytes[place] == 0xEF, bytes[place...].starts(with: openBytes) else { return nil }
        var end = place + length
        while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
        return bytes[end...].starts(with: closeBytes) ? end + length : nil
    }
}

/// A template filled with values: Markdown that knows where each of its lines came from.
struct RenderedTemplate: Sendable {
    let text: String
    /// By line of `text`, from 0: the line of the template, from 1.
    let lines: [Int]

    /// The template's line for a line of the text, both from 1.
    func templateLine(_ line: Int) -> Int {
        lines.isEmpty ? line : lines[min(max(line, 1), lines.count) - 1]
    }
}
