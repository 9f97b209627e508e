/// What can be said about: Settings.
extension DiagnosticKind {
    /// All kinds of this file, for the tests that read every sentence.
    package static let allSettings: [DiagnosticKind] = []
}
