package import Language

/// A table of small bars: rows are places, columns are indicators, each cell one value against its target.
///
/// All values are fractions on one scale from nothing to everything. Where cells stand and how they look, `MatrixPlot` finds.
package struct Matrix: Sendable, Hashable {
    /// How a value stands to its target.
    package enum Standing: Sendable, Hashable {
        case short, met
        /// There is no target, or no value.
        case open
    }

    /// One indicator.
    package struct Column: Sendable, Hashable {
        package var name: String
        /// "mục tiêu 80%", in which the text of `target` stands; empty without a target.
        package var targetLabel: String
        package var target: FigureValue?

        package init(name: String, targetLabel: String = "", target: FigureValue? = nil) {
            self.name = name
            self.targetLabel = targetLabel
            self.target = target
        }
    }

    /// One value.
    package struct Cell: Sendable, Hashable {
        package var value: FigureValue
        package var standing: Standing
        /// A fraction; nil: none.
        package var target: Double?
        /// 95% interval, fractions; nil: none.
        package var interval: ClosedRange<Double>?
        /// On a base that is too small to be ranked.
        package var isSmall: Bool

        package init(
            _ value: FigureValue, _ standing: Standing = .open, target: Double? = nil, interval: ClosedRange<Double>? = nil,
            isSmall: Bool = false
        ) {
            self.value = value
            self.standing = standing
            self.target = target
            self.interval = interval
            self.isSmall = isSmall
        }
    }

    /// One place.
    package struct Row: Sendable, Hashable {
        package var name: String
        /// Stands for all the others.
        package var isTotal: Bool
        /// How many people or dossiers the values rest on, one for each of `bases`.
        package var bases: [FigureValue]
        /// One for each column.
        package var cells: [Cell]
        /// What stands in the place of the cells where there are no values: "chưa có số liệu".
        package var remark: String

        package init(name: String, isTotal: Bool = false, bases: [FigureValue], cells: [Cell], remark: String = "") {
            self.name = name
            self.isTotal = isTotal
            self.bases = bases
            self.cells = cells
            self.remark = remark
        }
    }

    /// What the signs of a drawing mean, in a word or two each.
    package struct Key: Sendable, Hashable {
        package var short: String
        package var met: String
        package var open: String
        package var target: String
        package var interval: String
        package var hidden: String
        package var missing: String

        package init(
            short: String, met: String, open: String, target: String, interval: String, hidden: String, missing: String
        ) {
            self.short = short
            self.met = met
            self.open = open
            self.target = target
            self.interval = interval
            self.hidden = hidden
            self.missing = missing
        }
    }

    /// The finding, computed from the data.
    package var title: String
    /// Measure, period, the order of the rows.
    package var subtitle: String
    /// "Nguồn: …"
    package var source: String
    /// The numbers in words, for those who cannot see the drawing.
    package var alternativeText: String
    /// Head of the column of names.
    package var corner: String
    /// Heads of the columns of bases.
    package var bases: [String]
    package var columns: [Column]
    package var rows: [Row]
    package var key: Key

    package init(
        title: String, subtitle: String, source: String, alternativeText: String = "", corner: String, bases: [String], columns: [Column],
        rows: [Row], key: Key
    ) {
        self.title = title
        self.subtitle = subtitle
        self.source = source
        self.alternativeText = alternativeText
        self.corner = corner
        self.bases = bases
        self.columns = columns
        self.rows = rows
        self.key = key
    }

    /// Cells that are drawn: of rows with a remark there are none.
    package var drawnCells: [Cell] { rows.filter(\.remark.isEmpty).flatMap(\.cells) }

    /// Those of one column.
    package func drawnCells(of column: Int) -> [Cell] {
        rows.filter(\.remark.isEmpty).compactMap { column < $0.cells.count ? $0.cells[column] : nil }
    }

    /// The sign behind a value on a small base; the subtitle says what it means.
    package static let smallSign = "°"
}
