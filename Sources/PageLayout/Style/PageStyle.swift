internal import Charts
internal import Graphics

/// Every size, margin and space of the printed handout, after Nghị định 30/2020/NĐ-CP, Phụ lục I. Lengths in points.
struct PageStyle: Sendable {
    /// A page's size and margins.
    struct Geometry: Sendable, Hashable {
        var size: Size
        var top: Double
        var bottom: Double
        var left: Double
        var right: Double

        var textWidth: Double { size.width - left - right }
        var textHeight: Double { size.height - top - bottom }

        /// A4 with 20 mm above and below, 30 mm on the binding edge, 15 mm on the right.
        static let portrait = Geometry(
            size: Size(width: 210 * millimetre, height: 297 * millimetre), top: 20 * millimetre, bottom: 20 * millimetre,
            left: 30 * millimetre, right: 15 * millimetre)
        /// A4 turned: the binding edge is on top.
        static let landscape = Geometry(
            size: Size(width: 297 * millimetre, height: 210 * millimetre), top: 25 * millimetre, bottom: 15 * millimetre,
            left: 20 * millimetre, right: 20 * millimetre)
    }

    /// How a paragraph is set.
    struct ParagraphStyle: Sendable {
        var text: TextStyle
        var leading: Double
        var alignment: TextAlignment = .left
        var firstLineIndent: Double = 0
        var before: Double = 0
        var after: Double = 0
    }

    var portrait = Geometry.portrait
    let landscape = Geometry.landscape

    var body = ParagraphStyle(
        text: TextStyle(.serif, size: 14), leading: 19, alignment: .justified, firstLineIndent: 12.7 * millimetre, before: 6, after: 6)
    let grounds = ParagraphStyle(
        text: TextStyle(.serif, size: 14, italic: true), leading: 19, alignment: .justified, firstLineIndent: 12.7 * millimetre,
        before: 6, after: 6)
    var note = ParagraphStyle(text: TextStyle(.serif, size: 11, italic: true), leading: 14, alignment: .justified, before: 4, after: 4)
    let quote = ParagraphStyle(text: TextStyle(.serif, size: 14, italic: true), leading: 19, alignment: .justified, before: 6, after: 6)
    let quoteIndent = 12.7 * millimetre

    /// Headings of levels 1, 2 and 3; deeper ones as the third.
    func heading(_ level: Int) -> ParagraphStyle {
        ParagraphStyle(
            text: TextStyle(.serif, size: 14, bold: level <= 2, italic: level >= 3), leading: 19, alignment: .left,
            firstLineIndent: 12.7 * millimetre, before: level == 1 ? 12 : 8, after: 6)
    }

    var listIndent = 12.7 * millimetre
    let listLabelGap = 4.0
    var listItemSpace = 4.0

    let nation = TextStyle(.serif, size: 12, bold: true)
    let motto = TextStyle(.serif, size: 13, bold: true)
    let superior = TextStyle(.serif, size: 12)
    let issuer = TextStyle(.serif, size: 12, bold: true)
    let documentNumber = TextStyle(.serif, size: 13)
    let placeAndDate = TextStyle(.serif, size: 13, italic: true)
    let documentKind = TextStyle(.serif, size: 14, bold: true)
    let subject = TextStyle(.serif, size: 14, bold: true)
    /// Both on a notice board.
    let largeKind = TextStyle(.serif, size: 26, bold: true)
    let largeSubject = TextStyle(.serif, size: 20, bold: true)
    let annexLabel = TextStyle(.serif, size: 14, bold: true)
    let annexTitle = TextStyle(.serif, size: 14, bold: true)
    let officialRule = Stroke(width: 0.75)
    /// Share of the text's width that a short rule takes (the decree says a third to a half).
    let shortRule = 0.42

    let signer = TextStyle(.serif, size: 14, bold: true)
    let signatureSpace = 72.0
    let recipientsTitle = TextStyle(.serif, size: 12, bold: true, italic: true)
    let recipients = TextStyle(.serif, size: 11)

    var caption = ParagraphStyle(text: TextStyle(.serif, size: 12, bold: true), leading: 15.5, alignment: .centre, before: 8, after: 3)
    let unit = TextStyle(.serif, size: 11, italic: true)
    var source = ParagraphStyle(text: TextStyle(.serif, size: 9, italic: true), leading: 11.5, before: 3, after: 8)
    let tableNote = ParagraphStyle(text: TextStyle(.serif, size: 9.5), leading: 12, before: 3, after: 8)
    var pictureCaption = ParagraphStyle(
        text: TextStyle(.serif, size: 12, italic: true), leading: 15, alignment: .centre, before: 4, after: 6)

    /// Of the drawings, and how much larger the cards of indicators are than elsewhere.
    var chart = ChartStyle.print
    var bandScale = 1.0

    /// Sizes of table type that are tried from the largest on, until the table fits its page.
    let tableSizes = [11.0, 10.5, 10, 9.5, 9]
    /// A table of more rows is long: its type begins at `longTableSize`.
    let longTable = 40
    let longTableSize = 10.0
    /// A table of no more rows is short, and broken only where half a page would stay blank otherwise.
    let shortTable = 14
    let shortTableBreakCost = 30.0
    /// A page rather ends with a paragraph than a line later.
    let paragraphBreakCost = 5.0
    /// A chart that takes a larger share of the page's height may be divided: so that no half page stays blank before it, and anywhere
    /// where it is higher than the page.
    let highFigure = 0.4
    /// A matrix that a page can hold is divided only where the page before it would be less than a third full otherwise.
    let matrixBreakCost = 90.0
    /// The fewest rows of a divided chart that stand together on a page.
    let figureRows = 4
    /// Lines that stay together of a row that no page holds.
    let linesOfDividedRow = 6
    let tableLeading = 1.22
    let tableCellPadding = 4.0
    let tableRowPadding = 2.6
    let tableRule = Stroke(width: 0.75)
    let tableHairline = Stroke(colour: .grey(0.6), width: 0.35)
    let tableGrid = Stroke(width: 0.5)
    let barWidth = 64.0

    let footnote = ParagraphStyle(text: TextStyle(.serif, size: 10), leading: 12.5, alignment: .justified)
    let footnoteRule = (length: 50 * millimetre, stroke: Stroke(width: 0.5))
    let footnoteSpace = 10.0

    var news = NewsHeadStyle()

    let pageNumber = TextStyle(.serif, size: 13)
    /// Distance of the page number's baseline from the page's upper edge.
    let pageNumberBaseline = 14 * millimetre
    let draftMark = TextStyle(.serif, size: 13, bold: true)

    /// A photograph alone stands at the edge, with the text that follows beside it.
    var setsTextBesidePictures = false
    var pictureHeight = 75 * millimetre
    var blockSpace = 10.0
    /// Spaces and figures may shrink where one more block stands on the page then: not where the type's size makes pages full.
    var tightensPages = true
}
