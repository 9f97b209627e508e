/// How records and fields are told apart in one file.
package struct Dialect: Sendable, Hashable {
    /// How a quote is written inside a quoted field.
    package enum Escape: UInt8, Sendable, Hashable, CaseIterable {
        /// Twice, as RFC 4180 says.
        case doubled
        /// After a backslash.
        case backslash
    }

    /// The byte between two fields, below 0x80; nil where the file has one column.
    package var delimiter: UInt8?
    /// The byte around fields, below 0x80; nil where quotes are plain text.
    package var quote: UInt8?
    package var escape: Escape
    /// Blanks after a delimiter belong to the delimiter (`1, "two", three`).
    package var skipsBlanks: Bool
    /// A run of delimiters counts as one (columns lined up with blanks).
    package var mergesDelimiters: Bool

    package init(
        delimiter: UInt8? = UInt8(ascii: ","), quote: UInt8? = UInt8(ascii: "\""), escape: Escape = .doubled,
        skipsBlanks: Bool = false, mergesDelimiters: Bool = false
    ) {
        self.delimiter = delimiter.flatMap { $0 < 0x80 ? $0 : nil }
        self.quote = quote.flatMap { $0 < 0x80 ? $0 : nil }
        self.escape = escape
        self.skipsBlanks = skipsBlanks
        self.mergesDelimiters = mergesDelimiters
    }

    /// The delimiter as the reports print it: `,` `;` `\t` `|`, or nothing for one column.
    package var delimiterName: String {
        guard let delimiter else { return "" }
        return delimiter == UInt8(ascii: "\t") ? "\\t" : String(UnicodeScalar(delimiter))
    }
}
