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
