internal import Markup

/// What the attributes of an outlined shape say; nothing of a shape without an outline.
struct SVGOutline {
    var paint: String?
    /// nil where it is that of most of the drawing.
    var width: Double?
    var dash: [Double] = []

    func add(to tag: inout TagWriter) {
        tag.add("stroke", paint)
        tag.add("stroke-width", number: width)
        if !dash.isEmpty { tag.add("stroke-dasharray", dash.map(\.markupNumber).joined(separator: " ")) }
    }
}
