internal import Templating

/// A template filled with values: Markdown that knows where each of its lines came from.
struct RenderedTemplate: Sendable {
    let text: String
    let origin: MarkdownOrigin
}

/// Gathers what a template renders, and for each line the line of the template in which it began.
struct RenderedLines: TemplateSink {
    private let fences: FencedBlocks
    private var text = ""
    private var lines: [Int] = []
    private var isAtLineStart = true

    init(fences: FencedBlocks) {
        self.fences = fences
    }

    mutating func write(text piece: Substring, line: Int) {
        text += piece
        var line = line
        for byte in piece.utf8 {
            begin(in: line)
            guard byte == UInt8(ascii: "\n") else { continue }
            isAtLineStart = true
            line += 1
        }
    }

    mutating func write(value: String, of tag: TemplateTag, isRaw: Bool) {
        begin(in: tag.line)
        text += fences.escaping(inLine: tag.line).escape(value)
    }

    private mutating func begin(in line: Int) {
        guard isAtLineStart else { return }
        lines.append(line)
        isAtLineStart = false
    }

    /// - Parameter lastLine: of the template, for what follows its last line end.
    func rendered(file: String, lastLine: Int) -> RenderedTemplate {
        RenderedTemplate(text: text, origin: MarkdownOrigin(file: file, lines: isAtLineStart ? lines + [lastLine] : lines))
    }
}
