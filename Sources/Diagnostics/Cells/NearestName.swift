internal import Language

/// Finds the known name that a mistyped one most probably meant.
package struct NearestName {
    /// Each name, its letters, and these without marks.
    private let known: [(name: String, letters: [Character], plain: [Character])]

    /// - Parameter known: looked through in their order, for any number of mistyped ones.
    package init(among known: [String]) {
        self.known = known.map { name in
            let letters = Self.letters(name)
            return (name, letters, Self.plain(letters))
        }
    }

    /// The one of `known` that `name` is without case and marks, else the nearest by optimal string alignment distance (Damerau–Levenshtein with adjacent swaps), or nil
    /// when none is near: at most a third of the letters may differ. Ties go to the first of `known`.
    package static func find(_ name: String, among known: [String]) -> String? { NearestName(among: known).find(name) }

    /// The known name that `find(_:among:)` says.
    package func find(_ name: String) -> String? {
        let limit = max(1, name.count / 3)
        let letters = Self.letters(name)
        let plain = Self.plain(letters)
        if let same = known.first(where: { $0.plain == plain }) { return same.name }
        var best: (name: String, distance: Int)?
        for candidate in known {
            // The distance is never less than the difference in length.
            guard abs(letters.count - candidate.letters.count) <= limit else { continue }
            let distance = Self.distance(letters, candidate.letters)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate.name, distance) }
        }
        return best?.name
    }

    private static func letters(_ name: String) -> [Character] { Array(name.lowercased()) }

    private static func plain(_ letters: [Character]) -> [Character] { letters.map { VietnameseLetter.basic(of: $0) } }

    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        if left.isEmpty || right.isEmpty { return left.count + right.count }
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for i in 1...left.count {
            var current = [i]
            for j in 1...right.count {
                var cost = min(
                    previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    cost = min(cost, beforePrevious[j - 2] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
