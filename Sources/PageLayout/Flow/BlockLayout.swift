/// How one kind of block becomes strips. A new kind is a struct that conforms to this and a case in `Flow.append(_:)`.
protocol BlockLayout {
    /// Appends the block's strips and structure elements to `flow`.
    func layOut(in flow: inout Flow)
}

/// A block that is drawn when pages are known: one may have some of its rows, or be tight.
protocol LateBlock {
    /// The strip of some rows, with structure elements of its own.
    ///
    /// - Parameter tightness: share of its shrinkage that it loses, from 0 to 1.
    func strip(_ rows: Range<Int>, tightness: Double, _ structure: inout DocumentStructure) -> Strip
}
