internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Intake
internal import Language

/// A file's explanation as lines to read.
struct ExplanationListing {
    let wording: Wording
    /// The commune's folder whose settings were used.
    let folder: String?
    /// Longer headings are cut.
    private static let headingWidth = 38

    func lines(_ file: FileExplanation) -> [String] {
        var lines = ["  " + said(.explainKind(kind: InputNames.kind(file.kind.rawValue, wording.language) ?? ""))]
        lines += about(file).map { "  " + $0 }
        // Of a sheet that is left aside nothing more is to be known.
        if file.kind == .passedOver { return lines }
        lines += ["", "  " + said(.explainColumns)] + columns(file.columns)
        if !file.suggestions.isEmpty {
            lines += ["", "  " + said(.explainSettings)]
            lines += file.suggestions.map { "    \($0.setting): " + $0.values.joined(separator: " | ") }
        }
        lines += [
            "",
            "  "
                + (folder.map { said(.explainFolder(path: $0.split(separator: "/").last.map(String.init) ?? $0)) }
                    ?? said(.explainNoFolder)),
        ]
        return lines
    }

    private func about(_ file: FileExplanation) -> [String] {
        var lines = origin(file)
        lines.append(header(file))
        if let covers = file.covers {
            let dates = DateFormatting(wording.language)
            lines.append(
                said(.explainCovers(from: dates.short(covers.first.civil), to: dates.short(covers.last.civil))))
        }
        lines.append(rows(file.tally))
        return lines
    }

    /// Where its records come from: a sheet, or text in an encoding.
    private func origin(_ file: FileExplanation) -> [String] {
        if let sheet = file.sheet {
            if sheet.name.isEmpty { return [said(.explainPage)] }
            return [said(.explainSheet(number: sheet.number, name: ShownCell(sheet: sheet.name), format: sheet.format))]
        }
        return [
            said(file.hasByteOrderMark ? .explainEncodingMarked(encoding: file.encoding) : .explainEncoding(encoding: file.encoding)),
            file.delimiter.isEmpty ? said(.explainOneColumn) : said(.explainDelimiter(delimiter: name(of: file.delimiter))),
        ]
    }

    /// Where the rows went, all of them.
    private func rows(_ tally: RowTally) -> String {
        guard tally[.unread] == 0 else { return said(.explainRowsUnread(all: tally.all)) }
        return said(
            .explainRows(
                all: tally.all, used: tally[.used], duplicates: tally[.duplicate], rejected: tally[.rejected], totals: tally[.total],
                groups: tally[.group], headers: tally[.header], notes: tally[.note], fillers: tally[.filler], blank: tally[.blank]))
    }

    private func header(_ file: FileExplanation) -> String {
        guard !file.headerLines.isEmpty else { return said(.explainNoHeader) }
        let lines = file.headerLines.map(String.init).joined(separator: ", ")
        let above = file.preambleLineCount
        return said(above > 0 ? .explainHeaderBelow(lines: lines, count: above) : .explainHeader(lines: lines))
    }

    private func columns(_ columns: [FileExplanation.Column]) -> [String] {
        let headings = columns.map {
            $0.heading.isBlank ? InputNames.untitled(wording.language) : Self.cut($0.heading.listed(in: wording.language))
        }
        let width = headings.map(\.count).max() ?? 0
        return zip(columns, headings).map { column, heading in
            let number = String(column.number)
            let name = column.recognisedAs.map { key in
                InputNames.column(key, wording.language).map { "\($0) [\(key)]" } ?? key
            }
            return "    " + String(repeating: " ", count: max(0, 3 - number.count)) + number + "  " + heading
                + String(repeating: " ", count: width - heading.count) + "  → " + (name ?? InputNames.unused(wording.language))
        }
    }

    private func name(of delimiter: String) -> String {
        ["\t", "\\t"].contains(delimiter) ? InputNames.tab(wording.language) : "“\(delimiter)”"
    }

    private func said(_ message: Message) -> String { wording.text(of: message) }

    private static func cut(_ heading: String) -> String {
        heading.count <= headingWidth ? heading : heading.prefix(headingWidth - 1) + "…"
    }
}
