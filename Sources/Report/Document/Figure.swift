package import Charts

/// A chart in the document, with the table behind it.
package struct Figure: Sendable, Hashable {
    /// "Hình 1."
    package var label: String
    package var chart: Chart
    /// The figure's numbers as a table ("Xem số liệu").
    package var data: Table
    package var anchor: String

    package init(label: String, chart: Chart, data: Table, anchor: String) {
        self.label = label
        self.chart = chart
        self.data = data
        self.anchor = anchor
    }
}
