extension BlockKind {
    /// A list of contents with page numbers.
    static let contents = BlockKind(
        name: "contents",
        reading: .settings(keys: ["title"]) { body, context in
            [.contents(title: [.text(body.text("title", &context.diagnostics) ?? context.wording.contents)])]
        })
}
