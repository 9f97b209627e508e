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

    /// Numbers of a drawing that nothing else of the chart has, and of the titles of its table.
    private var strangers: [String] {
        let told = Set(NumberTokens.all(in: chart.words) + chart.data.flatMap(NumberTokens.all))
        let tokens = drawings.map { Set($0.flatMap(NumberTokens.all)) }
        let strange = tokens.indices.flatMap { index in
            let others = tokens.indices.filter { $0 != index }.reduce(into: told) { $0.formUnion(tokens[$1]) }
            return AxisMarks.remove(from: tokens[index], unexplained: tokens[index].subtracting(others))
        }
        let all = tokens.reduce(into: Set(NumberTokens.all(in: chart.words))) { $0.formUnion($1) }
        // The level of an interval names its column, and stands in no drawing.
        let titles = chart.dataWords.replacing(/95[\s\x{A0}]?%/, with: "")
        return strange + NumberTokens.all(in: titles).filter { !all.contains($0) }
    }

    /// The alternative text tells every number of the table, and each as often as the table and every drawing have it; where it tells
    /// fewer, it is a summary.
    private var untold: [String] {
        let told = NumberTokens.all(in: chart.words)
        let data = chart.data.filter { !chart.headings.contains($0) }.flatMap(NumberTokens.all)
        let untold = Self.surplus(data, over: told)
        guard told.count >= data.count, untold.count < 3 else { return [] }
        let labels = drawings.map { $0.filter(Self.isNumber).flatMap(NumberTokens.all) }
        let known = Set(told)
        let repeated = labels.map { Self.surplus($0.filter(known.contains), over: told) }
        return untold
            + labels.indices.flatMap { index in
                // What two drawings repeat alike is meant so: a mark of the target, the name of an interval.
                let own = repeated[index].filter { label in
                    let count = labels[index].count { $0 == label }
                    return !labels.indices.contains { $0 != index && labels[$0].count { $0 == label } >= count }
                }
                return AxisMarks.remove(from: Set(labels[index]), unexplained: own)
            }
    }

    /// Two drawings may show more or fewer of the labels, but not each something that the other lacks.
    private var misdrawn: [String] {
        let labels = drawings.map(Self.labelsByShape)
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

    /// Headings like "T3" stand once in the table, and in a drawing.
    private var mislabelled: [String] {
        let headings = chart.headings.filter { $0.contains(where: \.isLetter) && $0.contains(where: \.isNumber) }
        let drawn = Set(drawings.joined())
        let repeated = Dictionary(grouping: headings) { $0 }.filter { $0.value.count > 1 }.keys
        // Longer ones are broken into lines where they are drawn.
        return repeated + headings.filter { $0.count < 5 && !drawn.contains($0) }
    }

    private static func isNumber(_ label: String) -> Bool { label.allSatisfy { $0.isNumber || ".,%\u{A0}\u{202F} ".contains($0) } }

    /// Labels with numbers, by what stands around the numbers.
    private static func labelsByShape(_ texts: [String]) -> [String: [String]] {
        let labels = texts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { $0.contains(where: \.isNumber) }
        return Dictionary(grouping: labels, by: NumberTokens.shape)
    }

    /// What `labels` has more often than `others`.
    private static func surplus(_ labels: [String], over others: [String]) -> Set<String> {
        let counts = Dictionary(grouping: others) { $0 }.mapValues(\.count)
        return Set(Dictionary(grouping: labels) { $0 }.filter { $0.value.count > counts[$0.key, default: 0] }.keys)
    }
}
