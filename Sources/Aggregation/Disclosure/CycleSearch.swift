/// The search for cycles of a `CountNetwork`, with the room that it takes: one search after the other uses it, in networks of any size.
struct CycleSearch {
    typealias Step = CountNetwork.Step

    struct Cycle {
        let steps: [Step]
        let cost: Int
    }

    /// By node, `.max` but for those that the search has reached. Small, since a table of a thousand villages asks for tens of thousands
    /// of cycles.
    private var distances: [Int32] = []
    /// By node that was reached, the step that leads there.
    private var arrivals: [Step] = []
    private var reached: [Int] = []
    private var queue = NodeQueue()

    /// The cheapest cycle that starts with a step; nil where there is none.
    ///
    /// - Parameters:
    ///   - limit: what it must cost less than.
    ///   - cost: what a step costs, 1 at least; nil where it is not allowed.
    @inline(__always)
    mutating func cycle(
        in network: borrowing CountNetwork, from first: Step, below limit: Int = .max, cost: (Step) -> Int?
    ) -> Cycle? {
        let arc = network.arcs[first.arc]
        let (start, goal) = first.grows ? (arc.to, arc.from) : (arc.from, arc.to)
        if start == goal { return Cycle(steps: [first], cost: 0) }
        clear(for: network.nodeCount, first)
        reach(start, 0, by: first)
        // What is as far as the goal leads to no shorter way there.
        var bound = Int32(clamping: limit)
        while let (node, distance) = queue.removeFirst(), distance < bound - 1 {
            if distance > distances[node] { continue }
            for way in network.ways(from: node) where way.step.arc != first.arc {
                let nearest = min(distances[way.node], bound)
                guard distance < nearest - 1, let price = cost(way.step), Int(distance) + price < Int(nearest) else { continue }
                let next = distance + Int32(price)
                reach(way.node, next, by: way.step)
                if way.node == goal { bound = next }
            }
        }
        guard distances[goal] < .max else { return nil }
        return Cycle(steps: steps(first, to: goal, from: start, network), cost: Int(distances[goal]))
    }

    private mutating func clear(for nodeCount: Int, _ first: Step) {
        for node in reached { distances[node] = .max }
        reached.removeAll(keepingCapacity: true)
        queue.removeAll()
        guard distances.count < nodeCount else { return }
        distances = [Int32](repeating: .max, count: nodeCount)
        arrivals = [Step](repeating: first, count: nodeCount)
    }

    private mutating func reach(_ node: Int, _ distance: Int32, by step: Step) {
        if distances[node] == .max { reached.append(node) }
        distances[node] = distance
        arrivals[node] = step
        queue.insert(node, distance)
    }

    private func steps(_ first: Step, to goal: Int, from start: Int, _ network: borrowing CountNetwork) -> [Step] {
        var steps = [first]
        var node = goal
        while node != start {
            let step = arrivals[node]
            steps.append(step)
            let arc = network.arcs[step.arc]
            node = step.grows ? arc.from : arc.to
        }
        return steps
    }
}

/// Nodes by distance, the nearest first, equal ones by number: a binary heap.
private struct NodeQueue {
    /// The distance in the upper half of the bits, the node in the lower: in the order of the nodes.
    private var heap: [UInt64] = []

    mutating func removeAll() { heap.removeAll(keepingCapacity: true) }

    mutating func insert(_ node: Int, _ distance: Int32) {
        let key = UInt64(UInt32(distance)) << 32 | UInt64(UInt32(node))
        heap.append(key)
        var child = heap.count - 1
        while child > 0, key < heap[(child - 1) / 2] {
            heap[child] = heap[(child - 1) / 2]
            child = (child - 1) / 2
        }
        heap[child] = key
    }

    mutating func removeFirst() -> (node: Int, distance: Int32)? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        var parent = 0
        while 2 * parent + 1 < heap.count {
            var child = 2 * parent + 1
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            if last <= heap[child] { break }
            heap[parent] = heap[child]
            parent = child
        }
        if !heap.isEmpty { heap[parent] = last }
        return (Int(first & 0xFFFF_FFFF), Int32(first >> 32))
    }
}
