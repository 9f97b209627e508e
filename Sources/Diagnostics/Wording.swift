package import Language

/// Turns messages into text: the only place where the values of a sentence are written out.
package struct Wording: Sendable {
    package let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    /// The sentence with its values written out, without place and hint.
    package func text(of message: Message) -> String {
        text(of: message.phrase(in: language).text)
    }

    /// The sentence with its values written out, without place and hint.
    package func text(of diagnostic: Diagnostic) -> String { text(of: diagnostic.message) }

    /// What the reader can do, or nil.
    package func hint(of diagnostic: Diagnostic) -> String? {
        let hint = diagnostic.message.phrase(in: language).hint
        return hint.pieces.isEmpty ? nil : text(of: hint)
    }

    /// `mot-cua/t1.csv, dòng 12, cột 3 (C)`
    package func place(_ location: SourceLocation) -> String {
        let position = position(location)
        let file = ShownPath.text(location.file)
        return position.isEmpty ? file : "\(file), \(position)"
    }

    /// `dòng 12, cột 3 (C)`; empty where the whole file is meant.
    package func position(_ location: SourceLocation) -> String {
        var parts: [String] = []
        if let line = location.line { parts.append(language == .vietnamese ? "dòng \(line)" : "line \(line)") }
        if let column = location.column {
            let name = Self.isTable(location.file) ? "\(column) (\(Self.letters(of: column)))" : "\(column)"
            parts.append(language == .vietnamese ? "cột \(name)" : "column \(name)")
        }
        return parts.joined(separator: ", ")
    }

    /// Whether a spreadsheet program opens it; after `#` comes the number of a sheet.
    private static func isTable(_ file: String) -> Bool {
        let name = file.lowercased().prefix { $0 != "#" }
        return [".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".html", ".htm"].contains { name.hasSuffix($0) }
    }

    /// The column as a spreadsheet names it: 1 is A, 27 is AA.
    private static func letters(of column: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    package func severity(_ severity: Severity) -> String {
        switch (severity, language) {
        case (.error, .vietnamese): "Lỗi"
        case (.warning, .vietnamese): "Cảnh báo"
        case (.note, .vietnamese): "Ghi chú"
        case (.error, .english): "Error"
        case (.warning, .english): "Warning"
        case (.note, .english): "Note"
        }
    }

    private func text(of sentence: Sentence) -> String {
        sentence.pieces.reduce(into: "") { text, piece in
            switch piece {
            case .words(let words): text += words
            case .value(let value): text += self.text(of: value)
            }
        }
    }

    private func text(of value: MessageValue) -> String {
        switch value {
        case .text(let text): onOneLine(text)
        case .system(let reason): language == .vietnamese ? SystemFault.vietnamese(reason) : onOneLine(reason)
        case .count(let count): NumberFormatting(language).count(count)
        case .column(let key): InputNames.column(key, language) ?? key
        case .lines(let lines): runs(of: lines)
        case .need(let need): need.text(in: language)
        case .cells(let cells): cells.map { $0.text(in: language) }.joined(separator: ", ")
        case .headings(let headings): headings.map { $0.text(in: language) }.joined(separator: ", ")
        case .names(let names): names.map { "“\(onOneLine($0))”" }.joined(separator: ", ")
        }
    }

    /// "1–4, 9, 57", as far as a line of text reaches.
    private func runs(of lines: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for line in lines {
            if let last = runs.last, last.upperBound + 1 == line {
                runs[runs.count - 1] = last.lowerBound...line
            } else {
                runs.append(line...line)
            }
        }
        let named = runs.prefix(Self.namedRuns).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        return named.joined(separator: ", ") + (runs.count > Self.namedRuns ? ", …" : "")
    }

    private static let namedRuns = 12

    /// Headings may have line ends in them.
    private func onOneLine(_ text: String) -> String {
        String(text.map { ["\n", "\r", "\r\n"].contains($0) ? " " : $0 })
    }
}
