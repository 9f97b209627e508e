/// Office Open XML (ECMA-376): a ZIP archive whose parts name each other by relationships.
struct XLSXWorkbook {
    private let archive: ZipArchive
    private let parts: XLSXParts

    /// - Throws: `damaged` where the archive holds no workbook.
    init(_ archive: ZipArchive) throws(WorkbookError) {
        self.archive = archive
        parts = try XLSXParts(archive)
    }

    func sheets() throws(WorkbookError) -> [WorkbookSheet] {
        var strings = SharedStrings()
        if let part = parts.sharedStrings { try archive.read(part, &strings) }
        if strings.isTooLarge { throw .tooLarge(limit: SheetText.limit) }
        var styles = CellStyles()
        if let part = parts.styles { try archive.read(part, &styles) }
        let formats = styles.formats
        let numbers = NumberCell(countsFrom1904: parts.countsFrom1904)
        var list = SheetList()
        for sheet in parts.sheets {
            var cells = XLSXSheet(
                OpenSheet(name: sheet.name, isHidden: sheet.isHidden, text: SheetText(strings.pool)), formats, numbers,
                distrustsZeros: parts.isCalculatedOnLoad)
            try archive.read(sheet.part, &cells)
            try list.add(cells.finish())
        }
        return list.sheets
    }
}

/// Which parts of the archive are which.
struct XLSXParts {
    struct Sheet {
        let name: String
        let part: String
        let isHidden: Bool
    }

    private(set) var sheets: [Sheet] = []
    private(set) var sharedStrings: String?
    private(set) var styles: String?
    private(set) var countsFrom1904 = false
    /// Whether whoever opens the workbook is to calculate its formulas: their results are not all in it.
    private(set) var isCalculatedOnLoad = false

    init(_ archive: ZipArchive) throws(WorkbookError) {
        var root = Relationships()
        if archive.has("_rels/.rels") { try archive.read("_rels/.rels", &root) }
        let main = root.target(ofType: "officeDocument").map { Self.path($0, from: "") } ?? "xl/workbook.xml"
        guard archive.has(main) else { throw archive.has("EncryptedPackage") ? .encrypted : .otherKind }
        // Excel's binary form of the same.
        if main.hasSuffix(".bin") { throw .otherKind }
        let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
        var related = Relationships()
        let relations = "\(folder)_rels/\(main.dropFirst(folder.count)).rels"
        if archive.has(relations) { try archive.read(relations, &related) }
        var list = SheetNames()
        try archive.read(main, &list)
        if !list.isWorkbook { throw .otherKind }
        countsFrom1904 = list.countsFrom1904
        isCalculatedOnLoad = list.isCalculatedOnLoad
        sharedStrings = related.target(ofType: "sharedStrings").map { Self.path($0, from: folder) }
        styles = related.target(ofType: "styles").map { Self.path($0, from: folder) }
        sheets = list.sheets.compactMap { sheet in
            // A chart has a sheet of its own, without cells.
            guard let relation = related.byID[sheet.relation], relation.type.hasSuffix("/worksheet") else { return nil }
            return Sheet(name: sheet.name, part: Self.path(relation.target, from: folder), isHidden: sheet.isHidden)
        }
    }

    /// A target as the name of a part: from the archive's root where it begins with `/`.
    private static func path(_ target: String, from folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var parts: [Substring] = []
        for part in (folder + target).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

/// `workbook.xml`: the sheets in their order.
private struct SheetNames: XMLHandler {
    private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    private(set) var countsFrom1904 = false
    private(set) var isCalculatedOnLoad = false
    /// A document has other parts.
    private(set) var isWorkbook = false

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "workbook": isWorkbook = true
        case "sheet":
            let state = attributes.string("state") ?? "visible"
            sheets.append((attributes.string("name") ?? "", attributes.string("id") ?? "", state != "visible"))
        case "workbookPr": countsFrom1904 = attributes.isTrue("date1904")
        case "calcPr": isCalculatedOnLoad = attributes.isTrue("fullCalcOnLoad")
        default: break
        }
    }
}

/// A `.rels` part: what a part is related to. Targets outside the archive are left out.
private struct Relationships: XMLHandler {
    private(set) var byID: [String: (type: String, target: String)] = [:]

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", attributes.string("TargetMode") != "External", let id = attributes.string("Id") else { return }
        byID[id] = (attributes.string("Type") ?? "", attributes.string("Target") ?? "")
    }

    /// The one relation of a type, by the end of the type's name, which is the same in both editions of the standard.
    func target(ofType type: String) -> String? {
        byID.sorted { $0.key < $1.key }.first { $0.value.type.hasSuffix("/\(type)") }?.value.target
    }
}
