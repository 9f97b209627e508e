package import Language

/// A table as a reader sees it: cells of text or figures, aligned by their column.
package struct Table: Sendable, Hashable {
    /// How the table is ruled.
    package enum Style: Sendable, Hashable {
        /// Thin rules above and below the header and above totals.
        case plain
        /// Fully ruled, as the statutory 06a form.
        case statutory
    }

    /// How the cells of a column stand.
    package enum Alignment: Sendable, Hashable {
        case left, centre, right
        /// Numbers aligned on the decimal mark.
        case decimal
    }

    /// What all cells of a column have in common.
    package struct Column: Sendable, Hashable {
        package var alignment: Alignment
        /// Share of the free width that the column may take when text wraps; 0: as narrow as its content.
        package var flexibility: Double

        package init(alignment: Alignment, flexibility: Double = 0) {
            self.alignment = alignment
            self.flexibility = flexibility
        }
    }

    /// A header cell over one or more columns and levels.
    package struct HeaderCell: Sendable, Hashable {
        package var text: [Inline]
        package var columns: Int
        package var rows: Int

        package init(_ text: [Inline], columns: Int = 1, rows: Int = 1) {
            self.text = text
            self.columns = columns
            self.rows = rows
        }
    }

    /// What a row is to the rows around it.
    package enum RowRole: Sendable, Hashable {
        case body
        /// Heads the rows after it: one text across the table, or their sums.
        case group
        case total
        /// Greyed and last: unknown and outside villages.
        case muted
    }

    /// One cell: its text, and what is drawn beside it.
    package struct Cell: Sendable, Hashable {
        package var text: [Inline]
        package var bar: TargetBar?
        /// A mark against the target: true ●, false ○.
        package var met: Bool?

        package init(_ text: [Inline], bar: TargetBar? = nil, met: Bool? = nil) {
            self.text = text
            self.bar = bar
            self.met = met
        }

        package init(_ text: String) {
            self.init([.text(text)])
        }

        /// A cell that shows a figure; blank where none belongs.
        package init(_ figure: FigureValue?) {
            self.init([figure.map(Inline.figure) ?? .text("")])
        }

        /// The figure that the cell shows; nil where it shows text.
        package var figure: FigureValue? {
            text.first?.figure
        }
    }

    /// A row; a group that spans the table has one cell.
    package struct Row: Sendable, Hashable {
        package var role: RowRole
        package var cells: [Cell]

        package init(_ role: RowRole = .body, cells: [Cell]) {
            self.role = role
            self.cells = cells
        }

        /// What all figures of the row are about: a village, a field.
        package var commonAspects: FigureSource.Aspects {
            var common: FigureSource.Aspects = [:]
            var count = 0
            for cell in cells {
                for case .figure(let figure) in cell.text where figure.number != nil {
                    count += 1
                    let aspects = figure.source?.aspects ?? [:]
                    if count == 1 {
                        common = aspects
                    } else if common != aspects {
                        common = common.common(with: aspects)
                    }
                }
            }
            return count > 1 ? common : [:]
        }
    }

    /// "Biểu 1."; empty for a table without a number.
    package var label: String
    package var caption: [Inline]
    /// "Đơn vị tính: Số hồ sơ TTHC"
    package var unit: String
    package var style: Style
    package var columns: [Column]
    /// Header rows from the top; spans are as in HTML (a spanned place has no cell of its own).
    package var header: [[HeaderCell]]
    /// Number of leading columns that head their row.
    package var rowHeaders: Int
    package var rows: [Row]
    package var notes: [[Inline]]
    package var source: String
    /// Needs more width than a portrait page gives.
    package var wide: Bool
    package var anchor: String

    package init(
        label: String = "", caption: [Inline] = [], unit: String = "", style: Style = .plain, columns: [Column],
        header: [[HeaderCell]], rowHeaders: Int = 1, rows: [Row], notes: [[Inline]] = [], source: String = "", wide: Bool = false,
        anchor: String = ""
    ) {
        self.label = label
        self.caption = caption
        self.unit = unit
        self.style = style
        self.columns = columns
        self.header = header
        self.rowHeaders = rowHeaders
        self.rows = rows
        self.notes = notes
        self.source = source
        self.wide = wide
        self.anchor = anchor
    }
}
