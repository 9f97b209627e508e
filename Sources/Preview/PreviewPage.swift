internal import Diagnostics
internal import Language
internal import Markup

/// The page around the report: what state it is in above it, and beside it the problems of the folder. All text is escaped here; the script
/// only puts a newer page's parts into the place of this one's.
struct PreviewPage: Sendable {
    let wording: PreviewWording

    // Where the preview's own files are.
    static let (script, style, state) = ("/xem-thu.js", "/xem-thu.css", "/trang-thai")
    static let (report, print) = ("/bao-cao.html", "/bao-cao.pdf")

    func html(_ state: PreviewState) -> [UInt8] {
        let title = wording.title(state.commune ?? state.folder)
        return document(
            title: title, body: ["data-version": String(state.version), "data-report": String(state.report)], hasScript: true
        ) { markup in
            markup.open("header", ["id": "dau-trang"])
            markup.element("h1", text: title)
            writeCount(of: state.latest, &markup)
            if state.report > 0 { markup.element("a", ["href": Self.print, "target": "_blank"], text: wording.print) }
            markup.close()
            markup.element("p", ["id": "dang-lap", "role": "status", "data-text": wording.making])
            markup.element("p", ["id": "da-dung", "role": "alert", "hidden": ""], text: wording.gone)
            markup.open("section", ["id": "khong-lap-duoc", "role": "alert"])
            writeFailure(state, &markup)
            markup.close()
            markup.open("main")
            markup.element("iframe", ["id": "bao-cao", "src": Self.report, "title": wording.report])
            markup.close()
            writeProblems(of: state.latest, &markup)
        }
    }

    /// What stands in the frame before there is a report.
    func empty(_ state: PreviewState) -> [UInt8] {
        let text = state.isMaking ? wording.making : wording.withoutReport
        return document(title: text, body: [:], hasScript: false) { $0.element("p", ["id": "chua-co"], text: text) }
    }

    private func document(
        title: String, body: KeyValuePairs<String, String?>, hasScript: Bool, _ write: (inout MarkupWriter) -> Void
    ) -> [UInt8] {
        var markup = MarkupWriter()
        markup.append(markup: "<!DOCTYPE html>")
        markup.open("html", ["lang": wording.language.rawValue])
        markup.open("head")
        markup.void("meta", ["charset": "utf-8"])
        markup.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        markup.void("meta", ["name": "color-scheme", "content": "light dark"])
        markup.element("title", text: title)
        markup.void("link", ["rel": "stylesheet", "href": Self.style])
        if hasScript { markup.element("script", ["src": Self.script, "defer": ""]) }
        markup.close()
        markup.open("body", body)
        write(&markup)
        markup.close()
        markup.close()
        return Array((markup.take() + "\n").utf8)
    }

    private func writeCount(of making: PreviewState.Making, _ markup: inout MarkupWriter) {
        let count = making.failures.count + making.problems.count
        guard count > 0 else { return }
        markup.element("a", ["href": making.failures.isEmpty ? "#van-de" : "#khong-lap-duoc"], text: wording.count(count))
    }

    /// Nothing where the report could be made.
    private func writeFailure(_ state: PreviewState, _ markup: inout MarkupWriter) {
        guard !state.latest.failures.isEmpty else { return }
        markup.element("h2", text: state.report > 0 ? wording.stale : wording.withoutReport)
        write(state.latest.failures, &markup)
    }

    private func writeProblems(of making: PreviewState.Making, _ markup: inout MarkupWriter) {
        markup.open("aside", ["id": "van-de", "aria-label": wording.problems, "tabindex": "-1"])
        if !making.problems.isEmpty || making.failures.isEmpty { markup.element("h2", text: wording.problems) }
        write(making.problems, &markup)
        if making.problems.isEmpty, making.failures.isEmpty { markup.element("p", text: wording.noProblems) }
        if !making.readings.isEmpty {
            markup.element("h2", text: wording.readings)
            markup.open("ul", ["class": "readings"])
            for line in making.readings { markup.element("li", text: line) }
            markup.close()
        }
        markup.close()
    }

    /// By file, in their order.
    private func write(_ problems: [PreviewState.Problem], _ markup: inout MarkupWriter) {
        for (index, problem) in problems.enumerated() {
            if index == 0 || problems[index - 1].file != problem.file {
                markup.element("h3", text: problem.file.isEmpty ? wording.wholeFolder : problem.file)
            }
            markup.open("div", ["class": "problem \(Self.style(of: problem.severity))"])
            for line in problem.lines { markup.element("p", text: line) }
            if let hint = problem.hint { markup.element("p", ["class": "hint"], text: "→ \(hint)") }
            markup.close()
        }
    }

    private static func style(of severity: Severity) -> String {
        switch severity {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
