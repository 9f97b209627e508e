/// The numbers along an axis, which belong to one drawing alone.
enum AxisMarks {
    /// What is left of the unexplained numbers of a drawing without those of an axis: steps of 1, 2, 2.5 or 5 times a power of ten, all of
    /// them from 0 on.
    static func remove(from drawn: Set<String>, unexplained: Set<String>) -> Set<String> {
        guard !unexplained.isEmpty else { return [] }
        let values = Set(drawn.compactMap(number))
        let left = unexplained.compactMap(number)
        guard let highest = left.max(), left.count == unexplained.count else { return unexplained }
        for step in steps(below: highest) {
            let count = Int((highest / step).rounded())
            let marks = Set((0...count).map { rounded(Double($0) * step) })
            if marks.isSubset(of: values), Set(left).isSubset(of: marks) { return [] }
        }
        return unexplained
    }

    /// In both styles a mark on an axis has at most one separator: of decimals before fewer than three digits, else of thousands. It may
    /// have a percent sign.
    private static func number(_ mark: String) -> Double? {
        let token = mark.hasSuffix("%") ? mark.dropLast() : mark[...]
        let parts = token.split(whereSeparator: { $0 == "." || $0 == "," })
        guard let last = parts.last, parts.count > 1, last.count < 3 else { return Double(parts.joined()) }
        return Double(parts.dropLast().joined() + "." + last)
    }

    private static func steps(below highest: Double) -> [Double] {
        var steps: [Double] = []
        var power = 0.001
        while power <= highest {
            steps += [1, 2, 2.5, 5].map { rounded($0 * power) }
            power *= 10
        }
        return steps.filter { $0 <= highest && highest / $0 <= 50 }
    }

    private static func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
}
