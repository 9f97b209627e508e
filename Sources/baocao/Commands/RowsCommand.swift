internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Tabular

/// `baocao rows FILE`: any delimited text as clean CSV, for other programs.
struct RowsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rows",
        abstract: CommandLineLanguage.said(
            "In các dòng của một tệp CSV hay Excel bất kỳ thành CSV chuẩn (RFC 4180, UTF-8).",
            "Print the rows of any CSV or Excel file as clean CSV (RFC 4180, UTF-8)."))

    @Argument(
        help: .said(
            "Tệp cần đọc; “-” là đầu vào chuẩn.",
            "The file to read; “-” is standard input.",
            value: ("tệp", "file")),
        completion: .file())
    var file: String

    @Option(
        help: .said(
            "Trang của tệp Excel: tên hoặc số thứ tự; mặc định là trang đầu tiên có bảng.",
            "The sheet of an Excel file: its name or number; the first with a table unless given.",
            value: ("trang", "sheet")))
    var sheet: String?

    @OptionGroup var reading: ReadingFlags
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit { () throws(DiagnosticError) in
            var diagnostics = DiagnosticCollector()
            let path = file == "-" ? "/dev/stdin" : file
            do {
                let origins = try ByteSource.open(path).tables(path: file, options: try reading.options(), diagnostics: &diagnostics)
                guard let origin = try chosen(origins) else {
                    terminal.report(ProblemListing.oneOfEachKind(diagnostics))
                    return .dataUnusable
                }
                let table = try SourceTable(origin, diagnostics: &diagnostics)
                try RowsWriter(table).write(to: Self.writeToStandardOutput, diagnostics: &diagnostics)
            } catch let error as SourceError {
                throw DiagnosticError(.fileUnreadable(reason: error.reason), at: SourceLocation(file: file))
            } catch let error as DiagnosticError {
                throw error
            } catch is ReaderGone {
                return .done
            } catch {
                throw DiagnosticError(.cannotWrite(path: "stdout", reason: "\(error)"))
            }
            terminal.report(ProblemListing.oneOfEachKind(diagnostics))
            return .done
        }
    }

    /// The sheet that was asked for, or the first that shows a table; nil where the file has none.
    private func chosen(_ origins: [TableOrigin]) throws(DiagnosticError) -> TableOrigin? {
        guard let sheet else { return origins.first { $0.sheet.map { !$0.isHidden && $0.mayHoldTable } ?? true } ?? origins.first }
        if let found = origins.first(where: { $0.sheet?.name == sheet || $0.sheet.map { String($0.number) } == sheet }) { return found }
        guard origins.contains(where: { $0.sheet != nil }) else { throw DiagnosticError(.sheetOfText, at: SourceLocation(file: file)) }
        throw DiagnosticError(
            .sheetMissing(
                name: sheet,
                known: origins.compactMap { origin in
                    origin.sheet.map { ShownCell(sheet: $0.name).word?.text ?? String($0.number) }
                }), at: SourceLocation(file: file))
    }

    /// The program that reads our output (`head`) has seen enough.
    private struct ReaderGone: Error {}

    private static func writeToStandardOutput(_ bytes: UnsafeRawBufferPointer) throws {
        var written = 0
        while written < bytes.count {
            let count = Glibc.write(STDOUT_FILENO, bytes.baseAddress! + written, bytes.count - written)
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EPIPE { throw ReaderGone() }
            guard count > 0 else {
                throw DiagnosticError(.cannotWrite(path: "stdout", reason: FileSystem.reason()))
            }
            written += count
        }
    }
}
