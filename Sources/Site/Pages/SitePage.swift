internal import Language
internal import Markup

/// What all pages of a site have in common: head, style, the way to the other pages.
struct SitePage {
    let wording: SiteWording
    /// How many folders below the site's the page stands in.
    let depth: Int
    let title: String
    /// The feed that the page belongs to, from where it stands, and what it is called.
    var feed: (address: String, title: String)?
    /// Where the page leads at once.
    var leadsTo: String?
    /// The lasting address of what the page shows, where the site's is known.
    var canonical: String?
    var hasSearch = false

    /// The way from this page to the site's folder: `../`
    var root: String { String(repeating: "../", count: depth) }

    /// The whole page as UTF-8.
    ///
    /// - Parameters:
    ///   - head: what stands above the text, within the header.
    ///   - body: the text.
    func html(head: (inout MarkupWriter) -> Void, body: (inout MarkupWriter) -> Void) -> [UInt8] {
        var markup = MarkupWriter()
        markup.append(markup: "<!DOCTYPE html>")
        markup.open("html", ["lang": wording.language.rawValue])
        writeHead(&markup)
        markup.open("body")
        markup.element("a", ["class": "skip", "href": "#noi-dung"], text: wording.skip)
        markup.open("header")
        writeWays(&markup)
        head(&markup)
        markup.close()
        markup.open("main", ["id": "noi-dung", "tabindex": "-1"])
        body(&markup)
        markup.close()
        if hasSearch { markup.append(markup: "\n<script>\(SearchScript.text)</script>") }
        markup.close()
        markup.close()
        return Array((markup.take() + "\n").utf8)
    }

    private func writeHead(_ markup: inout MarkupWriter) {
        markup.open("head")
        markup.void("meta", ["charset": "utf-8"])
        let script = hasSearch ? "script-src 'sha256-\(SearchScript.digest)'; " : ""
        // As in the report's page; the quotes in it are the program's own.
        markup.append(
            markup: """

                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \(script)base-uri 'none'; form-action 'none'">
                """)
        markup.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        markup.void("meta", ["name": "color-scheme", "content": "light dark"])
        markup.void("meta", ["name": "referrer", "content": "no-referrer"])
        if let leadsTo { markup.void("meta", ["http-equiv": "refresh", "content": "0; url=\(leadsTo)"]) }
        markup.element("title", text: title)
        if let canonical { markup.void("link", ["rel": "canonical", "href": canonical]) }
        if let feed {
            markup.void("link", ["rel": "alternate", "type": "application/atom+xml", "href": feed.address, "title": feed.title])
        }
        markup.append(markup: "\n<style>\n\(SiteStyle.text)</style>")
        markup.close()
    }

    private func writeWays(_ markup: inout MarkupWriter) {
        markup.open("nav", ["aria-label": wording.pages])
        markup.open("ul")
        for (address, text) in [
            (SiteFile.index, wording.allCommunes), ("\(SiteFile.archive)/\(SiteFile.index)", wording.archive),
            (SiteFile.lacks, wording.lacks), (SiteFile.feed, wording.feed),
        ] {
            markup.open("li")
            markup.element("a", ["href": root + address], text: text)
            markup.close()
        }
        markup.close()
        markup.close()
    }
}

extension MarkupWriter {
    /// A name that somebody chose, kept apart from the text around it.
    mutating func append(name: String) {
        element("bdi", text: name)
    }

    /// A mark that figures were corrected.
    mutating func append(corrected text: String) {
        element("strong", ["class": "fix"], text: text)
    }
}
