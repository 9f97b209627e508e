internal import Graphics
internal import PageLayout

/// The parts of one page: what is drawn in one go, and whose it is. Each becomes one marked content of the file.
struct PageParts {
    struct Part {
        /// nil: an artifact.
        let element: DocumentStructure.ID?
        /// Whether it is what a chart has besides texts and pictures.
        var isDrawing = false
        var elements: [SceneElement]
    }

    private(set) var parts: [Part] = []
    /// Elements in the order of their content, those without any drawing too (empty cells); `part` is nil for these.
    private(set) var order: [(element: DocumentStructure.ID, part: Int?)] = []

    init(_ page: LaidOutPage) {
        for content in page.content {
            guard content.elements.contains(where: \.draws) else {
                if let element = content.element { order.append((element, nil)) }
                continue
            }
            if content.frame != nil, let element = content.element {
                appendFigure(content, of: element)
                continue
            }
            let group = SceneElement.group(SceneGroup(origin: content.origin, elements: content.elements))
            if let last = parts.indices.last, parts[last].element == content.element {
                parts[last].elements.append(group)
            } else {
                parts.append(Part(element: content.element, elements: [group]))
                if let element = content.element { order.append((element, parts.count - 1)) }
            }
        }
    }

    /// The drawing as one, and every text by itself: as one piece texts would run into each other when the structure is read.
    private mutating func appendFigure(_ content: PageContent, of element: DocumentStructure.ID) {
        let drawn = content.elements.flatMap { $0.flattened(at: content.origin) }
        let shapes = drawn.filter { $0.kind == .shape }.map(\.element)
        if !shapes.isEmpty { appendPiece(Part(element: element, isDrawing: true, elements: shapes)) }
        for piece in drawn where piece.kind != .shape { appendPiece(Part(element: element, elements: [piece.element])) }
    }

    private mutating func appendPiece(_ piece: Part) {
        parts.append(piece)
        if let element = piece.element { order.append((element, parts.count - 1)) }
    }
}

extension SceneElement {
    fileprivate enum Kind {
        case text, image, shape
    }

    /// What the element draws, one by one, each in a group that puts it in its place.
    fileprivate func flattened(at origin: Point) -> [(element: SceneElement, kind: Kind)] {
        switch self {
        case .group(let group):
            let inner = Point(x: origin.x + group.origin.x, y: origin.y + group.origin.y)
            return group.elements.flatMap { $0.flattened(at: inner) }
        case .text(let text):
            return text.text.isEmpty ? [] : [(.group(SceneGroup(origin: origin, elements: [self])), .text)]
        case .image:
            return [(.group(SceneGroup(origin: origin, elements: [self])), .image)]
        case .line, .rectangle, .path:
            return [(.group(SceneGroup(origin: origin, elements: [self])), .shape)]
        }
    }

    /// Whether anything of the element reaches the page.
    fileprivate var draws: Bool {
        switch self {
        case .text(let text): !text.text.isEmpty
        case .group(let group): group.elements.contains(where: \.draws)
        case .line, .rectangle, .path, .image: true
        }
    }
}
