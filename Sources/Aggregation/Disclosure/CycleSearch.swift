/// The search for cycles of a `CountNetwork`, with the room that it takes: one search after the other uses it, in networks of any size.
struct CycleSearch {
    typealias Step = CountNetwork.Step

    struct Cycle {
        let steps: [Step]
        let cost: Int
    }

    /// How a search has reached a node. Small, since a table of a thousand villages asks for tens of thousands of cycles.
    private struct Mark {
        /// The number of the search: marks of earlier ones do not count.
        var search = 0
        var distance: Int32 = 0
        var arrival: Step
    }

    /// By node.
    private var marks: [Mark] = []
    private var latest = 0
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
        latest += 1
        queue.removeAll()
        if marks.count < network.nodeCount { marks = [Mark](repeating: Mark(arrival: first), count: network.nodeCount) }
        marks[start] = Mark(search: latest, distance: 0, arrival: first)
        queue.insert(start, 0)
        // What is as far as the goal leads to no shorter way there.
        var bound = Int32(clamping: limit)
        while let (node, distance) = queue.removeFirst(), distance < bound - 1 {
            if distance > marks[node].distance { continue }
            for index in network.ways(from: node) {
                let way = network.ways[index]
                if way.step.arc == first.arc { continue }
                let nearest = min(self.distance(way.node), way.node == goal ? bound : bound - 1)
                guard distance < nearest - 1, let price = cost(way.step), Int(distance) + price < Int(nearest) else { continue }
                let next = distance + Int32(price)
                marks[way.node] = Mark(search: latest, distance: next, arrival: way.step)
                if way.node == goal { bound = next } else { queue.insert(way.node, next) }
            }
        }
        return distance(goal) < .max ? Cycle(steps: steps(first, to: goal, from: start, network), cost: Int(bound)) : nil
    }

    private func distance(_ node: Int) -> Int32 { marks[node].search == latest ? marks[node].distance : .max }

    private func steps(_ first: Step, to goal: Int, from start: Int, _ network: borrowing CountNetwork) -> [Step] {
        var steps = [first]
        var node = goal
        while node != start {
            let step = marks[node].arrival
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
