package import Language

/// Writes HTML or SVG that is balanced and escaped by construction: a tag is closed by the call that answers its opening.
package struct MarkupWriter {
    private var bytes: [UInt8] = []
    private var openNames: [String] = []

    /// Elements that stay on their line, because white space before them would show.
    private static let inlineNames: Set<String> = [
        "a", "b", "i", "em", "strong", "sup", "span", "data", "br", "tspan", "small", "bdi", "abbr",
    ]

    package init() {}

    package var isEmpty: Bool { bytes.isEmpty }

    /// What has been written.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What elements that are open say of the figures in them.
    package var known = KnownFigure()

    /// Opens an element; an attribute whose value is nil is left out.
    ///
    /// - Parameters:
    ///   - figure: what the element's text shows.
    ///   - aspects: what all figures in the element have in common.
    package mutating func open(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], figure: FigureValue? = nil,
        aspects: [FigureSource.Aspect: String] = [:]
    ) {
        startTag(name, attributes, Self.attributes(of: figure, on: name, known: known) + Self.attributes(of: aspects))
        openNames.append(name)
    }

    /// Closes the element that was opened last.
    package mutating func close() {
        guard let name = openNames.popLast() else { preconditionFailure("nothing is open") }
        bytes.append("</")
        bytes.append(name)
        bytes.append(">")
    }

    /// An element with text alone.
    package mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], figure: FigureValue? = nil, text content: String = ""
    ) {
        open(name, attributes, figure: figure)
        append(text: content)
        close()
    }

    /// An element that has no end tag (`img`, `br`, `col`).
    package mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        startTag(name, attributes)
    }

    /// An element of a drawing that holds nothing (`rect`, `line`).
    package mutating func shape(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        startTag(name, attributes)
        bytes.insert(UInt8(ascii: "/"), at: bytes.count - 1)
    }

    /// A figure's text with what it is.
    package mutating func append(_ figure: FigureValue) {
        if figure.number == nil || known.says(figure) {
            append(text: figure.text)
        } else {
            element("data", figure: figure, text: figure.text)
        }
    }

    package mutating func append(text content: String) {
        MarkupEscaping.append(content, to: &bytes)
    }

    /// Appends markup that another writer finished.
    package mutating func append(markup: String) {
        bytes.append(markup)
    }

    /// Hands over what has been written and starts anew.
    package mutating func take() -> String {
        precondition(openNames.isEmpty, "\(openNames) still open")
        defer { bytes = [] }
        return text
    }

    private mutating func startTag(_ name: String, _ attributes: KeyValuePairs<String, String?>, _ more: [(String, String)] = []) {
        if !Self.inlineNames.contains(name), !bytes.isEmpty { bytes.append("\n") }
        bytes.append("<")
        bytes.append(name)
        for case (let attribute, let value?) in attributes { append(attribute, value) }
        for (attribute, value) in more { append(attribute, value) }
        bytes.append(">")
    }

    private mutating func append(_ attribute: String, _ value: String) {
        bytes.append(" ")
        bytes.append(attribute)
        bytes.append("=\"")
        MarkupEscaping.append(value, to: &bytes)
        bytes.append("\"")
    }
}
