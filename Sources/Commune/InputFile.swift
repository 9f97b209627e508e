package import Catalogue

/// What was read from one input file: the evidence printed in the annex and in bao-cao.json.
package struct InputFile: Sendable, Hashable {
    package typealias Kind = InputKind

    /// Relative to the folder, with `/`.
    package var path: String
    /// As it lies in the folder, where `path` is the name that a report may print; for messages alone.
    package var givenPath: String?
    /// Of a workbook: the sheet, from 1; nil where the file is text.
    package var sheet: Int?
    package var kind: Kind
    /// Lower-case hexadecimal SHA-256 of the bytes; nil where it was not asked for.
    package var sha256: String?
    /// `utf-8`, `utf-16le`, `windows-1258`, …
    package var encoding: String
    /// `,` `;` `\t` `|`
    package var delimiter: String
    /// Lines of the header rows, from 1.
    package var headerLines: [Int]
    /// Where its rows went.
    package var tally: RowTally
    /// How many rows it has, and its digest, are hidden by disclosure control.
    package var hidesRows = false
    /// The days the export says it covers, where it says so.
    package var covers: Period?

    package init(
        path: String, sheet: Int? = nil, kind: Kind, sha256: String? = nil, encoding: String, delimiter: String, headerLines: [Int] = [],
        tally: RowTally = [:], covers: Period? = nil
    ) {
        self.path = path
        self.sheet = sheet
        self.kind = kind
        self.sha256 = sha256
        self.encoding = encoding
        self.delimiter = delimiter
        self.headerLines = headerLines
        self.tally = tally
        self.covers = covers
    }

    /// Data rows: accepted + rejected + duplicates.
    package var rows: Int { tally.data }
    package var accepted: Int { tally[.used] }
    package var rejected: Int { tally[.rejected] }
    package var duplicates: Int { tally[.duplicate] }

    /// The file should have said something and nothing of it could be used: figures without it are incomplete.
    package var isUnusable: Bool { accepted == 0 && (kind == .unrecognised || rejected > 0) }
}

extension [InputFile] {
    /// Those that were read, also where nothing of them could be used: without sheets that were left aside.
    package var read: [InputFile] { filter { $0.kind != .passedOver } }
}
