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
        values = DossierCount.all.map { $0.sum == nil ? value($0) : .zero }
    }

    /// The value of a count, also of a sum.
    package subscript(count: DossierCount) -> Value {
        // Stages behind this one read published counts by the thousand.
        @_specialize(where Value == Count)
        get {
            guard let sum = count.sum else { return values[count.position] }
            return knownSums[count.position] ?? value(of: sum)
        }
        set {
            if count.sum == nil { values[count.position] = newValue } else { knownSums[count.position] = newValue }
        }
    }

    /// Where disclosure control hides a sum's parts and not the sum; nil: the sum follows from its parts.
    package func knownSum(_ count: DossierCount) -> Value? { knownSums[count.position] }

    /// Every value that is counted, in the order of the rows.
    package var counted: [Value] { DossierCount.all.filter { $0.sum == nil }.map { self[$0] } }

    private func value(of sum: DossierSum) -> Value {
        let value = Value.sum(sum.parts.map { self[$0] })
        guard value.isHidden, let whole = sum.whole, let rest = sum.rest else { return value }
        return Value.difference(self[whole], self[rest])
    }
}

/// The rule of a sum with the counts that it names.
private struct DossierSum: Sendable {
    let parts: [DossierCount]
    let whole: DossierCount?
    let rest: DossierCount?
}

extension DossierCount {
    /// nil for what is counted. Rules name counts by their keys: they are looked up once, not for each value of each row.
    fileprivate var sum: DossierSum? { Self.sums[position] }

    private static let sums: [DossierSum?] = all.map { count in
        guard case .sum(let parts, let whole, let rest) = count.rule else { return nil }
        func named(_ key: String) -> DossierCount? { all.first { $0.part == count.part && $0.key == key } }
        return DossierSum(parts: parts.compactMap(named), whole: whole.flatMap(named), rest: rest.flatMap(named))
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
