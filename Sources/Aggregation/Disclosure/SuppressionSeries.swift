/// Which counts of one table are hidden in each report of a series: January, January to February, …, so that all reports together do not
/// give a hidden count away.
///
/// Primary suppression: a count of 1 to n − 1, and one that has grown by 1 to n − 1 since the last report that showed it. Secondary
/// suppression: for every hidden count a cycle of hidden counts is found (`CountNetwork`) along which the figures could be other ones that
/// fit everything published; where there is none, the cheapest is hidden too (the shortest-path heuristic of network models,
/// A. Hundepool et al., Statistical Disclosure Control (2012), chapter 4). A cycle is a certificate: adding along it from one report on
/// changes this report and the later ones that hide it. It holds for good once every count that would grow along it has grown by itself
/// before it is shown again; until then it stays hidden.
struct SuppressionSeries: Sendable {
    /// Figures that could be other ones along `steps`, from the report `start` on.
    private struct Certificate: Sendable {
        let start: Int
        let steps: [CountNetwork.Step]
    }

    let network: CountNetwork
    private let minimum: Int
    /// By report, by arc.
    private var values: [[Int]] = []
    /// By report, by unit.
    private(set) var hidden: [[Bool]] = []
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
        lastShown = [Int](repeating: 0, count: network.arcs.count)
        hiddenSince = [Int](repeating: 0, count: network.unitCount)
    }

    private var latest: Int { values.count - 1 }

    /// Adds the next report.
    ///
    /// - Parameters:
    ///   - counts: by arc.
    ///   - isHidden: by unit, what is hidden already; for units without weight it is their state.
    mutating func add(_ counts: [Int], isHidden: [Bool]) {
        if let former = hidden.last {
            for (unit, isHidden) in former.enumerated() where !isHidden { hiddenSince[unit] = hidden.count }
        }
        values.append(counts)
        var state = isHidden
        for (index, arc) in network.arcs.enumerated() where network.weights[arc.unit] != nil && isSmall(index) { state[arc.unit] = true }
        hidden.append(state)
        var covered = keepCertificates()
        protect(&covered)
        for (index, arc) in network.arcs.enumerated() where !hidden[latest][arc.unit] { lastShown[index] = counts[index] }
    }

    /// Primary suppression.
    private func isSmall(_ index: Int) -> Bool {
        let arc = network.arcs[index]
        guard arc.isSensitive else { return false }
        let small = 1..<max(1, minimum)
        return small.contains(values[latest][index]) || (arc.kind != .stock && small.contains(values[latest][index] - lastShown[index]))
    }

    /// What a count has grown by in a report.
    private func growth(_ arc: Int, _ report: Int) -> Int {
        values[report][arc] - (report > 0 ? values[report - 1][arc] : 0)
    }

    private mutating func hide(_ steps: [CountNetwork.Step]) {
        for step in steps { hidden[latest][network.arcs[step.arc].unit] = true }
    }

    // MARK: Certificates of earlier reports

    /// Hides what earlier certificates still need.
    ///
    /// - Returns: by arc, whether the latest report has a certificate for it, and whether that starts with it.
    private mutating func keepCertificates() -> [(report: Bool, month: Bool)] {
        var covered = [(report: Bool, month: Bool)](repeating: (false, false), count: network.arcs.count)
        let certificates = open
        open = []
        // By start, the counts whose figures in the reports up to the last could be other ones, whatever is shown from now on.
        var settled: [Int: Set<Int>] = [:]
        for certificate in certificates where !isSettled(certificate, &settled) {
            if canStayHidden(certificate.steps), holds(certificate, to: latest, isClosed: false) {
                keep(certificate, &covered)
            } else {
                replace(certificate, settled[certificate.start, default: []], &covered)
            }
        }
        return covered
    }

    /// Whether each count of a certificate has one that no longer depends on what is hidden from now on.
    private func isSettled(_ certificate: Certificate, _ settled: inout [Int: Set<Int>]) -> Bool {
        if holds(certificate, to: latest - 1, isClosed: true) {
            settled[certificate.start, default: []].formUnion(certificate.steps.map(\.arc))
            return true
        }
        var isSettled = true
        for step in certificate.steps where !settled[certificate.start, default: []].contains(step.arc) {
            if let closed = search(step.arc, from: certificate.start, to: latest - 1, isClosed: true) {
                settled[certificate.start, default: []].formUnion(closed.map(\.arc))
            } else {
                isSettled = false
            }
        }
        return isSettled
    }

    private mutating func keep(_ certificate: Certificate, _ covered: inout [(report: Bool, month: Bool)]) {
        hide(certificate.steps)
        open.append(certificate)
        for step in certificate.steps {
            covered[step.arc].report = true
            if certificate.start == latest { covered[step.arc].month = true }
        }
    }

    private func canStayHidden(_ steps: [CountNetwork.Step]) -> Bool {
        steps.allSatisfy { step in
            let unit = network.arcs[step.arc].unit
            return network.weights[unit] != nil || hidden[latest][unit]
        }
    }

    /// Whether the figures could be other ones in one direction or the other.
    ///
    /// - Parameter isClosed: the report after `last` is known to be as it is.
    private func holds(_ certificate: Certificate, to last: Int, isClosed: Bool) -> Bool {
        func allows(_ step: CountNetwork.Step) -> Bool {
            isPossible(step, from: certificate.start, to: last, isClosed: isClosed, by: 1)
        }
        return certificate.steps.allSatisfy(allows) || certificate.steps.allSatisfy { allows($0.reversed) }
    }

    /// Whether a count can differ by `amount` in the reports `start` to `last` and in no other.
    private func isPossible(_ step: CountNetwork.Step, from start: Int, to last: Int, isClosed: Bool, by amount: Int) -> Bool {
        let arc = network.arcs[step.arc]
        if arc.isSum { return true }
        switch arc.kind {
        case .flow: return step.grows ? !isClosed || growth(step.arc, last + 1) >= amount : growth(step.arc, start) >= amount
        case .stock: return step.grows || (start...last).allSatisfy { values[$0][step.arc] >= amount }
        case .constant: return start == 0 && !isClosed && (step.grows || values[0][step.arc] >= amount)
        }
    }

    /// A certificate that a stock at zero or a total shown again has broken: others for its counts.
    private mutating func replace(_ broken: Certificate, _ settled: Set<Int>, _ covered: inout [(report: Bool, month: Bool)]) {
        var rest = Set(broken.steps.map(\.arc)).subtracting(settled)
        while let arc = rest.min() {
            rest.remove(arc)
            if let steps = search(arc, from: broken.start, to: latest, isClosed: false) {
                keep(Certificate(start: broken.start, steps: steps), &covered)
                rest.subtract(steps.map(\.arc))
            } else {
                unprotected += 1
            }
        }
    }

    /// A cycle of counts that were hidden in the reports from `start` on.
    private func search(_ arc: Int, from start: Int, to last: Int, isClosed: Bool) -> [CountNetwork.Step]? {
        func cost(_ step: CountNetwork.Step) -> Int? {
            let unit = network.arcs[step.arc].unit
            guard hiddenSince[unit] <= start, isPossible(step, from: start, to: last, isClosed: isClosed, by: 1) else { return nil }
            return isClosed ? 1 : price(step, isNew: !hidden[latest][unit])
        }
        for grows in [true, false] {
            let first = CountNetwork.Step(arc: arc, grows: grows)
            if cost(first) != nil, let found = network.cycle(from: first, cost: cost) { return found.steps }
        }
        return nil
    }

    // MARK: The latest report

    /// Secondary suppression: a certificate for each hidden count; for a small one so wide that it could be n − 1 more, where the table
    /// allows it.
    private mutating func protect(_ covered: inout [(report: Bool, month: Bool)]) {
        var queue = network.arcs.indices.filter { hidden[latest][network.arcs[$0].unit] }
        var next = 0
        while next < queue.count {
            let arc = queue[next]
            next += 1
            let needsMonth = isSmallMonth(arc)
            if needsMonth ? covered[arc].month : covered[arc].report || values[latest][arc] == 0 { continue }
            guard let certificate = newCertificate(arc, startsHere: needsMonth) else {
                if !covered[arc].report { unprotected += 1 }
                continue
            }
            let units = Set(certificate.steps.map { network.arcs[$0.arc].unit }).filter { !hidden[latest][$0] }
            keep(certificate, &covered)
            queue += units.sorted().flatMap { network.arcsOfUnit[$0] }
        }
    }

    /// Whether the month's own number is small and would be a figure of a report of that month.
    private func isSmallMonth(_ arc: Int) -> Bool {
        network.arcs[arc].kind == .flow && growth(arc, latest) > 0
    }

    private func newCertificate(_ arc: Int, startsHere: Bool) -> Certificate? {
        for amount in isSmall(arc) && minimum > 2 ? [minimum - 1, 1] : [1] {
            let here = cycle(arc, from: latest, by: amount)
            // What the same counts already hide since the first report, carried over dossiers among them.
            let earlier = startsHere || latest == 0 || here?.cost ?? .max < 100 ? nil : cycle(arc, from: 0, by: 1)
            if let earlier, earlier.cost < here?.cost ?? .max { return Certificate(start: 0, steps: earlier.steps) }
            if let here { return Certificate(start: latest, steps: here.steps) }
        }
        return nil
    }

    /// The cheapest cycle of counts hidden since `start` or from the latest report on.
    private func cycle(_ arc: Int, from start: Int, by amount: Int) -> (steps: [CountNetwork.Step], cost: Int)? {
        guard hiddenSince[network.arcs[arc].unit] <= start else { return nil }
        var cheapest: (steps: [CountNetwork.Step], cost: Int)?
        for grows in [true, false] where cheapest?.cost ?? .max >= 100 {
            let first = CountNetwork.Step(arc: arc, grows: grows)
            guard isPossible(first, from: start, to: latest, isClosed: false, by: 1) else { continue }
            let found = network.cycle(from: first) { step in
                let unit = network.arcs[step.arc].unit
                guard hiddenSince[unit] <= start, isPossible(step, from: start, to: latest, isClosed: false, by: amount) else { return nil }
                return price(step, isNew: !hidden[latest][unit])
            }
            if let found, found.cost < cheapest?.cost ?? .max { cheapest = found }
            // Shrinking shows less of a small count than growing does.
            if amount > 1, cheapest != nil { break }
        }
        return cheapest
    }

    /// Hidden counts are free but for the length of the cycle; a zero is hidden only where nothing else will do.
    private func price(_ step: CountNetwork.Step, isNew: Bool) -> Int? {
        guard isNew else { return 1 }
        guard let weight = network.weights[network.arcs[step.arc].unit] else { return nil }
        let value = values[latest][step.arc]
        return value == 0 ? weight * 2000 : weight * (100 + 10 * (Int.bitWidth - value.leadingZeroBitCount))
    }
}
