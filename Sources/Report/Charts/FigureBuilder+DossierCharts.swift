internal import Aggregation
internal import Catalogue
internal import Charts
internal import Commune
internal import Language

/// Charts about counts of dossiers: received, resolved, by punctuality, by channel.
extension FigureBuilder {
    /// Received and resolved.
    func receivedResolvedData(by axis: ChartAxis) -> ChartData? {
        let groups = groups(by: axis) {
            [$0[.received], $0[.resolved]]
        } of: {
            $0[.received]
        } months: {
            [$0.received, $0.resolved]
        }
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        let name = text.words.name(.received)
        var data = data(
            groups, axis, title: axis == .month ? monthsTitle() : mostTitle(groups, .received, name) ?? text.words.receivedAndResolved,
            total: axis == .month ? nil : marked(total, .received),
            [(.received, PaletteRole.received), (.resolved, PaletteRole.resolved)])
        data.emphasis = 0
        return data
    }

    /// The month in which most were received.
    private func monthsTitle() -> String {
        let months = summary.dossiers?.byMonth ?? []
        let most = MostClaim(months.map { ($0.month, text.count($0.received, of: source($0, .received))) })
        return most.flatMap { most -> String? in
            guard most.first.count <= Self.namedPlaces else { return nil }
            let first = most.first.map { text.dates.month(year: $0.year, month: $0.month) }
            let (names, count) = (text.phrases.list(first), FigureMarks.marked(most.value))
            return most.set == 1 ? text.words.receivedIn(names, count) : text.words.busiest(names, count, isTied: most.first.count > 1)
        } ?? text.words.byMonthCaption
    }

    /// Resolved before due, on the due day and overdue.
    func outcomesData(by axis: ChartAxis) -> ChartData? {
        let resolved = { (counts: DossierCounts<Count>) in [counts[.early], counts[.onTime], counts[.overdue]] }
        let groups = groups(by: axis, resolved, of: { $0[.resolved] }) { [$0.early, $0.onTime, $0.overdue] }
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        // Of a place without data nothing can be said.
        let set = groups.filter { !$0.isMuted }
        let places = set.filter { !$0.counts.contains(.noData) }
        let late = places.count { ($0.counts[2].value ?? 0) > 0 }
        let title: String
        switch total[.overdue] {
        case .known(0): title = text.words.noOverdue
        // What is hidden may be any number, so that the places cannot be counted.
        case .known where places.count > 1 && late > 0 && !places.contains { $0.counts[2] == .hidden }:
            let claim = PartClaim(part: late, known: places.count, set: set.count)
            title = text.words.overdueIn(
                text.counted(claim, noun(axis)), marked(total, .overdue), elsewhere: elsewhere(groups.filter(\.isMuted), axis))
        case .known: title = text.words.overdueAt(marked(total, .overdue))
        case .hidden, .noData: title = text.words.name(.resolved)
        }
        var data = data(
            groups, axis, title: title, total: marked(total, .resolved),
            [(.early, PaletteRole.early), (.onTime, PaletteRole.onTime), (.overdue, PaletteRole.overdue)], arePartsOfWhole: true)
        data.emphasis = 2
        return data
    }

    /// Received in the period by channel.
    func channelsData(by axis: ChartAxis) -> ChartData? {
        guard let online = summary.indicator(.dossiers(.online)), online.state != .noData else { return nil }
        let received = { (counts: DossierCounts<Count>) in [counts[.online], counts[.inPerson], counts[.postal]] }
        let groups = groups(by: axis, received, of: { $0[.inPeriod] }) { [$0.online, $0.inPerson, $0.postal] }
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        let inPeriod = marked(total, .inPeriod)
        let title = online.value.map { text.words.onlineShare(text.approximate($0, of: online)) } ?? text.words.channelCount(inPeriod)
        var data = data(
            groups, axis, title: title, total: inPeriod,
            [(.online, PaletteRole.online), (.inPerson, PaletteRole.inPerson), (.postal, PaletteRole.postal)], arePartsOfWhole: true)
        data.emphasis = 0
        return data
    }

    /// One count of form 06a.
    func countsData(_ count: DossierCount, by axis: ChartAxis) -> ChartData? {
        let groups = groups(by: axis) {
            [$0[count]]
        } of: {
            $0[count]
        } months: {
            [count == .received ? $0.received : $0.resolved]
        }
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        let name = text.words.name(count)
        var data = data(
            groups, axis, title: mostTitle(groups, count, name) ?? name, total: marked(total, count), [(count, PaletteRole.indicator)])
        if axis == .village {
            let months = summary.dossiers?.byMonth ?? []
            data.stepNames = monthNames(months)
            data.steps = groups.map { group in
                months.indices.map { index in
                    guard index < group.months.count else { return group.months.isEmpty && group.counts[0] == .hidden ? .hidden : .missing }
                    let row = group.months[index]
                    let source = FigureSource(count, group.aspects).of(.month, row.month.iso)
                    return text.count(count == .received ? row.received : row.resolved, of: source)
                }
            }
        }
        return data
    }

    /// Which places, fields or months have most of a count, the first of those that each has.
    private func mostTitle(_ groups: [DossierGroup], _ count: DossierCount, _ name: String) -> String? {
        let set = groups.filter { !$0.isMuted }.map {
            ($0.longName ?? $0.name, text.count($0.counts[0], of: FigureSource(count, $0.aspects)))
        }
        guard let most = MostClaim(set), most.set > 1, most.first.count <= Self.namedPlaces else { return nil }
        return text.words.most(name, text.phrases.list(most.first), FigureMarks.marked(most.value), isTied: most.first.count > 1)
    }

    private func marked(_ total: DossierCounts<Count>, _ count: DossierCount) -> String {
        FigureMarks.marked(text.count(count, total, of: [:]))
    }

    /// So many places that share a first place are named.
    private static var namedPlaces: Int { 3 }

    /// ", kể cả 6 hồ sơ ngoài địa bàn": what a sum has beside that of the places it speaks of; nil where it has nothing.
    private func elsewhere(_ muted: [DossierGroup], _ axis: ChartAxis) -> String? {
        let some = muted.filter { $0.counts[2] != .known(0) && $0.counts[2] != .noData }
        guard !some.isEmpty else { return nil }
        let what: String
        switch (axis, some.count, some[0].aspects[.place]) {
        case (.field, _, _): what = text.words.ofUnstatedField
        case (_, 1, "outside"): what = text.words.fromOutside
        case (_, 1, _): what = text.words.ofUnknownVillage
        default: what = text.words.fromElsewhere
        }
        let counts = some.compactMap(\.counts[2].value)
        guard counts.count == some.count else { return text.words.including(nil, what) }
        let source = some.count == 1 ? FigureSource(DossierCount.overdue, some[0].aspects) : nil
        return text.words.including(FigureMarks.marked(text.count(counts.reduce(0, +), of: source)), what)
    }
}
