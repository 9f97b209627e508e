/// Names that are each given once: the second `bieu-1` is `bieu-1-2`, the third `bieu-1-3`.
package struct DistinctNames: Sendable {
    private var taken: Set<String> = []

    package init() {}

    /// `wanted` where it is free, else with the first number that makes it so.
    package mutating func name(like wanted: String) -> String {
        var name = wanted
        var number = 1
        while !taken.insert(name).inserted {
            number += 1
            name = "\(wanted)-\(number)"
        }
        return name
    }
}

extension Sequence where Element: Hashable {
    /// Each element once, where it stands first.
    package var distinct: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }

    /// The first element that stands there again.
    package var firstRepeated: Element? {
        var seen: Set<Element> = []
        return first { !seen.insert($0).inserted }
    }
}
