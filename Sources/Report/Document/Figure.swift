package import Charts

/// A chart or a matrix in the document, with the table behind it.
package struct Figure: Sendable, Hashable {
    /// "Hình 1."
    package var label: String
    package var diagram: Diagram
    /// Title and subtitle of the drawing with the figures in them.
    package var title: [Inline]
    package var subtitle: [Inline]
    /// The figure's numbers as a table ("Xem số liệu").
    package var data: Table
    package var anchor: String

    /// - Parameter title: nil: as the drawing has it, without figures; the subtitle likewise.
    package init(label: String, diagram: Diagram, title: [Inline]? = nil, subtitle: [Inline]? = nil, data: Table, anchor: String) {
        self.label = label
        self.diagram = diagram
        self.title = title ?? [.text(diagram.title)]
        self.subtitle = subtitle ?? (diagram.subtitle.isEmpty ? [] : [.text(diagram.subtitle)])
        self.data = data
        self.anchor = anchor
    }
}
