internal import Graphics
internal import PDFFile
internal import PageLayout

/// Writes the structure tree (ISO 32000-1, 14.7) of a laid-out document into a file's objects.
struct StructureTreeWriter {
    private enum Child {
        case element(DocumentStructure.ID)
        case content(page: Int, identifier: Int)
        case annotation(object: PDFReference, page: Int)

        /// Of marked content alone: it decides the element's page.
        var page: Int? {
            switch self {
            case .element, .annotation: nil
            case .content(let page, _): page
            }
        }
    }

    private let document: LaidOutDocument
    private let pages: [PDFReference]
    /// Of all elements, each leading to the next one of its element.
    private var children: [(child: Child, next: Int?)] = []
    /// The first and the last of `children`, by element, as the next two.
    private var ends: [(first: Int, last: Int)?]
    private var isAttached: [Bool]
    /// Number 0 for elements of which nothing is on a page.
    private var objects: [PDFReference]
    /// For every page, the element of each marked-content identifier.
    private var owners: [[DocumentStructure.ID]] = []
    /// Annotations in order, each with the element that owns it.
    private var annotationOwners: [DocumentStructure.ID] = []

    init(_ document: LaidOutDocument, parts: [PageParts], pages: [PDFReference]) {
        self.document = document
        self.pages = pages
        let count = document.structure.elements.count
        children.reserveCapacity(2 * count)
        ends = Array(repeating: nil, count: count)
        isAttached = Array(repeating: false, count: count)
        isAttached[DocumentStructure.root] = true
        objects = Array(repeating: PDFReference(0), count: count)
        for (page, parts) in parts.enumerated() {
            // By part; nil: an artifact.
            var identifiers: [Int?] = []
            identifiers.reserveCapacity(parts.parts.count)
            var count = 0
            for part in parts.parts {
                identifiers.append(part.element == nil ? nil : count)
                if part.element != nil { count += 1 }
            }
            var owners: [DocumentStructure.ID] = []
            owners.reserveCapacity(parts.order.count)
            for (element, part) in parts.order {
                attach(element)
                guard let part, let identifier = identifiers[part] else { continue }
                append(.content(page: page, identifier: identifier), to: element)
                owners.append(element)
            }
            self.owners.append(owners)
        }
    }

    private mutating func attach(_ element: DocumentStructure.ID) {
        guard !isAttached[element] else { return }
        isAttached[element] = true
        guard let parent = document.structure.elements[element].parent else { return }
        attach(parent)
        append(.element(element), to: parent)
    }

    private mutating func append(_ child: Child, to element: DocumentStructure.ID) {
        let place = children.count
        children.append((child, nil))
        if let last = ends[element]?.last { children[last].next = place }
        ends[element] = (ends[element]?.first ?? place, place)
    }

    /// Gives an annotation to its element; returns the annotation's key in the parent tree.
    mutating func addAnnotation(_ object: PDFReference, page: Int, to element: DocumentStructure.ID) -> Int {
        append(.annotation(object: object, page: page), to: element)
        annotationOwners.append(element)
        return pages.count + annotationOwners.count - 1
    }

    /// Writes all elements and returns the tree's root. Page n has the key n in the parent tree.
    mutating func write(to file: inout PDFWriter) -> PDFReference {
        let root = file.allocate()
        let parentTree = file.allocate()
        for element in isAttached.indices where isAttached[element] { objects[element] = file.allocate() }
        writeElements(below: root, to: &file)
        file.set(
            root,
            .dictionary([
                "Type": .name("StructTreeRoot"), "K": .reference(objects[DocumentStructure.root]), "ParentTree": .reference(parentTree),
                "ParentTreeNextKey": .integer(pages.count + annotationOwners.count),
            ]))
        writeParentTree(parentTree, to: &file)
        return root
    }

    private func writeElements(below root: PDFReference, to file: inout PDFWriter) {
        for element in isAttached.indices where isAttached[element] {
            file.set(objects[element]) { write(element, root: root, in: &$0) }
        }
    }

    private func writeParentTree(_ tree: PDFReference, to file: inout PDFWriter) {
        let entries = owners.reduce(annotationOwners.count) { $0 + $1.count }
        let most = 16 + entries * ByteRoom.longestReference + (owners.count + annotationOwners.count) * (ByteRoom.longestNumber + 2)
        file.set(tree) { dictionary in
            dictionary.add(atMost: most) { tree in
                tree.add("/Nums[")
                for (page, owners) in owners.enumerated() {
                    tree.add(page)
                    tree.add("[")
                    for owner in owners { tree.add(objects[owner]) }
                    tree.add("]")
                }
                for (index, owner) in annotationOwners.enumerated() {
                    tree.add(pages.count + index)
                    tree.add(objects[owner])
                }
                tree.add("]")
            }
        }
    }

    /// The most bytes of what an element has beside words and children, and of a child.
    private static let mostOfElement = 160
    private static let mostOfChild = 32 + 2 * ByteRoom.longestReference

