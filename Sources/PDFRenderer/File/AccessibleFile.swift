internal import Graphics
internal import Threading

/// Adds to the file that Cairo wrote what Cairo 1.16 lacks for PDF/UA-1 and PDF/A-2a: the structure tree with its attributes, artifacts,
/// links, bookmarks, page labels, metadata, the colour space and the glyph maps of fonts; and puts the pictures in.
struct AccessibleFile {
    private let document: LaidOutDocument
    private let metadata: XMPMetadata
    private let marks: [PageMarks]
    private let pictures: [PictureObject]
    private var file: PDFObjects
    private let pageObjects: [Int]

    /// `bytes` is Cairo's file of `document`, its pages drawn as `marks` say and its `pictures` as images that stand for them.
    init(
        _ bytes: [UInt8], _ document: LaidOutDocument, marks: [PageMarks], pictures: [PictureObject], metadata: XMPMetadata
    ) throws {
        self.document = document
        self.metadata = metadata
        self.marks = marks
        self.pictures = pictures
        file = try PDFObjects(bytes)
        pageObjects = try Self.pages(of: file)
        guard pageObjects.count == document.pages.count else { throw PDFObjects.Unreadable(reason: "\(pageObjects.count) pages") }
    }

    mutating func write() throws -> [UInt8] {
        let pages = file.head(file.root).value("/Pages ") ?? ""
        removeCairosStructure()
        completeFonts()
        try placePictures()
        try codeStreams()
        var tree = StructureTreeWriter(document, marks: marks, pageObjects: pageObjects)
        for page in pageObjects.indices { completePage(page, &tree) }
        let structure = tree.write(to: &file)
        var outlineWriter = OutlineWriter(document, pageObjects: pageObjects)
        let outline = outlineWriter.write(to: &file)
        let packet = file.add(stream: Array(metadata.packet.utf8), "/Type/Metadata/Subtype/XML")
        let profile = file.add(stream: ColourProfile.sRGB, "/N 3")

        let catalogue = file.allocate()
        var text = "<</Type/Catalog/Pages \(pages)/StructTreeRoot \(PDFSyntax.reference(structure))/MarkInfo<</Marked true>>"
        text += "/Lang (\(metadata.language))/ViewerPreferences<</DisplayDocTitle true>>/Metadata \(PDFSyntax.reference(packet))"
        text += "/PageLabels<</Nums[0<</S/D>>]>>"
        text += "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
        text += "/DestOutputProfile \(PDFSyntax.reference(profile))>>]"
        if let outline { text += "/Outlines \(PDFSyntax.reference(outline))/PageMode/UseOutlines" }
        file.set(catalogue, text + ">>")
        let information = file.allocate()
        file.set(information, metadata.information)
        file.remove(file.root)
        if let old = file.info { file.remove(old) }
        return file.file(root: catalogue, info: information)
    }

    private static func pages(of file: PDFObjects) throws -> [Int] {
        guard let tree = file.head(file.root).reference("/Pages "), let kids = file.head(tree).references("/Kids") else {
            throw PDFObjects.Unreadable(reason: "no pages")
        }
        return kids
    }

    private mutating func removeCairosStructure() {
        for number in file.numbers {
            let dictionary = file.head(number)
            let isStructure = dictionary.contains("/StructElem") || dictionary.contains("/StructTreeRoot\n") || dictionary.contains("/Nums")
            if isStructure, number != file.root { file.remove(number) }
        }
    }

    /// Glyphs of an embedded TrueType font are numbered as in its file; PDF/UA wants that said.
    private mutating func completeFonts() {
        for number in file.numbers {
            let dictionary = file.head(number)
            guard dictionary.contains("/CIDFontType2"), !dictionary.contains("/CIDToGIDMap"),
                let start = dictionary.firstRange(of: "<<")?.upperBound
            else { continue }
            file.set(number, Array(dictionary[..<start]) + Array(" /CIDToGIDMap /Identity".utf8) + dictionary[start...])
        }
    }

    /// What Cairo drew for a picture is as many pixels wide as its place in the order says (`PDFSurface.pictures`).
    private mutating func placePictures() throws {
        var missing = Set(pictures.indices)
        for number in file.numbers {
            let dictionary = file.head(number)
            guard dictionary.contains("/Subtype /Image"), let width = dictionary.reference("/Width ") else { continue }
            guard missing.remove(width - 1) != nil else { throw PDFObjects.Unreadable(reason: "image \(number)") }
            let picture = pictures[width - 1]
            var entries = picture.image.entries
            if let mask = picture.mask { entries += "/SMask \(PDFSyntax.reference(file.add(stream: mask.stream, mask.entries)))" }
            file.set(stream: picture.image.stream, entries, at: number)
        }
        guard missing.isEmpty else { throw PDFObjects.Unreadable(reason: "\(missing.count) pictures") }
        for page in pageObjects { namePicturesOnce(page) }
    }

