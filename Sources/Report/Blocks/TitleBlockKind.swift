extension BlockKind {
    /// "BÁO CÁO" and the subject, which is report.title unless the block says otherwise. A large one makes the document a notice.
    static let title = BlockKind(
        name: "title",
        reading: .settings(keys: ["kind", "subject", "size"]) { body, context in
            let subject = body.text("subject", &context.diagnostics) ?? context.settings.report.title
            let isLarge = body.choice("size", among: ["normal", "large"], &context.diagnostics) == "large"
            context.isNotice = context.isNotice || isLarge
            return [
                .titleBlock(
                    TitleBlock(
                        kind: body.text("kind", &context.diagnostics) ?? context.wording.report, subject: [.text(subject)],
                        isLarge: isLarge))
            ]
        })
}
