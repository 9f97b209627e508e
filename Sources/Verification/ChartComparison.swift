/// One chart as the page draws it for wide and narrow places, as it is printed, as its words tell it, and the numbers under it. That each
/// figure reads as its number is checked with all others of the page.
struct ChartComparison {
    private let chart: PageText.Chart
    private let drawings: [[DrawnText]]
    /// Numbers of its titles and notes.
    private let words: Set<String>

    init(_ chart: PageText.Chart, print: [DrawnText]) {
        self.chart = chart
        drawings = chart.drawings + [print]
        words = Set(NumberTokens.all(in: [chart.words, chart.dataWords, chart.notes.joined(separator: " ")].joined(separator: " ")))
    }

    /// Numbers that one of them has and another should have; empty where all agree.
    var disagreements: [String] {
        Set(drawings.flatMap(misnamed) + drawings.flatMap(strangers) + misrecorded + unknownWords + untold + unprinted).sorted()
    }

    /// What a drawing calls a category otherwise than the table does.
    private func misnamed(_ drawing: [DrawnText]) -> [String] {
        let names = Dictionary(grouping: drawing.filter { $0.category != nil }) { $0.category! }
        return names.sorted { $0.key < $1.key }.compactMap { category, lines in
            let name = lines.map(\.text).joined(separator: " ")
            let heading = chart.rows.indices.contains(category) ? chart.rows[category].first : nil
            return name.shown == heading?.shown ?? "" ? nil : name
        }
    }

    /// Texts of the print that its record has otherwise.
    private var misrecorded: [String] {
        drawings.joined().filter { text in text.recorded.map { $0 != text.text && $0.shown != text.text.shown } == true }.map(\.text)
    }

    /// Numbers of a drawing that are neither figures nor names, and that its titles and notes do not have.
    private func strangers(_ drawing: [DrawnText]) -> [String] {
        drawing.filter { $0.mark == nil && $0.category == nil }.flatMap { NumberTokens.all(in: $0.text) }.filter { !words.contains($0) }
    }

    /// Numbers of the table's title and heads, and of the alternative text, that stand nowhere else.
    private var unknownWords: [String] {
        let (titles, spoken) = (NumberTokens.all(in: chart.words), NumberTokens.all(in: chart.spoken))
        let drawn = Set(titles + drawings.joined().flatMap { NumberTokens.all(in: $0.text) })
        let rows = Set(chart.rows.joined().flatMap(NumberTokens.all))
        let heads = NumberTokens.all(in: Self.withoutLevel(chart.dataWords))
        return heads.filter { !drawn.contains($0) && !spoken.contains($0) } + spoken.filter { !drawn.contains($0) && !rows.contains($0) }
    }

    /// The level of an interval names its column, and stands in no drawing: `95%`, `95 %`.
    private static func withoutLevel(_ heads: String) -> String {
        var (rest, others) = (heads[...], "")
        let isPlain = heads.isPlain
        while let place = rest.place(of: "95", isPlain: isPlain) {
            let end = rest[place.upperBound...].first?.isWhitespace == true ? rest.index(after: place.upperBound) : place.upperBound
            let isLevel = rest[end...].first == "%"
            others += String(rest[..<(isLevel ? place.lowerBound : place.upperBound)])
            rest = rest[(isLevel ? rest.index(after: end) : place.upperBound)...]
        }
        return others + String(rest)
    }

    /// The alternative text tells each row of the table with its figures, in their order; intervals it leaves to the table. Gives what it
    /// does not tell.
    private var untold: [String] {
        let spoken = chart.spoken.withPlainSpaces
        let isPlain = spoken.isPlain
        var rest = spoken[...]
        for row in chart.rows {
            for cell in row where !cell.isEmpty && !Self.isInterval(cell) {
                guard let end = Self.end(of: cell.withPlainSpaces, in: rest, isPlain: isPlain) else {
                    return NumberTokens.all(in: row.joined(separator: " ")) + [cell]
                }
                rest = rest[end...]
            }
        }
        return []
    }

    /// `5–7`
    private static func isInterval(_ cell: String) -> Bool {
        // The first byte of a dash.
        cell.has(0xE2) && zip(cell, cell.dropFirst()).contains { $1 == "–" && $0.isNumber }
    }

    /// Where a text ends that stands there by itself: not within a longer number.
    private static func end(of text: String, in whole: Substring, isPlain: Bool) -> String.Index? {
        var rest = whole
        while let place = rest.place(of: text, isPlain: isPlain) {
            let goesOn = text.last?.isNumber == true && Self.goesOn(rest[place.upperBound...])
            if !goesOn, !(text.first?.isNumber == true && Self.isInNumber(whole[..<place.lowerBound].last)) { return place.upperBound }
            rest = rest[whole.index(after: place.lowerBound)...]
        }
        return nil
    }

    /// Whether a number does, where this stands behind it.
    private static func goesOn(_ text: Substring) -> Bool {
        guard let next = text.first else { return false }
        return next.isNumber || (next == "." || next == ",") && text.dropFirst().first?.isNumber == true
    }

    private static func isInNumber(_ letter: Character?) -> Bool { letter.map { $0.isNumber || $0 == "." || $0 == "," } == true }

    /// Numbers of the line under the title, where the print has another line.
    private var unprinted: [String] {
        let print = (drawings.last.map { $0.map(\.text).joined() } ?? "").shown
        return print.has(chart.subtitle.shown) ? [] : NumberTokens.all(in: chart.subtitle)
    }
}

extension String {
    /// With a space for each at which no line may break.
    fileprivate var withPlainSpaces: String { has(0xC2) ? replacing("\u{A0}", with: " ") : self }
}
