internal import Language

/// What has most of something: those that print the same are a tie, and where a member of the set is hidden nothing has most.
struct MostClaim<Member> {
    /// Those that share the first place, in their order.
    let first: [Member]
    /// What they have.
    let value: FigureValue
    /// How many members have a figure.
    let set: Int
    private let ordered: [(member: Member, figure: FigureValue, number: Double)]

    /// - Parameter set: every member with its figure.
    /// - Returns: nil where nothing can be said: no figure, a hidden one, nothing above 0, or all the same.
    init?(_ set: [(member: Member, figure: FigureValue)]) {
        guard !set.contains(where: \.figure.isHidden) else { return nil }
        let known = set.compactMap { entry in entry.figure.number.map { (member: entry.member, figure: entry.figure, number: $0) } }
        ordered = known.enumerated().sorted { left, right in
            left.element.number == right.element.number ? left.offset < right.offset : left.element.number > right.element.number
        }.map(\.element)
        guard let most = ordered.first, most.number > 0 else { return nil }
        first = ordered.filter { $0.figure.text == most.figure.text }.map(\.member)
        guard first.count < ordered.count || ordered.count == 1 else { return nil }
        (value, self.set) = (most.figure, ordered.count)
    }

    /// As many of the first places as can be told from what is behind them; empty where a tie takes more.
    func foremost(_ places: Int) -> [Member] {
        let count = (1...places).last { count in
            count <= ordered.count && ordered[count - 1].number > 0
                && (count == ordered.count || ordered[count].figure.text != ordered[count - 1].figure.text)
        }
        return ordered.prefix(count ?? 0).map(\.member)
    }
}
