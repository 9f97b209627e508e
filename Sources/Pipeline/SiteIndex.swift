package import Language
internal import Markup

/// A published report, as its own data tell of it.
package struct PublishedReport: Sendable {
    /// The name of its folder in the site.
    package let folder: String
    package let commune: String
    package let within: [String]
    /// ISO days.
    package let from: String
    package let to: String
    package let label: String?

    /// Reads what a bao-cao.json says of its report; nil where it is none of ours.
    package init?(folder: String, json: String) {
        guard let members = try? JSONReader.members(["commune", "within", "period"], of: json),
            case .text(let commune)? = members["commune"], case .object(let period)? = members["period"],
            case .text(let from)? = period["from"], case .text(let to)? = period["to"]
        else { return nil }
        self.folder = folder
        self.commune = commune
        self.from = from
        self.to = to
        label = if case .text(let label)? = period["label"] { label } else { nil }
        within =
            if case .list(let places)? = members["within"] {
                places.compactMap { if case .text(let place) = $0 { place } else { nil } }
            } else {
                []
            }
    }

    /// "7 tháng đầu năm 2024 (01/01/2024–31/07/2024)"
    func title(_ language: Language) -> String {
        let days = [from, to].map { day in
            let parts = day.split(separator: "-")
            return language == .vietnamese ? parts.reversed().joined(separator: "/") : day
        }.joined(separator: "–")
        return label.map { "\($0) (\(days))" } ?? days
    }
}

/// The pages by which the reports of a site are found: small, without scripts, and the same for the same reports.
package struct SiteIndex: Sendable {
    private let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    /// The page of a commune.
    ///
    /// - Parameter reports: the latest first.
    package func page(of reports: [PublishedReport]) -> [UInt8] {
        let commune = reports.first?.commune ?? ""
        let entries = reports.map { report in
            """
            <li><a href="\(report.folder)/bao-cao.html">\(MarkupEscaping.escape(report.title(language)))</a>
            <span><a href="\(report.folder)/bao-cao.pdf">PDF</a> · <a href="\(report.folder)/bao-cao.json">JSON</a> · \
            <a href="\(report.folder)/so-lieu-thon.csv">CSV</a></span></li>
            """
        }
        let place = ([commune] + (reports.first?.within ?? [])).joined(separator: ", ")
        return page(title: commune, subtitle: place, entries: entries)
    }

    /// The first page of the site.
    ///
    /// - Parameter communes: each commune's folder with its latest report.
    package func page(of communes: [(folder: String, latest: PublishedReport)]) -> [UInt8] {
        let entries = communes.map { commune in
            """
            <li><a href="\(commune.folder)/index.html">\(MarkupEscaping.escape(commune.latest.commune))</a>
            <span><a href="\(commune.folder)/\(commune.latest.folder)/bao-cao.html">\
            \(MarkupEscaping.escape(commune.latest.title(language)))</a></span></li>
            """
        }
        return page(title: heading, subtitle: "", entries: entries)
    }

    private var heading: String { language == .vietnamese ? "Báo cáo của các xã" : "Reports of the communes" }

    private func page(title: String, subtitle: String, entries: [String]) -> [UInt8] {
        let text = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(MarkupEscaping.escape(title))</title>
            <style>
            body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 "Liberation Sans", Arial, sans-serif }
            h1 { font-size: 1.5rem; line-height: 1.25 }
            ul { list-style: none; padding: 0 }
            li { padding: .75rem 0; border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent) }
            li span { display: block; font-size: .9375rem }
            </style>
            </head>
            <body>
            <main>
            <h1>\(MarkupEscaping.escape(title))</h1>
            \(subtitle.isEmpty ? "" : "<p>\(MarkupEscaping.escape(subtitle))</p>\n")<ul>
            \(entries.joined(separator: "\n"))
            </ul>
            </main>
            </body>
            </html>

            """
        return Array(text.utf8)
    }
}
