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
        for element in attached { file.set(objects[element], .dictionary(dictionary(of: element, root: root))) }
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

    private func dictionary(of id: DocumentStructure.ID, root: PDFReference) -> PDFDictionary {
        let element = document.structure.elements[id]
        var dictionary = PDFDictionary(capacity: 6)
        dictionary["Type"] = .name("StructElem")
        dictionary["S"] = .name(PDFName(element.kind.standardType))
        dictionary["P"] = element.parent.map(reference) ?? .reference(root)
        addAttributes(of: element.kind, id, to: &dictionary)
        let kids = children[id]
        let firstPage = kids.lazy.compactMap(\.page).first
        if let firstPage { dictionary["Pg"] = .reference(pages[firstPage]) }
        dictionary["K"] = .array(kids.map { kid(from: $0, on: firstPage) })
        return dictionary
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

    private func addAttributes(of kind: StructureKind, _ id: DocumentStructure.ID, to dictionary: inout PDFDictionary) {
        switch kind {
        case .table(let summary):
            if !summary.isEmpty { dictionary["A"] = .dictionary(["O": .name("Table"), "Summary": .text(summary)]) }
        case .tableHeader(let scope, let columns, let rows):
            var attributes: PDFDictionary = ["O": .name("Table"), "Scope": .name(PDFName(scope.rawValue))]
            Self.addSpans(columns, rows, to: &attributes)
            dictionary["A"] = .dictionary(attributes)
        case .tableCell(let columns, let rows):
            guard columns > 1 || rows > 1 else { break }
            var attributes: PDFDictionary = ["O": .name("Table")]
            Self.addSpans(columns, rows, to: &attributes)
            dictionary["A"] = .dictionary(attributes)
        case .figure(let alternative):
            dictionary["Alt"] = .text(alternative)
            dictionary["A"] = boundingBox(of: id)
        case .link(let description): dictionary["Alt"] = .text(description)
        case .note: dictionary["ID"] = .text("note-\(id)")
        case .list(let ordered):
            dictionary["A"] = .dictionary(["O": .name("List"), "ListNumbering": .name(ordered ? "Decimal" : "Disc")])
        default: break
        }
    }

    private static func addSpans(_ columns: Int, _ rows: Int, to attributes: inout PDFDictionary) {
        if columns > 1 { attributes["ColSpan"] = .integer(columns) }
        if rows > 1 { attributes["RowSpan"] = .integer(rows) }
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
