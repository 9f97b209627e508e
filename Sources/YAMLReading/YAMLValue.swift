package import Diagnostics
internal import Yams

/// A parsed YAML value that knows where it stands in its file.
package indirect enum YAMLValue: Sendable, Hashable {
    /// Every scalar is its text: `80`, `true` and `2024-08-22` are given a meaning only by the key that they stand under.
    case scalar(String, SourceLocation)
    case sequence([YAMLValue], SourceLocation)
    case mapping([YAMLEntry], SourceLocation)

    package var location: SourceLocation {
        switch self {
        case .scalar(_, let location), .sequence(_, let location), .mapping(_, let location): location
        }
    }

    /// Parses one YAML document. An empty document is an empty mapping.
    ///
    /// - Parameters:
    ///   - firstLine: the line of the file on which `text` begins, for a block within a larger file.
    /// - Throws: `settings.yaml-syntax` or `settings.duplicate-key` with its line.
    package static func parse(_ text: String, file: String, firstLine: Int = 1) throws(DiagnosticError) -> YAMLValue {
        let node: Node?
        do {
            // Without the rules by which YAML guesses that `80` is a number: here every scalar is its text.
            // Without a named encoding Yams reads the whole environment for one, each time.
            node = try compose(yaml: text, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw failure(for: error, in: text, file: file, firstLine: firstLine)
        } catch {
            throw DiagnosticError(.yamlSyntax(problem: .other), at: SourceLocation(file: file))
        }
        guard let node else { return .mapping([], SourceLocation(file: file, line: firstLine)) }
        var reader = NodeReader(file: file, firstLine: firstLine, rest: 2 * text.utf8.count + 16)
        return try reader.value(of: node)
    }

    private static func failure(for error: YamlError, in text: String, file: String, firstLine: Int) -> DiagnosticError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            let location = SourceLocation(file: file, line: mark.line + firstLine - 1, column: mark.column)
            return DiagnosticError(.yamlSyntax(problem: YAMLProblem(problem, onLine: mark.line, of: text)), at: location)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let location = SourceLocation(file: file, line: context.mark.line + firstLine - 1)
            return DiagnosticError(.yamlDuplicateKey(keys: duplicates.sorted()), at: location)
        default:
            return DiagnosticError(.yamlSyntax(problem: .control), at: SourceLocation(file: file, line: firstLine))
        }
    }
}

/// Makes values of nodes. A reference repeats what it refers to, so that a few lines can stand for more than any memory holds: text has no
/// more values than letters.
private struct NodeReader {
    let file: String
    let firstLine: Int
    /// How many values there may still be.
    var rest: Int

    /// - Throws: `settings.yaml-syntax` where there are too many values.
    mutating func value(of node: Node) throws(DiagnosticError) -> YAMLValue {
        let location = location(of: node)
        rest -= 1
        guard rest > 0 else { throw DiagnosticError(.yamlSyntax(problem: .reference), at: location) }
        switch node {
        case .scalar(let scalar):
            return .scalar(scalar.style == .plain ? TypedQuotes.removed(from: scalar.string) : scalar.string, location)
        case .sequence(let sequence):
            var items: [YAMLValue] = []
            for item in sequence { items.append(try value(of: item)) }
            return .sequence(items, location)
        case .mapping(let mapping):
            var entries: [YAMLEntry] = []
            for pair in mapping {
                entries.append(
                    YAMLEntry(
                        key: TypedQuotes.removed(from: pair.key.string ?? ""), location: self.location(of: pair.key),
                        value: try value(of: pair.value)))
            }
            return .mapping(entries, location)
        case .alias:
            return .scalar("", location)
        }
    }

    private func location(of node: Node) -> SourceLocation {
        SourceLocation(file: file, line: node.mark.map { $0.line + firstLine - 1 }, column: node.mark.map(\.column))
    }
}

/// A key of a mapping with its value.
package struct YAMLEntry: Sendable, Hashable {
    package let key: String
    package let location: SourceLocation
    package let value: YAMLValue

    package init(key: String, location: SourceLocation, value: YAMLValue) {
        self.key = key
        self.location = location
        self.value = value
    }
}
