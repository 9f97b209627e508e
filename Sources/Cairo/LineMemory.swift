internal import Graphics

/// Lines that were set before: the next document has most of them too, for its tables and its forms speak of the same things.
///
/// What is remembered depends on nothing but what was asked for, so a document has the same lines behind whatever other one.
struct LineMemory {
    /// Unbroken lines at size 1.
    private var whole: [Whole: TextLine] = [:]
    private var broken: [Broken: [TextLine]] = [:]

    /// How many of a kind are remembered from document to document.
    private static let mostWhole = 20_000
    private static let mostBroken = 5_000

    /// A text in one style, at whatever size.
    struct Whole: Hashable {
        private let text: TextBytes
        private let family: TypeFamily
        private let bold: Bool
        private let italic: Bool

        init(_ text: String, _ style: TextStyle) {
            self.text = TextBytes(text: text)
            (family, bold, italic) = (style.family, style.bold, style.italic)
        }
    }

    /// A text as it is broken into lines of a width.
    struct Broken: Hashable {
        private let texts: [TextBytes]
        private let styles: [TextStyle]
        private let width: Double
        private let alignment: TextAlignment
        private let indent: Double

        init(_ text: [StyledText], width: Double, alignment: TextAlignment, indent: Double) {
            texts = text.map { TextBytes(text: $0.text) }
            styles = text.map(\.style)
            (self.width, self.alignment, self.indent) = (width, alignment, indent)
        }
    }

    /// A text byte by byte: Swift's own comparison composes letters first.
    private struct TextBytes: Hashable {
        let text: String

        static func == (left: TextBytes, right: TextBytes) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    subscript(key: Whole) -> TextLine? {
        get { whole[key] }
        set { whole[key] = newValue }
    }

    subscript(key: Broken) -> [TextLine]? {
        get { broken[key] }
        set { broken[key] = newValue }
    }

    /// Forgets what has become much.
    mutating func trim() {
        if whole.count > Self.mostWhole { whole.removeAll(keepingCapacity: true) }
        if broken.count > Self.mostBroken { broken.removeAll(keepingCapacity: true) }
    }
}
