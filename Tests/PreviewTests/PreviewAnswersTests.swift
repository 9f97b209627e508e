import Testing

@testable import Preview

/// What browsers are told, without a socket.
@Suite struct PreviewAnswersTests {
    private static func making(_ page: String?, failure: String? = nil, problem: String? = nil) -> PreviewState.Making {
        var making = PreviewState.Making()
        if let page { making.files = ["bao-cao.html": Array(page.utf8), "bao-cao.pdf": Array("%PDF".utf8), "so-lieu-thon.csv": []] }
        making.failures = [failure].compactMap { $0 }.map { .init(file: "baocao.yaml", severity: .error, lines: [$0], hint: nil) }
        making.problems = [problem].compactMap { $0 }.map { .init(file: "mot-cua/a.csv", severity: .warning, lines: [$0], hint: "Sửa ô.") }
        return making
    }

    private static func state(_ makings: [PreviewState.Making]) -> PreviewState {
        var state = PreviewState(folder: "xa")
        for making in makings {
            state.begin()
            state.end(making)
        }
        return state
    }

    private static func answer(_ path: String, host: String = "127.0.0.1:8080", port: UInt16 = 8080, _ state: PreviewState) -> HTTPResponse
    {
        PreviewAnswers(.vietnamese, port: port).answer(HTTPRequest(path: path, host: host), state)
    }

    private static func text(_ path: String, _ state: PreviewState) -> String { String(decoding: answer(path, state).body, as: UTF8.self) }

    /// The state on one line.
    private static func record(of state: PreviewState) -> String { text("/trang-thai", state).replacing(/\s+/, with: " ") }

    @Test(arguments: [
        ("/", HTTPResponse.Status.done, "text/html; charset=utf-8"), ("/bao-cao.html", .done, "text/html; charset=utf-8"),
        ("/bao-cao.pdf", .done, "application/pdf"), ("/so-lieu-thon.csv", .done, "text/csv; charset=utf-8"),
        ("/trang-thai", .done, "application/json"), ("/xem-thu.js", .done, "text/javascript; charset=utf-8"),
        ("/xem-thu.css", .done, "text/css; charset=utf-8"), ("/baocao.yaml", .notFound, "text/plain; charset=utf-8"),
        ("/../bao-cao.html", .notFound, "text/plain; charset=utf-8"), ("//bao-cao.html", .notFound, "text/plain; charset=utf-8"),
        ("/thon.csv", .notFound, "text/plain; charset=utf-8"), ("/favicon.ico", .notFound, "text/plain; charset=utf-8"),
    ])
    func pathsAreThoseOfTheReport(path: String, status: HTTPResponse.Status, type: String) {
        let answer = Self.answer(path, Self.state([Self.making("<p>một</p>")]))
        #expect(answer.status == status && answer.type == type)
    }

    @Test(
        arguments: [
            ("127.0.0.1:8080", 8080, true), ("localhost:8080", 8080, true), ("LOCALHOST:8080", 8080, true), ("localhost", 80, true),
            ("localhost:80", 80, true), ("localhost", 8080, false), ("localhost:8081", 8080, false), ("example.org:8080", 8080, false),
            ("127.0.0.1.example.org:8080", 8080, false), ("", 8080, false), ("[::1]:8080", 8080, false),
        ] as [(String, UInt16, Bool)])
    func otherNamesAreRefused(host: String, port: UInt16, isAnswered: Bool) {
        let answer = Self.answer("/bao-cao.html", host: host, port: port, Self.state([Self.making("<p>một</p>")]))
        #expect(answer.status == (isAnswered ? .done : .misdirected))
        #expect(isAnswered || !String(decoding: answer.body, as: UTF8.self).contains("một"))
    }

    @Test func theLastGoodReportStays() {
        let makings = [Self.making("<p>một</p>"), Self.making(nil, failure: "Lỗi: dòng 3: thiếu tên xã.")]
        let state = Self.state(makings)
        #expect(Self.text("/bao-cao.html", state) == "<p>một</p>")
        #expect(Self.text("/", state).contains("Chưa lập được báo cáo mới; bên dưới là bản lập được gần nhất"))
        #expect(Self.text("/", state).contains("<h3>baocao.yaml</h3>") && Self.text("/", state).contains("Lỗi: dòng 3: thiếu tên xã."))
        #expect(Self.record(of: state).contains(#""version": 2, "report": 1, "making": false, "failed": true"#))
        let mended = Self.state(makings + [Self.making("<p>hai</p>")])
        #expect(Self.text("/bao-cao.html", mended) == "<p>hai</p>")
        #expect(!Self.text("/", mended).contains("Chưa lập được"))
        #expect(Self.record(of: mended).contains(#""version": 3, "report": 2, "making": false, "failed": false"#))
    }

    @Test func beforeThereIsAReportItIsAwaited() {
        let state = PreviewState(folder: "xa")
        #expect(Self.answer("/bao-cao.html", state).status == .notYet)
        #expect(Self.text("/bao-cao.html", state).contains("Đang lập báo cáo…"))
        #expect(Self.answer("/bao-cao.pdf", state).status == .notFound)
        #expect(Self.text("/bao-cao.html", Self.state([Self.making(nil, failure: "Lỗi.")])).contains("Chưa lập được báo cáo"))
    }

    /// What is the same is not loaded again: the reader stays where he is.
    @Test func theSameReportKeepsItsNumber() {
        let state = Self.state([Self.making("<p>một</p>"), Self.making("<p>một</p>", problem: "Cảnh báo: dòng 7, cột 2 (B): ngày lạ.")])
        #expect(Self.record(of: state).contains(#""version": 2, "report": 1"#))
    }

    @Test func problemsStandBesideItEscaped() {
        let state = Self.state([Self.making("<p>một</p>", problem: "Cảnh báo: cột “<script>alert(1)</script>” lạ.")])
        let page = Self.text("/", state)
        #expect(page.contains("cột “&lt;script&gt;alert(1)&lt;/script&gt;” lạ.") && !page.contains("<script>alert"))
        #expect(page.contains("<h3>mot-cua/a.csv</h3>") && page.contains("→ Sửa ô."))
        #expect(Self.text("/", Self.state([Self.making("<p>một</p>")])).contains("Dữ liệu không có lỗi."))
    }

    @Test func nothingIsKeptOrGivenAway() {
        let state = Self.state([Self.making("<p>một</p>")])
        for path in ["/", "/bao-cao.html", "/trang-thai", "/nowhere"] {
            let head = String(decoding: Self.answer(path, state).bytes(hasBody: false), as: UTF8.self)
            for field in [
                "Cache-Control: no-store\r\n", "X-Content-Type-Options: nosniff\r\n", "Cross-Origin-Resource-Policy: same-origin\r\n",
                "frame-ancestors 'self'\r\n", "Connection: close\r\n",
            ] { #expect(head.contains(field), "\(path): \(field)") }
            #expect(head.hasSuffix("\r\n\r\n"), "the head alone")
        }
        let head = String(decoding: Self.answer("/", state).bytes(hasBody: false), as: UTF8.self)
        #expect(head.contains("default-src 'none'; script-src 'self';") && !head.contains("unsafe"))
        // The report keeps its own policy, and nothing is taken from it.
        #expect(String(decoding: Self.answer("/bao-cao.html", state).bytes(), as: UTF8.self).hasSuffix("\r\n\r\n<p>một</p>"))
    }
}
