package import Catalogue
package import Commune
package import Diagnostics

/// How one file is understood: what `baocao explain` prints.
package struct FileExplanation: Sendable, Hashable {
    /// One column of the file, and what it was taken for.
    package struct Column: Sendable, Hashable {
        /// From 1, as Excel counts.
        package var number: Int
        /// Blank where the column has none.
        package var heading: ShownHeading
        /// The column's name in the settings (`received`), or nil where it is not used.
        package var recognisedAs: String?

        package init(number: Int, heading: ShownHeading, recognisedAs: String?) {
            self.number = number
            self.heading = heading
            self.recognisedAs = recognisedAs
        }
    }

    /// A setting that would change how the file is understood.
    package struct Suggestion: Sendable, Hashable {
        /// The key in baocao.yaml: `reading.columns.received`.
        package var setting: String
        /// Values that would say it: headings, or numbers of columns as `#7`.
        package var values: [String]

        package init(setting: String, values: [String]) {
            self.setting = setting
            self.values = values
        }
    }

    /// The sheet of a workbook.
    package struct Sheet: Sendable, Hashable {
        /// From 1.
        package var number: Int
        package var name: String
        /// `xlsx`, `xls`, `ods` or `html`.
        package var format: String
    }

    package var path: String
    /// nil where the file is text.
    package var sheet: Sheet?
    /// `utf-8`, `utf-16le`, …
    package var encoding: String
    package var hasByteOrderMark: Bool
    /// `,` `;` `\t` `|`; empty for one column.
    package var delimiter: String
    /// The byte around fields as text; empty where there is none.
    package var quote: String
    /// Lines of the header rows, from 1.
    package var headerLines: [Int]
    /// Rows above the header.
    package var preambleLineCount: Int
    package var kind: InputFile.Kind
    package var columns: [Column]
    /// Where its rows went; duplicates are rows of the same file.
    package var tally: RowTally
    /// The days that the file says it covers.
    package var covers: Period?
    package var suggestions: [Suggestion]
}
