/// Which counts of one table are hidden in each report of a series: January, January to February, …, so that all reports together do not
/// give a hidden count away.
///
/// Primary suppression: a count of 1 to n − 1, and one that has grown by 1 to n − 1 since the last report that showed it. Secondary
/// suppression: for every hidden count a cycle of hidden counts is found (`CountNetwork`) along which the figures could be other ones that
/// fit everything published; where there is none, the cheapest is hidden too (the shortest-path heuristic of network models,
/// A. Hundepool et al., Statistical Disclosure Control (2012), chapter 4). A cycle is a certificate: adding along it from one report on
/// changes this report and the later ones that hide it. It holds for good once every count that would grow along it has grown by itself
/// before it is shown again; until then it stays hidden.
struct SuppressionSeries: ~Copyable {
    /// Figures that could be other ones along `steps`, from the report `start` on.
    private struct Certificate {
        let start: Int
        let steps: [CountNetwork.Step]
    }

    /// Whether the latest report has a certificate for a count, and whether that starts with it.
    private struct Cover {
        var report = false
        var month = false
    }

    private let network: CountNetwork
    private let minimum: Int
    /// By report, by arc.
    private var values: [Int] = []
    private(set) var hidden: HiddenUnits
    /// By unit, the first of the reports before the latest since which all have hidden it.
    private var hiddenSince: [Int]
    /// By arc, of the last report that showed it; 0 before the first.
    private var lastShown: [Int]
    private var open: [Certificate] = []
    /// Hidden counts without a certificate: those of a table that has nothing to hide them behind.
    private(set) var unprotected = 0

    init(_ network: CountNetwork, minimum: Int) {
        self.network = network
        self.minimum = minimum
        hidden = HiddenUnits(unitCount: network.unitCount)
        lastShown = [Int](repeating: 0, count: network.arcs.count)
        hiddenSince = [Int](repeating: 0, count: network.unitCount)
    }

    private var latest: Int { hidden.reportCount - 1 }

    /// Adds the next report.
    ///
    /// - Parameters:
    ///   - counts: by arc.
    ///   - isHidden: by unit, what is hidden already; for units without weight it is their state.
    mutating func add(_ counts: [Int], isHidden: [Bool], _ search: inout CycleSearch) {
        if latest >= 0 {
            for unit in 0..<network.unitCount where !hidden[latest, unit] { hiddenSince[unit] = hidden.reportCount }
        }
        values += counts
        hidden.add(isHidden)
        for index in network.arcs.indices {
            let unit = network.arcs[index].unit
            if !hidden[latest, unit], network.weights[unit] != nil, isSmall(index) { hidden.hide(unit) }
        }
        var covered = [Cover](repeating: Cover(), count: network.arcs.count)
        keepCertificates(&covered, &search)
        protect(&covered, &search)
        for index in network.arcs.indices where !hides(index) { lastShown[index] = counts[index] }
    }

    private func value(_ arc: Int, _ report: Int) -> Int { values[report * network.arcs.count + arc] }

    private func hides(_ arc: Int) -> Bool { hidden[latest, network.arcs[arc].unit] }

    /// Primary suppression.
    private func isSmall(_ index: Int) -> Bool {
        let arc = network.arcs[index]
        guard arc.isSensitive else { return false }
        let small = 1..<max(1, minimum)
        let value = value(index, latest)
        return small.contains(value) || (arc.kind != .stock && small.contains(value - lastShown[index]))
    }

    /// What a count has grown by in a report.
    private func growth(_ arc: Int, _ report: Int) -> Int {
        value(arc, report) - (report > 0 ? value(arc, report - 1) : 0)
    }

    // MARK: Certificates of earlier reports

    /// Hides what earlier certificates still need.
    private mutating func keepCertificates(_ covered: inout [Cover], _ search: inout CycleSearch) {
        if open.isEmpty { return }
        let certificates = open
        open = []
        // By start, by arc: the counts whose figures in the reports up to the last could be other ones, whatever is shown from now on.
        var settled = [[Bool]](repeating: [], count: hidden.reportCount)
        for certificate in certificates {
            let start = certificate.start
            if settled[start].isEmpty { settled[start] = [Bool](repeating: false, count: network.arcs.count) }
            if isSettled(certificate, &settled[start], &search) { continue }
            if canStayHidden(certificate.steps), holds(certificate, to: latest, isClosed: false) {
                keep(certificate, &covered)
            } else {
                replace(certificate, settled[start], &covered, &search)
            }
        }
    }

