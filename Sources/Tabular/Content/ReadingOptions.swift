/// What the caller knows about a file. Everything that is nil is decided on the evidence of the file itself.
package struct ReadingOptions: Sendable, Hashable {
    package var encoding: TextEncoding?
    /// The byte between two fields.
    package var delimiter: UInt8?
    /// The byte around fields that hold delimiters.
    package var quote: UInt8?
    /// No byte stands around fields: quotes are plain text.
    package var hasPlainQuotes = false
    /// How a quote is written inside quotes.
    package var escape: Dialect.Escape?
    /// Lines of the header rows, from 1, in order; none says that the table has no header.
    package var headerLines: [Int]?
    /// Lines of the header rows of each table, from 1, as far as merged cells show them.
    var mergedHeaders: [[Int]] = []

    package init(
        encoding: TextEncoding? = nil, delimiter: UInt8? = nil, quote: UInt8? = nil, hasPlainQuotes: Bool = false,
        escape: Dialect.Escape? = nil, headerLines: [Int]? = nil
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.quote = quote
        self.hasPlainQuotes = hasPlainQuotes
        self.escape = escape
        self.headerLines = headerLines
    }
}
