extension BlockKind {
    /// "Phụ lục I" with its title; everything after it belongs to it.
    static let annex = BlockKind(
        name: "annex",
        reading: .settings(keys: ["title", "landscape"]) { body, context in
            body.require("title", &context.diagnostics)
            let label = context.nextAnnexLabel()
            let title = body.text("title", &context.diagnostics) ?? ""
            let anchor = context.anchors.anchor(label)
            let isLandscape = body.flag("landscape", &context.diagnostics) ?? false
            return [.annex(label: label, title: [.text(title)], anchor: anchor, landscape: isLandscape)]
        })
}
