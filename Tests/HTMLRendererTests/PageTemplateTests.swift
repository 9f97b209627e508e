import Diagnostics
import Testing

@testable import HTMLRenderer

@Suite struct PageTemplateTests {
    @Test(arguments: [
        ("{{{style}}}\n{{{body}}}\n<p>{{titel}}</p>", "page.html", 3, "rendering.page-unknown-name-near"),
        ("{{{style}}}{{{body}}}{{xyzzy}}", "page.html", 1, "rendering.page-unknown-name"),
        ("{{{style}}}{{{body}}}\n{{#draft}}x{{/draft}}", "page.html", 2, "rendering.page-unknown-name"),
        ("{{{style}}}{{{body}}}\n{{> partial}}", "page.html", 2, "rendering.page-unknown-name"),
        ("{{{style}}}\n\n{{body}}", "page.html", 3, "rendering.page-markup-escaped"),
        ("{{{style}}}{{{body}}}{{{title}}}", "page.html", 1, "rendering.page-text-unescaped"),
        ("{{{style}}}{{{body}}}\n{{title", "page.html", 2, "rendering.page-tag-malformed"),
        ("{{{style}}}{{{body}}}\n{{#title}}x", "page.html", 2, "rendering.page-tag-malformed"),
        ("{{{style}}}{{{body}}}\n{{#title}}x\n\n", "page.html", 2, "rendering.page-tag-malformed"),
        ("{{{style}}}{{{body}}}{{#title}}x\n{{/author}}", "page.html", 2, "rendering.page-tag-malformed"),
        ("{{{style}}}{{{body}}}{{#title}}x\n{{/titel}}", "page.html", 2, "rendering.page-unknown-name-near"),
        ("{{{style}}}{{{body}}}\n{{ti tle}}", "page.html", 2, "rendering.page-tag-malformed"),
        ("{{{style}}}{{{body}}}\n{{ti tel}}", "page.html", 2, "rendering.page-unknown-name-near"),
        ("{{{style}}}{{{body}}}\n{{! never", "page.html", 2, "rendering.page-tag-malformed"),
        ("{{{style}}}{{{body}}}\n{{=<% %>=}}", "page.html", 2, "rendering.page-unknown-name"),
        ("{{{style}}}", "page.html", nil, "rendering.page-without-name"),
        ("{{{body}}}", "page.html", nil, "rendering.page-without-name"),
        ("{{{style}}}\n{{{body}}}\n<script>1</script>", "page.html", 3, "rendering.page-not-self-contained"),
        ("{{{style}}}\n{{{body}}}<LINK rel=stylesheet>", "page.html", 2, "rendering.page-not-self-contained"),
    ])
    func aFaultyPageIsRefusedWithItsLine(html: String, file: String, line: Int?, code: String) {
        let error = #expect(throws: DiagnosticError.self) { try PageTemplate(html: html, css: "") }
        #expect(error?.diagnostics.first?.kind.code == code)
        #expect(error?.diagnostics.first?.location == SourceLocation(file: file, line: line))
    }

    @Test func sectionsNestSoDeepAndNoDeeper() {
        let html = "{{{style}}}{{{body}}}\n" + String(repeating: "{{#title}}", count: 101)
        let error = #expect(throws: DiagnosticError.self) { try PageTemplate(html: html, css: "") }
        #expect(error?.diagnostics.map(\.kind.code) == ["rendering.page-sections-too-deep"])
        #expect(error?.diagnostics.first?.location == SourceLocation(file: "page.html", line: 2, column: 1001))
    }

    @Test(arguments: ["p {}\n@import 'x.css';", "p {}\nb { background: url(https://example.org/x.png) }", "p {}\n</STYLE>"])
    func aStyleSheetThatNeedsOtherFilesIsRefused(css: String) {
        let error = #expect(throws: DiagnosticError.self) { try PageTemplate(html: "{{{style}}}{{{body}}}", css: css) }
        #expect(error?.diagnostics.first?.kind.code == "rendering.page-not-self-contained")
        #expect(error?.diagnostics.first?.location == SourceLocation(file: "page.css", line: 2))
    }

    @Test(
        arguments: [
            ("<style>{{{style}}}</style>{{{body}}}", "p{}"), ("<style>\r\n{{{style}}}\r\n</style>{{{body}}}", "\np{}\n"),
            ("<style>a > b {}</style><style media=\"all\">\na > b {}\n{{{style}}} c {}</style>{{{body}}}", "\na > b {}\np{} c {}"),
        ])
    func thePolicyIsOfAllThatTheStyleElementHolds(html: String, held: String) throws {
        #expect(try PageTemplate(html: html, css: "").styleElement(around: "p{}") == held)
    }

    @Test func valuesAreEscapedAndEmptyOnesLeaveTheirSectionOut() throws {
        let page = try PageTemplate(
            html: "{{! ghi chú }}<title>{{title}}</title>{{#author}}<i>{{author}}</i>{{/author}}{{{style}}}{{{body}}}", css: "")
        #expect(page.render([.title: "a<b", .author: ""], body: Array("<p>1</p>".utf8)) == Array("<title>a&lt;b</title><p>1</p>".utf8))
        #expect(page.render([.title: "a", .author: "x"], body: []) == Array("<title>a</title><i>x</i>".utf8))
    }
}
