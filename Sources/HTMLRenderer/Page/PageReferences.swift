internal import Diagnostics

/// Finds what would make a page depend on another file, or run code: a report must open on any machine, for ever.
enum PageReferences {
    private static let forbiddenInHTML = ["<script", "<link", "<iframe", "<object", "<embed", "src=\"http", "src='http"]
    private static let forbiddenInCSS = ["@import", "url(http", "url(\"http", "url('http", "url(//", "</style"]

    /// - Throws: `DiagnosticError` at the line of the first reference.
    static func check(html: String, file: String) throws {
        try check(html, file: file, forbidden: forbiddenInHTML)
    }

    /// - Throws: `DiagnosticError` at the line of the first reference.
    static func check(css: String, file: String) throws {
        try check(css, file: file, forbidden: forbiddenInCSS)
    }

    private static func check(_ text: String, file: String, forbidden: [String]) throws {
        let lowered = text.lowercased()
        for reference in forbidden {
            guard let range = lowered[...].firstRange(of: reference) else { continue }
            let line = lowered[..<range.lowerBound].lineBreaks + 1
            throw DiagnosticError(
                .pageNotSelfContained(reference: reference), at: SourceLocation(file: file, line: line))
        }
    }
}

extension Substring {
    /// First occurrence of `needle`, byte for byte.
    fileprivate func firstRange(of needle: String) -> Range<String.Index>? {
        let wanted = needle.utf8
        var rest = utf8[...]
        while let candidate = rest.firstIndex(of: wanted.first!) {
            rest = rest[candidate...]
            if rest.starts(with: wanted) { return candidate..<rest.index(candidate, offsetBy: wanted.count) }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// How many lines end within the text.
    fileprivate var lineBreaks: Int { utf8.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 } }
}
