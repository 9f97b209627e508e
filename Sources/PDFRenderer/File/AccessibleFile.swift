internal import Graphics
internal import PDFFile
internal import PageLayout
internal import Threading

/// Writes the file of a print for PDF/UA-1 and PDF/A-2a: around its pages fonts, structure tree, links, bookmarks, page labels, metadata and
/// the colour space.
struct AccessibleFile {
    private let document: LaidOutDocument
    private let metadata: XMPMetadata
    private let parts: [PageParts]
    private let pages: PagesContent
    private let record: FigureRecord
    private let hasThread: Bool
    private var file = PDFWriter()
    private let tree: PDFReference
    private let pageObjects: [PDFReference]

    /// - Parameters:
    ///   - pages: the content of `document`, its pages drawn in `parts`.
    ///   - hasThread: whether there are threads for fonts and streams.
    init(
        _ pages: PagesContent, _ document: LaidOutDocument, parts: [PageParts], metadata: XMPMetadata, record: FigureRecord, hasThread: Bool
    ) {
        self.document = document
        self.metadata = metadata
        self.parts = parts
        self.pages = pages
        self.record = record
        self.hasThread = hasThread
        tree = file.allocate()
        var pageObjects: [PDFReference] = []
        for _ in document.pages { pageObjects.append(file.allocate()) }
        self.pageObjects = pageObjects
    }

    mutating func write() throws -> [UInt8] {
        let resources = PDFValue.reference(file.add(.dictionary(try addResources())))
        let contents = pages.streams.map { file.add(.stream(PDFStream([:], data: $0))) }
        try StreamCoding.deflate(&file, hasThread: hasThread)
        var structure = StructureTreeWriter(document, parts: parts, pages: pageObjects)
        for page in pageObjects.indices {
            var dictionary: PDFDictionary = ["Type": .name("Page"), "Parent": .reference(tree)]
            dictionary["MediaBox"] = .rectangle(document.pages[page].bounds, pageHeight: document.pages[page].size.height)
            dictionary["Contents"] = .reference(contents[page])
            dictionary["Resources"] = resources
            dictionary["Group"] = .dictionary([
                "Type": .name("Group"), "S": .name("Transparency"), "I": .boolean(true), "CS": .name("DeviceRGB"),
            ])
            dictionary["Tabs"] = .name("S")
            dictionary["StructParents"] = .integer(page)
            let links = addLinks(of: page, &structure)
            if !links.isEmpty { dictionary["Annots"] = .array(links) }
            file.set(pageObjects[page], .dictionary(dictionary))
        }
        let kids = pageObjects.map(PDFValue.reference)
        file.set(tree, .dictionary(["Type": .name("Pages"), "Kids": .array(kids), "Count": .integer(kids.count)]))
        var catalogueEntries = addCatalogue(structure.write(to: &file))
        let information = file.add(.dictionary(metadata.information))
        let record = try record.write(to: &file, catalogue: catalogueEntries, date: metadata.information["ModDate"] ?? .null)
        catalogueEntries["PieceInfo"] = .dictionary(record)
        let catalogue = file.add(.dictionary(catalogueEntries))
        return file.file(root: catalogue, info: information)
    }

    /// The same for all pages.
    private mutating func addResources() throws -> PDFDictionary {
        let fonts = Workers.map(pages.fonts.count, hasThread: hasThread) { [pages] index in
            Result { try FontObject(pages.fonts[index]) }
        }
        var named: PDFDictionary = [:]
        for (place, font) in fonts.enumerated() { named[PageResources.font(place)] = .reference(try font.get().write(to: &file)) }
        var objects: PDFDictionary = [:]
        for (place, picture) in pages.pictures.enumerated() { objects[PageResources.picture(place)] = .reference(add(picture)) }
        if let drawings = pages.drawings {
            for (place, form) in try DrawingForms.copy(drawings, to: &file).enumerated() {
                objects[PageResources.drawing(place)] = .reference(form)
            }
        }
        var resources: PDFDictionary = ["Font": .dictionary(named)]
        if !objects.entries.isEmpty { resources["XObject"] = .dictionary(objects) }
        return resources
    }

    private mutating func add(_ picture: PictureObject) -> PDFReference {
        var image = picture.image
        if let mask = picture.mask { image.dictionary["SMask"] = .reference(file.add(.stream(mask))) }
        return file.add(.stream(image))
    }

    private mutating func addCatalogue(_ structure: PDFReference) -> PDFDictionary {
        var catalogue: PDFDictionary = ["Type": .name("Catalog"), "Pages": .reference(tree)]
        catalogue["StructTreeRoot"] = .reference(structure)
        catalogue["MarkInfo"] = .dictionary(["Marked": .boolean(true)])
        catalogue["Lang"] = .text(metadata.language)
        catalogue["ViewerPreferences"] = .dictionary(["DisplayDocTitle": .boolean(true)])
        let packet = Array(metadata.packet.utf8)
        catalogue["Metadata"] = .reference(
            file.add(.stream(PDFStream(["Type": .name("Metadata"), "Subtype": .name("XML")], data: packet))))
        catalogue["PageLabels"] = .dictionary(["Nums": .array([.integer(0), .dictionary(["S": .name("D")])])])
        let profile = file.add(.stream(PDFStream(["N": .integer(3)], data: ColourProfile.sRGB)))
        catalogue["OutputIntents"] = .array([
            .dictionary([
                "Type": .name("OutputIntent"), "S": .name("GTS_PDFA1"), "OutputConditionIdentifier": .text("sRGB"), "Info": .text("sRGB"),
                "DestOutputProfile": .reference(profile),
            ])
        ])
        var outline = OutlineWriter(document, pages: pageObjects)
        if let root = outline.write(to: &file) {
            catalogue["Outlines"] = .reference(root)
            catalogue["PageMode"] = .name("UseOutlines")
        }
        return catalogue
    }

    // MARK: Links

    private mutating func addLinks(of page: Int, _ structure: inout StructureTreeWriter) -> [PDFValue] {
        document.pages[page].links.map { link in
            let object = file.allocate()
            var annotation = annotation(link, page: page)
            annotation["StructParent"] = .integer(structure.addAnnotation(object, page: page, to: link.element))
            file.set(object, .dictionary(annotation))
            return .reference(object)
        }
    }

    private func annotation(_ link: PageLink, page: Int) -> PDFDictionary {
        var annotation: PDFDictionary = [
            "Type": .name("Annot"), "Subtype": .name("Link"),
            "Rect": .rectangle(link.frame, pageHeight: document.pages[page].size.height),
            "Border": .array([.integer(0), .integer(0), .integer(0)]), "F": .integer(4),
        ]
        if case .link(let description) = document.structure.elements[link.element].kind { annotation["Contents"] = .text(description) }
        switch link.target {
        case .address(let address): annotation["A"] = .dictionary(["S": .name("URI"), "URI": .text(address)])
        case .anchor(let anchor):
            if let destination = document.destinations.first(where: { $0.anchor == anchor }) {
                annotation["Dest"] = destination.value(document, pageObjects)
            }
        }
        return annotation
    }
}
