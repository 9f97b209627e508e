/// Why a workbook cannot be read. It holds nothing of what stands in the workbook.
package enum WorkbookError: Error, Sendable, Hashable {
    /// The workbook asks for a password.
    case encrypted
    /// The container or one of its parts is damaged or cut off.
    case damaged
    /// A part is larger than any office's workbook: more bytes than `limit`.
    case tooLarge(limit: Int)
    /// It holds no sheet with cells.
    case empty
}
