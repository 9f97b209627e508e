// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about: Rendering.
extension DiagnosticKind {
    /// All kinds of this file, for the tests that read every sentence.
    package static let allRendering: [DiagnosticKind] = []
}
