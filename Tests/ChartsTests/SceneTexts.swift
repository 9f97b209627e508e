import Graphics
import SceneTesting

/// The texts of a scene as boxes.
struct SceneTexts {
    struct Box {
        let text: String
        let frame: Rectangle
        let size: Double
    }

    private(set) var boxes: [Box] = []
    let scene: Scene

    init(_ scene: Scene) {
        self.scene = scene
        collect(scene.elements, at: Point(x: 0, y: 0))
    }

    private mutating func collect(_ elements: [SceneElement], at origin: Point) {
        for element in elements {
            switch element {
            case .text(let text):
                let visible = String(text.text.reversed().drop { $0 == " " }.reversed())
                let width = FixedWidthTypesetter().measure(visible, text.style).width
                let frame = Rectangle(
                    x: text.origin.x + origin.x, y: text.origin.y + origin.y - text.style.size * 0.9, width: width,
                    height: text.style.size * 1.1)
                boxes.append(Box(text: text.text, frame: frame, size: text.style.size))
            case .group(let group):
                collect(group.elements, at: Point(x: origin.x + group.origin.x, y: origin.y + group.origin.y))
            default: break
            }
        }
    }

    var smallest: Double { boxes.map(\.size).min() ?? .infinity }

    /// Texts that leave the scene.
    var cut: [String] {
        boxes.filter { box in
            box.frame.minX < -0.01 || box.frame.minY < -0.01 || box.frame.maxX > scene.size.width + 0.01
                || box.frame.maxY > scene.size.height + 0.01
        }.map(\.text)
    }

    /// Pairs of texts that overlap.
    var touching: [String] {
        var pairs: [String] = []
        for (index, first) in boxes.enumerated() {
            for second in boxes[(index + 1)...]
            where first.frame.minX < second.frame.maxX - 0.01 && second.frame.minX < first.frame.maxX - 0.01
                && first.frame.minY < second.frame.maxY - 0.01 && second.frame.minY < first.frame.maxY - 0.01
            {
                pairs.append("\(first.text) / \(second.text)")
            }
        }
        return pairs
    }
}
