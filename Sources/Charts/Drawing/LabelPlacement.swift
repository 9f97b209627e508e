internal import Graphics

/// Finds places for labels so that no two touch.
enum LabelPlacement {
    /// Middles of labels along an axis, as near to `wanted` as they can be without touching, inside `range` where they fit in it.
    static func spread(wanted: [Double], sizes: [Double], in range: ClosedRange<Double>) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        // Neighbours that would touch form a block, which stands where its members want to be on average.
        struct Block {
            var members: [Int]
            var size: Double
            var start: Double
        }
        func place(_ members: [Int]) -> Block {
            let size = members.reduce(0) { $0 + sizes[$1] }
            var offset = 0.0
            var sum = 0.0
            for member in members {
                sum += wanted[member] - offset - sizes[member] / 2
                offset += sizes[member]
            }
            let start = min(max(sum / Double(members.count), range.lowerBound), max(range.upperBound - size, range.lowerBound))
            return Block(members: members, size: size, start: start)
        }
        var blocks: [Block] = []
        for index in order {
            var block = place([index])
            while let last = blocks.last, last.start + last.size > block.start + 1e-9 {
                blocks.removeLast()
                block = place(last.members + block.members)
            }
            blocks.append(block)
        }
        var middles = wanted
        for block in blocks {
            var start = block.start
            for member in block.members {
                middles[member] = start + sizes[member] / 2
                start += sizes[member]
            }
        }
        return middles
    }

    /// Start of a label of `length` at or after `start` that no obstacle crosses, `gap` clear of each.
    static func pushed(from start: Double, length: Double, past obstacles: [Double], gap: Double) -> Double {
        var start = start
        for obstacle in obstacles.sorted() where obstacle > start - gap && obstacle < start + length + gap {
            start = obstacle + gap
        }
        return start
    }
}
