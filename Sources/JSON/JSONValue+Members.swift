extension JSONValue {
    /// The member of an object; nil where there is none, or this is no object.
    package subscript(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.withUnsafeBufferPointer { members in
            members.indices.first { members[$0].key.isSameName(as: key) }.map { members[$0].value }
        }
    }

    /// The string that this is.
    package var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The number that this is.
    package var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }

    /// The items of an array; none where this is no array.
    package var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }

    /// Whether this is `null`.
    package var isNull: Bool { if case .null = self { true } else { false } }

    /// Whether this is `true`.
    package var isTrue: Bool { if case .bool(true) = self { true } else { false } }
}

extension String {
    /// Most names differ in their length, which is compared sooner than letters.
    func isSameName(as other: String) -> Bool { utf8.count == other.utf8.count && self == other }
}
