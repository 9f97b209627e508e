internal import Cairo
internal import Deflate
internal import PDFFile
internal import Threading

/// Takes the pages that Cairo drew over into a file of ours: their resources, with pictures where images stood for them, and their contents.
struct PageTransfer {
    private let source: PDFReader
    private let pages: [PDFReader.Page]
    private var copy: ObjectCopy
    /// What the images of Cairo's file stand for; nil: for nothing.
    private var standIns: [PDFReference: StandIn?] = [:]
    /// For every page the names of the separator among its resources.
    private var separators: [Set<PDFName>] = []

    init(_ file: [UInt8], pageCount: Int) throws(PDFFileError) {
        source = try PDFReader(file)
        pages = try source.pages()
        copy = ObjectCopy(from: source)
        guard pages.count == pageCount else { throw .unexpected("\(pages.count) pages for \(pageCount)") }
    }

    /// The resources of every page, as they stand in `file`.
    ///
    /// - Parameter pictures: the image objects of `PDFSurface.pictures`.
    mutating func copyResources(to file: inout PDFWriter, pictures: [PDFReference]) throws(PDFFileError) -> [PDFDictionary] {
        var missing = Set(pictures.indices)
        var copied: [PDFDictionary] = []
        for page in pages {
            var resources = try source.resolve(page.dictionary["Resources"]).dictionary ?? PDFDictionary()
            var objects = try source.resolve(resources["XObject"]).dictionary ?? PDFDictionary()
            var separators: Set<PDFName> = []
            for entry in objects.entries {
                guard let reference = entry.value.reference else { continue }
                switch try standIn(reference) {
                case nil: break
                case .separator: separators.insert(entry.key)
                case .picture(let place):
                    guard pictures.indices.contains(place) else { throw .unexpected("the picture \(place)") }
                    copy.replace(reference, by: pictures[place])
                    missing.remove(place)
                }
            }
            for name in separators { objects[name] = nil }
            resources["XObject"] = objects.entries.isEmpty ? nil : .dictionary(objects)
            self.separators.append(separators)
            copied.append(try copy.copy(.dictionary(resources), to: &file, Self.completeFont).dictionary ?? PDFDictionary())
        }
        guard missing.isEmpty else { throw .unexpected("\(missing.count) pictures are not drawn") }
        return copied
    }

    private mutating func standIn(_ reference: PDFReference) throws(PDFFileError) -> StandIn? {
        if let known = standIns[reference] { return known }
        var found: StandIn?
        if case .stream(let image) = try source.object(reference), image.dictionary["Width"] == .integer(StandIn.width),
            image.dictionary["Height"] == .integer(1), image.dictionary["BitsPerComponent"] == .integer(8),
            try source.resolve(image.dictionary["ColorSpace"]) == .name("DeviceRGB")
        {
            found = StandIn(samples: try source.decoded(image))
        }
        standIns[reference] = .some(found)
        return found
    }

    /// Glyphs of an embedded TrueType font are numbered as in its file; PDF/UA wants that said.
    private static func completeFont(_ value: PDFValue) -> PDFValue {
        guard case .dictionary(var font) = value, font["Subtype"] == .name("CIDFontType2"), font["CIDToGIDMap"] == nil else { return value }
        font["CIDToGIDMap"] = .name("Identity")
        return .dictionary(font)
    }

    /// Marks what every page shows, and deflates that and all streams that stand in `file` as they are (`PDFSurface.leaveStreamsPlain`).
    ///
    /// - Parameter parts: for every page and part whether it belongs to an element.
    /// - Returns: the content of every page, and whether it is marked: Cairo drew as many parts as it was given.
    func code(_ file: inout PDFWriter, parts: [[Bool]]) throws -> (contents: [PDFStream], isMarked: Bool) {
        do {
            return (try code(&file) { try MarkedContent.mark($0, separators: separators[$1], parts: parts[$1]) }, true)
        } catch is MarkedContent.WrongParts {
            return (try code(&file) { stream, page in try MarkedContent.unmarked(stream, separators: separators[page]) }, false)
        }
    }

    /// Streams know nothing of each other: each core takes the next one, the largest first.
    private func code(
        _ file: inout PDFWriter, _ rewrite: @Sendable (_ stream: [UInt8], _ page: Int) throws -> [UInt8]
    ) throws -> [PDFStream] {
        enum Work: Sendable {
            case page(Int)
            case stream(PDFReference, PDFStream)
        }
        let plain = file.streams.filter(\.stream.isPlain)
        let streams = plain.map { (work: Work.stream($0.reference, $0.stream), size: $0.stream.data.count) }
        let contents = try pages.indices.map { (work: Work.page($0), size: try size(ofPage: $0)) }
        let work = (streams + contents).sorted { $0.size > $1.size }.map(\.work)
        let coded = Workers.map(work.count) { index in
            Result {
                switch work[index] {
                case .page(let page): try ZlibFormat.deflate(rewrite(source.contents(of: pages[page]), page))
                case .stream(_, let stream): try ZlibFormat.deflate(stream.data)
                }
            }
        }
        var pageContents = Array(repeating: PDFStream(PDFDictionary(), data: []), count: pages.count)
        var finished: [(PDFReference, PDFStream)] = []
        for (work, coded) in zip(work, coded) {
            let data = try coded.get()
            switch work {
            case .page(let page): pageContents[page] = PDFStream(["Filter": .name("FlateDecode")], data: data)
            case .stream(let reference, var stream):
                stream.dictionary["Filter"] = .name("FlateDecode")
                stream.data = data[...]
                finished.append((reference, stream))
            }
        }
        for (reference, stream) in finished { file.set(reference, .stream(stream)) }
        return pageContents
    }

    private func size(ofPage page: Int) throws(PDFFileError) -> Int {
        try source.resolve(pages[page].dictionary["Contents"]).stream?.data.count ?? 0
    }
}
