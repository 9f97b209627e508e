import Testing

@testable import Preview

@Suite struct HTTPRequestTests {
    private static let host = "Host: 127.0.0.1:8080\r\n"

    @Test(arguments: [
        ("GET / HTTP/1.1\r\n\(host)\r\n", HTTPRequest(path: "/", host: "127.0.0.1:8080")),
        ("HEAD /bao-cao.pdf HTTP/1.1\r\n\(host)\r\n", HTTPRequest(method: .head, path: "/bao-cao.pdf", host: "127.0.0.1:8080")),
        ("GET /trang-thai?sau=3 HTTP/1.0\r\nhost:localhost \r\nAccept: */*\r\n\r\n", HTTPRequest(path: "/trang-thai", host: "localhost")),
        ("GET /%2e%2e/x HTTP/1.1\r\n\(host)\r\nleft over", HTTPRequest(path: "/%2e%2e/x", host: "127.0.0.1:8080")),
    ])
    func isUnderstood(text: String, request: HTTPRequest) {
        #expect(HTTPRequest.read(Array(text.utf8)) == .whole(request))
        #expect(HTTPRequest.read(Array(text.utf8.prefix(12))) == .incomplete)
    }

    @Test(arguments: [
        ("POST / HTTP/1.1\r\n\(host)\r\n", HTTPResponse.Status.methodNotAllowed), ("get / HTTP/1.1\r\n\(host)\r\n", .methodNotAllowed),
        ("GET /\r\n\(host)\r\n", .malformed), ("GET  / HTTP/1.1\r\n\(host)\r\n", .malformed), ("GET / HTTP/2\r\n\(host)\r\n", .malformed),
        ("GET http://127.0.0.1/ HTTP/1.1\r\n\(host)\r\n", .malformed), ("\r\n\r\n", .malformed), ("\u{16}\u{3}\u{1}\r\n\r\n", .malformed),
        // Nobody is named, or two are, or one in a way that other readers take otherwise.
        ("GET / HTTP/1.1\r\n\r\n", .malformed), ("GET / HTTP/1.1\r\n\(host)Host: example.org\r\n\r\n", .malformed),
        ("GET / HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n", .malformed), ("GET / HTTP/1.1\r\n\(host) example.org\r\n\r\n", .malformed),
        ("GET /" + String(repeating: "a", count: HTTPRequest.mostBytes) + " HTTP/1.1\r\n\(host)\r\n", .tooLarge),
        (String(repeating: "a", count: HTTPRequest.mostBytes), .tooLarge),
    ])
    func isRefused(text: String, status: HTTPResponse.Status) {
        #expect(HTTPRequest.read(Array(text.utf8)) == .refused(status))
    }

    @Test(arguments: [0x00, 0x80, 0xFF] as [UInt8]) func anyBytesAreRead(byte: UInt8) {
        #expect(HTTPRequest.read([UInt8](repeating: byte, count: 100)) == .incomplete)
        #expect(HTTPRequest.read([UInt8](repeating: byte, count: 100) + Array("\r\n\r\n".utf8)) == .refused(.malformed))
    }
}
