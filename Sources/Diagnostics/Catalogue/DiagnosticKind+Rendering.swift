/// What can be said about: Rendering.
extension DiagnosticKind {
    /// All kinds of this file, for the tests that read every sentence.
    package static let allRendering: [DiagnosticKind] = []
}