    /// Cairo names a picture among a page's resources as often as it stands there; a dictionary has each key once.
    private mutating func namePicturesOnce(_ page: Int) {
        guard let resources = file.head(page).reference("/Resources ") else { return }
        let dictionary = file.head(resources)
        guard let start = dictionary.firstRange(of: "/XObject <<")?.upperBound,
            let end = dictionary[start...].firstRange(of: ">>")?.lowerBound
        else { return }
        let names = String(decoding: dictionary[start..<end], as: UTF8.self).split(separator: "/").filter { $0.contains(" R") }
        let once = Set(names).sorted().map { "/" + $0 }.joined()
        file.set(resources, Array(dictionary[..<start]) + Array(" \(once)".utf8) + dictionary[end...])
    }

    /// Makes artifacts of what belongs to no element, and deflates all that Cairo left as it is (`PDFSurface.leaveStreamsPlain`). Streams
    /// know nothing of each other: each core takes the next one, the largest first.
    private mutating func codeStreams() throws {
        var pages: [Int: Int] = [:]
        for (page, object) in pageObjects.enumerated() {
            guard let contents = file.head(object).reference("/Contents ") else { throw PDFObjects.Unreadable(reason: "page \(page + 1)") }
            pages[contents] = page
        }
        let streams = file.numbers.compactMap { number -> (number: Int, isDeflated: Bool, bytes: [UInt8])? in
            let isDeflated = file.head(number).contains("/Filter")
            guard !isDeflated || pages[number] != nil, let bytes = file.stream(number) else { return nil }
            return (number, isDeflated, bytes)
        }.sorted { $0.bytes.count > $1.bytes.count }
        let coded = Workers.map(streams.count) { [marks, pages] index in
            Result {
                let stream = streams[index]
                guard let page = pages[stream.number] else { return try Deflate.deflate(stream.bytes) }
                let content = stream.isDeflated ? try Deflate.inflate(stream.bytes) : stream.bytes
                return try Deflate.deflate(ContentStream.markArtifacts(content, marks[page].marks))
            }
        }
        for (stream, coded) in zip(streams, coded) {
            let entries = stream.isDeflated ? "" : file.streamEntries(stream.number)
            file.set(stream: try coded.get(), entries + "/Filter/FlateDecode", at: stream.number)
        }
    }

    private mutating func completePage(_ page: Int, _ tree: inout StructureTreeWriter) {
        let old = file.head(pageObjects[page])
        var annotations: [String] = []
        for link in document.pages[page].links {
            let object = file.allocate()
            let key = tree.addAnnotation(object, page: page, to: link.element)
            file.set(object, annotation(link, key: key, page: page))
            annotations.append(PDFSyntax.reference(object))
        }
        var text = "<</Type/Page/Tabs/S/StructParents \(page)"
        for key: StaticString in ["/Parent ", "/Contents ", "/Resources "] { text += "\(key)" + (old.value(key) ?? "null") }
        let size = document.pages[page].size
        text += "/MediaBox[0 0 \(PDFSyntax.number(size.width)) \(PDFSyntax.number(size.height))]"
        text += "/Group<</Type/Group/S/Transparency/I true/CS/DeviceRGB>>"
        if !annotations.isEmpty { text += "/Annots[\(annotations.joined(separator: " "))]" }
        file.set(pageObjects[page], text + ">>")
    }

    private func annotation(_ link: Strip.Link, key: Int, page: Int) -> String {
        let frame = PDFSyntax.rectangle(link.frame, pageHeight: document.pages[page].size.height)
        var text = "<</Type/Annot/Subtype/Link/Rect \(frame)/Border[0 0 0]/F 4/StructParent \(key)"
        if case .link(let description) = document.structure.elements[link.element].kind {
            text += "/Contents \(PDFSyntax.text(description))"
        }
        switch link.target {
        case .address(let address): text += "/A<</S/URI/URI \(PDFSyntax.text(address))>>"
        case .anchor(let anchor):
            if let destination = document.destinations.first(where: { $0.anchor == anchor }) {
                text += "/Dest \(destination.syntax(document, pageObjects))"
            }
        }
        return text + ">>"
    }
}

extension ArraySlice<UInt8> {
    /// The reference "12 0 R" after a key, as it stands in a dictionary of Cairo's.
    fileprivate func value(_ key: StaticString) -> String? { reference(key).map(PDFSyntax.reference) }

    fileprivate func reference(_ key: StaticString) -> Int? {
        firstRange(of: key).flatMap { integer(at: $0.upperBound) }
    }

    /// The numbers of an array of references "12 0 R".
    fileprivate func references(_ key: StaticString) -> [Int]? {
        guard let start = firstRange(of: key)?.upperBound, let open = self[start...].firstIndex(of: UInt8(ascii: "[")),
            let close = self[open...].firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        let words = self[index(after: open)..<close].split { $0 == 0x20 || $0 == 0x0A }
        return words.enumerated().compactMap { $0.offset % 3 == 0 ? $0.element.integer(at: $0.element.startIndex) : nil }
    }

    fileprivate func contains(_ text: StaticString) -> Bool { firstRange(of: text) != nil }
}
