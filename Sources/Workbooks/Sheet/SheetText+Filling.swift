extension SheetText {
    /// Cells of a row that show the text of another cell.
    struct Filling {
        var row: Int
        var columns: ClosedRange<Int>
        /// The other cell, as it is stored.
        var value: Range<Int>
    }

    /// Where a cell is stored; nil where the row does not reach so far.
    func place(row: Int, column: Int) -> Range<Int>? {
        let places = places(row)
        return column < places.count ? places[column] : nil
    }

    /// Where the cells of a row are stored.
    private func places(_ row: Int) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var start = Int(starts[row])
        var end = start
        while end < stored.count, stored[end] != UInt8(ascii: "\n") {
            if stored[end] == Self.delimiter {
                places.append(start..<end)
                start = end + 1
            }
            end += 1
        }
        return places + [start..<end]
    }

    /// Writes rows anew in which cells show the text of others; of two for one cell the later counts. To be called when all is written.
    ///
    /// - Throws: `tooLarge`.
    mutating func fill(_ fillings: [Filling]) throws(WorkbookError) {
        let ordered = fillings.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }.map(\.element)
        // The end of the last row.
        stored.append(UInt8(ascii: "\n"))
        var added = 0
        var mark = 0
        /// Marks of rows up to this one, which what was added above moves.
        func move(to row: Int, _ marks: inout [Mark]) {
            while mark < marks.count, Int(marks[mark].row) <= row {
                marks[mark].offset += UInt32(added)
                mark += 1
            }
        }
        var next = 0
        while next < ordered.count {
            let row = ordered[next].row
            move(to: row, &marks)
            var places = places(row)
            while next < ordered.count, ordered[next].row == row {
                let filling = ordered[next]
                while places.count <= filling.columns.upperBound { places.append(0..<0) }
                for column in filling.columns { places[column] = filling.value }
                next += 1
            }
            added += try rewrite(row, with: places)
        }
        move(to: .max, &marks)
    }

    /// Writes a row below all others and lets the old one stand, since others refer to its texts; returns how many bytes its text grew.
    private mutating func rewrite(_ row: Int, with places: [Range<Int>]) throws(WorkbookError) -> Int {
        var line: [UInt8] = []
        for (index, place) in places.enumerated() {
            if index > 0 { line.append(Self.delimiter) }
            line.append(contentsOf: stored[place])
        }
        let start = stored.count
        let before = withReader { $0.count(from: Int(starts[row])) }
        stored.append(contentsOf: line)
        stored.append(UInt8(ascii: "\n"))
        starts[row] = UInt32(start)
        let after = withReader { $0.count(from: start) }
        byteCount += after - before
        if byteCount > Self.limit || stored.count > 2 * Self.limit { throw .tooLarge(limit: Self.limit) }
        if after > Self.longestRow { throw .tooLarge(limit: Self.longestRow) }
        return after - before
    }
}
