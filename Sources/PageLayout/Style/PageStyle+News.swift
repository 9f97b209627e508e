internal import Graphics

/// The head of a news item.
struct NewsHeadStyle: Sendable {
    var kicker = TextStyle(.sans, size: 10, bold: true)
    var headline = TextStyle(.serif, size: 20, bold: true)
    var dateline = TextStyle(.serif, size: 11, italic: true)
    /// Below the rule; half of it between headline and dateline.
    var headSpace = 8.0
}

extension PageStyle {
    /// A news item's styles, from the largest on: no decree rules it, so its type may be smaller than an official document's.
    static let news: [PageStyle] = stride(from: 52.0, through: 40, by: -1).map { news(size: $0 / 4) }

    /// - Parameter size: of the text, in points; what stands between texts goes with it.
    private static func news(size: Double) -> PageStyle {
        var style = PageStyle()
        style.tightensPages = false
        style.portrait.top = 16 * millimetre
        style.portrait.bottom = 16 * millimetre
        style.portrait.left = 20 * millimetre
        style.portrait.right = 20 * millimetre
        style.body = ParagraphStyle(
            text: TextStyle(.serif, size: size), leading: (size * 1.28 * 4).rounded() / 4, alignment: .justified, before: size * 0.35,
            after: size * 0.35)
        style.note = ParagraphStyle(
            text: TextStyle(.serif, size: size - 2, italic: true), leading: (size - 2) * 1.28, alignment: .left, before: size * 0.4)
        style.pictureCaption = ParagraphStyle(
            text: TextStyle(.serif, size: size - 2, italic: true), leading: (size - 2) * 1.22, alignment: .centre, before: 3, after: 2)
        style.setsTextBesidePictures = true
        style.blockSpace = size * 0.5
        style.listIndent = 6 * millimetre
        style.listItemSpace = 1.5
        style.news.headline = TextStyle(.serif, size: size * 1.55, bold: true)
        style.news.headSpace = size * 0.6
        return style
    }
}
