/// One chart as the page draws it for wide and narrow places, as it is printed, as its words tell it, and the numbers under it.
struct ChartComparison {
    private let chart: PageText.Chart
    private let drawings: [[String]]

    init(_ chart: PageText.Chart, print: [String]) {
        self.chart = chart
        drawings = chart.drawings + [print]
    }

    /// Numbers that one of them has and another should have; empty where all agree.
    var disagreements: [String] {
        Set(strangers + misdrawn + mislabelled + untold + unprinted).sorted()
    }

    /// Numbers of a drawing, or of the words, that nothing else of the chart has.
    private var strangers: [String] {
        let data = chart.rows.flatMap { $0.flatMap(NumberTokens.all) }
        let (titles, spoken) = (NumberTokens.all(in: chart.words), NumberTokens.all(in: chart.spoken))
        let told = Set(titles + spoken + data)
        let tokens = drawings.map { Set($0.flatMap(NumberTokens.all)) }
        let strange = tokens.indices.flatMap { index in
            let others = tokens.indices.filter { $0 != index }.reduce(into: told) { $0.formUnion(tokens[$1]) }
            return AxisMarks.remove(from: tokens[index], unexplained: tokens[index].subtracting(others))
        }
        let drawn = tokens.reduce(into: Set(titles)) { $0.formUnion($1) }
        // The level of an interval names its column, and stands in no drawing.
        let heads = NumberTokens.all(in: chart.dataWords.replacing(/95[\s\x{A0}]?%/, with: ""))
        return strange + heads.filter { !drawn.union(spoken).contains($0) } + spoken.filter { !drawn.union(data).contains($0) }
    }

    /// The alternative text tells each row of the table with its figures, in their order; intervals it leaves to the table. Gives what it
    /// does not tell.
    private var untold: [String] {
        var rest = chart.spoken[...]
        for row in chart.rows {
            for cell in row where !cell.isEmpty && !cell.contains(/\d–/) {
                guard let end = Self.end(of: cell, in: rest) else { return NumberTokens.all(in: row.joined(separator: " ")) + [cell] }
                rest = rest[end...]
            }
        }
        return []
    }

    /// Where a text ends that stands there by itself: not within a longer number.
    private static func end(of text: String, in whole: Substring) -> String.Index? {
        var rest = whole
        while let place = rest.firstRange(of: text) {
            let (before, after) = (rest[..<place.lowerBound].last, rest[place.upperBound...])
            let goesOn = after.first?.isNumber == true || ".,".contains(after.first ?? " ") && after.dropFirst().first?.isNumber == true
            let hasBegun = before?.isNumber == true || before.map { ".,".contains($0) } == true
            if !(text.last?.isNumber == true && goesOn), !(text.first?.isNumber == true && hasBegun) { return place.upperBound }
            rest = rest[whole.index(after: place.lowerBound)...]
        }
        return nil
    }

    /// Two drawings may show more or fewer of the labels, but not each something that the other lacks. Headings of rows are compared apart.
    private var misdrawn: [String] {
        // A heading may be broken into lines, which are texts of their own.
        let headings = Set(chart.rows.compactMap { $0.first.map(Self.plain) }.flatMap { [$0] + NumberTokens.all(in: $0) })
        let labels = drawings.map { Self.labelsByShape($0.filter { !headings.contains(Self.plain($0)) }) }
        var found: [String] = []
        for (index, left) in labels.enumerated() {
            for right in labels[..<index] {
                for (shape, leftLabels) in left {
                    guard let rightLabels = right[shape] else { continue }
                    let more = AxisMarks.remove(from: Set(leftLabels), unexplained: Self.surplus(leftLabels, over: rightLabels))
                    let less = AxisMarks.remove(from: Set(rightLabels), unexplained: Self.surplus(rightLabels, over: leftLabels))
                    if !more.isEmpty, !less.isEmpty { found += more.union(less) }
                }
            }
        }
        return found
    }

    /// Numbers of the line under the title, where the print has another line.
    private var unprinted: [String] {
        let print = drawings.last.map { $0.joined().filter { !$0.isWhitespace } } ?? ""
        return print.contains(chart.subtitle.filter { !$0.isWhitespace }) ? [] : NumberTokens.all(in: chart.subtitle)
    }

    /// Headings of the table's rows stand once in it, and at most once in a drawing, which has no other labels like them.
    private var mislabelled: [String] {
        let headings = chart.rows.compactMap { $0.first.map(Self.plain) }.filter { $0.contains(where: \.isNumber) }
        let counts = Dictionary(grouping: headings) { $0 }.mapValues(\.count)
        let shapes = Set(headings.map(NumberTokens.shape)).filter { $0.contains(where: \.isLetter) }
        let words = Self.plain(chart.words + " " + chart.spoken)
        return drawings.flatMap { drawing in
            let labels = drawing.map(Self.plain).filter { shapes.contains(NumberTokens.shape(of: $0)) }
            return labels.filter { counts[$0] == nil && !words.contains($0) }
                + Self.surplus(labels.filter { counts[$0] == 1 }, over: headings)
        } + counts.filter { $0.value > 1 }.map(\.key)
    }

    private static func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Labels with numbers, by what stands around the numbers.
    private static func labelsByShape(_ texts: [String]) -> [String: [String]] {
        let labels = texts.map(plain).filter { $0.contains(where: \.isNumber) }
        return Dictionary(grouping: labels, by: NumberTokens.shape)
    }

    /// What `labels` has more often than `others`.
    private static func surplus(_ labels: [String], over others: [String]) -> Set<String> {
        let counts = Dictionary(grouping: others) { $0 }.mapValues(\.count)
        return Set(Dictionary(grouping: labels) { $0 }.filter { $0.value.count > counts[$0.key, default: 0] }.keys)
    }
}
