internal import Language

/// Percentages of a template's text share their decimals within a sentence, and within a column of a table that the template writes
/// (Domain.md, "Comparisons").
struct SentenceDecimals {
    let language: Language

    func shared(_ blocks: [Block]) -> [Block] {
        blocks.map { block in
            switch block {
            case .paragraph(let text, let role): .paragraph(shared(text), role: role)
            case .list(let ordered, let start, let items): .list(ordered: ordered, start: start, items: items.map(shared))
            case .quote(let inner): .quote(shared(inner))
            case .table(let table): .table(shared(table))
            default: block
            }
        }
    }

    func shared(_ text: [Inline]) -> [Inline] {
        // Most texts have one percentage at most, and so have most sentences.
        guard Self.percentages(in: text) > 1 else { return text }
        var figures: [[FigureValue]] = [[]]
        gather(text, &figures)
        guard figures.contains(where: { $0.count > 1 }) else { return text }
        var percents = figures.map(decimals)[...]
        return setting(text, &percents)
    }

    private func shared(_ table: Table) -> Table {
        var table = table
        for column in table.columns.indices {
            var figures: [FigureValue] = []
            for row in table.rows where row.cells.indices.contains(column) {
                for case .figure(let figure) in row.cells[column].text where figure.isMeasuredPercentage { figures.append(figure) }
            }
            guard figures.count > 1 else { continue }
            let percents = decimals(of: figures)
            for row in table.rows.indices where table.rows[row].cells.indices.contains(column) {
                var single = [percents][...]
                table.rows[row].cells[column].text = setting(table.rows[row].cells[column].text, endsSentences: false, &single)
            }
        }
        return table
    }

    /// What already stands with a decimal keeps it: it may share it with others elsewhere.
    private func decimals(of figures: [FigureValue]) -> SharedDecimals {
        SharedDecimals(
            figures.compactMap(\.number), besideDecimals: figures.contains { DecimalParts($0.text).after != "%" },
            language: language)
    }

    private static func percentages(in text: [Inline]) -> Int {
        var count = 0
        for inline in text {
            switch inline {
            case .figure(let figure): if figure.isMeasuredPercentage { count += 1 }
            case .emphasis(let inner), .strong(let inner), .link(let inner, _): count += percentages(in: inner)
            case .text, .lineBreak, .footnote: break
            }
        }
        return count
    }

    /// A list for each sentence.
    private func gather(_ text: [Inline], _ figures: inout [[FigureValue]]) {
        for inline in text {
            switch inline {
            case .text(let text): for _ in 0..<Self.ends(in: text) { figures.append([]) }
            case .figure(let figure):
                if figure.isMeasuredPercentage { figures[figures.count - 1].append(figure) }
            case .emphasis(let inner), .strong(let inner), .link(let inner, _): gather(inner, &figures)
            case .lineBreak, .footnote: break
            }
        }
    }

    /// - Parameter percents: those of the sentence that the text begins in, and of those behind it.
    private func setting(_ text: [Inline], endsSentences: Bool = true, _ percents: inout ArraySlice<SharedDecimals>) -> [Inline] {
        text.map { inline in
            switch inline {
            case .text(let text):
                if endsSentences { percents = percents.dropFirst(Self.ends(in: text)) }
                return inline
            case .figure(let figure): return .figure(percents.first?.shared(figure) ?? figure)
            case .emphasis(let inner): return .emphasis(setting(inner, endsSentences: endsSentences, &percents))
            case .strong(let inner): return .strong(setting(inner, endsSentences: endsSentences, &percents))
            case .link(let inner, let target):
                return .link(setting(inner, endsSentences: endsSentences, &percents), target: target)
            case .lineBreak: return inline
            case .footnote(let note): return .footnote(shared(note))
            }
        }
    }

    /// How many sentences end within a text: at a full stop, a question or exclamation mark before a space.
    private static func ends(in text: String) -> Int {
        var count = 0
        var mark: UInt8 = 0
        for next in text.utf8 {
            switch mark {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): if next == UInt8(ascii: " ") { count += 1 }
            default: break
            }
            mark = next
        }
        return count
    }
}
