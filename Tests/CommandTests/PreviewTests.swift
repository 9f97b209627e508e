import Foundation
import Testing

/// The report as a page on this machine: it follows the folder, and leaves nothing behind.
@Suite struct PreviewTests {
    /// A preview that runs, and a browser that asks it.
    private struct Preview {
        let program: RunningProgram
        let port: UInt16

        init(_ work: Workplace, _ arguments: [String]) throws {
            program = try work.start(["preview"] + arguments)
            var address: UInt16?
            while address == nil, RunningProgram.lives(program.number) {
                usleep(10_000)
                address = try program.outputSoFar().firstMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)\//).flatMap { UInt16($0.1) }
            }
            port = try #require(address)
        }

        /// What comes back for bytes, until the other side hangs up.
        func send(_ text: String) throws -> String {
            let connection = try connect()
            defer { close(connection) }
            _ = text.withCString { Glibc.send(connection, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
            var received: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = recv(connection, &buffer, buffer.count, 0)
                guard count > 0 else { return String(decoding: received, as: UTF8.self) }
                received += buffer[..<count]
            }
        }

        func get(_ path: String) throws -> String { try send("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n") }

        /// The state, once as many reports as that were made or tried.
        func state(ofVersion version: Int) throws -> String {
            while RunningProgram.lives(program.number) {
                let state = try get("/trang-thai").replacing(/\s+/, with: " ")
                if let found = state.firstMatch(of: /"version": ([0-9]+)/), Int(found.1)! >= version { return state }
                usleep(20_000)
            }
            throw Ended()
        }

        func end(_ signal: Int32) throws -> Workplace.Outcome {
            kill(program.number, signal)
            return try program.outcome()
        }

        func connect() throws -> Int32 {
            let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            let length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let status = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(connection, $0, length) }
            }
            guard status == 0 else { throw Ended() }
            return connection
        }

        private struct Ended: Error {}
    }

    @Test func thePageFollowsTheFolder() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        let before = work.files(in: "xa")
        try work.run(["make", "xa", "--output", "ra"])
        let preview = try Preview(work, ["xa"])
        #expect(try preview.state(ofVersion: 1).contains(#""report": 1, "making": false, "failed": false"#))
        let first = try preview.get("/bao-cao.html")
        #expect(first.hasSuffix(try work.readText("ra/bao-cao.html")), "the page that make writes, byte for byte")
        #expect(try preview.get("/bao-cao.pdf").contains("Content-Type: application/pdf\r\n"))
        #expect(try preview.get("/").contains("Xem thử: xã Ngọc Phụng"))

        // A figure of the data.
        try work.edit("xa/chi-tieu.csv", ",8,trạm", ",98765,trạm")
        _ = try preview.state(ofVersion: 2)
        #expect(!first.contains("98.765"))
        #expect(try preview.get("/bao-cao.html").contains("98.765"))

        // Settings that are wrong leave the last report where it is, and mended ones take the error away.
        let settings = try work.readText("xa/baocao.yaml")
        try work.write(settings + "\nkhong-co-khoa-nay: 1\n", to: "xa/baocao.yaml")
        #expect(try preview.state(ofVersion: 3).contains(#""report": 2, "making": false, "failed": true"#))
        #expect(try preview.get("/").contains("khong-co-khoa-nay") && preview.get("/bao-cao.html").contains("98.765"))
        try work.write(settings, to: "xa/baocao.yaml")
        #expect(try preview.state(ofVersion: 4).contains(#""failed": false"#))

        // A template of the folder's own takes the place of the program's.
        try work.write("# Mẫu của xã\n\nChỉ một câu.\n", to: "xa/templates/hoi-nghi/report.md")
        _ = try preview.state(ofVersion: 5)
        #expect(try preview.get("/bao-cao.html").contains("Chỉ một câu."))
        try work.remove("xa/templates")

        let outcome = try preview.end(SIGINT)
        #expect(outcome.status == 130)
        #expect(work.files(in: "xa") == before, "nothing is written")
    }

    /// What ends the making of a report is told on the page, and a change is a new try.
    @Test(arguments: [("vi", "Chương trình dừng đột ngột"), ("en", "The program stopped abruptly")])
    func aMakingThatDiesEndsNothing(language: String, said: String) throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        let preview = try Preview(work, ["xa", "--lang", language])
        let first = try preview.state(ofVersion: 1)
        #expect(first.contains(#""failed": false"#))
        try work.edit("xa/chi-tieu.csv", ",8,trạm", ",98765,trạm")
        kill(try preview.program.workers(1)[0], SIGKILL)
        #expect(try preview.state(ofVersion: 2).contains(#""report": 1, "making": false, "failed": true"#))
        let page = try preview.get("/")
        #expect(page.contains(said))
        #expect(try !preview.get("/bao-cao.html").contains("98.765"), "the last report stays")

        try work.edit("xa/chi-tieu.csv", ",98765,trạm", ",98766,trạm")
        #expect(try preview.state(ofVersion: 3).contains(#""report": 2, "making": false, "failed": false"#))
        #expect(try preview.get("/bao-cao.html").contains("98.766"))
        #expect(try preview.end(SIGTERM).status == 143)
    }

    /// A making that has no end keeps the page from nothing, ends with the preview, and is given up for a newer one.
    @Test func aMakingWithoutEndIsGivenUp() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        let preview = try Preview(work, ["xa"])
        _ = try preview.state(ofVersion: 1)
        try work.edit("xa/chi-tieu.csv", ",8,trạm", ",98765,trạm")
        let first = try preview.program.workers(1)[0]
        kill(first, SIGSTOP)
        #expect(try preview.get("/trang-thai").contains(#""making": true"#))
        try work.edit("xa/chi-tieu.csv", ",98765,trạm", ",98766,trạm")
        #expect(try preview.state(ofVersion: 2).contains(#""report": 2, "making": false, "failed": false"#))
        #expect(!RunningProgram.lives(first))
        #expect(try preview.get("/bao-cao.html").contains("98.766"))
        _ = try preview.end(SIGTERM)
    }

    @Test func badClientsEndNothing() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        let preview = try Preview(work, ["xa", "--lang", "en"])
        // Some who say nothing, more than there is place for.
        let silent = try (0..<70).map { _ in try preview.connect() }
        for (request, status) in [
            ("GET / HTTP/1.1\r\nHost: example.org\r\n\r\n", "421 "), ("POST / HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n\r\n", "405 "),
            ("GET /../xa/baocao.yaml HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n\r\n", "404 "),
            (String(repeating: "x", count: 1 << 20), "431 "), ("\r\n\r\n", "400 "),
        ] { #expect(try preview.send(request).hasPrefix("HTTP/1.1 \(status)"), "\(request.prefix(40))") }
        #expect(try preview.send("HEAD / HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n").hasSuffix("\r\n\r\n"))
        // One who hangs up in the middle of the print.
        _ = try preview.state(ofVersion: 1)
        let hasty = try preview.connect()
        _ = "GET /bao-cao.pdf HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n"
            .withCString { Glibc.send(hasty, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
        close(hasty)
        #expect(try preview.get("/").hasPrefix("HTTP/1.1 200 OK\r\n"))
        for connection in silent { close(connection) }
        let outcome = try preview.end(SIGTERM)
        #expect(outcome.status == 143)
        #expect(outcome.text.hasPrefix("The report can be seen at http://127.0.0.1:\(preview.port)/"))
    }

    @Test func saysWhereItIs() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        var transcript = Transcript()
        let preview = try Preview(work, ["xa"])
        _ = try preview.state(ofVersion: 1)
        while try !preview.program.outputSoFar().contains("Đã lập lại báo cáo để xem.") { usleep(10_000) }
        for arguments in [["preview", "xa", "--port", "\(preview.port)"], ["preview", "khong-co"], ["preview", "xa", "--port", "99999"]] {
            let outcome = try work.run(arguments)
            transcript.record(arguments, outcome)
        }
        let outcome = try preview.end(SIGTERM)
        transcript.record(["preview", "xa"], outcome)
        try transcript.check("preview", passingOver: /(?:127\.0\.0\.1:|--port |cổng )(?!99999)[0-9]+/)
    }
}
