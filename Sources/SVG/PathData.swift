internal import Graphics
internal import Markup

/// The steps of an SVG path (SVG 2, 9.3).
struct PathData {
    private(set) var utf8: [UInt8] = []

    init() {}

    init(_ path: Path) {
        for step in path.steps {
            switch step {
            case .move(let point): add("M", point)
            case .line(let point): add("L", point)
            case .curve(let first, let second, let end):
                add("C", first)
                add(" ", second)
                add(" ", end)
            case .close: utf8.append(literal: "Z")
            }
        }
    }

    var isEmpty: Bool { utf8.isEmpty }

    mutating func addLine(_ start: Point, _ end: Point) {
        add("M", start)
        if start.y == end.y { add("H", end.x) } else if start.x == end.x { add("V", end.y) } else { add("L", end) }
    }

    /// Nothing of a rectangle without width or height, as of the element that would draw it.
    mutating func add(_ frame: Rectangle) {
        guard !frame.size.width.isMarkupZero, !frame.size.height.isMarkupZero else { return }
        add("M", Point(x: frame.minX, y: frame.minY))
        add("h", frame.size.width)
        add("v", frame.size.height)
        add("h-", frame.size.width)
        utf8.append(literal: "z")
    }

    private mutating func add(_ command: StaticString, _ number: Double) {
        utf8.append(literal: command)
        utf8.append(markupNumber: number)
    }

    private mutating func add(_ command: StaticString, _ point: Point) {
        add(command, point.x)
        add(" ", point.y)
    }
}