    /// Whether each count of a certificate has one that no longer depends on what is hidden from now on.
    private func isSettled(_ certificate: Certificate, _ settled: inout [Bool], _ search: inout CycleSearch) -> Bool {
        if holds(certificate, to: latest - 1, isClosed: true) {
            for step in certificate.steps { settled[step.arc] = true }
            return true
        }
        var isSettled = true
        for step in certificate.steps where !settled[step.arc] {
            if let closed = cycle(step.arc, from: certificate.start, to: latest - 1, isClosed: true, &search) {
                for step in closed { settled[step.arc] = true }
            } else {
                isSettled = false
            }
        }
        return isSettled
    }

    private mutating func keep(_ certificate: Certificate, _ covered: inout [Cover]) {
        open.append(certificate)
        for step in certificate.steps {
            hidden.hide(network.arcs[step.arc].unit)
            covered[step.arc].report = true
            if certificate.start == latest { covered[step.arc].month = true }
        }
    }

    private func canStayHidden(_ steps: [CountNetwork.Step]) -> Bool {
        for step in steps where network.weights[network.arcs[step.arc].unit] == nil && !hides(step.arc) { return false }
        return true
    }

    /// Whether the figures could be other ones in one direction or the other.
    ///
    /// - Parameter isClosed: the report after `last` is known to be as it is.
    private func holds(_ certificate: Certificate, to last: Int, isClosed: Bool) -> Bool {
        var (forward, backward) = (true, true)
        for step in certificate.steps {
            forward = forward && isPossible(step, from: certificate.start, to: last, isClosed: isClosed, by: 1)
            backward = backward && isPossible(step.reversed, from: certificate.start, to: last, isClosed: isClosed, by: 1)
            if !forward, !backward { return false }
        }
        return true
    }

    /// Whether a count can differ by `amount` in the reports `start` to `last` and in no other.
    private func isPossible(_ step: CountNetwork.Step, from start: Int, to last: Int, isClosed: Bool, by amount: Int) -> Bool {
        let arc = network.arcs[step.arc]
        if arc.isSum { return true }
        switch arc.kind {
        case .flow: return step.grows ? !isClosed || growth(step.arc, last + 1) >= amount : growth(step.arc, start) >= amount
        case .stock:
            if step.grows { return true }
            for report in start...last where value(step.arc, report) < amount { return false }
            return true
        case .constant: return start == 0 && !isClosed && (step.grows || value(step.arc, 0) >= amount)
        }
    }

    /// A certificate that a stock at zero or a total shown again has broken: others for its counts.
    private mutating func replace(_ broken: Certificate, _ settled: [Bool], _ covered: inout [Cover], _ search: inout CycleSearch) {
        var rest = Set(broken.steps.map(\.arc).filter { !settled[$0] })
        while let arc = rest.min() {
            rest.remove(arc)
            if let steps = cycle(arc, from: broken.start, to: latest, isClosed: false, &search) {
                keep(Certificate(start: broken.start, steps: steps), &covered)
                rest.subtract(steps.map(\.arc))
            } else {
                unprotected += 1
            }
        }
    }

    /// A cycle of counts that were hidden in the reports from `start` on.
    private func cycle(_ arc: Int, from start: Int, to last: Int, isClosed: Bool, _ search: inout CycleSearch) -> [CountNetwork.Step]? {
        func cost(_ step: CountNetwork.Step) -> Int? {
            let unit = network.arcs[step.arc].unit
            guard hiddenSince[unit] <= start, isPossible(step, from: start, to: last, isClosed: isClosed, by: 1) else { return nil }
            return isClosed ? 1 : price(step)
        }
        for grows in [true, false] {
            let first = CountNetwork.Step(arc: arc, grows: grows)
            if cost(first) != nil, let found = search.cycle(in: network, from: first, cost: cost) { return found.steps }
        }
        return nil
    }

    // MARK: The latest report

