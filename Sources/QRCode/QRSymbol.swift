internal import CQRencode
package import Graphics

/// A QR code (ISO/IEC 18004) at level M: still read where up to 15% of it is soiled.
package struct QRSymbol: Sendable, Hashable {
    /// Modules that stay light on each side of a symbol (ISO/IEC 18004, 6.3.8).
    package static let quietZone = 4

    /// Modules on a side, without the quiet zone.
    package let size: Int
    private let modules: [Bool]

    /// The smallest symbol of a text; nil where none can hold it.
    package init?(_ text: String) {
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        size = Int(code.pointee.width)
        modules = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
    }

    /// Whether a module is dark; what lies around the symbol is light.
    package func isDark(column: Int, row: Int) -> Bool {
        (0..<size).contains(column) && (0..<size).contains(row) && modules[row * size + column]
    }

    /// The symbol within its quiet zone, dark on light: one path, so that nothing shows between modules that touch.
    ///
    /// - Parameter module: the side of a module.
    package func scene(module: Double) -> Scene {
        let side = Double(size + 2 * Self.quietZone) * module
        let steps = outlines.flatMap { corners in
            corners.enumerated().map { index, corner in
                let point = Point(
                    x: Double(corner.column + Self.quietZone) * module, y: Double(corner.row + Self.quietZone) * module)
                return index == 0 ? Path.Step.move(point) : .line(point)
            } + [Path.Step.close]
        }
        return Scene(
            size: Size(width: side, height: side),
            elements: [
                .rectangle(Rectangle(x: 0, y: 0, width: side, height: side), fill: .solid(Colour(hex: 0xFFFFFF)), stroke: nil),
                .path(Path(steps: steps), fill: .solid(Colour(hex: 0x000000)), stroke: nil),
            ])
    }

    /// Libqrencode's.
    package static var libraryVersion: String { String(cString: QRcode_APIVersionString()) }
}

extension QRSymbol {
    /// A corner of modules, counted from the symbol's upper left one.
    struct Corner: Hashable {
        var column: Int
        var row: Int
    }

    /// A direction along the edges of modules.
    private struct Direction: Hashable {
        let columns: Int
        let rows: Int

        static let all = [(1, 0), (0, 1), (-1, 0), (0, -1)].map { Direction(columns: $0.0, rows: $0.1) }

        /// Of the module that lies to the right of whoever walks from a corner.
        var moduleAtRight: (columns: Int, rows: Int) { ((columns - rows - 1) / 2, (rows + columns - 1) / 2) }
    }

    private struct Edge: Hashable {
        var corner: Corner
        var direction: Direction
    }

    /// The borders of dark fields, each once around with its dark modules to the right: holes go the other way about than what they lie in.
    var outlines: [[Corner]] {
        var edges: [Edge] = []
        for row in 0...size {
            for column in 0...size {
                for direction in Direction.all where isBorder(Edge(corner: Corner(column: column, row: row), direction: direction)) {
                    edges.append(Edge(corner: Corner(column: column, row: row), direction: direction))
                }
            }
        }
        var known: Set<Edge> = []
        return edges.compactMap { edge in known.contains(edge) ? nil : outline(from: edge, &known) }
    }

    private func isBorder(_ edge: Edge) -> Bool {
        let right = edge.direction.moduleAtRight
        let (column, row) = (edge.corner.column + right.columns, edge.corner.row + right.rows)
        return isDark(column: column, row: row)
            && !isDark(column: column + edge.direction.rows, row: row - edge.direction.columns)
    }

    /// Around one field: at each corner to the right where that goes, else straight on, else to the left.
    private func outline(from start: Edge, _ known: inout Set<Edge>) -> [Corner] {
        var (corners, edge) = ([Corner](), start)
        repeat {
            known.insert(edge)
            let corner = Corner(
                column: edge.corner.column + edge.direction.columns, row: edge.corner.row + edge.direction.rows)
            let (columns, rows) = (edge.direction.columns, edge.direction.rows)
            let turns = [(-rows, columns), (columns, rows), (rows, -columns)].map { Direction(columns: $0.0, rows: $0.1) }
            let next = turns.lazy.map { Edge(corner: corner, direction: $0) }.first(where: isBorder) ?? start
            if next.direction != edge.direction { corners.append(corner) }
            edge = next
        } while edge != start
        return corners
    }
}
