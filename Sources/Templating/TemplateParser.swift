/// Puts the pieces of a template into the tree of its sections.
struct TemplateParser {
    private struct OpenSection {
        let tag: TemplateTag
        let isInverted: Bool
        var nodes: [Template.Node] = []
    }

    private var scanner: TemplateScanner
    /// The sections that are open here, outermost first.
    private var open: [OpenSection] = []
    private(set) var nodes: [Template.Node] = []
    private var tagFaults: [TemplateFault] = []
    private var sectionFaults: [TemplateFault] = []
    private var unclosedFaults: [TemplateFault] = []

    init(_ scanner: TemplateScanner) {
        self.scanner = scanner
    }

    var faults: [TemplateFault] { tagFaults + sectionFaults + unclosedFaults }

    mutating func parse() {
        while tagFaults.count + sectionFaults.count < Template.mostFaults, let piece = scanner.next() {
            if !piece.text.isEmpty { append(.text(piece.text, line: piece.textLine)) }
            switch piece.mark {
            case .comment, .endOfText: break
            case .fault(let fault): tagFaults.append(fault)
            case .value(let tag, let isRaw):
                checkName(of: tag)
                append(.value(tag, isRaw: isRaw))
            case .end(let tag):
                checkName(of: tag)
                close(tag)
            case .section(let tag, let isInverted):
                checkName(of: tag)
                guard open.count < Template.deepestNesting else {
                    tagFaults.append(fault(.tooDeep(name: tag.name), at: tag))
                    closeAll()
                    return
                }
                open.append(OpenSection(tag: tag, isInverted: isInverted))
            }
        }
        unclosedFaults = open.map { fault(.sectionUnclosed(name: $0.tag.name), at: $0.tag) }
        closeAll()
    }

    private mutating func checkName(of tag: TemplateTag) {
        if tag.isSpaced { tagFaults.append(fault(.spaced(name: tag.name), at: tag)) }
    }

    private mutating func append(_ node: Template.Node) {
        if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
    }

    /// A closing tag ends the innermost section, whatever its name: the names that follow are then looked for where they were meant.
    private mutating func close(_ tag: TemplateTag) {
        guard let section = closeInnermost() else {
            sectionFaults.append(fault(.sectionUnopened(name: tag.name), at: tag))
            return
        }
        guard section.name != tag.name else { return }
        sectionFaults.append(fault(.sectionCrossed(name: tag.name, open: section.name, line: section.line), at: tag))
    }

    private mutating func closeInnermost() -> TemplateTag? {
        guard let section = open.popLast() else { return nil }
        append(.section(section.tag, isInverted: section.isInverted, section.nodes))
        return section.tag
    }

    private mutating func closeAll() {
        while closeInnermost() != nil {}
    }

    private func fault(_ kind: TemplateFault.Kind, at tag: TemplateTag) -> TemplateFault {
        TemplateFault(kind: kind, line: tag.line, column: tag.column)
    }
}
