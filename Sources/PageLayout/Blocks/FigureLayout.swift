internal import Charts
internal import Report

/// A chart with its caption above and its source below. A low one is never divided, but drawn a little lower where a page is tight. Of a
/// high one each row is a strip, so that some rows may stand on the next page, under the caption again: see `FigureDrawing`.
struct FigureLayout: BlockLayout {
    let figure: Figure

    func layOut(in flow: inout Flow) {
        let drawing = FigureDrawing(figure, in: flow)
        let rows = drawing.rows.indices
        let fitsPage = drawing.height(of: rows) <= flow.geometry.textHeight
        let isMatrix = if case .matrix = figure.diagram { true } else { false }
        let whole = isMatrix ? flow.style.matrixBreakCost : flow.style.shortTableBreakCost
        let index = flow.keep(drawing)
        for row in rows {
            var strip = Strip(height: drawing.height(of: row..<row + 1))
            strip.lateRow = Strip.LateRow(block: index, row: row)
            if rows.count == 1 { strip.shrinkage = drawing.shrinkage }
            let isNearEnd = row < flow.style.figureRows - 1 || row >= rows.count - flow.style.figureRows
            strip.keepsWithNext = row != rows.last && isNearEnd
            strip.breakCost = row == rows.last ? 0 : fitsPage ? whole : flow.style.paragraphBreakCost
            if row == 0 {
                strip.before = flow.style.blockSpace
            } else {
                strip.height -= drawing.furniture(from: row)
                strip.continuation = Strip.Continuation(height: drawing.furniture(from: row), content: [])
            }
            if row == rows.last { strip.after = flow.style.blockSpace }
            flow.append(strip)
        }
    }
}
