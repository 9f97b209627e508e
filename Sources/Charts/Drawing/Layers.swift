internal import Graphics

/// Elements by what lies over what: gridlines under bars, bars under thin marks, text on top.
struct Layers {
    var grid: [SceneElement] = []
    var areas: [SceneElement] = []
    var marks: [SceneElement] = []
    var texts: [SceneElement] = []

    var elements: [SceneElement] { grid + areas + marks + texts }
}

/// A drawn part of a chart, to be placed under the others.
struct ChartPart {
    var size: Size
    var elements: [SceneElement]

    var scene: Scene { Scene(size: size, elements: elements) }

    static let empty = ChartPart(size: Size(width: 0, height: 0), elements: [])
}
