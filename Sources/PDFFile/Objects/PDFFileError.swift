/// Why a PDF file, or a part of it, cannot be read.
package enum PDFFileError: Error, Sendable, Hashable {
    /// It is not as the specification says; `at` is the byte, counted from the file's (or the decoded stream's) first.
    case damaged(String, at: Int)
    /// An object is missing or of another kind than its place asks for.
    case unexpected(String)
    /// It follows the specification in a way that is not read here: encrypted, or coded with a filter other than deflate.
    case unsupported(String)
}
