/// A count as it may be published: known, hidden by disclosure control ("*"), or without data ("…").
package enum Count: Sendable, Hashable {
    case known(Int)
    case hidden
    case noData

    package var value: Int? {
        if case .known(let value) = self { value } else { nil }
    }
}
