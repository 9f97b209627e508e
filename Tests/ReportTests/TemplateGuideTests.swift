import GoldenFiles
import Testing

@testable import Report

/// The guide for those who write a template lists every name and block; this keeps it true.
@Suite struct TemplateGuideTests {
    @Test func guideListsEveryNameAndBlock() throws {
        let path = "templates/TEN-GOI.md"
        let guide = try Repository.text(of: path)
        let marker = "<!-- danh mục -->\n"
        let head = try #require(guide.range(of: marker)).upperBound
        let expected = String(guide[..<head]) + Self.catalogue
        try GoldenFile(at: Repository.file(path)).check(expected)
    }

    private static var catalogue: String {
        let names = TemplateVocabulary.names
        let indicator = Set(names["survey"]!.fields["account"]!.fields.keys)
        var lines = ["", "## Khối", ""]
        for kind in BlockCatalogue.all {
            switch kind.reading {
            case .settings(let keys, _): lines.append("- `\(kind.name)`: " + code(keys ?? [], empty: "không có khóa"))
            case .text: lines.append("- `\(kind.name)`: văn bản")
            }
        }
        lines += ["", "## Tên", ""]
        for key in names.keys.sorted() { lines += entry(key, names[key]!, indicator) }
        lines += ["", "## Tên con của mọi chỉ tiêu", "", code(indicator.sorted(), empty: ""), ""]
        return lines.joined(separator: "\n")
    }

    private static func entry(_ path: String, _ value: TemplateValue, _ indicator: Set<String>) -> [String] {
        let isIndicator = indicator.isSubset(of: value.fields.keys) || indicator.isSubset(of: value.itemFields.keys)
        let own = value.fields.filter { !isIndicator || !indicator.contains($0.key) }
        let items = value.itemFields.filter { !isIndicator || !indicator.contains($0.key) }.keys.sorted()
        var line = "- `\(path)`"
        if value.isList { line += " (danh sách" + (items.isEmpty ? "" : "; mỗi mục có \(code(items, empty: ""))") + ")" }
        if isIndicator { line += " (chỉ tiêu)" }
        let leaves = own.filter { isLeaf($0.value) && $0.key != "words" && $0.key != "official" }.keys.sorted()
        if !leaves.isEmpty { line += ": " + code(leaves, empty: "") }
        let groups = own.filter { !isLeaf($0.value) }
        return [line] + groups.keys.sorted().flatMap { entry("\(path).\($0)", groups[$0]!, indicator) }
    }

    /// Counts have `words`, days `official`: the guide says so once.
    private static func isLeaf(_ value: TemplateValue) -> Bool {
        !value.isList && value.fields.keys.allSatisfy { $0 == "words" || $0 == "official" }
    }

    private static func code(_ names: [String], empty: String) -> String {
        names.isEmpty ? empty : names.map { "`\($0)`" }.joined(separator: ", ")
    }
}
