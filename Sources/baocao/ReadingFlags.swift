internal import ArgumentParser
internal import Diagnostics
internal import Tabular

/// What the user knows about a file, where recognition is not enough.
struct ReadingFlags: ParsableArguments {
    @Option(help: "Bảng mã: utf-8, utf-16le, windows-1258, viscii, tcvn3, vni.")
    var encoding: String?

    @Option(help: "Dấu ngăn cột: một ký tự, hoặc “tab”.")
    var delimiter: String?

    @Option(name: .customLong("header-rows"), help: "Số dòng tiêu đề; 0 nếu tệp không có.")
    var headerRows: Int?

    /// - Throws: `run.encoding-unknown` or `run.delimiter-unknown`.
    func options() throws(DiagnosticError) -> ReadingOptions {
        var options = ReadingOptions(headerRows: headerRows.map { max(0, $0) })
        if let encoding {
            guard let known = TextEncoding(name: encoding) else {
                throw DiagnosticError(
                    .runEncodingUnknown, ["name": .text(encoding), "known": .names(TextEncoding.allCases.map(\.rawValue))])
            }
            options.encoding = known
        }
        if let delimiter {
            let text = ["tab", "\\t"].contains(delimiter.lowercased()) ? "\t" : delimiter
            guard text.utf8.count == 1, let byte = text.utf8.first else {
                throw DiagnosticError(.runDelimiterUnknown, ["text": .text(delimiter)])
            }
            options.delimiter = byte
        }
        return options
    }
}
