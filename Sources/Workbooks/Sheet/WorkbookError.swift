/// Why a workbook cannot be read. It holds nothing of what stands in the workbook.
package enum WorkbookError: Error, Sendable, Hashable {
    /// The workbook asks for a password.
    case encrypted
    /// It is another kind of file: a document, an archive, a workbook in a format that only Excel reads.
    case otherKind
    /// The container or one of its parts is damaged or cut off.
    case damaged
    /// A part or a sheet is larger than any office's: more bytes than `limit`, or merged cells beyond counting.
    case tooLarge(limit: Int)
    /// It holds no sheet with cells.
    case empty
}
