internal import Diagnostics
internal import YAMLReading

extension BlockReader {
    /// The body of a fenced block as YAML, with the lines of the template. nil when it cannot be read, which has then been recorded.
    ///
    /// Lines are mapped one by one: a section within the block may have repeated some of them.
    func settings(
        _ text: String, name: String, keys: [String]?, _ node: MarkdownNode, _ context: inout BlockContext
    ) -> YAMLMapping? {
        do {
            let read = try memory.value(of: text) { text throws(DiagnosticError) in try YAMLValue.parse(text, file: origin.file) }
            let value = mapped(read, node)
            switch value {
            case .mapping, .scalar("", _): break
            case .scalar, .sequence:
                context.diagnostics.record(.templateBlockLines(block: name, keys: keys ?? []), at: value.location)
                return nil
            }
            return YAMLMapping(value, path: name, keys: keys, diagnostics: &context.diagnostics)
        } catch {
            for diagnostic in error.diagnostics {
                let place = diagnostic.location.map { mapped($0, node) } ?? origin.location(node)
                context.diagnostics.record(Diagnostic(diagnostic.message, at: place))
            }
            return nil
        }
    }

    private func mapped(_ location: SourceLocation, _ node: MarkdownNode) -> SourceLocation {
        SourceLocation(file: origin.file, line: origin.line(node.line + (location.line ?? 0)), column: location.column)
    }

    private func mapped(_ value: YAMLValue, _ node: MarkdownNode) -> YAMLValue {
        switch value {
        case .scalar(let text, let location): return .scalar(TemplateEscaping.restoreYAML(text), mapped(location, node))
        case .sequence(let items, let location): return .sequence(items.map { mapped($0, node) }, mapped(location, node))
        case .mapping(let entries, let location):
            let entries = entries.map { entry in
                YAMLEntry(
                    key: TemplateEscaping.restoreYAML(entry.key), location: mapped(entry.location, node),
                    value: mapped(entry.value, node))
            }
            return .mapping(entries, mapped(location, node))
        }
    }
}
