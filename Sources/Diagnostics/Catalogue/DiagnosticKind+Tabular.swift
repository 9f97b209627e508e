/// What can be said about: Tabular.
extension DiagnosticKind {
    /// All kinds of this file, for the tests that read every sentence.
    package static let allTabular: [DiagnosticKind] = []
}
