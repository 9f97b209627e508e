package import Graphics

/// A scene as text, one primitive a line with its numbers rounded to tenths: for golden files that people can read and compare.
package enum SceneDump {
    package static func text(of scene: Scene) -> String {
        var lines = ["scene \(number(scene.size.width)) × \(number(scene.size.height))"]
        append(scene.elements, at: Point(x: 0, y: 0), to: &lines)
        return lines.joined(separator: "\n") + "\n"
    }

    /// Groups leave no line of their own: only what is drawn counts, and where it is on the scene.
    private static func append(_ elements: [SceneElement], at origin: Point, to lines: inout [String]) {
        for element in elements {
            switch element {
            case .text(let text):
                lines.append("text \(point(text.origin, origin)) \(style(text.style)) “\(text.text)”")
            case .line(let from, let to, let stroke):
                lines.append("line \(point(from, origin)) → \(point(to, origin)) \(self.stroke(stroke))")
            case .rectangle(let rectangle, let fill, let stroke):
                lines.append("rectangle \(frame(rectangle, origin))\(paint(fill, stroke))")
            case .path(let path, let fill, let stroke):
                lines.append("path \(path.steps.map { step($0, origin) }.joined(separator: " "))\(paint(fill, stroke))")
            case .image(let image, let rectangle):
                lines.append("image \(image.format.rawValue) \(image.width)×\(image.height) \(frame(rectangle, origin))")
            case .group(let group):
                append(group.elements, at: Point(x: origin.x + group.origin.x, y: origin.y + group.origin.y), to: &lines)
            }
        }
    }

    private static func point(_ point: Point, _ origin: Point) -> String { "\(number(point.x + origin.x)),\(number(point.y + origin.y))" }

    private static func frame(_ frame: Rectangle, _ origin: Point) -> String {
        "\(point(frame.origin, origin)) \(number(frame.size.width))×\(number(frame.size.height))"
    }

    private static func style(_ style: TextStyle) -> String {
        var text = "\(style.family.rawValue) \(number(style.size))"
        if style.bold { text += " bold" }
        if style.italic { text += " italic" }
        if style.colour != .black { text += " \(colour(style.colour))" }
        return text
    }

    private static func step(_ step: Path.Step, _ origin: Point) -> String {
        switch step {
        case .move(let to): "M \(point(to, origin))"
        case .line(let to): "L \(point(to, origin))"
        case .curve(let first, let second, let to): "C \(point(first, origin)) \(point(second, origin)) \(point(to, origin))"
        case .close: "Z"
        }
    }

    private static func paint(_ fill: Fill?, _ stroke: Stroke?) -> String {
        var text = ""
        switch fill {
        case nil: break
        case .solid(let colour): text += " fill \(self.colour(colour))"
        case .hatch(let colour, let background, let spacing, let width, let angle):
            text += " hatch \(self.colour(colour)) on \(self.colour(background)) \(number(spacing))/\(number(width)) at \(number(angle))°"
        }
        if let stroke { text += " \(self.stroke(stroke))" }
        return text
    }

    private static func stroke(_ stroke: Stroke) -> String {
        var text = "stroke \(number(stroke.width, hundredths: true)) \(colour(stroke.colour))"
        if !stroke.dash.isEmpty { text += " dash \(stroke.dash.map { number($0) }.joined(separator: " "))" }
        return text
    }

    private static func colour(_ colour: Colour) -> String {
        let digits = Array("0123456789ABCDEF")
        return "#"
            + [colour.red, colour.green, colour.blue].map { component in
                let byte = Int((min(max(component, 0), 1) * 255).rounded())
                return "\(digits[byte >> 4])\(digits[byte & 15])"
            }.joined()
    }

    private static func number(_ value: Double, hundredths: Bool = false) -> String {
        let scale = hundredths ? 100.0 : 10.0
        let rounded = (value * scale).rounded() / scale
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }
}
