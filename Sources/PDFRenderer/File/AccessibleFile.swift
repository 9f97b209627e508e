internal import Graphics
internal import PDFFile
internal import PageLayout

/// Writes the file of a print for PDF/UA-1 and PDF/A-2a: around the pages that Cairo drew the structure tree, links, bookmarks, page
/// labels, metadata and the colour space.
struct AccessibleFile {
    private let document: LaidOutDocument
    private let metadata: XMPMetadata
    private let parts: [PageParts]
    private let pictures: [PictureObject]
    private let record: FigureRecord
    private var transfer: PageTransfer
    private var file = PDFWriter()
    private let tree: PDFReference
    private let pages: [PDFReference]

    /// - Parameters:
    ///   - drawing: Cairo's file of `document`, its pages drawn in `parts`.
    ///   - pictures: in the order of `PDFSurface.pictures`.
    init(
        _ drawing: [UInt8], _ document: LaidOutDocument, parts: [PageParts], pictures: [PictureObject], metadata: XMPMetadata,
        record: FigureRecord
    ) throws(PDFFileError) {
        self.document = document
        self.metadata = metadata
        self.parts = parts
        self.pictures = pictures
        self.record = record
        transfer = try PageTransfer(drawing, pageCount: document.pages.count)
        tree = file.allocate()
        var pages: [PDFReference] = []
        for _ in document.pages { pages.append(file.allocate()) }
        self.pages = pages
    }

    /// The whole file, and whether it has a structure tree: not where Cairo drew otherwise than it was told to.
    mutating func write() throws -> (bytes: [UInt8], isTagged: Bool) {
        let images = pictures.map { add($0) }
        let resources = try transfer.copyResources(to: &file, pictures: images)
        let (contents, isTagged) = try transfer.code(&file, parts: parts.map { $0.parts.map { $0.element != nil } })
        var structure = StructureTreeWriter(document, parts: parts, pages: pages)
        for page in pages.indices {
            var dictionary: PDFDictionary = ["Type": .name("Page"), "Parent": .reference(tree)]
            dictionary["MediaBox"] = .rectangle(document.pages[page].bounds, pageHeight: document.pages[page].size.height)
            dictionary["Contents"] = .reference(file.add(.stream(contents[page])))
            dictionary["Resources"] = .dictionary(resources[page])
            dictionary["Group"] = .dictionary([
                "Type": .name("Group"), "S": .name("Transparency"), "I": .boolean(true), "CS": .name("DeviceRGB"),
            ])
            if isTagged {
                dictionary["Tabs"] = .name("S")
                dictionary["StructParents"] = .integer(page)
            }
            let links = addLinks(of: page, &structure, isTagged: isTagged)
            if !links.isEmpty { dictionary["Annots"] = .array(links) }
            file.set(pages[page], .dictionary(dictionary))
        }
        file.set(
            tree, .dictionary(["Type": .name("Pages"), "Kids": .array(pages.map(PDFValue.reference)), "Count": .integer(pages.count)]))
        var catalogueEntries = addCatalogue(isTagged ? structure.write(to: &file) : nil)
        let information = file.add(.dictionary(metadata.information))
        let record = try record.write(to: &file, catalogue: catalogueEntries, date: metadata.information["ModDate"] ?? .null)
        catalogueEntries["PieceInfo"] = .dictionary(record)
        let catalogue = file.add(.dictionary(catalogueEntries))
        return (file.file(root: catalogue, info: information), isTagged)
    }

    private mutating func add(_ picture: PictureObject) -> PDFReference {
        var image = picture.image
        if let mask = picture.mask { image.dictionary["SMask"] = .reference(file.add(.stream(mask))) }
        return file.add(.stream(image))
    }

    private mutating func addCatalogue(_ structure: PDFReference?) -> PDFDictionary {
        var catalogue: PDFDictionary = ["Type": .name("Catalog"), "Pages": .reference(tree)]
        if let structure {
            catalogue["StructTreeRoot"] = .reference(structure)
            catalogue["MarkInfo"] = .dictionary(["Marked": .boolean(true)])
        }
        catalogue["Lang"] = .text(metadata.language)
        catalogue["ViewerPreferences"] = .dictionary(["DisplayDocTitle": .boolean(true)])
        let packet = Array(metadata.packet(isTagged: structure != nil).utf8)
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
        var outline = OutlineWriter(document, pages: pages)
        if let root = outline.write(to: &file) {
            catalogue["Outlines"] = .reference(root)
            catalogue["PageMode"] = .name("UseOutlines")
        }
        return catalogue
    }

    // MARK: Links

    private mutating func addLinks(of page: Int, _ structure: inout StructureTreeWriter, isTagged: Bool) -> [PDFValue] {
        document.pages[page].links.map { link in
            let object = file.allocate()
            var annotation = annotation(link, page: page)
            if isTagged { annotation["StructParent"] = .integer(structure.addAnnotation(object, page: page, to: link.element)) }
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
                annotation["Dest"] = destination.value(document, pages)
            }
        }
        return annotation
    }
}
