extension BlockKind {
    /// What follows begins on a new page; `---` does the same.
    static let pageBreak = BlockKind(name: "page-break", reading: .settings(keys: []) { _, _ in [.pageBreak] })
}
