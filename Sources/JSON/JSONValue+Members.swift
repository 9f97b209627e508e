extension JSONValue {
    /// The member of an object; nil where there is none, or this is no object.
    package subscript(_ key: String) -> JSONValue? {
        var place = 0
        return member(key, from: &place)
    }

    /// The member of an object, looked for from a place on, and then before it; nil where there is none, or this is no object. Who asks in the
    /// order in which it was written finds each at once.
    ///
    /// - Parameter place: where to begin; then the one behind what was found.
    package func member(_ key: String, from place: inout Int) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.withUnsafeBufferPointer { members in
            let count = key.utf8.count
            var candidate = place
            for _ in 0..<members.count {
                if candidate >= members.count { candidate = 0 }
                // Most names differ in their length, which is compared sooner than letters.
                if members[candidate].key.utf8.count == count, members[candidate].key == key {
                    place = candidate + 1
                    return members[candidate].value
                }
                candidate += 1
            }
            return nil
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
