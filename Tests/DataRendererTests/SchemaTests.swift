import Catalogue
import Foundation
import Testing

/// The schema of bao-cao.json names the counts that the rows of form 06a give it.
@Suite struct SchemaTests {
    @Test(arguments: DossierCount.Part.allCases)
    func aPartHasTheCountsOfItsRows(part: DossierCount.Part) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/DataRenderer/Documentation/baocao-1.schema.json")
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let definition = try #require((schema["$defs"] as? [String: Any])?[part.rawValue] as? [String: Any])
        let properties = try #require(definition["properties"] as? [String: Any])
        let rows = part.counts.filter { $0.isCounted || $0.isPrintedSum }.map(\.key)
        #expect(Set(properties.keys) == Set(rows + ["hidden"]))
        #expect(Set(try #require(definition["required"] as? [String])) == Set(part.counts.filter(\.isCounted).map(\.key)))
    }
}
