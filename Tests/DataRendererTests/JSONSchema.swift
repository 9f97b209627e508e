import Foundation

/// As much of JSON Schema 2020-12 as baocao-1.schema.json uses: type, const, enum, pattern, properties, required, items, anyOf, $ref. A
/// key that an object's schema does not list is a violation, so that the schema is never behind the writer.
struct JSONSchema {
    let root: [String: Any]

    init(_ data: Data) throws {
        root = try JSONSerialization.jsonObject(with: data) as! [String: Any]
    }

    /// What is wrong, each with its path; empty where the value fits.
    func violations(of value: Any) -> [String] { check(value, root, "$") }

    private func check(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            let name = String(reference.dropFirst("#/$defs/".count))
            return check(value, (root["$defs"] as! [String: [String: Any]])[name]!, path)
        }
        if let options = schema["anyOf"] as? [[String: Any]] {
            let found = options.map { check(value, $0, path) }
            return found.contains([]) ? [] : found[0]
        }
        var violations: [String] = []
        if let constant = schema["const"], !(constant as! NSObject).isEqual(value) { violations.append("\(path): not \(constant)") }
        if let options = schema["enum"] as? [String], !options.contains(value as? String ?? "") { violations.append("\(path): \(value)") }
        if let type = schema["type"] {
            let types = type as? [String] ?? [type as! String]
            if !types.contains(where: { Self.fits(value, $0) }) { violations.append("\(path): \(value) is no \(types)") }
        }
        if let pattern = schema["pattern"] as? String, let text = value as? String,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            violations.append("\(path): “\(text)” is not \(pattern)")
        }
        if let object = value as? [String: Any], let properties = schema["properties"] as? [String: [String: Any]] {
            for key in schema["required"] as? [String] ?? [] where object[key] == nil { violations.append("\(path): no \(key)") }
            for (key, member) in object.sorted(by: { $0.key < $1.key }) {
                guard let property = properties[key] else {
                    violations.append("\(path).\(key): not in the schema")
                    continue
                }
                violations += check(member, property, "\(path).\(key)")
            }
        }
        if let items = value as? [Any], let schema = schema["items"] as? [String: Any] {
            for (index, item) in items.enumerated() { violations += check(item, schema, "\(path)[\(index)]") }
        }
        return violations
    }

    private static func fits(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "null": return value is NSNull
        case "string": return value is String
        case "array": return value is [Any]
        case "object": return value is [String: Any]
        case "boolean": return (value as? NSNumber).map { isBoolean($0) } ?? false
        case "integer": return (value as? NSNumber).map { !isBoolean($0) && $0.doubleValue.rounded() == $0.doubleValue } ?? false
        default: return (value as? NSNumber).map { !isBoolean($0) } ?? false
        }
    }

    /// JSONSerialization gives true and false as numbers of their own type.
    private static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
