/// Who answered the survey, by place: whose numbers are hidden so that nobody computes how few left a question blank.
///
/// How many were asked less how many answered is how many did not. Answers are told with how many gave them, so where 1 to n − 1 left a
/// question blank, the place's numbers of people are hidden, and those of others, until each such count could be one of n numbers in worlds
/// that fit everything published: somebody more here, somebody fewer in another hidden place, where there cannot be fewer than have
/// answered. Where the places do not suffice, the commune's numbers are hidden too.
struct RespondentSuppression {
    /// The people asked of one place, and what is told of them.
    struct Place {
        /// Of any age, of payment age, of adult age: each includes the next.
        var people: [Int]
        /// By column: the least that what is published says they are (the most who answered one question).
        var floor: [Int]
        /// By column: the most that they can be; nil where nothing says it.
        var ceiling: [Int?]
        /// By column: whether 1 to n − 1 of them left a question blank whose answers are told.
        var hasFewBlank: [Bool]
        /// Hidden for other reasons.
        var isHidden: Bool
    }

    /// Places hidden, by position.
    private(set) var hidden: Set<Int>
    /// Whether the commune's numbers are hidden too.
    private(set) var hidesTotal = false

    private let places: [Place]
    private let rest: Place
    private let minimum: Int

    /// - Parameters:
    ///   - places: those whose numbers are told unless they are hidden.
    ///   - rest: the people of no place, whose numbers are never told by themselves.
    ///   - total: the commune; what it says of blank answers counts.
    init(_ places: [Place], rest: Place, total: Place, minimum: Int) {
        self.places = places
        self.rest = rest
        self.minimum = minimum
        hidden = Set(places.indices.filter { places[$0].isHidden })
        let wanting = places.indices.filter { needs(places[$0]) }
        guard !wanting.isEmpty || needs(rest) || needs(total) else { return }
        hidden.formUnion(wanting)
        hidesTotal = needs(total)
        let ordered = places.indices.filter { !hidden.contains($0) && places[$0].people[0] > 0 }.sorted { left, right in
            let (first, second) = (slackOfAdults(places[left]), slackOfAdults(places[right]))
            return first == second ? left < right : first > second
        }
        for place in ordered where !hidesTotal && (hidden.isEmpty || !isWide) { hidden.insert(place) }
        if !isWide { hidesTotal = true }
        // A sum of places that are all told is told.
        if hidesTotal, hidden.isEmpty { hidden = Set(places.indices.filter { places[$0].people[0] > 0 }.prefix(1)) }
    }

    private func needs(_ place: Place) -> Bool { place.hasFewBlank.contains(true) }

    /// Whether each small count of the hidden places could be one of n numbers: people of its age can be here or in any other of them.
    private var isWide: Bool {
        let hidden = hidden.map { places[$0] } + [rest]
        return hidden.allSatisfy { place in
            func canDiffer(_ slack: (Place) -> Int, columns: Int) -> Bool {
                let own = slack(place)
                let others = hidden.reduce(0) { $0 + slack($1) } - own
                return own + min(room(place, columns: columns), others) >= minimum - 1
            }
            return (!place.hasFewBlank[1] || canDiffer(slackOfPaying, columns: 2))
                && (!place.hasFewBlank[2] || canDiffer(slackOfAdults, columns: 3))
        }
    }

    /// How many fewer adults there could be.
    private func slackOfAdults(_ place: Place) -> Int { max(0, blank(place, columns: 3)) }

    /// How many fewer people of payment age, be they adults or not.
    private func slackOfPaying(_ place: Place) -> Int {
        max(0, min(blank(place, columns: 2), place.people[1] - place.floor[2]))
    }

    private func blank(_ place: Place, columns: Int) -> Int { (0..<columns).map { place.people[$0] - place.floor[$0] }.min() ?? 0 }

    /// How many more.
    private func room(_ place: Place, columns: Int) -> Int {
        (0..<columns).map { column in place.ceiling[column].map { $0 - place.people[column] } ?? .max }.min() ?? .max
    }
}
