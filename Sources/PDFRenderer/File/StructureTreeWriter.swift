internal import Graphics

/// Writes the structure tree (ISO 32000-1, 14.7) of a laid-out document into a file's objects.
struct StructureTreeWriter {
    private enum Child {
        case element(DocumentStructure.ID)
        case content(page: Int, identifier: Int)
        case annotation(object: Int, page: Int)

        /// Of marked content alone: it decides the element's page.
        var page: Int? {
            switch self {
            case .element, .annotation: nil
            case .content(let page, _): page
            }
        }
    }

    private let document: LaidOutDocument
    private let pageObjects: [Int]
    /// By element, as the next two.
    private var children: [[Child]]
    private var isAttached: [Bool]
    /// 0 for elements of which nothing is on a page.
    private var objects: [Int]
    /// For every page, the element of each marked-content identifier.
    private var owners: [[DocumentStructure.ID]] = []
    /// Annotations in order, each with the element that owns it.
    private var annotationOwners: [DocumentStructure.ID] = []

    init(_ document: LaidOutDocument, marks: [PageMarks], pageObjects: [Int]) {
        self.document = document
        self.pageObjects = pageObjects
        let count = document.structure.elements.count
        children = Array(repeating: [], count: count)
        isAttached = Array(repeating: false, count: count)
        isAttached[DocumentStructure.root] = true
        objects = Array(repeating: 0, count: count)
        for (page, marks) in marks.enumerated() {
            var identifiers: [Int: Int] = [:]
            for (index, mark) in marks.marks.enumerated() where mark.element != nil { identifiers[index] = identifiers.count }
            var owners: [DocumentStructure.ID] = []
            for (element, mark) in marks.order {
                attach(element)
                guard let mark, let identifier = identifiers[mark] else { continue }
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
    mutating func addAnnotation(_ object: Int, page: Int, to element: DocumentStructure.ID) -> Int {
        children[element].append(.annotation(object: object, page: page))
        annotationOwners.append(element)
        return pageObjects.count + annotationOwners.count - 1
    }

    /// Writes all elements and returns the number of the tree's root object. Page n has the key n in the parent tree.
    mutating func write(to file: inout PDFObjects) -> Int {
        let root = file.allocate()
        let parentTree = file.allocate()
        let attached = isAttached.indices.filter { isAttached[$0] }
        for element in attached { objects[element] = file.allocate() }
        for element in attached { file.set(objects[element], dictionary(of: element, root: root)) }
        file.set(
            root,
            "<</Type/StructTreeRoot/K \(reference(DocumentStructure.root))/ParentTree \(PDFSyntax.reference(parentTree))"
                + "/ParentTreeNextKey \(pageObjects.count + annotationOwners.count)>>")
        var entries = ""
        for (page, owners) in owners.enumerated() {
            entries += "\(page) [\(owners.map(reference).joined(separator: " "))]\n"
        }
        for (index, owner) in annotationOwners.enumerated() { entries += "\(pageObjects.count + index) \(reference(owner))\n" }
        file.set(parentTree, "<</Nums[\(entries)]>>")
        return root
    }

    private func reference(_ element: DocumentStructure.ID) -> String { PDFSyntax.reference(objects[element]) }

    private func dictionary(of id: DocumentStructure.ID, root: Int) -> String {
        let element = document.structure.elements[id]
        let parent = element.parent.map(reference) ?? PDFSyntax.reference(root)
        var text = "<</Type/StructElem/S/\(element.kind.standardType)/P \(parent)"
        text += attributes(of: element.kind, id)
        let kids = children[id]
        let firstPage = kids.lazy.compactMap(\.page).first
        if let firstPage { text += "/Pg \(PDFSyntax.reference(pageObjects[firstPage]))" }
        text += "/K[" + kids.map { kid(from: $0, on: firstPage) }.joined(separator: " ") + "]>>"
        return text
    }

    private func kid(from child: Child, on page: Int?) -> String {
        switch child {
        case .element(let id): reference(id)
        case .content(let own, let identifier) where own == page: "\(identifier)"
        case .content(let own, let identifier): "<</Type/MCR/Pg \(PDFSyntax.reference(pageObjects[own]))/MCID \(identifier)>>"
        case .annotation(let object, let own):
            "<</Type/OBJR/Obj \(PDFSyntax.reference(object))/Pg \(PDFSyntax.reference(pageObjects[own]))>>"
        }
    }

    private func attributes(of kind: StructureKind, _ id: DocumentStructure.ID) -> String {
        switch kind {
        case .table(let summary): summary.isEmpty ? "" : "/A<</O/Table/Summary \(PDFSyntax.text(summary))>>"
        case .tableHeader(let scope, let columns, let rows):
            "/A<</O/Table/Scope/\(scope.rawValue)\(spans(columns, rows))>>"
        case .tableCell(let columns, let rows): columns > 1 || rows > 1 ? "/A<</O/Table\(spans(columns, rows))>>" : ""
        case .figure(let alternative): "/Alt \(PDFSyntax.text(alternative))" + boundingBox(of: id)
        case .link(let description): "/Alt \(PDFSyntax.text(description))"
        case .note: "/ID \(PDFSyntax.text("note-\(id)"))"
        case .list(let ordered): "/A<</O/List/ListNumbering/\(ordered ? "Decimal" : "Disc")>>"
        default: ""
        }
    }

    private func spans(_ columns: Int, _ rows: Int) -> String {
        (columns > 1 ? "/ColSpan \(columns)" : "") + (rows > 1 ? "/RowSpan \(rows)" : "")
    }

    private func boundingBox(of id: DocumentStructure.ID) -> String {
        for page in document.pages {
            guard let frame = page.figureFrames[id] else { continue }
            return "/A<</O/Layout/Placement/Block/BBox \(PDFSyntax.rectangle(frame, pageHeight: page.size.height))>>"
        }
        return ""
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
