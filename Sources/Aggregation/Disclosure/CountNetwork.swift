/// Published counts as arcs of a network whose nodes balance: a row's parts flow into its total, a column's rows out of the column's total.
///
/// The counts of one table with a tree of columns are such a network, so that a hidden count can take another value exactly where the
/// hidden arcs hold a cycle through it along which one can be added and taken away. Source: D. Gusfield, "A graph theoretic approach to
/// statistical data security", SIAM J. Comput. 17 (1988) 552–571; A. Hundepool et al., Statistical Disclosure Control (2012), chapter 4.
struct CountNetwork: Sendable {
    /// How a count may differ from report to report of one series.
    enum Kind: Sendable, Hashable {
        /// Grows from report to report: dossiers received since the start of the year.
        case flow
        /// The state on the last day: dossiers in process.
        case stock
        /// The same in every report of the series: dossiers carried over into the year.
        case constant
    }

    struct Arc: Sendable, Hashable {
        let from: Int
        let to: Int
        /// Arcs of one unit are hidden together.
        let unit: Int
        let kind: Kind
        /// The balance of others: its bounds follow from theirs.
        let isSum: Bool
        /// Whether small numbers of it are hidden; false for what is always published.
        let isSensitive: Bool
    }

    /// A step that a node has, and where it leads.
    struct Way: Sendable, Hashable {
        let step: Step
        let node: Int
    }

    /// An arc in the direction in which its count grows, or shrinks.
    struct Step: Sendable, Hashable {
        private let code: Int32

        init(arc: Int, grows: Bool) { code = Int32(arc) << 1 | (grows ? 1 : 0) }

        var arc: Int { Int(code >> 1) }
        var grows: Bool { code & 1 == 1 }
        var reversed: Step { Step(arc: arc, grows: !grows) }
    }

    let arcs: [Arc]
    let nodeCount: Int
    /// What it costs to hide a unit, relative to others; nil where its state is decided elsewhere.
    let weights: [Int?]
    /// Those of a node stand together, in the order of the nodes and then of the arcs.
    let ways: [Way]
    /// By node, and one more: where its ways start.
    private let firstWays: [Int]
    /// By unit, and one more.
    private let firstArcs: [Int]

    var unitCount: Int { weights.count }

    init(_ draft: Draft) {
        (arcs, nodeCount, weights) = (draft.arcs, draft.nodeCount, draft.weights)
        firstArcs = draft.firstArcs + [arcs.count]
        var waysOfNode = [[Way]](repeating: [], count: nodeCount)
        for (index, arc) in arcs.enumerated() where arc.from != arc.to {
            waysOfNode[arc.from].append(Way(step: Step(arc: index, grows: true), node: arc.to))
            waysOfNode[arc.to].append(Way(step: Step(arc: index, grows: false), node: arc.from))
        }
        ways = waysOfNode.flatMap { $0 }
        firstWays = waysOfNode.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }

    /// The arcs of a unit stand together.
    func arcs(ofUnit unit: Int) -> Range<Int> { firstArcs[unit]..<firstArcs[unit + 1] }

    /// Where the ways from a node stand.
    func ways(from node: Int) -> Range<Int> { firstWays[node]..<firstWays[node + 1] }
}

extension CountNetwork {
    /// A network that is being drawn up: units come one after the other, each followed by its arcs.
    struct Draft {
        fileprivate(set) var arcs: [Arc] = []
        fileprivate(set) var nodeCount = 0
        fileprivate(set) var weights: [Int?] = []
        fileprivate(set) var firstArcs: [Int] = []

        mutating func addNode() -> Int {
            nodeCount += 1
            return nodeCount - 1
        }

        mutating func addUnit(weight: Int?) {
            weights.append(weight)
            firstArcs.append(arcs.count)
        }

        /// Adds an arc to the latest unit.
        mutating func addArc(from: Int, to: Int, kind: Kind = .flow, isSum: Bool = false, isSensitive: Bool = true) {
            arcs.append(Arc(from: from, to: to, unit: weights.count - 1, kind: kind, isSum: isSum, isSensitive: isSensitive))
        }
    }
}
