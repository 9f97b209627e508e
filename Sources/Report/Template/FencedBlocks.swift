internal import Diagnostics

/// Where a template's fenced blocks have a body in YAML, by line from 1.
struct FencedBlocks {
    /// Lines between the first and the last of each block, in their order.
    private var yaml: [Range<Int>] = []

    /// Each block must be known and have its end.
    init(_ template: TemplateText, file: String, diagnostics: inout DiagnosticCollector) {
        var open: (ticks: Int, line: Int, isYAML: Bool)?
        template.forEachLine { line, number in
            let text = line.utf8.drop { $0 == UInt8(ascii: " ") }
            let ticks = text.prefix { $0 == UInt8(ascii: "`") }.count
            guard ticks >= 3 else { return }
            let info = Substring(text.dropFirst(ticks)).trimmingPrefix(while: \.isWhitespace)
            if let block = open {
                guard ticks >= block.ticks, info.isEmpty else { return }
                if block.isYAML { yaml.append(block.line + 1..<number) }
                open = nil
            } else {
                let kind = BlockCatalogue.find(info, at: SourceLocation(file: file, line: number), &diagnostics)
                open = (ticks, number, kind?.body == .yaml)
            }
        }
        if let block = open {
            diagnostics.record(.templateBlockUnclosed, at: SourceLocation(file: file, line: block.line))
        }
    }

    /// How a value in this line is made literal.
    func escaping(inLine line: Int) -> TemplateEscaping {
        let after = yaml.partitioningIndex { $0.lowerBound > line }
        return after > 0 && yaml[after - 1].contains(line) ? .yaml : .markdown
    }
}

extension [Range<Int>] {
    /// The first index whose element belongs to the second part, all elements of which stand after those of the first.
    fileprivate func partitioningIndex(_ belongsToSecond: (Range<Int>) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
