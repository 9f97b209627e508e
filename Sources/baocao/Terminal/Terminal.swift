internal import ArgumentParser
internal import Diagnostics
internal import Glibc

/// Writes sentences to the terminal; colour only where someone looks.
struct Terminal {
    let wording: Wording
    /// Who keeps what is said, in a process that does not speak for itself.
    private let listener: HeardText?

    init(wording: Wording, heardBy listener: HeardText? = nil) {
        self.wording = wording
        self.listener = listener
    }

    /// One calm line on standard output.
    func say(_ message: Message) { print(wording.text(of: message)) }

    /// Text on standard output.
    func print(_ text: String) { put(PrintableText.make(text), isComplaint: false) }

    /// JSON on standard output.
    func printRecord(_ json: String) { put(PrintableText.makeJSON(json), isComplaint: false) }

    /// A line on standard error.
    func complain(_ line: String) { put(PrintableText.make(line), isComplaint: true) }

    /// Problems on standard error, the gravest first, each with its place and what to do.
    func report(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics.sorted(by: { $0.severity > $1.severity }) {
            put(message(diagnostic, coloured: isatty(STDERR_FILENO) == 1), isComplaint: true)
        }
    }

    /// Says what another process has said.
    func repeatLines(_ lines: [HeardText.Line]) {
        for line in lines { put(line.text, isComplaint: line.isComplaint) }
    }

    private func put(_ text: String, isComplaint: Bool) {
        if let listener {
            listener.hear(text, isComplaint: isComplaint)
        } else {
            Self.write(text + "\n", to: isComplaint ? STDERR_FILENO : STDOUT_FILENO)
        }
    }

    /// `Lỗi: baocao.yaml, dòng 3: … ` with the hint on a line of its own.
    func message(_ diagnostic: Diagnostic, coloured: Bool) -> String {
        let severity = wording.severity(diagnostic.severity)
        var message = coloured ? "\u{1B}[\(Self.colour(of: diagnostic.severity))m\(severity)\u{1B}[0m: " : "\(severity): "
        if let location = diagnostic.location { message += PrintableText.make(wording.place(location)) + ": " }
        message += PrintableText.make(wording.text(of: diagnostic))
        if let hint = wording.hint(of: diagnostic) { message += "\n  → " + PrintableText.make(hint) }
        return message
    }

    /// Runs a command's work, reports the error that ends it, and ends with the status that it deserves.
    ///
    /// - Parameter format: for whom the error is reported.
    func exit(_ format: LogFormat = .text, _ work: () throws(DiagnosticError) -> ExitStatus) throws {
        let status: ExitStatus
        do throws(DiagnosticError) {
            status = try work()
        } catch {
            switch format {
            case .text: report(error.diagnostics)
            case .json: printRecord(WordedFailure.record(of: error.diagnostics, wording).line)
            }
            status = ExitStatus(for: error.diagnostics)
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    /// Writes all bytes; a reader that has gone away is no failure of ours.
    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    private static func colour(of severity: Severity) -> Int {
        switch severity {
        case .error: 31
        case .warning: 33
        case .note: 36
        }
    }
}
