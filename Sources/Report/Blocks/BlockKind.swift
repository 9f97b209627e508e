internal import Diagnostics
internal import YAMLReading

/// One kind of fenced block that a template may use. To add one: write a file beside this one and name it in `BlockCatalogue`.
struct BlockKind: Sendable {
    enum Reading: Sendable {
        /// The body is YAML; `keys` are those that it may have, nil where `read` checks them itself.
        case settings(keys: [String]?, read: @Sendable (YAMLMapping, inout BlockContext) -> [Block])
        /// The body is text with the marks of Markdown.
        case text(read: @Sendable (String, SourceLocation, inout BlockContext) -> [Block])
    }

    enum Body: Sendable {
        case yaml, markdown
    }

    /// What stands after the three backticks.
    let name: String
    let reading: Reading

    /// How values in the body are escaped.
    var body: Body {
        if case .settings = reading { .yaml } else { .markdown }
    }
}

/// Every fenced block, in the order of the documentation.
enum BlockCatalogue {
    static let all: [BlockKind] = [
        .officialHeading, .title, .headline, .summary, .grounds, .note, .band, .chart, .table, .pictures, .pageCode, .signature, .annex,
        .contents,
        .pageBreak,
    ]

    private static let known = all.map(\.name)

    /// nil for an unknown name, which is recorded with the nearest known one.
    ///
    /// - Parameter info: what stands behind the backticks.
    static func find(_ info: some StringProtocol, at location: SourceLocation, _ diagnostics: inout DiagnosticCollector) -> BlockKind? {
        let words = info.split(whereSeparator: \.isWhitespace).map { String($0) }
        guard let name = words.first else {
            diagnostics.record(.templateBlockUnnamed(known: known), at: location)
            return nil
        }
        guard let kind = all.first(where: { $0.name == name }) else {
            if let nearest = NearestName.find(name, among: known) {
                diagnostics.record(.templateUnknownBlockNear(name: name, nearest: nearest, known: known), at: location)
            } else {
                diagnostics.record(.templateUnknownBlock(name: name, known: known), at: location)
            }
            return nil
        }
        guard words.count == 1 else {
            diagnostics.record(.templateBlockTrailing(name: name, rest: words.dropFirst().joined(separator: " ")), at: location)
            return nil
        }
        return kind
    }
}
