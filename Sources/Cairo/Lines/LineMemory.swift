internal import CCairo
internal import Graphics

/// Lines that were set before: the next document has most of them too, for its tables and its forms speak of the same things.
///
/// What is remembered depends on nothing but what was asked for, so a document has the same lines behind whatever other one.
struct LineMemory {
    /// Unbroken lines at size 1.
    private var whole: [Whole: TextLine] = [:]
    private var broken: [Broken: [TextLine]] = [:]

    /// How many of a kind are remembered from document to document. Of the broken ones most are paragraphs that no other document has.
    private static let mostWhole = 20_000
    private static let mostBroken = 2_000

    /// A text in one style, at whatever size.
    struct Whole: Hashable {
        private let text: TextBytes
        private let face: Face

        init(_ text: String, _ style: TextStyle) {
            self.text = TextBytes(text: text)
            face = Face(style)
        }
    }

    /// What letters look like at any size, as one number: an enum with raw text is hashed by its text.
    private struct Face: Hashable {
        private let number: UInt8

        init(_ style: TextStyle) {
            let family: UInt8 =
                switch style.family {
                case .serif: 0
                case .sans: 4
                }
            number = family + (style.bold ? 2 : 0) + (style.italic ? 1 : 0)
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

        static func == (left: TextBytes, right: TextBytes) -> Bool {
            var (left, right) = (left.text, right.text)
            return left.withUTF8 { left in
                right.withUTF8 { right in
                    guard left.count == right.count else { return false }
                    guard let first = left.baseAddress, let second = right.baseAddress else { return true }
                    return memcmp(first, second, left.count) == 0
                }
            }
        }

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
