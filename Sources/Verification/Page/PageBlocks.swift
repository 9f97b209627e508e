/// The blocks of a page as their texts are read: those that stand in another one interrupt it.
struct PageBlocks {
    private struct Block {
        /// While it is open, its text stands in `texts`.
        var text = ""
        let isPageOnly: Bool
    }

    private var blocks: [Block] = []
    /// Those that are open, each with where its text begins.
    private var open: [(block: Int, start: Int)] = []
    /// Of those that are open, one behind the other, as far as they have been read; what is read is written behind them.
    var texts: [UInt8] = []

    mutating func begin(isPageOnly: Bool = false) {
        open.append((blocks.count, texts.count))
        blocks.append(Block(isPageOnly: isPageOnly))
    }

    /// Whether there is one to which a text belongs.
    var isOpen: Bool { !open.isEmpty }

    mutating func end() {
        guard let last = open.popLast() else { return }
        texts.withUnsafeBufferPointer { blocks[last.block].text = $0.part(last.start..<$0.count).text }
        texts.removeLast(texts.count - last.start)
    }

    /// Whether an open block is one that the print has not.
    var isPageOnly: Bool { open.contains { blocks[$0.block].isPageOnly } }

    /// All that say something, in the order in which they begin.
    mutating func finish() -> (printed: [String], pageOnly: [String]) {
        while !open.isEmpty { end() }
        var (printed, pageOnly): ([String], [String]) = ([], [])
        for block in blocks where !block.text.isBlank {
            if block.isPageOnly { pageOnly.append(block.text) } else { printed.append(block.text) }
        }
        return (printed, pageOnly)
    }
}
