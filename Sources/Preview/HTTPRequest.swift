/// What a browser asks for: as much of HTTP/1.1 (RFC 9112) as a page on the same machine needs.
package struct HTTPRequest: Sendable, Hashable {
    package enum Method: String, Sendable {
        case get = "GET"
        case head = "HEAD"
    }

    package let method: Method
    /// Begins with `/`; without what follows a `?`.
    package let path: String
    /// As the browser gave it: a name or an address, often with a port.
    package let host: String

    package init(method: Method = .get, path: String, host: String) {
        self.method = method
        self.path = path
        self.host = host
    }

    /// What the bytes that have come so far are.
    package enum Reading: Sendable, Hashable {
        case incomplete
        case whole(HTTPRequest)
        case refused(HTTPResponse.Status)
    }

    /// Bytes that a request may have; a browser's has a tenth of that.
    package static let mostBytes = 16 << 10

    package static func read(_ bytes: [UInt8]) -> Reading {
        let end = Array("\r\n\r\n".utf8)
        guard let length = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else {
            return bytes.count < mostBytes ? .incomplete : .refused(.tooLarge)
        }
        guard length < mostBytes else { return .refused(.tooLarge) }
        let lines = String(decoding: bytes[..<length], as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
        return read(lines)
    }

    private static func read(_ lines: [Substring]) -> Reading {
        let parts = lines[0].split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else { return .refused(.malformed) }
        guard let method = Method(rawValue: String(parts[0])) else { return .refused(.methodNotAllowed) }
        guard parts[1].hasPrefix("/") else { return .refused(.malformed) }
        var hosts: [Substring] = []
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":"), colon != line.startIndex, !line[..<colon].contains(where: \.isWhitespace)
            else { return .refused(.malformed) }
            if line[..<colon].lowercased() == "host" { hosts.append(line[line.index(after: colon)...]) }
        }
        // Which of two is meant, each reader of a request may see differently.
        guard hosts.count == 1 else { return .refused(.malformed) }
        return .whole(
            HTTPRequest(
                method: method, path: String(parts[1].prefix { $0 != "?" }),
                host: String(hosts[0].drop(while: \.isWhitespace).prefix { !$0.isWhitespace })))
    }
}
