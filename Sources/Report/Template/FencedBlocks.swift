internal import Diagnostics

/// Where a template's fenced blocks begin and end, by line from 1.
struct FencedBlocks {
    /// First lines of blocks whose body is YAML.
    private(set) var yaml: Set<Int> = []
    private(set) var closing: Set<Int> = []
    /// Lines of blocks after their first: a template is not parted before one of them.
    private(set) var inner: Set<Int> = []

    init(_ lines: [Substring], file: String, diagnostics: inout DiagnosticCollector) {
        var open: (ticks: Int, line: Int)?
        for (index, line) in lines.enumerated() {
            let number = index + 1
            if open != nil { inner.insert(number) }
            let text = line.drop { $0 == " " }
            let ticks = text.prefix { $0 == "`" }.count
            guard ticks >= 3 else { continue }
            let info = text.dropFirst(ticks).filter { !$0.isWhitespace }
            if let block = open {
                guard ticks >= block.ticks, info.isEmpty else { continue }
                closing.insert(number)
                open = nil
            } else {
                open = (ticks, number)
                let kind = BlockCatalogue.find(String(info), at: SourceLocation(file: file, line: number), &diagnostics)
                if kind?.body == .yaml { yaml.insert(number) }
            }
        }
        if let block = open {
            diagnostics.record(.templateBlockUnclosed, at: SourceLocation(file: file, line: block.line))
        }
    }
}
