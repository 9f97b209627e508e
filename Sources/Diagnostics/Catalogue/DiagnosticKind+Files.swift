/// What can be said about: Files.
extension DiagnosticKind {
    /// All kinds of this file, for the tests that read every sentence.
    package static let allFiles: [DiagnosticKind] = []
}