    private func write(_ id: DocumentStructure.ID, root: PDFReference, in dictionary: inout ObjectBytes) {
        let element = document.structure.elements[id]
        let parent = element.parent.map { objects[$0] } ?? root
        dictionary.add(atMost: Self.mostOfElement) { entries in
            entries.add("/Type/StructElem/S/")
            entries.add(element.kind.standardType)
            entries.add("/P")
            entries.add(parent)
        }
        addAttributes(of: element.kind, id, to: &dictionary)
        var firstPage: Int?
        var count = 0
        forEachChild(of: id) { child in
            count += 1
            firstPage = firstPage ?? child.page
        }
        dictionary.add(atMost: Self.mostOfElement + count * Self.mostOfChild) { entries in
            if let firstPage {
                entries.add("/Pg")
                entries.add(pages[firstPage])
            }
            entries.add("/K[")
            forEachChild(of: id) { add($0, on: firstPage, to: &entries) }
            entries.add("]")
        }
    }

    private func forEachChild(of element: DocumentStructure.ID, _ body: (Child) -> Void) {
        var place = ends[element]?.first
        while let present = place {
            body(children[present].child)
            place = children[present].next
        }
    }

    private func add(_ child: Child, on page: Int?, to entries: inout ByteRoom) {
        switch child {
        case .element(let id): entries.add(objects[id])
        case .content(let own, let identifier) where own == page: entries.add(identifier)
        case .content(let own, let identifier):
            entries.add("<</Type/MCR/Pg")
            entries.add(pages[own])
            entries.add("/MCID")
            entries.add(identifier)
            entries.add(">>")
        case .annotation(let object, let own):
            entries.add("<</Type/OBJR/Obj")
            entries.add(object)
            entries.add("/Pg")
            entries.add(pages[own])
            entries.add(">>")
        }
    }

    private func addAttributes(of kind: StructureKind, _ id: DocumentStructure.ID, to dictionary: inout ObjectBytes) {
        switch kind {
        case .table(let summary):
            guard !summary.isEmpty else { break }
            dictionary.add("A") { attributes in
                attributes.add("O", .name("Table"))
                attributes.add("Summary", .text(summary))
            }
        case .tableHeader(let scope, let columns, let rows):
            dictionary.add(atMost: Self.mostOfElement) { entries in
                entries.add("/A<</O/Table/Scope/")
                switch scope {
                case .row: entries.add("Row")
                case .column: entries.add("Column")
                }
                Self.addSpans(columns, rows, to: &entries)
                entries.add(">>")
            }
        case .tableCell(let columns, let rows):
            guard columns > 1 || rows > 1 else { break }
            dictionary.add(atMost: Self.mostOfElement) { entries in
                entries.add("/A<</O/Table")
                Self.addSpans(columns, rows, to: &entries)
                entries.add(">>")
            }
        case .figure(let alternative):
            dictionary.add("Alt", .text(alternative))
            if let box = boundingBox(of: id) { dictionary.add("A", box) }
        case .link(let description): dictionary.add("Alt", .text(description))
        case .note: dictionary.add("ID", .text("note-\(id)"))
        case .list(let ordered):
            dictionary.add("A", .dictionary(["O": .name("List"), "ListNumbering": .name(ordered ? "Decimal" : "Disc")]))
        default: break
        }
    }

    private static func addSpans(_ columns: Int, _ rows: Int, to entries: inout ByteRoom) {
        if columns > 1 {
            entries.add("/ColSpan")
            entries.add(columns)
        }
        if rows > 1 {
            entries.add("/RowSpan")
            entries.add(rows)
        }
    }

    private func boundingBox(of id: DocumentStructure.ID) -> PDFValue? {
        for page in document.pages {
            guard let frame = page.figureFrames[id] else { continue }
            return .dictionary([
                "O": .name("Layout"), "Placement": .name("Block"), "BBox": .rectangle(frame, pageHeight: page.size.height),
            ])
        }
        return nil
    }
}

extension StructureKind {
    /// Standard structure type (ISO 32000-1, 14.8.4).
    var standardType: StaticString {
        switch self {
        case .document: "Document"
        case .section: "Sect"
        case .heading(level: ...1): "H1"
        case .heading(level: 2): "H2"
        case .heading(level: 3): "H3"
        case .heading(level: 4): "H4"
        case .heading(level: 5): "H5"
        case .heading: "H6"
        case .paragraph: "P"
        case .blockQuote: "BlockQuote"
        case .list: "L"
        case .listItem: "LI"
        case .listLabel: "Lbl"
        case .listBody: "LBody"
        case .table: "Table"
        case .tableRow: "TR"
        case .tableHeader: "TH"
        case .tableCell: "TD"
        case .figure: "Figure"
        case .caption: "Caption"
        case .note: "Note"
        case .reference: "Reference"
        case .contents: "TOC"
        case .contentsItem: "TOCI"
        case .link: "Link"
        }
    }
}
