internal import Diagnostics
internal import Synchronization
internal import YAMLReading

/// Bodies of fenced blocks as they were read before: most stand in the template as they are, the same in every commune's report.
final class BlockMemory: Sendable {
    // By their bytes: two texts that Swift calls equal may differ in them.
    private let known = Mutex<[[UInt8]: YAMLValue]>([:])

    /// So many are remembered before all are forgotten, and none that is longer: bodies with a commune's own values do not come again.
    private static let mostBodies = 200
    private static let longestBody = 1000

    /// The value of a body, with lines of its own; `read` where it is not known.
    func value(
        of body: String, read: (String) throws(DiagnosticError) -> YAMLValue
    ) throws(DiagnosticError) -> YAMLValue {
        guard body.utf8.count <= Self.longestBody else { return try read(body) }
        let key = Array(body.utf8)
        if let value = known.withLock({ $0[key] }) { return value }
        let value = try read(body)
        known.withLock {
            if $0.count == Self.mostBodies { $0.removeAll(keepingCapacity: true) }
            $0[key] = value
        }
        return value
    }
}
