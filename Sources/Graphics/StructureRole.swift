/// What a group of a scene is in the document's structure (PDF structure types, ISO 32000-1, 14.8.4).
package enum StructureRole: Sendable, Hashable {
    case heading(level: Int)
    case paragraph
    case blockQuote
    case list
    case listItem
    case listLabel
    case listBody
    case table(summary: String)
    case tableRow
    /// `scope` and spans as in PDF/UA table attributes.
    case tableHeader(scope: HeaderScope, columns: Int, rows: Int)
    case tableCell(columns: Int, rows: Int)
    case figure(alternative: String)
    case caption
    case note
    case contents
    case contentsItem
    /// Page furniture and ornament: not read aloud.
    case artifact
    case section

    package enum HeaderScope: String, Sendable, Hashable {
        case row = "Row"
        case column = "Column"
        case both = "Both"
    }
}
