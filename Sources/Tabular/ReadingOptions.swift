/// What the caller knows about a file. Everything that is nil is decided on the evidence of the file itself.
package struct ReadingOptions: Sendable, Hashable {
    package var encoding: TextEncoding?
    /// The byte between two fields.
    package var delimiter: UInt8?
    /// The byte around fields that hold delimiters.
    package var quote: UInt8?
    /// How a quote is written inside quotes.
    package var escape: Dialect.Escape?
    /// Number of header rows; 0 says that the table has none.
    package var headerRows: Int?

    package init(
        encoding: TextEncoding? = nil, delimiter: UInt8? = nil, quote: UInt8? = nil, escape: Dialect.Escape? = nil, headerRows: Int? = nil
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.quote = quote
        self.escape = escape
        self.headerRows = headerRows
    }
}
