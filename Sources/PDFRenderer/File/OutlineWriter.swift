internal import Graphics

/// Writes the bookmarks: headings as a tree, each leading to its place.
struct OutlineWriter {
    private struct Node {
        let entry: Strip.OutlineEntry
        var object = 0
        var children: [Node] = []

        /// Number of the nodes below.
        var count: Int { children.reduce(0) { $0 + 1 + $1.count } }
    }

    private let destinations: [String: String]
    private var roots: [Node] = []

    init(_ document: LaidOutDocument, pageObjects: [Int]) {
        destinations = Dictionary(
            document.destinations.map { ($0.anchor, $0.syntax(document, pageObjects)) }, uniquingKeysWith: { first, _ in first })
        var rest = document.outline[...]
        while let entry = rest.popFirst() { roots.append(Self.node(entry, &rest)) }
    }

    /// Takes what is below `entry` from the front of `rest`.
    private static func node(_ entry: Strip.OutlineEntry, _ rest: inout ArraySlice<Strip.OutlineEntry>) -> Node {
        var node = Node(entry: entry)
        while let next = rest.first, next.level > entry.level {
            rest.removeFirst()
            node.children.append(Self.node(next, &rest))
        }
        return node
    }

    /// Number of the outline's root object, nil when there is no heading.
    mutating func write(to file: inout PDFObjects) -> Int? {
        guard !roots.isEmpty else { return nil }
        let root = file.allocate()
        for index in roots.indices { Self.number(&roots[index], &file) }
        write(roots, parent: root, to: &file)
        let count = roots.reduce(0) { $0 + 1 + $1.count }
        file.set(
            root,
            "<</Type/Outlines/First \(PDFSyntax.reference(roots[0].object))/Last \(PDFSyntax.reference(roots[roots.count - 1].object))"
                + "/Count \(count)>>")
        return root
    }

    private static func number(_ node: inout Node, _ file: inout PDFObjects) {
        node.object = file.allocate()
        for index in node.children.indices { number(&node.children[index], &file) }
    }

    private func write(_ nodes: [Node], parent: Int, to file: inout PDFObjects) {
        for (index, node) in nodes.enumerated() {
            var text = "<</Title \(PDFSyntax.text(node.entry.title))/Parent \(PDFSyntax.reference(parent))"
            if let destination = destinations[node.entry.anchor] { text += "/Dest \(destination)" }
            if index > 0 { text += "/Prev \(PDFSyntax.reference(nodes[index - 1].object))" }
            if index + 1 < nodes.count { text += "/Next \(PDFSyntax.reference(nodes[index + 1].object))" }
            if let first = node.children.first, let last = node.children.last {
                text += "/First \(PDFSyntax.reference(first.object))/Last \(PDFSyntax.reference(last.object))/Count \(node.count)"
            }
            file.set(node.object, text + ">>")
            write(node.children, parent: node.object, to: &file)
        }
    }
}

extension LaidOutDocument.Destination {
    /// Explicit destination (ISO 32000-1, 12.3.2.2): the page, with this point in its upper left corner.
    func syntax(_ document: LaidOutDocument, _ pageObjects: [Int]) -> String {
        let top = document.pages[page].size.height - point.y + 6
        return "[\(PDFSyntax.reference(pageObjects[page]))/XYZ 0 \(PDFSyntax.number(top)) null]"
    }
}
