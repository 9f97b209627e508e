package import Graphics

/// A finished page: what is drawn where, and what it means. A pure value; drawing adds nothing to it.
package struct LaidOutPage: Sendable, Hashable {
    package let size: Size
    /// In reading order, furniture last.
    package let content: [PageContent]
    package let links: [PageLink]
    /// Number from 1.
    package let number: Int

    /// All of it.
    package var bounds: Rectangle { Rectangle(x: 0, y: 0, width: size.width, height: size.height) }

    /// Where the figures are.
    package var figureFrames: [DocumentStructure.ID: Rectangle] {
        var frames: [DocumentStructure.ID: Rectangle] = [:]
        for content in content {
            guard let element = content.element, var frame = content.frame else { continue }
            frame.origin.x += content.origin.x
            frame.origin.y += content.origin.y
            frames[element] = frame
        }
        return frames
    }

    /// The page as one drawing, for goldens and pictures.
    package var scene: Scene {
        Scene(size: size, elements: content.map { .group(SceneGroup(origin: $0.origin, elements: $0.elements)) })
    }
}

/// All pages with the document's structure.
package struct LaidOutDocument: Sendable, Hashable {
    package let pages: [LaidOutPage]
    package let structure: DocumentStructure
    package let destinations: [Destination]
    package let outline: [OutlineEntry]

    /// Where a name of the document lies.
    package struct Destination: Sendable, Hashable {
        package let anchor: String
        /// Index of the page.
        package let page: Int
        /// From the page's upper left corner.
        package let point: Point
    }
}
