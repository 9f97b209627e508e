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

    private(set) var arcs: [Arc] = []
    private(set) var nodeCount = 0
    private(set) var unitCount = 0
    /// What it costs to hide a unit, relative to others; nil where its state is decided elsewhere.
    private(set) var weights: [Int?] = []
    /// The arcs at a node.
    private(set) var incident: [[Int]] = []
    private(set) var arcsOfUnit: [[Int]] = []

    mutating func addNode() -> Int {
        nodeCount += 1
        incident.append([])
        return nodeCount - 1
    }

    mutating func addUnit(weight: Int?) -> Int {
        unitCount += 1
        weights.append(weight)
        arcsOfUnit.append([])
        return unitCount - 1
    }

    @discardableResult
    mutating func addArc(
        from: Int, to: Int, unit: Int, kind: Kind = .flow, isSum: Bool = false, isSensitive: Bool = true
    ) -> Int {
        arcs.append(Arc(from: from, to: to, unit: unit, kind: kind, isSum: isSum, isSensitive: isSensitive))
        let index = arcs.count - 1
        incident[from].append(index)
        if to != from { incident[to].append(index) }
        arcsOfUnit[unit].append(index)
        return index
    }

    /// An arc in the direction in which its count grows, or shrinks.
    struct Step: Sendable, Hashable {
        let arc: Int
        let grows: Bool

        var reversed: Step { Step(arc: arc, grows: !grows) }
    }

    /// The cheapest cycle that starts with a step; nil where there is none.
    ///
    /// - Parameter cost: what a step costs; nil where it is not allowed.
    func cycle(from first: Step, cost: (Step) -> Int?) -> (steps: [Step], cost: Int)? {
        let arc = arcs[first.arc]
        let (start, goal) = first.grows ? (arc.to, arc.from) : (arc.from, arc.to)
        if start == goal { return ([first], 0) }
        // Small, since a table of a thousand villages asks for tens of thousands of cycles: twice the arc, and one where it grows.
        var distances = [Int32](repeating: .max, count: nodeCount)
        var arrivals = [Int32](repeating: -1, count: nodeCount)
        var queue = NodeQueue()
        distances[start] = 0
        queue.insert(start, 0)
        while let (node, distance) = queue.removeFirst() {
            if node == goal { break }
            if distance > distances[node] { continue }
            for index in incident[node] where index != first.arc {
                let arc = arcs[index]
                if arc.from == arc.to { continue }
                let step = Step(arc: index, grows: arc.from == node)
                let next = step.grows ? arc.to : arc.from
                // What is as far as the goal leads to no shorter way there; each step costs 1 at least.
                let nearest = min(distances[next], distances[goal])
                guard distance < nearest - 1, let price = cost(step), Int(distance) + price < Int(nearest) else { continue }
                distances[next] = distance + Int32(price)
                arrivals[next] = Int32(index) * 2 + (step.grows ? 1 : 0)
                queue.insert(next, distances[next])
            }
        }
        guard distances[goal] < .max else { return nil }
        var steps = [first]
        var node = goal
        while node != start, arrivals[node] >= 0 {
            let step = Step(arc: Int(arrivals[node] / 2), grows: arrivals[node] % 2 == 1)
            steps.append(step)
            node = step.grows ? arcs[step.arc].from : arcs[step.arc].to
        }
        return (steps, Int(distances[goal]))
    }
}

/// Nodes by distance, the nearest first, equal ones by number: a binary heap.
private struct NodeQueue {
    private var heap: [(node: Int, distance: Int32)] = []

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        (heap[left].distance, heap[left].node) < (heap[right].distance, heap[right].node)
    }

    mutating func insert(_ node: Int, _ distance: Int32) {
        heap.append((node, distance))
        var child = heap.count - 1
        while child > 0, precedes(child, (child - 1) / 2) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func removeFirst() -> (node: Int, distance: Int32)? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var smallest = parent
            let children = 2 * parent + 1
            for child in children..<max(children, min(children + 2, heap.count)) where precedes(child, smallest) { smallest = child }
            if smallest == parent { return first }
            heap.swapAt(parent, smallest)
            parent = smallest
        }
    }
}
