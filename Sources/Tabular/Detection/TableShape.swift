package import Catalogue

/// Where the parts of a table lie in its file.
package struct TableShape: Sendable, Hashable {
    /// Rows above the header.
    package var preamble: [PreambleRow]
    package var header: TableHeader
    /// The cells of the header rows, as they stand.
    var headerRows: [[String]] = []
    /// Lines of rows between the header and the data that number the columns.
    package var numberingLines: [Int]
    /// The rows above the first record after the header.
    package var rowsAbove: RowTally
    /// Number of columns of the table.
    package var columnCount: Int
    /// Offset of the first header row; nil where there is no header.
    package var headerStart: Int?
    /// Number of filled cells in the middling row of the body.
    package var typicalFill: Int
    /// Rows of fewer fields are no oddity down to this number: the export leaves blanks at their ends away.
    package var leastFields: Int
    /// Offset and line (from 1) of the first record after the header.
    package var dataStart: Int
    package var dataLine: Int
    /// Offset of the first record after the last row of data; the number of bytes where nothing follows.
    package var dataEnd: Int
}

/// Whether the cells of a row are headings that are known, so that the row begins a table.
package typealias HeadingTest = @Sendable ([String]) -> Bool
