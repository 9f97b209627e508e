/// What a browser is told. Nothing of it is kept, guessed at, or given to another page.
package struct HTTPResponse: Sendable, Hashable {
    package enum Status: String, Sendable, CaseIterable {
        case done = "200 OK"
        case malformed = "400 Bad Request"
        case notFound = "404 Not Found"
        case methodNotAllowed = "405 Method Not Allowed"
        /// Another name than this server's: a page elsewhere has had its own name lead here.
        case misdirected = "421 Misdirected Request"
        case tooLarge = "431 Request Header Fields Too Large"
        case notYet = "503 Service Unavailable"
    }

    package let status: Status
    package let type: String
    package let body: [UInt8]
    private let policy: String

    /// - Parameter policy: what the content may load, and who may frame it.
    package init(_ status: Status = .done, type: String, policy: String = ownFrame, body: [UInt8]) {
        self.status = status
        self.type = type
        self.policy = policy
        self.body = body
    }

    /// Says no more than the status.
    package init(_ status: Status) {
        self.init(status, type: "text/plain; charset=utf-8", body: Array((status.rawValue + "\n").utf8))
    }

    /// A report keeps the policy that stands in it; this adds that no other page may frame it.
    package static let ownFrame = "frame-ancestors 'self'"

    /// As it is sent.
    ///
    /// - Parameter hasBody: whether the body follows; it does not where only the head was asked for.
    package func bytes(hasBody: Bool = true) -> [UInt8] {
        var head = "HTTP/1.1 \(status.rawValue)\r\n"
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        return Array((head + "\r\n").utf8) + (hasBody ? body : [])
    }

    private var fields: [(name: String, value: String)] {
        var fields = [
            ("Content-Type", type), ("Content-Length", String(body.count)), ("Content-Security-Policy", policy),
            ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("Connection", "close"),
        ]
        if status == .methodNotAllowed { fields.append(("Allow", "GET, HEAD")) }
        return fields
    }
}
