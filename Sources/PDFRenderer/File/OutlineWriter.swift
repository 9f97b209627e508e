internal import Graphics
internal import PDFFile
internal import PageLayout

/// Writes the bookmarks: headings as a tree, each leading to its place.
struct OutlineWriter {
    private struct Node {
        let entry: OutlineEntry
        var object = PDFReference(0)
        var children: [Node] = []

        /// Number of the nodes below.
        var count: Int { children.reduce(0) { $0 + 1 + $1.count } }
    }

    private let destinations: [String: PDFValue]
    private var roots: [Node] = []

    init(_ document: LaidOutDocument, pages: [PDFReference]) {
        destinations = Dictionary(
            document.destinations.map { ($0.anchor, $0.value(document, pages)) }, uniquingKeysWith: { first, _ in first })
        var rest = document.outline[...]
        while let entry = rest.popFirst() { roots.append(Self.node(entry, &rest)) }
    }

    /// Takes what is below `entry` from the front of `rest`.
    private static func node(_ entry: OutlineEntry, _ rest: inout ArraySlice<OutlineEntry>) -> Node {
        var node = Node(entry: entry)
        while let next = rest.first, next.level > entry.level {
            rest.removeFirst()
            node.children.append(Self.node(next, &rest))
        }
        return node
    }

    /// The outline's root, nil when there is no heading.
    mutating func write(to file: inout PDFWriter) -> PDFReference? {
        guard !roots.isEmpty else { return nil }
        let root = file.allocate()
        for index in roots.indices { Self.number(&roots[index], &file) }
        write(roots, parent: root, to: &file)
        file.set(
            root,
            .dictionary([
                "Type": .name("Outlines"), "First": .reference(roots[0].object), "Last": .reference(roots[roots.count - 1].object),
                "Count": .integer(roots.reduce(0) { $0 + 1 + $1.count }),
            ]))
        return root
    }

    private static func number(_ node: inout Node, _ file: inout PDFWriter) {
        node.object = file.allocate()
        for index in node.children.indices { number(&node.children[index], &file) }
    }

    private func write(_ nodes: [Node], parent: PDFReference, to file: inout PDFWriter) {
        for (index, node) in nodes.enumerated() {
            var item: PDFDictionary = ["Title": .text(node.entry.title), "Parent": .reference(parent)]
            item["Dest"] = destinations[node.entry.anchor]
            if index > 0 { item["Prev"] = .reference(nodes[index - 1].object) }
            if index + 1 < nodes.count { item["Next"] = .reference(nodes[index + 1].object) }
            if let first = node.children.first, let last = node.children.last {
                item["First"] = .reference(first.object)
                item["Last"] = .reference(last.object)
                item["Count"] = .integer(node.count)
            }
            file.set(node.object, .dictionary(item))
            write(node.children, parent: node.object, to: &file)
        }
    }
}

extension LaidOutDocument.Destination {
    /// Explicit destination (ISO 32000-1, 12.3.2.2): the page, with this point in its upper left corner.
    func value(_ document: LaidOutDocument, _ pages: [PDFReference]) -> PDFValue {
        let top = document.pages[page].size.height - point.y + 6
        return .array([.reference(pages[page]), .name("XYZ"), .integer(0), .points(top), .null])
    }
}
