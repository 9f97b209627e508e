import Testing

/// A strict little reader: enough of HTML to prove that what we write is balanced, and to look into it.
struct HTMLReader {
    struct Element {
        let name: String
        let attributes: [(name: String, value: String)]
    }

    enum Fault: Error {
        case notClosed(String), closedWrongly(String, expected: String?), badTag(String), badText(String)
    }

    private(set) var elements: [Element] = []
    /// Text outside of tags, as written (escaped).
    private(set) var text = ""

    private static let voidNames: Set<String> = ["meta", "br", "img", "col", "hr", "link", "input"]

    var ids: [String] { attributes(named: "id") }

    func attributes(named name: String) -> [String] {
        elements.flatMap { $0.attributes.filter { $0.name == name }.map(\.value) }
    }

    static func read(_ html: String) throws -> HTMLReader {
        var reader = HTMLReader()
        var open: [String] = []
        var rest = Substring(html.replacing("<!DOCTYPE html>\n", with: ""))
        while let start = rest.firstIndex(of: "<") {
            reader.text += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ">") else { throw Fault.badTag(String(rest[start...].prefix(60))) }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                guard open.last == name else { throw Fault.closedWrongly(name, expected: open.last) }
                open.removeLast()
                continue
            }
            let isEmpty = tag.hasSuffix("/")
            let element = try element(isEmpty ? tag.dropLast() : tag)
            reader.elements.append(element)
            if ["style", "script"].contains(element.name) {
                guard let close = rest.firstRange(of: "</\(element.name)>") else { throw Fault.notClosed(element.name) }
                rest = rest[close.upperBound...]
            } else if isEmpty {
                // Of a drawing alone: in HTML a slash closes nothing.
                guard open.contains("svg") else { throw Fault.badTag(String(tag)) }
            } else if !voidNames.contains(element.name) {
                open.append(element.name)
            }
        }
        reader.text += rest
        if let name = open.last { throw Fault.notClosed(name) }
        if reader.text.contains(">") { throw Fault.badText("a bare >") }
        return reader
    }

    private static func element(_ tag: Substring) throws -> Element {
        guard let match = tag.wholeMatch(of: /([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z0-9-]+="[^"<]*")*)/) else {
            throw Fault.badTag(String(tag.prefix(80)))
        }
        let attributes = match.2.matches(of: /([a-zA-Z0-9-]+)="([^"<]*)"/).map { (name: String($0.1), value: String($0.2)) }
        guard Set(attributes.map(\.name)).count == attributes.count else { throw Fault.badTag(String(tag)) }
        return Element(name: String(match.1), attributes: attributes)
    }
}
