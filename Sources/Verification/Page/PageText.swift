internal import Language

/// The text of a report's HTML page as it stands in the file: its blocks, its figures, its charts with their numbers.
struct PageText {
    struct Chart {
        /// Title and subtitle.
        var words = ""
        /// Alternative text.
        var spoken = ""
        /// Under the title; in the print, part of the drawing.
        var subtitle = ""
        /// Texts of each drawing: wide and narrow.
        var drawings: [[DrawnText]] = []
        /// Rows of the numbers under it, each with its heading first.
        var rows: [[String]] = []
        /// What is said under them: the source, as under the drawing.
        var notes: [String] = []
        /// Title and column heads of the numbers under it.
        var dataWords = ""
    }

    /// What the printed report says too, in the order of the page: paragraphs, headings, cells of table heads, rows of tables.
    private(set) var blocks: [String] = []
    /// What only the page says: its sentence of what matters.
    private(set) var pageOnly: [String] = []
    private(set) var charts: [Chart] = []
    /// Figures that the print has too; then those of tables under charts, of drawings and of the page's own sentence.
    private(set) var printedMarks: [FigureMark] = []
    private(set) var otherMarks: [FigureMark] = []
    /// Of all marks, with those that were there before.
    let names: FigureNames
    let language: Language
    /// Of the whole file.
    let hash: String

    /// - Parameter names: of figures, which the page adds to.
    init(_ html: [UInt8], _ names: FigureNames = FigureNames(), hash: String = "") {
        self = html.withUnsafeBufferPointer { html in
            var reader = PageTextReader(html, names)
            reader.read()
            return PageText(&reader, hash)
        }
    }

    private init(_ reader: inout PageTextReader, _ hash: String) {
        self.hash = hash
        language = reader.isEnglish ? .english : .vietnamese
        names = reader.names
        (blocks, pageOnly) = reader.blocks.finish()
        charts = reader.charts
        printedMarks.reserveCapacity(reader.marks.count)
        for (mark, isPrinted) in reader.marks {
            if isPrinted { printedMarks.append(mark) } else { otherMarks.append(mark) }
        }
        for chart in charts { otherMarks += chart.drawings.joined().compactMap(\.mark) }
    }
}
