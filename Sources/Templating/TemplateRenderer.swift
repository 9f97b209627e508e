/// Walks a template's tree with the values of its names.
struct TemplateRenderer<Content: TemplateContent, Sink: TemplateSink> {
    /// The values whose sections are open, outermost first.
    private var scopes: [Content]
    private(set) var sink: Sink

    init(_ root: Content, into sink: Sink) {
        scopes = [root]
        self.sink = sink
    }

    mutating func render(_ nodes: [Template.Node]) {
        for node in nodes {
            switch node {
            case .text(let text, let line): sink.write(text: text, line: line)
            case .value(let tag, let isRaw):
                if let text = value(of: tag)?.text { sink.write(value: text, of: tag, isRaw: isRaw) }
            case .section(let tag, let isInverted, let inner): render(section: value(of: tag), isInverted: isInverted, inner)
            }
        }
    }

    private mutating func render(section value: Content?, isInverted: Bool, _ inner: [Template.Node]) {
        let items = value.map { $0.items ?? ($0.isPresent ? [$0] : []) } ?? []
        if isInverted {
            if items.isEmpty { render(inner) }
            return
        }
        for item in items {
            scopes.append(item)
            render(inner)
            scopes.removeLast()
        }
    }

    /// The first part of a name is looked for in the innermost section first, then outwards; each further part below the one before it.
    private func value(of tag: TemplateTag) -> Content? {
        for scope in scopes.reversed() {
            guard var value = scope.child(tag.path[0]) else { continue }
            for part in tag.path.dropFirst() {
                guard let child = value.child(part) else { return nil }
                value = child
            }
            return value
        }
        return nil
    }
}

extension Template {
    /// Renders the template, which must be without fault.
    package func render<Content: TemplateContent, Sink: TemplateSink>(_ root: Content, into sink: Sink) -> Sink {
        var renderer = TemplateRenderer(root, into: sink)
        renderer.render(nodes)
        return renderer.sink
    }
}
