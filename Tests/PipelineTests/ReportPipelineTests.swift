import Aggregation
import Catalogue
import Commune
import Diagnostics
import Testing

@testable import Pipeline

@Suite struct ReportPipelineTests {
    @Test func filesBecomeFigures() throws {
        var diagnostics = DiagnosticCollector()
        let summary = try SmallFolder().pipeline.summarise(SmallFolder().sources, diagnostics: &diagnostics)
        #expect(diagnostics.diagnostics == [])
        #expect(summary.commune.name == "xã Ngọc Phụng")
        #expect(summary.gazetteer.villages.map(\.name) == ["Bái Sim", "Lý Trúc"])
        let rows = try #require(summary.dossiers?.rows)
        let received = rows.map { [$0.counts[.received], $0.counts[.resolved], $0.counts[.overdue]] }
        let known = [[2, 1, 0], [1, 1, 1], [3, 2, 1]].map { $0.map { Count.known($0) } }
        #expect(received.prefix(2) == known.prefix(2))
        #expect(received.last == known.last)
        let account = try #require(summary.indicators.first { $0.id.text == "survey.account" && $0.village == nil })
        #expect((account.numerator, account.denominator, account.target, account.met) == (2, 3, 0.8, false))
        #expect(
            summary.inputs.map { [$0.rows, $0.accepted, $0.rejected, $0.duplicates] } == [[2, 2, 0, 0], [3, 3, 0, 0], [4, 4, 0, 0]])
    }

    /// SHA-256 as `sha256sum` gives it.
    @Test(arguments: [true, false])
    func inputsHaveTheirDigests(isWanted: Bool) throws {
        var diagnostics = DiagnosticCollector()
        let folder = SmallFolder(digestsInputs: isWanted)
        let summary = try folder.pipeline.summarise(folder.sources, diagnostics: &diagnostics)
        let digests = [
            "thon.csv": "f7a243c84de16d62669b668a6e90028daf381d9d66b72741d22407b8e9619422",
            "mot-cua/t1.csv": "0557a0573fcf3e3bee723c51d1a31552a8d7e575ba841cd837a6eb0983e3f92c",
            "khao-sat/k1.csv": "6af280dbbd2ed091eaade78cb1514db1aaf0b4851bd26a438391aa9e6360e95b",
        ]
        for input in summary.inputs { #expect(input.sha256 == (isWanted ? digests[input.path] : nil), "\(input.path)") }
    }

    /// What the folder holds, and what is said of it: the report is made of the rest.
    @Test(arguments: [
        (SmallFolder(), 3, []),
        (
            SmallFolder(hasVillages: false), 3,
            Array(repeating: "villages.unmatched-unquoted", count: 2) + ["aggregation.survey-unplaced"]
        ),
        (
            SmallFolder(exports: ["a.csv": SmallFolder.export, "b.csv": "Ngày;Doanh thu\n1/1/2024;5\n"]), 3,
            ["intake.header-not-recognised", "run.input-unusable"]
        ),
        (SmallFolder(exports: ["a.csv": SmallFolder.export + "A4,Đang xử lý,30/02/2024,,,\n"]), 3, ["intake.date-invalid"]),
        (SmallFolder(exports: [:]), nil, []),
    ])
    func whatCannotBeUsedIsTold(folder: SmallFolder, received: Int?, codes: [String]) throws {
        var diagnostics = DiagnosticCollector()
        let summary = try folder.pipeline.summarise(folder.sources, diagnostics: &diagnostics)
        #expect(summary.dossiers?.rows.last?.counts[.received] == received.map { Count.known($0) })
        #expect(diagnostics.diagnostics.map(\.kind.code) == codes)
    }

    /// Folders of which no report can be made: the error, and how the program ends by it.
    @Test(arguments: [
        SmallFolder(exports: [:], surveys: [:]), SmallFolder(exports: ["a.csv": ""], surveys: [:]),
        SmallFolder(exports: ["a.csv": "Ngày;Doanh thu\n1/1/2024;5\n"], surveys: [:], hasVillages: false),
    ])
    func ofNothingThereIsNoReport(folder: SmallFolder) throws {
        var diagnostics = DiagnosticCollector()
        let error = #expect(throws: DiagnosticError.self) {
            try folder.pipeline.summarise(folder.sources, diagnostics: &diagnostics)
        }
        #expect(error?.diagnostics == [Diagnostic(.reportUnmakeable)])
        #expect(error?.diagnostics.map(\.kind.failure) == [.dataUnusable])
    }

    @Test(arguments: [
        ("", ["settings.missing-key", "settings.missing-key"]),
        ("commune: { name: xã X }\nreport: { period: { from: 2024-07-31, to: 2024-01-01 } }\n", ["settings.period-reversed"]),
        (SmallFolder.settings + "target: { survey.account: 80 }\n", ["settings.unknown-key-near"]),
        ("commune: {", ["settings.yaml-syntax"]),
    ])
    func wrongSettingsAreRefused(settings: String, codes: [String]) {
        let error = #expect(throws: DiagnosticError.self) { try SmallFolder.read(settings: settings) }
        #expect(error?.diagnostics.map(\.kind.code) == codes)
        #expect(error?.diagnostics.allSatisfy { $0.kind.failure == .configuration } == true)
    }

    @Test(arguments: [
        ("{{dossier.received}}", "{{{style}}}{{{body}}}", "report.unknown-name-near"),
        ("{{", "{{{style}}}{{{body}}}", "report.tag-malformed"),
        ("a", "{{{body}}}", "rendering.page-without-name"), ("a", "{{{style}}}{{body}}", "rendering.page-markup-escaped"),
    ])
    func wrongTemplatesAreRefused(report: String, page: String, code: String) {
        let error = #expect(throws: DiagnosticError.self) { _ = try SmallFolder.template(report, page: page) }
        #expect(error?.diagnostics.map(\.kind.code) == [code])
        #expect(error?.diagnostics.map(\.kind.failure) == [.configuration])
    }

    /// Figures become the four files, the same bytes however many threads there are.
    @Test func figuresBecomeFiles() throws {
        let files = try [1, 3].map { parallelism in
            let folder = SmallFolder(parallelism: parallelism)
            var diagnostics = DiagnosticCollector()
            let pipeline = try folder.pipeline
            let summary = try pipeline.summarise(folder.sources, diagnostics: &diagnostics)
            return try pipeline.present(summary, by: SmallFolder.template(), pictures: [:], diagnostics: &diagnostics)
        }
        #expect(files[0].map(\.name) == ["bao-cao.pdf", "bao-cao.html", "bao-cao.json", "so-lieu-thon.csv"])
        #expect(files[0].map(\.bytes) == files[1].map(\.bytes))
        let texts = files[0].map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts[0].hasPrefix("%PDF-"))
        let read = texts[1].replacing(/<\/?data[^>]*>/, with: "").replacing("\u{A0}", with: " ")
        #expect(read.contains("Tiếp nhận 3 hồ sơ.") && read.contains("Tài khoản: 2/3."))
        #expect(texts[1].contains(#"<data value="3" data-of="dossiers.received.total">3</data>"#))
        #expect(texts[3].contains("Bái Sim") && texts[3].contains("Lý Trúc"))
        #expect(texts[2].contains(#""commune": "xã Ngọc Phụng""#) && texts[2].contains(#""from": "2024-01-01", "to": "2024-07-31""#))
    }
}
