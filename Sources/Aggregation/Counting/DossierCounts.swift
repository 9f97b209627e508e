package import Catalogue

/// One row of Biểu số II.06a/VPCP/KSTT: a value for each count of the form. `Value` is `Int` while counting and `Count` once published.
///
/// The identities 3 = 4+5+6, 7 = 8+9+10, 11 = 12+13 and 3 = 7+11 hold in every row.
package struct DossierCounts<Value: SummableCount>: Sendable, Hashable {
    /// Of the counts that are counted, by their positions among all.
    private var values: [Value]
    /// Sums that are known though a part of theirs is hidden, by position.
    private var knownSums: [Int: Value] = [:]

    /// - Parameter value: of each count that is no sum.
    package init(_ value: (DossierCount) -> Value) {
        values = DossierCount.all.map { $0.isCounted ? value($0) : .zero }
    }

    /// The value of a count, also of a sum.
    package subscript(count: DossierCount) -> Value {
        get {
            switch count.rule {
            case .dossiers: values[count.position]
            case .sum(let parts, let whole, let rest): knownSums[count.position] ?? sum(of: parts, in: count.part, whole, rest)
            }
        }
        set {
            if count.isCounted { values[count.position] = newValue } else { knownSums[count.position] = newValue }
        }
    }

    /// Where disclosure control hides a sum's parts and not the sum; nil: the sum follows from its parts.
    package func knownSum(_ count: DossierCount) -> Value? { knownSums[count.position] }

    /// Every value that is counted, in the order of the rows.
    package var counted: [Value] { DossierCount.all.filter(\.isCounted).map { self[$0] } }

    private func sum(of parts: [String], in part: DossierCount.Part, _ whole: String?, _ rest: String?) -> Value {
        func value(_ key: String) -> Value { DossierCount.all.first { $0.part == part && $0.key == key }.map { self[$0] } ?? .zero }
        let sum = Value.sum(parts.map(value))
        guard sum.isHidden, let whole, let rest else { return sum }
        return Value.difference(value(whole), value(rest))
    }
}

/// What the counts of a row of form 06a can be: numbers, or numbers as they may be published.
package protocol SummableCount: Sendable, Hashable {
    static var zero: Self { get }
    static func sum(_ parts: [Self]) -> Self
    static func difference(_ whole: Self, _ part: Self) -> Self
    var isHidden: Bool { get }
}

extension Int: SummableCount {
    package static func sum(_ parts: [Int]) -> Int { parts.reduce(0, +) }
    package static func difference(_ whole: Int, _ part: Int) -> Int { whole - part }
    package var isHidden: Bool { false }
}

extension Count: SummableCount {
    package static let zero = Count.known(0)

    package static func sum(_ parts: [Count]) -> Count {
        if parts.contains(.noData) { return .noData }
        let values = parts.compactMap(\.value)
        return values.count == parts.count ? .known(values.reduce(0, +)) : .hidden
    }

    package static func difference(_ whole: Count, _ part: Count) -> Count {
        guard let whole = whole.value, let part = part.value else { return .hidden }
        return .known(whole - part)
    }

    package var isHidden: Bool { self == .hidden }
}

extension DossierCounts<Int> {
    /// The same row with every count known.
    package var published: DossierCounts<Count> { DossierCounts<Count> { .known(self[$0]) } }
}