    /// Secondary suppression: a certificate for each hidden count; for a small one so wide that it could be n − 1 more, where the table
    /// allows it.
    private mutating func protect(_ covered: inout [Cover], _ search: inout CycleSearch) {
        var queue: [Int] = []
        for arc in network.arcs.indices where hides(arc) { queue.append(arc) }
        var next = 0
        while next < queue.count {
            let arc = queue[next]
            next += 1
            let needsMonth = isSmallMonth(arc)
            if needsMonth ? covered[arc].month : covered[arc].report || value(arc, latest) == 0 { continue }
            guard let certificate = newCertificate(arc, startsHere: needsMonth, &search) else {
                if !covered[arc].report { unprotected += 1 }
                continue
            }
            var units: [Int] = []
            for step in certificate.steps {
                let unit = network.arcs[step.arc].unit
                if !hidden[latest, unit], !units.contains(unit) { units.append(unit) }
            }
            keep(certificate, &covered)
            for unit in units.sorted() { queue += network.arcs(ofUnit: unit) }
        }
    }

    /// Whether the month's own number is small and would be a figure of a report of that month.
    private func isSmallMonth(_ arc: Int) -> Bool {
        network.arcs[arc].kind == .flow && growth(arc, latest) > 0
    }

    private func newCertificate(_ arc: Int, startsHere: Bool, _ search: inout CycleSearch) -> Certificate? {
        for amount in isSmall(arc) && minimum > 2 ? [minimum - 1, 1] : [1] {
            let here = cheapestCycle(arc, from: latest, by: amount, &search)
            // What the same counts already hide since the first report, carried over dossiers among them.
            if !startsHere, latest > 0, here?.cost ?? .max >= 100,
                let earlier = cheapestCycle(arc, from: 0, by: 1, below: here?.cost ?? .max, &search)
            {
                return Certificate(start: 0, steps: earlier.steps)
            }
            if let here { return Certificate(start: latest, steps: here.steps) }
        }
        return nil
    }

    /// The cheapest cycle of counts hidden since `start` or from the latest report on.
    ///
    /// - Parameter limit: what it must cost less than.
    private func cheapestCycle(
        _ arc: Int, from start: Int, by amount: Int, below limit: Int = .max, _ search: inout CycleSearch
    ) -> CycleSearch.Cycle? {
        guard hiddenSince[network.arcs[arc].unit] <= start else { return nil }
        var cheapest: CycleSearch.Cycle?
        for grows in [true, false] where cheapest?.cost ?? .max >= 100 {
            let first = CountNetwork.Step(arc: arc, grows: grows)
            guard isPossible(first, from: start, to: latest, isClosed: false, by: 1) else { continue }
            let found = search.cycle(in: network, from: first, below: cheapest?.cost ?? limit) { step in
                let unit = network.arcs[step.arc].unit
                guard hiddenSince[unit] <= start, isPossible(step, from: start, to: latest, isClosed: false, by: amount) else { return nil }
                return price(step)
            }
            if let found { cheapest = found }
            // Shrinking shows less of a small count than growing does.
            if amount > 1, cheapest != nil { break }
        }
        return cheapest
    }

    /// Hidden counts are free but for the length of the cycle; a zero is hidden only where nothing else will do.
    private func price(_ step: CountNetwork.Step) -> Int? {
        if hides(step.arc) { return 1 }
        guard let weight = network.weights[network.arcs[step.arc].unit] else { return nil }
        let value = value(step.arc, latest)
        return value == 0 ? weight * 2000 : weight * (100 + 10 * (Int.bitWidth - value.leadingZeroBitCount))
    }
}

/// What the reports of a series hide.
struct HiddenUnits: Sendable {
    private let unitCount: Int
    private var flags: [Bool] = []
    private(set) var reportCount = 0

    init(unitCount: Int) { self.unitCount = unitCount }

    subscript(report: Int, unit: Int) -> Bool { flags[report * unitCount + unit] }

    /// Adds a report; by unit.
    fileprivate mutating func add(_ isHidden: [Bool]) {
        flags += isHidden
        reportCount += 1
    }

    /// Hides a unit in the latest report.
    fileprivate mutating func hide(_ unit: Int) { flags[(reportCount - 1) * unitCount + unit] = true }
}
