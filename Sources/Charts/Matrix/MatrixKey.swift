internal import Graphics
internal import Language

/// What the signs of a matrix mean: only those that occur in it.
struct MatrixKey {
    let entries: [LegendEntry]

    init(_ matrix: Matrix) {
        let (cells, key) = (matrix.drawnCells, matrix.key)
        func occurs(_ standing: Matrix.Standing) -> Bool { cells.contains { $0.standing == standing && $0.value.number != nil } }
        entries = [
            occurs(.short) ? Self.bar(key.short, .short) : nil, occurs(.met) ? Self.bar(key.met, .met) : nil,
            occurs(.open) ? Self.bar(key.open, .open) : nil,
            cells.contains { $0.target != nil && $0.value.number != nil } ? Self.tick(key.target) : nil,
            cells.contains { $0.interval != nil } ? Self.interval(key.interval) : nil,
            cells.contains(where: \.value.isHidden) ? Self.sign(FigureValue.hidden.text, key.hidden) : nil,
            cells.contains(where: \.value.isMissing) ? Self.sign(FigureValue.missing.text, key.missing) : nil,
        ].compactMap { $0 }
    }

    private static func bar(_ name: String, _ standing: Matrix.Standing) -> LegendEntry {
        LegendEntry(name: name, width: 18) { place, _ in
            var parts = MatrixCellMark.Parts()
            MatrixCellMark(start: place.x, length: 18, middle: place.y, height: 6)
                .draw(Matrix.Cell(.known(1, ""), standing), into: &parts)
            return parts.bars[standing] ?? []
        }
    }

    private static func tick(_ name: String) -> LegendEntry {
        LegendEntry(name: name, width: 4) { place, _ in
            let x = place.x + 2
            return [.line(from: Point(x: x, y: place.y - 4.5), to: Point(x: x, y: place.y + 4.5), stroke: MatrixStyle.tick)]
        }
    }

    private static func interval(_ name: String) -> LegendEntry {
        LegendEntry(name: name, width: 14) { place, _ in
            [.line(from: place, to: Point(x: place.x + 14, y: place.y), stroke: MatrixStyle.interval)]
        }
    }

    /// A sign that stands in the words as it does in the cells.
    private static func sign(_ sign: String, _ name: String) -> LegendEntry {
        LegendEntry(name: "\(sign) \(name)", width: 0) { _, _ in [] }
    }
}
