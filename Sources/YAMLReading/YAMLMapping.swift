package import Diagnostics

/// Reads a mapping key by key. Every key must be known: an unknown one is an error that names the nearest known key.
///
/// A getter returns nil both for a missing key and for a wrong value; the wrong value has then been recorded.
package struct YAMLMapping {
    /// Dotted path of this mapping, `report.period`; empty at the top.
    package let path: String
    package let location: SourceLocation
    package let entries: [YAMLEntry]
    /// Those that may occur; nil: any.
    private let keys: [String]?
    /// Whether there were keys to read; otherwise that has been told, and none is missed.
    private let isMapping: Bool

    /// - Parameters:
    ///   - keys: the keys that may occur; nil lets any key occur (targets by indicator).
    package init(_ value: YAMLValue, path: String = "", keys: [String]?, diagnostics: inout DiagnosticCollector) {
        self.path = path
        self.keys = keys
        location = value.location
        switch value {
        case .mapping(let entries, _): (self.entries, isMapping) = (entries, true)
        case .scalar("", _): (entries, isMapping) = ([], true)
        case .scalar, .sequence:
            (entries, isMapping) = ([], false)
            diagnostics.record(path.isEmpty ? .settingsMappingExpected : .yamlMappingExpected(key: path), at: value.location)
        }
        guard let keys else { return }
        for entry in entries where !keys.contains(entry.key) {
            let key = qualified(entry.key)
            if let nearest = NearestName.find(entry.key, among: keys) {
                diagnostics.record(.yamlUnknownKeyNear(key: key, nearest: nearest, known: keys), at: entry.location)
            } else {
                diagnostics.record(.yamlUnknownKey(key: key, known: keys), at: entry.location)
            }
        }
    }

    /// `report.period` for the key `period` of the mapping `report`.
    package func qualified(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    package subscript(key: String) -> YAMLValue? { entries.first { $0.key == key }?.value }

    /// The mapping under a key; nil when the key is missing.
    package func mapping(_ key: String, keys: [String]?, _ diagnostics: inout DiagnosticCollector) -> YAMLMapping? {
        self[key].map { YAMLMapping($0, path: qualified(key), keys: keys, diagnostics: &diagnostics) }
    }

    /// The mappings of a list; a single one counts as a list of one. Empty when the key is missing.
    package func mappings(_ key: String, keys: [String], _ diagnostics: inout DiagnosticCollector) -> [YAMLMapping] {
        guard let value = self[key] else { return [] }
        let items: [YAMLValue]
        switch value {
        case .sequence(let list, _): items = list
        case .mapping: items = [value]
        case .scalar("", _): items = []
        case .scalar:
            diagnostics.record(.yamlListExpected(key: qualified(key)), at: value.location)
            items = []
        }
        return items.map { YAMLMapping($0, path: qualified(key), keys: keys, diagnostics: &diagnostics) }
    }

    /// A text; an empty value counts as missing.
    package func text(_ key: String, _ diagnostics: inout DiagnosticCollector) -> String? {
        guard let value = self[key] else { return nil }
        guard case .scalar(let text, _) = value else {
            diagnostics.record(.yamlTextExpected(key: qualified(key)), at: value.location)
            return nil
        }
        return text.isEmpty || text == "~" ? nil : text
    }

    /// One text or a list of texts.
    package func texts(_ key: String, _ diagnostics: inout DiagnosticCollector) -> [String]? {
        guard let value = self[key] else { return nil }
        switch value {
        case .scalar(let text, _):
            return text.isEmpty ? [] : [text]
        case .sequence(let items, _):
            return items.compactMap { item in
                if case .scalar(let text, _) = item { return text }
                diagnostics.record(.yamlTextExpected(key: qualified(key)), at: item.location)
                return nil
            }
        case .mapping:
            diagnostics.record(.yamlTextExpected(key: qualified(key)), at: value.location)
            return nil
        }
    }

    /// A whole number of at least `minimum`.
    package func integer(_ key: String, minimum: Int = 0, _ diagnostics: inout DiagnosticCollector) -> Int? {
        guard let text = text(key, &diagnostics) else { return nil }
        guard let number = Int(text), number >= minimum else {
            diagnostics.record(.yamlIntegerExpected(key: qualified(key), value: text, minimum: minimum), at: self[key]?.location)
            return nil
        }
        return number
    }

    /// A number with a decimal point or a decimal comma.
    package func number(_ key: String, _ diagnostics: inout DiagnosticCollector) -> Double? {
        guard let text = text(key, &diagnostics) else { return nil }
        guard let number = YAMLMapping.number(in: text) else {
            diagnostics.record(.yamlNumberExpected(key: qualified(key), value: text), at: self[key]?.location)
            return nil
        }
        return number
    }

    /// `true`/`false`, `yes`/`no`, `có`/`không`.
    package func flag(_ key: String, _ diagnostics: inout DiagnosticCollector) -> Bool? {
        guard let text = text(key, &diagnostics) else { return nil }
        switch text.lowercased() {
        case "true", "yes", "có": return true
        case "false", "no", "không": return false
        default:
            diagnostics.record(.yamlFlagExpected(key: qualified(key), value: text), at: self[key]?.location)
            return nil
        }
    }

    /// One of the names that a choice allows.
    package func choice(_ key: String, among names: [String], _ diagnostics: inout DiagnosticCollector) -> String? {
        guard let text = text(key, &diagnostics) else { return nil }
        guard names.contains(text) else {
            let (path, nearest) = (qualified(key), NearestName.find(text, among: names))
            diagnostics.record(
                nearest.map { .yamlChoiceExpectedNear(key: path, value: text, nearest: $0, known: names) }
                    ?? .yamlChoiceExpected(key: path, value: text, known: names), at: self[key]?.location)
            return nil
        }
        return text
    }

    /// A key that must be there, with a value; where another stands that is near to it, that one has been told.
    package func require(_ key: String, _ diagnostics: inout DiagnosticCollector) {
        guard isMapping else { return }
        switch self[key] {
        case nil: if !isMistyped(key) { diagnostics.record(.yamlMissingKey(key: qualified(key)), at: location) }
        case .scalar("", let place)?, .scalar("~", let place)?: diagnostics.record(.yamlValueMissing(key: qualified(key)), at: place)
        case .sequence([], let place)?: diagnostics.record(.yamlValueMissing(key: qualified(key)), at: place)
        default: break
        }
    }

    private func isMistyped(_ key: String) -> Bool {
        guard let keys else { return false }
        return entries.contains { !keys.contains($0.key) && NearestName.find($0.key, among: keys) == key }
    }

    /// `80`, `62.5`, `62,5`; a trailing % is allowed. nil for anything else.
    package static func number(in text: String) -> Double? {
        var digits = text.filter { $0 != " " }
        if digits.hasSuffix("%") { digits.removeLast() }
        let number = Double(String(digits.map { $0 == "," ? "." : $0 }))
        return number.flatMap { $0.isFinite ? $0 : nil }
    }
}
