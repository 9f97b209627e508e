internal import JSON
internal import Language
internal import Markup
internal import Report

/// What a page's head tells programs of it: Open Graph (ogp.me) for whoever shows a link to it, and JSON-LD in the words of schema.org: a
/// `Report`, based on a `Dataset`.
///
/// It names addresses only where the settings say where the report is published; the page leads to the files beside it by their names.
struct PageMetadata {
    private let document: ReportDocument
    private let title: String
    private let files: PageFiles

    init(_ document: ReportDocument, title: String, files: PageFiles) {
        self.document = document
        self.title = title
        self.files = files
    }

    var markup: String {
        var markup = MarkupWriter()
        if let address = document.address { markup.void("link", ["rel": "canonical", "href": address]) }
        let properties = [
            ("og:type", "article"), ("og:title", title), ("og:description", document.summary.plainText), ("og:site_name", document.author),
            ("og:locale", document.language == .vietnamese ? "vi_VN" : "en_GB"), ("article:published_time", document.date.iso),
            ("og:url", document.address ?? ""), ("og:image", files.published(files.card) ?? ""),
        ]
        for (name, content) in properties where !content.isEmpty { markup.void("meta", ["property": name, "content": content]) }
        markup.append(markup: "\n<script type=\"application/ld+json\">\n\(Self.inScript(report.utf8))</script>")
        return markup.take()
    }

    /// JSON in which nothing can end the element around it: what begins a tag or a comment stands in strings alone, where it may be escaped.
    private static func inScript(_ json: [UInt8]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.count)
        for byte in json {
            switch byte {
            case UInt8(ascii: "<"): bytes.append(literal: "\\u003c")
            case UInt8(ascii: ">"): bytes.append(literal: "\\u003e")
            case UInt8(ascii: "&"): bytes.append(literal: "\\u0026")
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private var report: JSONValue {
        Self.object([
            ("@context", "https://schema.org"), ("@type", "Report"), ("name", .string(title)),
            ("url", Self.text(document.address ?? "")), ("image", files.published(files.card).map(JSONValue.string)),
            ("abstract", Self.text(document.summary.plainText)), ("inLanguage", .string(document.language.rawValue)),
            ("datePublished", .string(document.date.iso)), ("author", organization), ("temporalCoverage", time), ("spatialCoverage", place),
            ("isBasedOn", dataset),
        ])
    }

    /// The figures, where a file has them.
    private var dataset: JSONValue? {
        let downloads = [("text/csv", files.villages), ("application/json", files.data)].compactMap { format, name in
            name.map {
                Self.object([
                    ("@type", "DataDownload"), ("encodingFormat", .string(format)), ("name", .string($0)),
                    ("contentUrl", files.published($0).map(JSONValue.string)),
                ])
            }
        }
        guard !downloads.isEmpty else { return nil }
        let description = document.summary.plainText
        return Self.object([
            ("@type", "Dataset"), ("name", .string(title)), ("description", Self.text(description.isEmpty ? title : description)),
            ("creator", organization), ("temporalCoverage", time), ("spatialCoverage", place),
            ("variableMeasured", indicators.isEmpty ? nil : .array(indicators.map(JSONValue.string))), ("distribution", .array(downloads)),
        ])
    }

    private var indicators: [String] {
        document.blocks.flatMap { block in if case .indicatorBand(let band) = block { band.cards.map(\.name) } else { [String]() } }
    }

    private var organization: JSONValue? {
        document.author.isEmpty ? nil : Self.object([("@type", "GovernmentOrganization"), ("name", .string(document.author))])
    }

    /// An interval of ISO 8601.
    private var time: JSONValue? { (document.scope?.period).map { .string("\($0.first.iso)/\($0.last.iso)") } }

    /// The commune within its province, from the inside out.
    private var place: JSONValue? {
        guard let scope = document.scope else { return nil }
        return ([scope.place] + scope.within).reversed().reduce(nil as JSONValue?) { around, name in
            Self.object([("@type", "AdministrativeArea"), ("name", .string(name)), ("containedInPlace", around)])
        }
    }

    private static func text(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }

    private static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
        .object(members.compactMap { key, value in value.map { (key: key, value: $0) } })
    }
}
