/// A finished drawing: placed primitives and nothing else. All that a renderer must be able to draw.
package struct Scene: Sendable, Hashable {
    package var size: Size
    package var elements: [SceneElement]

    package init(size: Size, elements: [SceneElement] = []) {
        self.size = size
        self.elements = elements
    }
}

/// One primitive of a scene; coordinates in points from the scene's (or the group's) top left corner.
package indirect enum SceneElement: Sendable, Hashable {
    case text(PlacedText)
    case line(from: Point, to: Point, stroke: Stroke)
    case rectangle(Rectangle, fill: Fill?, stroke: Stroke?)
    case path(Path, fill: Fill?, stroke: Stroke?)
    case image(EncodedImage, frame: Rectangle)
    case group(SceneGroup)
}

/// Elements that move together.
package struct SceneGroup: Sendable, Hashable {
    package var origin: Point
    package var elements: [SceneElement]

    package init(origin: Point = Point(x: 0, y: 0), elements: [SceneElement]) {
        self.origin = origin
        self.elements = elements
    }
}

/// A path of straight lines and cubic curves.
package struct Path: Sendable, Hashable {
    /// From where the last step ended.
    package enum Step: Sendable, Hashable {
        case move(Point)
        case line(Point)
        case curve(Point, Point, to: Point)
        case close
    }

    package var steps: [Step]

    package init(steps: [Step] = []) {
        self.steps = steps
    }
}
