internal import Graphics
internal import Language

/// A value on a bar: in print black on a white plate, which hatches and a copier's dots leave legible; on a screen in the bar's own colour
/// of text.
struct InnerLabel {
    /// Of the plate.
    let size: Size
    private let block: TextBlock
    private let hasPlate: Bool

    init(_ figure: FigureValue, on plain: Colour, in setting: ChartSetting) {
        hasPlate = setting.style.showsHatches
        var style = setting.style.small
        style.colour = hasPlate ? .black : plain
        block = TextBlock(figure, style, in: setting)
        size = Size(width: block.size.width + 3, height: style.size * 1.12)
    }

    func elements(at corner: Point) -> [SceneElement] {
        let plate = Rectangle(x: corner.x, y: corner.y, width: size.width, height: size.height)
        let texts = block.elements(at: Point(x: corner.x + 1.5, y: corner.y + (size.height - block.size.height) / 2))
        return (hasPlate ? [.rectangle(plate, fill: .solid(.white), stroke: nil)] : []) + texts
    }
}
