/// How one kind of block becomes strips. A new kind is a struct that conforms to this and a case in `Flow.append(_:)`.
protocol BlockLayout {
    /// Appends the block's strips and structure elements to `flow`.
    func layOut(in flow: inout Flow)
}

/// A block of which a page may have some rows: it is drawn when pages are known.
protocol DividedBlock {
    /// The strip of some rows, with structure elements of its own.
    func strip(_ rows: Range<Int>, _ structure: inout DocumentStructure) -> Strip
}
