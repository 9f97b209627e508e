import Graphics
import SceneTesting

@testable import PageLayout

/// Pages as text that a person can review: a line for each block, row or drawing, with its box in whole points and what it says.
///
/// The four digits after a box stand for all places of it to a tenth of a point, line by line: nothing moves without changing them.
enum PageDump {
    static func text(of document: LaidOutDocument) -> String {
        document.pages.map { page in
            var lines = ["page \(page.number), \(Int(page.size.width.rounded())) × \(Int(page.size.height.rounded()))"]
            var rest = page.content[...]
            while let first = rest.first {
                let owner = owner(of: first, in: document.structure)
                // Rules and bars go with what they are drawn after.
                let block = rest.prefix { self.owner(of: $0, in: document.structure) == owner || owner != nil && $0.isRuling }
                rest = rest.dropFirst(block.count)
                lines.append("  " + line(Array(block), owner.map { document.structure.elements[$0].kind.name } ?? "-"))
            }
            lines += page.links.map { "  → \(Box($0.frame).text) \($0.target.text)" }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// The element that a line of the dump stands for: a row, not each of its cells.
    private static func owner(of content: PageContent, in structure: DocumentStructure) -> DocumentStructure.ID? {
        var element = content.element
        while let own = element, structure.elements[own].kind.isPart { element = structure.elements[own].parent }
        return element
    }

    private static func line(_ block: [PageContent], _ name: String) -> String {
        let drawn = block.map { ($0.element, Primitive.all(in: $0.elements, at: $0.origin)) }
        let primitives = drawn.flatMap(\.1)
        var texts: [String] = []
        for (index, part) in drawn.enumerated() {
            let lines = part.1.compactMap(\.text)
            guard !lines.isEmpty else { continue }
            if index > 0, !texts.isEmpty { texts.append(part.0 == drawn[index - 1].0 ? "/" : "|") }
            texts.append(lines.joined(separator: "·"))
        }
        let box = Box(primitives.map(\.frame) + block.compactMap { content in content.frame.map { Box.moved($0, by: content.origin) } })
        let shapes = primitives.count { $0.text == nil }
        let places = digits(primitives.map(\.places).joined(separator: "\n"))
        let said = texts.isEmpty ? "" : " “\(texts.joined(separator: " "))”"
        return "\(name) \(box.text) \(places)" + (shapes > 0 ? " \(shapes) drawn" : "") + said
    }

    /// FNV-1a, folded to sixteen bits.
    private static func digits(_ text: String) -> String {
        let hash = text.utf8.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        let digits = String((hash >> 16) ^ (hash & 0xFFFF), radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}

/// One thing that is drawn.
private struct Primitive {
    let text: String?
    let frame: Rectangle
    /// Everything about it, its numbers in tenths.
    let places: String

    static func all(in elements: [SceneElement], at origin: Point) -> [Primitive] {
        elements.flatMap { element -> [Primitive] in
            if case .group(let group) = element {
                return all(in: group.elements, at: Point(x: origin.x + group.origin.x, y: origin.y + group.origin.y))
            }
            let moved = SceneElement.group(SceneGroup(origin: origin, elements: [element]))
            let places = SceneDump.text(of: Scene(size: Size(width: 0, height: 0), elements: [moved]))
            return [Primitive(text: element.text, frame: Box.moved(element.frame, by: origin), places: places)]
        }
    }
}

/// The smallest rectangle about several, in whole points.
private struct Box {
    let text: String

    init(_ frames: [Rectangle]) {
        guard let left = frames.map(\.minX).min(), let top = frames.map(\.minY).min(), let right = frames.map(\.maxX).max(),
            let bottom = frames.map(\.maxY).max()
        else {
            text = "nothing"
            return
        }
        text =
            [left, top].map(Self.whole).joined(separator: ",") + " " + [right - left, bottom - top].map(Self.whole).joined(separator: "×")
    }

    init(_ frame: Rectangle) { self.init([frame]) }

    private static func whole(_ value: Double) -> String { "\(Int(value.rounded()))" }

    static func moved(_ frame: Rectangle, by point: Point) -> Rectangle {
        Rectangle(x: frame.minX + point.x, y: frame.minY + point.y, width: frame.size.width, height: frame.size.height)
    }
}

extension PageContent {
    /// An artifact that says nothing.
    fileprivate var isRuling: Bool { element == nil && Primitive.all(in: elements, at: origin).allSatisfy { $0.text == nil } }
}

extension SceneElement {
    fileprivate var text: String? { if case .text(let text) = self { text.text } else { nil } }

    fileprivate var frame: Rectangle {
        switch self {
        case .text(let text):
            Rectangle(x: text.origin.x, y: text.origin.y - text.style.size, width: text.width, height: text.style.size)
        case .line(let from, let to, _):
            Rectangle(x: min(from.x, to.x), y: min(from.y, to.y), width: abs(to.x - from.x), height: abs(to.y - from.y))
        case .rectangle(let rectangle, _, _): rectangle
        case .image(_, let frame): frame
        case .path(let path, _, _): path.frame
        case .group: Rectangle(x: 0, y: 0, width: 0, height: 0)
        }
    }
}

extension Path {
    fileprivate var frame: Rectangle {
        let points = steps.flatMap { step -> [Point] in
            switch step {
            case .move(let point), .line(let point): [point]
            case .curve(let first, let second, let end): [first, second, end]
            case .close: []
            }
        }
        let (left, top) = (points.map(\.x).min() ?? 0, points.map(\.y).min() ?? 0)
        return Rectangle(x: left, y: top, width: (points.map(\.x).max() ?? 0) - left, height: (points.map(\.y).max() ?? 0) - top)
    }
}

extension PageLink.Target {
    fileprivate var text: String {
        switch self {
        case .address(let address): address
        case .anchor(let anchor): "#\(anchor)"
        }
    }
}

extension StructureKind {
    /// Belongs to the line of what it is in.
    fileprivate var isPart: Bool {
        switch self {
        case .tableHeader, .tableCell, .link, .reference: true
        default: false
        }
    }

    fileprivate var name: String {
        switch self {
        case .heading(let level): "heading \(level)"
        case .paragraph: "text"
        case .figure: "figure"
        case .tableRow: "row"
        case .listLabel: "label"
        case .note: "note"
        case .contentsItem: "entry"
        default: "\(self)"
        }
    }
}
