package import Charts

/// A chart in the document, with the table behind it.
package struct Figure: Sendable, Hashable {
    /// "Hình 1."
    package var label: String
    package var chart: Chart
    /// Title and subtitle of the chart with the figures in them.
    package var title: [Inline]
    package var subtitle: [Inline]
    /// The figure's numbers as a table ("Xem số liệu").
    package var data: Table
    package var anchor: String

    /// - Parameter title: nil: as the chart has it, without figures; the subtitle likewise.
    package init(label: String, chart: Chart, title: [Inline]? = nil, subtitle: [Inline]? = nil, data: Table, anchor: String) {
        self.label = label
        self.chart = chart
        self.title = title ?? [.text(chart.title)]
        self.subtitle = subtitle ?? (chart.subtitle.isEmpty ? [] : [.text(chart.subtitle)])
        self.data = data
        self.anchor = anchor
    }
}
