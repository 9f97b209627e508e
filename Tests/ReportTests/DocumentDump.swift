import Charts
import Report

/// A document as text, one block after the other, so that a golden can be read.
enum DocumentDump {
    static func text(_ document: ReportDocument) -> String {
        let head = document.summary.isEmpty ? [] : ["summary: \(text(document.summary))"]
        return (head + document.blocks.map { text($0, indent: "") }).joined(separator: "\n")
    }

    private static func text(_ block: Block, indent: String) -> String {
        switch block {
        case .heading(let level, let inlines, let anchor):
            return "\(indent)h\(level) \(text(inlines)) (#\(anchor))"
        case .paragraph(let inlines, let role): return "\(indent)\(role == .body ? "p" : role.rawValue) \(text(inlines))"
        case .list(let ordered, let start, let items):
            return items.enumerated().map { index, blocks in
                let mark = ordered ? "\(start + index)." : "-"
                return "\(indent)\(mark)\n" + blocks.map { text($0, indent: indent + "  ") }.joined(separator: "\n")
            }.joined(separator: "\n")
        case .quote(let blocks): return blocks.map { text($0, indent: indent + "> ") }.joined(separator: "\n")
        case .table(let table): return text(table, indent: indent)
        case .figure(let figure):
            let chart = figure.diagram
            return
                "\(indent)figure \(figure.label) \(chart.title) [\(chart.subtitle)] (#\(figure.anchor))\n\(indent)  alt \(chart.alternativeText)"
        case .pictures(let pictures): return pictures.map { "\(indent)picture \(text($0.caption))" }.joined(separator: "\n")
        case .code(let code): return "\(indent)code \(code.words) \(code.address)\n\(indent)  alt \(code.alternativeText)"
        case .indicatorBand(let band):
            return band.cards.map { "\(indent)card \($0.name): \($0.value.text); \($0.target); \($0.distance)" }.joined(separator: "\n")
        case .officialHeading(let heading):
            return "\(indent)official \(heading.superior) / \(heading.body) / \(heading.number) / \(heading.placeAndDate)"
        case .titleBlock(let title): return "\(indent)title \(title.kind): \(text(title.subject))"
        case .signature(let signature):
            return "\(indent)signature \(signature.recipients) \(signature.authority) / \(signature.post) / \(signature.name)"
        case .annex(let label, let title, let anchor, let landscape):
            return "\(indent)annex \(label): \(text(title)) (#\(anchor))\(landscape ? " landscape" : "")"
        case .contents(let title): return "\(indent)contents \(text(title))"
        case .pageBreak: return "\(indent)page-break"
        }
    }

    private static func text(_ table: Table, indent: String) -> String {
        let caption =
            "\(indent)table \(table.label) \(text(table.caption)) \(table.unit)".trimmed
            + (table.anchor.isEmpty ? "" : " (#\(table.anchor))")
        let header = table.header.map { row in
            "\(indent)  # " + row.map { text($0.text) + ($0.columns > 1 ? "*\($0.columns)" : "") }.joined(separator: " | ")
        }
        let rows = table.rows.map { row in
            "\(indent)  \(row.role == .body ? "" : "\(row.role): ")" + row.cells.map { text($0.text) }.joined(separator: " | ")
        }
        return ([caption] + header + rows + table.notes.map { "\(indent)  note \(text($0))" }).joined(separator: "\n")
    }

    static func text(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): text
            case .figure(let figure): figure.text
            case .emphasis(let inner): "_\(text(inner))_"
            case .strong(let inner): "**\(text(inner))**"
            case .link(let inner, let target): "[\(text(inner))](\(target))"
            case .lineBreak: "⏎"
            case .footnote(let inner): "[^\(text(inner))]"
            }
        }.joined()
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}
