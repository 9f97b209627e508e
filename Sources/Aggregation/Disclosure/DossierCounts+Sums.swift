/// Sums within a row of form 06a that are printed beside their parts.
extension DossierCounts<Count> {
    /// (5): in person and by post.
    package var inPersonOrPostal: Count { received.inPersonOrPostal ?? Self.sum([received.inPerson, received.postal]) }

    /// (4) + (5): received in the period.
    package var inPeriod: Count {
        let parts = Self.sum([received.online, inPersonOrPostal])
        return parts == .hidden ? Self.difference(received.total, received.carriedOver) : parts
    }

    /// (8) + (9): resolved in time.
    package var inTime: Count {
        let parts = Self.sum([resolved.early, resolved.onTime])
        return parts == .hidden ? Self.difference(resolved.total, resolved.overdue) : parts
    }

    private static func sum(_ parts: [Count]) -> Count {
        if parts.contains(.noData) { return .noData }
        let values = parts.compactMap(\.value)
        return values.count == parts.count ? .known(values.reduce(0, +)) : .hidden
    }

    private static func difference(_ whole: Count, _ part: Count) -> Count {
        guard let whole = whole.value, let part = part.value else { return .hidden }
        return .known(whole - part)
    }
}
