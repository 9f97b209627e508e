// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about: Intake.
extension DiagnosticKind {
    /// All kinds of this file, for the tests that read every sentence.
    package static let allIntake: [DiagnosticKind] = []
}
