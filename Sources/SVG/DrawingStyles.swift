internal import Graphics

/// What most texts and outlines of a drawing have in common, which its own element can say for all.
struct DrawingStyles {
    private(set) var size = Commonest<Double>()
    private(set) var colour = Commonest<Colour>()
    private(set) var strokeWidth = Commonest<Double>()

    init(_ elements: [SceneElement]) { add(elements) }

    private mutating func add(_ elements: [SceneElement]) {
        for element in elements {
            switch element {
            case .text(let text):
                size.add(text.style.size)
                colour.add(text.style.colour)
            case .line(_, _, let stroke): strokeWidth.add(stroke.width)
            case .rectangle(_, _, let stroke), .path(_, _, let stroke):
                if let stroke { strokeWidth.add(stroke.width) }
            case .group(let group): add(group.elements)
            case .image: break
            }
        }
    }
}

/// The value that occurs most often; of those that are as many, the one that came first. A drawing has a handful of each.
struct Commonest<Value: Equatable> {
    private var counts: [(value: Value, count: Int)] = []

    mutating func add(_ value: Value) {
        if let place = counts.firstIndex(where: { $0.value == value }) {
            counts[place].count += 1
        } else {
            counts.append((value, 1))
        }
    }

    /// nil where there is none.
    var value: Value? {
        let most = counts.map(\.count).max()
        return counts.first { $0.count == most }?.value
    }
}
