/// Where something stands in the user's files.
package struct SourceLocation: Sendable, Hashable, Comparable {
    /// Path relative to the commune's folder, with `/`.
    package let file: String
    /// Line in the file, from 1, as a text editor counts; nil when the whole file is meant.
    package let line: Int?
    /// Column: for CSV the field's number from 1 (as Excel counts), for YAML and templates the character from 1.
    package let column: Int?

    package init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }

    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
    }
}
