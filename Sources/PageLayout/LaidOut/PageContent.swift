package import Graphics

/// What is drawn in one go for one element of the document's structure; for none: an artifact.
package struct PageContent: Sendable, Hashable {
    package var element: DocumentStructure.ID?
    package var origin = Point(x: 0, y: 0)
    package var elements: [SceneElement]
    /// What a figure covers, from `origin`.
    package var frame: Rectangle?

    func moved(x: Double, y: Double) -> PageContent {
        var moved = self
        moved.origin.x += x
        moved.origin.y += y
        return moved
    }
}

/// A place that leads elsewhere.
package struct PageLink: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
        case address(String)
        /// A name of the document (`LaidOutDocument.Destination`).
        case anchor(String)
    }

    package var element: DocumentStructure.ID
    package var frame: Rectangle
    package var target: Target

    func moved(x: Double, y: Double) -> PageLink {
        var moved = self
        moved.frame.origin.x += x
        moved.frame.origin.y += y
        return moved
    }
}

/// A heading for the bookmarks and the table of contents.
package struct OutlineEntry: Sendable, Hashable {
    package var level: Int
    package var title: String
    package var anchor: String
}
