internal import Graphics
internal import PageLayout

/// The parts of one page: what is drawn in one go, and whose it is. Each becomes one marked content of the file.
struct PageParts {
    struct Part {
        /// nil: an artifact.
        let element: DocumentStructure.ID?
        /// Whether it is what a chart has besides texts and pictures.
        var isDrawing = false
        var groups: [SceneGroup]
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
            let group = SceneGroup(origin: content.origin, elements: content.elements)
            if let last = parts.indices.last, parts[last].element == content.element {
                parts[last].groups.append(group)
            } else {
                parts.append(Part(element: content.element, groups: [group]))
                if let element = content.element { order.append((element, parts.count - 1)) }
            }
        }
    }

    /// The drawing as one, and every text by itself: as one piece texts would run into each other when the structure is read.
    private mutating func appendFigure(_ content: PageContent, of element: DocumentStructure.ID) {
        var figure = FigureParts()
        for part in content.elements { figure.add(part, at: content.origin) }
        if !figure.shapes.isEmpty {
            appendPiece(Part(element: element, isDrawing: true, groups: figure.shapes))
        }
        for other in figure.others { appendPiece(Part(element: element, groups: [other])) }
    }

    private mutating func appendPiece(_ piece: Part) {
        parts.append(piece)
        if let element = piece.element { order.append((element, parts.count - 1)) }
    }
}

/// What a figure draws, in its place: its shapes as few groups, every text and picture by itself.
private struct FigureParts {
    private(set) var shapes: [SceneGroup] = []
    private(set) var others: [SceneGroup] = []

    mutating func add(_ element: SceneElement, at origin: Point) {
        switch element {
        case .group(let group):
            let inner = Point(x: origin.x + group.origin.x, y: origin.y + group.origin.y)
            for element in group.elements { add(element, at: inner) }
        case .text(let text):
            if !text.text.isEmpty { others.append(SceneGroup(origin: origin, elements: [element])) }
        case .image:
            others.append(SceneGroup(origin: origin, elements: [element]))
        case .line, .rectangle, .path:
            if let last = shapes.indices.last, shapes[last].origin == origin {
                shapes[last].elements.append(element)
            } else {
                shapes.append(SceneGroup(origin: origin, elements: [element]))
            }
        }
    }
}

extension SceneElement {
    /// Whether anything of the element reaches the page.
    fileprivate var draws: Bool {
        switch self {
        case .text(let text): !text.text.isEmpty
        case .group(let group): group.elements.contains(where: \.draws)
        case .line, .rectangle, .path, .image: true
        }
    }
}
