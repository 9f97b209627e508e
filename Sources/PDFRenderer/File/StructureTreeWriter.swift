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
    /// By element, as the next two.
    private var children: [[Child]]
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
        children = Array(repeating: [], count: count)
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
            for (element, part) in parts.order {
                attach(element)
                guard let part, let identifier = identifiers[part] else { continue }
                children[element].append(.content(page: page, identifier: identifier))
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
        children[parent].append(.element(element))
    }

    /// Gives an annotation to its element; returns the annotation's key in the parent tree.
    mutating func addAnnotation(_ object: PDFReference, page: Int, to element: DocumentStructure.ID) -> Int {
        children[element].append(.annotation(object: object, page: page))
        annotationOwners.append(element)
        return pages.count + annotationOwners.count - 1
    }

    /// Writes all elements and returns the tree's root. Page n has the key n in the parent tree.
    mutating func write(to file: inout PDFWriter) -> PDFReference {
        let root = file.allocate()
        let parentTree = file.allocate()
        let attached = isAttached.indices.filter { isAttached[$0] }
        for element in attached { objects[element] = file.allocate() }
        for element in attached { file.set(objects[element]) { write(element, root: root, in: &$0) } }
        file.set(
            root,
            .dictionary([
                "Type": .name("StructTreeRoot"), "K": reference(DocumentStructure.root), "ParentTree": .reference(parentTree),
                "ParentTreeNextKey": .integer(pages.count + annotationOwners.count),
            ]))
        var numbers: [PDFValue] = []
        for (page, owners) in owners.enumerated() { numbers += [.integer(page), .array(owners.map(reference))] }
        for (index, owner) in annotationOwners.enumerated() { numbers += [.integer(pages.count + index), reference(owner)] }
        file.set(parentTree, .dictionary(["Nums": .array(numbers)]))
        return root
    }

    private func reference(_ element: DocumentStructure.ID) -> PDFValue { .reference(objects[element]) }

    private func write(_ id: DocumentStructure.ID, root: PDFReference, in dictionary: inout ObjectBytes) {
        let element = document.structure.elements[id]
        dictionary.add("Type", .name("StructElem"))
        dictionary.add("S", .name(PDFName(element.kind.standardType)))
        dictionary.add("P", element.parent.map(reference) ?? .reference(root))
        addAttributes(of: element.kind, id, to: &dictionary)
        let kids = children[id]
        let firstPage = kids.lazy.compactMap(\.page).first
        if let firstPage { dictionary.add("Pg", .reference(pages[firstPage])) }
        dictionary.add("K", count: kids.count) { kid(from: kids[$0], on: firstPage) }
    }

    private func kid(from child: Child, on page: Int?) -> PDFValue {
        switch child {
        case .element(let id): reference(id)
        case .content(let own, let identifier) where own == page: .integer(identifier)
        case .content(let own, let identifier):
            .dictionary(["Type": .name("MCR"), "Pg": .reference(pages[own]), "MCID": .integer(identifier)])
        case .annotation(let object, let own):
            .dictionary(["Type": .name("OBJR"), "Obj": .reference(object), "Pg": .reference(pages[own])])
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
            dictionary.add("A") { attributes in
                attributes.add("O", .name("Table"))
                attributes.add("Scope", .name(PDFName(scope.rawValue)))
                Self.addSpans(columns, rows, to: &attributes)
            }
        case .tableCell(let columns, let rows):
            guard columns > 1 || rows > 1 else { break }
            dictionary.add("A") { attributes in
                attributes.add("O", .name("Table"))
                Self.addSpans(columns, rows, to: &attributes)
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

    private static func addSpans(_ columns: Int, _ rows: Int, to attributes: inout ObjectBytes) {
        if columns > 1 { attributes.add("ColSpan", .integer(columns)) }
        if rows > 1 { attributes.add("RowSpan", .integer(rows)) }
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
    var standardType: String {
        switch self {
        case .document: "Document"
        case .section: "Sect"
        case .heading(let level): "H\(min(level, 6))"
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
