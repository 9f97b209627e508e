package import Language

/// Writes HTML or SVG that is balanced and escaped by construction: a tag is closed by the call that answers its opening.
package struct MarkupWriter {
    private var tag = TagWriter()
    private var openNames: [String] = []

    /// Elements that stay on their line, because white space before them would show.
    private static let inlineNames = [
        "a", "b", "i", "em", "strong", "sup", "span", "data", "br", "tspan", "small", "bdi", "abbr",
    ].map { Array($0.utf8).withUnsafeBufferPointer(word) }

    /// The letters of a name of less than eight as one number: every tag asks whether it is inline.
    private static func word(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 { name.reduce(0) { $0 << 8 | UInt64($1) } }

    package init() {}

    package var isEmpty: Bool { tag.bytes.isEmpty }

    /// What has been written.
    package var text: String { String(decoding: tag.bytes, as: UTF8.self) }

    /// What elements that are open say of the figures in them.
    package var known = KnownFigure()

    /// Opens an element; an attribute whose value is nil is left out.
    ///
    /// - Parameters:
    ///   - figure: what the element's text shows.
    ///   - aspects: what all figures in the element have in common.
    package mutating func open(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], figure: FigureValue? = nil,
        aspects: FigureSource.Aspects = [:]
    ) {
        open(name, figure: figure, aspects: aspects) { $0.add(attributes) }
    }

    /// Opens an element whose attributes are added one by one: for those that a page has by the hundred.
    package mutating func open(
        _ name: String, figure: FigureValue? = nil, aspects: FigureSource.Aspects = [:], attributes: (inout TagWriter) -> Void
    ) {
        startTag(name, figure: figure, aspects: aspects, attributes)
        tag.bytes.append(UInt8(ascii: ">"))
        openNames.append(name)
    }

    /// Closes the element that was opened last.
    package mutating func close() {
        guard let name = openNames.popLast() else { preconditionFailure("nothing is open") }
        endTag(name)
    }

    /// An element with text alone.
    package mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], figure: FigureValue? = nil, text content: String = ""
    ) {
        element(name, figure: figure, text: content) { $0.add(attributes) }
    }

    /// An element with text alone, whose attributes are added one by one.
    package mutating func element(
        _ name: String, figure: FigureValue? = nil, text content: String, attributes: (inout TagWriter) -> Void
    ) {
        startTag(name, figure: figure, attributes)
        tag.bytes.append(UInt8(ascii: ">"))
        append(text: content)
        endTag(name)
    }

    /// An element that has no end tag (`img`, `br`, `col`).
    package mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        void(name) { $0.add(attributes) }
    }

    /// An element that has no end tag, whose attributes are added one by one.
    package mutating func void(_ name: String, attributes: (inout TagWriter) -> Void) {
        startTag(name, attributes)
        tag.bytes.append(UInt8(ascii: ">"))
    }

    /// An element of a drawing that holds nothing (`rect`, `line`).
    package mutating func shape(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        shape(name) { $0.add(attributes) }
    }

    /// An element of a drawing that holds nothing, whose attributes are added one by one.
    package mutating func shape(_ name: String, attributes: (inout TagWriter) -> Void) {
        startTag(name, attributes)
        tag.bytes.append(literal: "/>")
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
        MarkupEscaping.append(content, to: &tag.bytes)
    }

    /// Appends markup that another writer finished.
    package mutating func append(markup: String) {
        tag.bytes += markup.utf8
    }

    /// Appends what another writer has written, in which all is closed.
    package mutating func append(_ finished: MarkupWriter) {
        precondition(finished.openNames.isEmpty, "\(finished.openNames) still open")
        tag.bytes.append(contentsOf: finished.tag.bytes)
    }

    /// Hands over what has been written and starts anew.
    package mutating func take() -> String { String(decoding: takeBytes(), as: UTF8.self) }

    /// What `take` hands over, as UTF-8.
    package mutating func takeBytes() -> [UInt8] {
        precondition(openNames.isEmpty, "\(openNames) still open")
        defer { tag.bytes = [] }
        return tag.bytes
    }

    /// A tag without its last bracket.
    private mutating func startTag(
        _ name: String, figure: FigureValue? = nil, aspects: FigureSource.Aspects = [:],
        _ attributes: (inout TagWriter) -> Void
    ) {
        begin(name)
        attributes(&tag)
        if let figure { tag.add(figure, on: name, known: known) }
        if !aspects.isEmpty { tag.add(aspects) }
    }

    private mutating func begin(_ name: String) {
        var name = name
        name.withUTF8 { name in
            let isOnNewLine = !isEmpty && !Self.inlineNames.contains(Self.word(name))
            tag.bytes.append(addingCapacity: name.count + 2) { room in
                if isOnNewLine { room.append(UInt8(ascii: "\n")) }
                room.append(UInt8(ascii: "<"))
                room.append(copying: name)
            }
        }
    }

    private mutating func endTag(_ name: String) {
        var name = name
        name.withUTF8 { name in
            tag.bytes.append(addingCapacity: name.count + 3) { room in
                room.append(literal: "</")
                room.append(copying: name)
                room.append(UInt8(ascii: ">"))
            }
        }
    }
}
