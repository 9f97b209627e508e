/// The document's structure tree: what every piece of content is, whatever page it lands on.
///
/// Elements know their parent; the order of a parent's children is the order in which their content is drawn.
package struct DocumentStructure: Sendable, Hashable {
    /// Index of an element in `elements`.
    package typealias ID = Int

    package struct Element: Sendable, Hashable {
        package var kind: StructureKind
        /// nil for the document alone.
        package var parent: ID?
    }

    /// The document itself.
    package static let root: ID = 0

    package private(set) var elements = [Element(kind: .document, parent: nil)]
    private var lastHeadingLevel = 0

    mutating func add(_ kind: StructureKind, to parent: ID) -> ID {
        elements.append(Element(kind: kind, parent: parent))
        return elements.count - 1
    }

    /// A heading of `level`, or of the next level that is allowed: levels are never skipped (PDF/UA-1, 7.4.2).
    mutating func addHeading(level: Int, to parent: ID) -> ID {
        lastHeadingLevel = min(level, lastHeadingLevel + 1)
        return add(.heading(level: lastHeadingLevel), to: parent)
    }
}

/// Standard structure types (ISO 32000-1, 14.8.4) with the attributes that accessibility asks for.
package enum StructureKind: Sendable, Hashable {
    case document
    case section
    case heading(level: Int)
    case paragraph
    case blockQuote
    case list(ordered: Bool)
    case listItem
    case listLabel
    case listBody
    case table(summary: String)
    case tableRow
    case tableHeader(scope: HeaderScope, columns: Int, rows: Int)
    case tableCell(columns: Int, rows: Int)
    case figure(alternative: String)
    case caption
    case note
    case reference
    case contents
    case contentsItem
    case link(description: String)

    package enum HeaderScope: String, Sendable, Hashable {
        case row = "Row"
        case column = "Column"
    }
}
