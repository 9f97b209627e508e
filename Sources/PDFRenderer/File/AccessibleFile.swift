internal import Graphics

/// Adds to the file that Cairo wrote what Cairo 1.16 lacks for PDF/UA-1 and PDF/A-2a: the structure tree with its attributes, artifacts,
/// links, bookmarks, page labels, metadata, the colour space and the glyph maps of fonts.
struct AccessibleFile {
    private let document: LaidOutDocument
    private let metadata: XMPMetadata
    private let marks: [PageMarks]
    private var file: PDFObjects
    private let pageObjects: [Int]

    /// `bytes` is Cairo's file of `document`, its pages drawn as `marks` say.
    init(_ bytes: [UInt8], _ document: LaidOutDocument, marks: [PageMarks], metadata: XMPMetadata) throws {
        self.document = document
        self.metadata = metadata
        self.marks = marks
        file = try PDFObjects(bytes)
        pageObjects = try Self.pages(of: file)
        guard pageObjects.count == document.pages.count else { throw PDFObjects.Unreadable(reason: "\(pageObjects.count) pages") }
    }

    mutating func write() throws -> [UInt8] {
        let pages = file.dictionary(file.root).value("/Pages ") ?? ""
        removeCairosStructure()
        completeFonts()
        for page in pageObjects.indices { try markArtifacts(page) }
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
        guard let tree = file.dictionary(file.root).reference("/Pages "), let kids = file.dictionary(tree).array("/Kids") else {
            throw PDFObjects.Unreadable(reason: "no pages")
        }
        return kids.split(whereSeparator: { " \n".contains($0) }).enumerated().compactMap { $0.offset % 3 == 0 ? Int($0.element) : nil }
    }

    private mutating func removeCairosStructure() {
        for number in file.numbers {
            let dictionary = file.dictionary(number)
            let isStructure = dictionary.contains("/StructElem") || dictionary.contains("/StructTreeRoot\n") || dictionary.contains("/Nums")
            if isStructure, number != file.root { file.remove(number) }
        }
    }

    /// Glyphs of an embedded TrueType font are numbered as in its file; PDF/UA wants that said.
    private mutating func completeFonts() {
        for number in file.numbers {
            let dictionary = file.dictionary(number)
            guard dictionary.contains("/CIDFontType2"), !dictionary.contains("/CIDToGIDMap"),
                let start = dictionary.range(of: "<<")
            else { continue }
            file.set(number, dictionary[..<start.upperBound] + " /CIDToGIDMap /Identity" + dictionary[start.upperBound...])
        }
    }

    private mutating func markArtifacts(_ page: Int) throws {
        guard let contents = file.dictionary(pageObjects[page]).reference("/Contents "), let stream = file.stream(contents) else {
            throw PDFObjects.Unreadable(reason: "page \(page + 1)")
        }
        let marked = try ContentStream.markArtifacts(Deflate.inflate(stream), marks[page].marks)
        let encoded = try Deflate.deflate(marked)
        file.set(stream: encoded, "/Filter/FlateDecode", at: contents)
    }

    private mutating func completePage(_ page: Int, _ tree: inout StructureTreeWriter) {
        let old = file.dictionary(pageObjects[page])
        var annotations: [String] = []
        for link in document.pages[page].links {
            let object = file.allocate()
            let key = tree.addAnnotation(object, page: page, to: link.element)
            file.set(object, annotation(link, key: key, page: page))
            annotations.append(PDFSyntax.reference(object))
        }
        var text = "<</Type/Page/Tabs/S/StructParents \(page)"
        for key in ["/Parent ", "/Contents ", "/Resources "] { text += key + (old.value(key) ?? "null") }
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

extension PDFObjects {
    mutating func set(stream: [UInt8], _ entries: String, at number: Int) {
        set(number, Array("<<\(entries)/Length \(stream.count)>>\nstream\n".utf8) + stream + Array("\nendstream\n".utf8))
    }

    /// Number of a new stream object.
    mutating func add(stream: [UInt8], _ entries: String) -> Int {
        let number = allocate()
        set(stream: stream, entries, at: number)
        return number
    }
}

extension String {
    /// The reference "12 0 R" after a key, as it stands in a dictionary of Cairo's.
    fileprivate func value(_ key: String) -> String? { reference(key).map(PDFSyntax.reference) }

    fileprivate func reference(_ key: String) -> Int? {
        range(of: key).flatMap { Array(utf8).integer(at: utf8.distance(from: startIndex, to: $0.upperBound)) }
    }

    fileprivate func array(_ key: String) -> Substring? {
        guard let start = range(of: key)?.upperBound, let open = self[start...].firstIndex(of: "["),
            let close = self[open...].firstIndex(of: "]")
        else { return nil }
        return self[index(after: open)..<close]
    }

    /// Where `text` stands first, by bytes.
    fileprivate func range(of text: String) -> Range<Index>? {
        guard let found = Array(utf8).firstRange(of: text) else { return nil }
        return utf8.index(startIndex, offsetBy: found.lowerBound)..<utf8.index(startIndex, offsetBy: found.upperBound)
    }
}
