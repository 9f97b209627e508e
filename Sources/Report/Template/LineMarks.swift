/// Marks that carry the template's line numbers through Mustache, so that what is found in the rendered text can be shown in the
/// template. Each is two noncharacters of Unicode around the number; no text can hold them, and they are gone before Markdown is read.
enum LineMarks {
    private static let open = Unicode.Scalar(0xFDD0)!
    private static let close = Unicode.Scalar(0xFDD1)!

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar == open || scalar == close }

    static func mark(_ line: Int) -> String { "\(open)\(line)\(close)" }

    /// The text without its marks, and for each of its lines the template's line from which it came.
    static func strip(_ text: String) -> RenderedTemplate {
        var clean = ""
        var lines: [Int] = []
        var current = 1
        var first: Int?
        var number: Int?
        for scalar in text.unicodeScalars {
            if scalar == open {
                number = 0
            } else if scalar == close {
                current = number ?? current
                if first == nil { first = current }
                number = nil
            } else if let digits = number {
                number = digits * 10 + Int(scalar.value) - 48
            } else {
                clean.unicodeScalars.append(scalar)
                guard scalar == "\n" else { continue }
                lines.append(first ?? current)
                first = nil
            }
        }
        lines.append(first ?? current)
        return RenderedTemplate(text: clean, lines: lines)
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
