internal import JSON
package import Language

/// Requests → responses, by what the preview shows now. Nothing of it touches a socket or a file.
package struct PreviewAnswers: Sendable {
    private let page: PreviewPage
    private let hosts: Set<String>

    /// - Parameter port: where the server is reached.
    package init(_ language: Language, port: UInt16) {
        page = PreviewPage(wording: PreviewWording(language: language))
        // A browser leaves the port of HTTP itself out.
        hosts = Set(["127.0.0.1", "localhost"].flatMap { port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"] })
    }

    package func answer(_ request: HTTPRequest, _ state: PreviewState) -> HTTPResponse {
        // A page elsewhere whose name leads to this machine could read the report through its own address (DNS rebinding).
        guard hosts.contains(request.host.lowercased()) else { return HTTPResponse(.misdirected) }
        switch request.path {
        case "/": return HTTPResponse(type: Self.html, policy: Self.framePolicy, body: page.html(state))
        case PreviewPage.script: return HTTPResponse(type: "text/javascript; charset=utf-8", body: Array(PreviewLook.script.utf8))
        case PreviewPage.style: return HTTPResponse(type: "text/css; charset=utf-8", body: Array(PreviewLook.style.utf8))
        case PreviewPage.state: return HTTPResponse(type: Self.json, body: Array(Self.record(of: state).text.utf8))
        default: return file(request.path.dropFirst(), of: state)
        }
    }

    /// Where the report is before there is one, the frame shows that it is awaited.
    private func file(_ name: Substring, of state: PreviewState) -> HTTPResponse {
        guard let type = Self.types[name.split(separator: ".").last ?? ""] else { return HTTPResponse(.notFound) }
        if let bytes = state.files[String(name)] { return HTTPResponse(type: type, body: bytes) }
        guard "/" + name == PreviewPage.report else { return HTTPResponse(.notFound) }
        return HTTPResponse(.notYet, type: Self.html, policy: Self.framePolicy, body: page.empty(state))
    }

    private static func record(of state: PreviewState) -> JSONValue {
        .object([
            ("version", .integer(state.version)), ("report", .integer(state.report)), ("making", .bool(state.isMaking)),
            ("failed", .bool(!state.latest.failures.isEmpty)),
        ])
    }

    private static let (html, json) = ("text/html; charset=utf-8", "application/json")
    /// Of what a report is made of, by the end of a name.
    private static let types: [Substring: String] = [
        "html": html, "json": json, "pdf": "application/pdf", "csv": "text/csv; charset=utf-8",
    ]
    /// The frame's own files, and the report in it, all from here.
    private static let framePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
        + HTTPResponse.ownFrame
}
