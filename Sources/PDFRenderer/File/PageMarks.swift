internal import Cairo
internal import Graphics

/// The marked content of one page: what is drawn as one sequence, and whose it is. A sequence's place is its MCID.
struct PageMarks {
    struct Mark {
        /// nil: an artifact.
        let element: DocumentStructure.ID?
        var elements: [SceneElement]
    }

    private(set) var marks: [Mark] = []
    /// Elements in the order of their content, those without any drawing too (empty cells); `mark` is nil for these.
    private(set) var order: [(element: DocumentStructure.ID, mark: Int?)] = []

    init(_ page: LaidOutPage) {
        for content in page.content {
            guard content.elements.contains(where: \.draws) else {
                if let element = content.element { order.append((element, nil)) }
                continue
            }
            let group = SceneElement.group(SceneGroup(origin: content.origin, elements: content.elements))
            if let last = marks.indices.last, marks[last].element == content.element {
                marks[last].elements.append(group)
            } else {
                marks.append(Mark(element: content.element, elements: [group]))
                if let element = content.element { order.append((element, marks.count - 1)) }
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
