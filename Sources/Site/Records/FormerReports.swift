package import Commune
internal import JSON

/// What becomes of a report whose figures were corrected: its files stay in a folder within the report's, named by the day of the correction.
package enum FormerReports {
    private static let prefix = "truoc-"

    /// The folder of the files that a correction replaces.
    ///
    /// - Parameter earlier: those that the report has already: it may be corrected twice on a day.
    package static func folder(on day: Day, after earlier: [PublishedReport.Correction]) -> String {
        let name = prefix + day.iso
        let taken = Set(earlier.map(\.former))
        return taken.contains(name) ? (2...).lazy.map { "\(name)-\($0)" }.first { !taken.contains($0) } ?? name : name
    }

    /// Whether a folder within a report's is one of these.
    package static func isFolder(_ name: String) -> Bool {
        guard name.hasPrefix(prefix), Day(iso: name.dropFirst(prefix.count).prefix(10)) != nil else { return false }
        let rest = name.dropFirst(prefix.count + 10)
        return rest.isEmpty || (rest.first == "-" && Int(rest.dropFirst()).map { $0 > 1 } == true)
    }

    /// Whether two bao-cao.json tell different figures. Words, what a later program tells beside, the files that were read and what was said
    /// of them are none, nor is what only one of them hides.
    package static func figuresDiffer(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard let left = try? JSONReader.value(of: left), let right = try? JSONReader.value(of: right) else { return true }
        return differ(left, right, depth: 0)
    }

    private static let passedOver: Set<String> = ["inputs", "diagnostics", "exportDay", "corrections"]

    private static func differ(_ left: JSONValue, _ right: JSONValue, depth: Int) -> Bool {
        switch (left, right) {
        case (.object(let members), .object):
            let hides = [left, right].contains { $0["hidden"]?.isTrue == true }
            return members.contains { member in
                guard !passedOver.contains(member.key), let other = right[member.key] else { return false }
                if hides, member.value.isNull != other.isNull { return false }
                return differ(member.value, other, depth: depth + 1)
            }
        case (.array(let items), .array(let others)):
            // Indicators, fields and procedures are known by their names: a later program may tell more of them.
            guard let keys = keyed(items), let otherKeys = keyed(others) else {
                return items.count != others.count || zip(items, others).contains { differ($0, $1, depth: depth + 1) }
            }
            return keys.contains { key, item in otherKeys[key].map { differ(item, $0, depth: depth + 1) } ?? false }
        case (.string, .string), (.null, .null): return false
        default:
            if let left = left.number, let right = right.number { return left != right }
            if case .bool(let left) = left, case .bool(let right) = right { return left != right }
            return true
        }
    }

    /// Items by what they are called; nil where they are not called anything.
    private static func keyed(_ items: [JSONValue]) -> [String: JSONValue]? {
        var keyed: [String: JSONValue] = [:]
        for item in items {
            guard let id = ["id", "field", "procedure"].lazy.compactMap({ item[$0]?.string }).first else { return nil }
            keyed["\(id)\n\(item["village"]?.string ?? "")"] = item
        }
        return keyed.count == items.count ? keyed : nil
    }
}
