internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Tabular

/// `baocao rows FILE`: any delimited text as clean CSV, for other programs.
struct RowsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rows", abstract: "In các dòng của một tệp CSV bất kỳ thành CSV chuẩn (RFC 4180, UTF-8).")

    @Argument(help: "Tệp cần đọc; “-” là đầu vào chuẩn.")
    var file: String

    @OptionGroup var reading: ReadingFlags
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit { () throws(DiagnosticError) in
            var diagnostics = DiagnosticCollector()
            let path = file == "-" ? "/dev/stdin" : file
            do {
                let table = try SourceTable(file: path, path: file, options: try reading.options(), diagnostics: &diagnostics)
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
