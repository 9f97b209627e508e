internal import Graphics
internal import PDFFile

extension PDFValue {
    /// A rectangle of a page whose height is `pageHeight`: PDF counts from the lower edge.
    static func rectangle(_ rectangle: Rectangle, pageHeight: Double) -> PDFValue {
        .array([
            .points(rectangle.minX), .points(pageHeight - rectangle.maxY), .points(rectangle.maxX), .points(pageHeight - rectangle.minY),
        ])
    }
}
