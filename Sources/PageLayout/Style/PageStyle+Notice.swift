internal import Charts
internal import Graphics

extension PageStyle {
    /// A notice's styles, from the largest on: it hangs on a wall and is read standing.
    static let notice: [PageStyle] = stride(from: 60.0, through: 36, by: -1).map { notice(scale: $0 / 40) }

    /// - Parameter scale: of its type, and of that of its drawings, which is never smaller than elsewhere.
    private static func notice(scale: Double) -> PageStyle {
        var style = PageStyle()
        style.tightensPages = false
        style.portrait.left = 20 * millimetre
        style.portrait.right = 20 * millimetre
        let size = 14 * scale
        style.body = ParagraphStyle(text: TextStyle(.serif, size: size), leading: size * 1.36, before: 6 * scale, after: 6 * scale)
        style.note = ParagraphStyle(text: TextStyle(.serif, size: size - 2), leading: (size - 2) * 1.3, before: 4, after: 4)
        style.caption = ParagraphStyle(
            text: TextStyle(.serif, size: size, bold: true), leading: size * 1.28, before: 8, after: 3)
        style.source = ParagraphStyle(
            text: TextStyle(.serif, size: max(9 * scale, 9), italic: true), leading: max(11.5 * scale, 11.5), before: 3, after: 8)
        // Five cards stand in a row; a larger value has no room in its own.
        style.bandScale = min(scale, 1.2)
        style.chart = .print(scale: max(scale, 1))
        return style
    }
}
