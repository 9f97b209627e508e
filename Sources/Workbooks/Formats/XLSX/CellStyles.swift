/// `styles.xml`: the number format of each cell style.
struct CellStyles: XMLHandler {
    private var custom: [Int: NumberFormat] = [:]
    private var formatIDs: [Int] = []
    private var isWithinCellFormats = false

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "numFmt":
            if let id = attributes.integer("numFmtId"), let code = attributes.string("formatCode") { custom[id] = NumberFormat(code: code) }
        case "cellXfs": isWithinCellFormats = true
        case "xf" where isWithinCellFormats: formatIDs.append(attributes.integer("numFmtId") ?? 0)
        default: break
        }
    }

    mutating func end(_ name: XMLName) {
        if name == "cellXfs" { isWithinCellFormats = false }
    }

    /// The format of each style, by its number.
    var formats: [NumberFormat] { formatIDs.map { custom[$0] ?? NumberFormat(builtIn: $0) } }
}
