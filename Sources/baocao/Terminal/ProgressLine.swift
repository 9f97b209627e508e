internal import Diagnostics
internal import Glibc

/// One line on standard error that is drawn anew as a run goes on: only where somebody looks.
struct ProgressLine {
    private let wording: Wording
    private let count: Int
    private let begin = SuspendingClock.now
    private var drawn: SuspendingClock.Instant?
    private static let interval = Duration.milliseconds(200)
    private static let barWidth = 24

    /// nil where standard error is no terminal that can draw a line anew.
    init?(_ wording: Wording, count: Int) {
        guard isatty(STDERR_FILENO) == 1, getenv("TERM").map({ String(cString: $0) }) != "dumb" else { return nil }
        self.wording = wording
        self.count = count
    }

    mutating func draw(done: Int) {
        let now = SuspendingClock.now
        if let drawn, now - drawn < Self.interval { return }
        drawn = now
        let part = count == 0 ? 1 : Double(done) / Double(count)
        let full = Int(part * Double(Self.barWidth))
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.barWidth - full)
        var text = wording.text(of: .batchProgress(done: done, all: count))
        // Nothing can be foretold of the first.
        if done > 0, done < count {
            let left = (now - begin) / .seconds(1) * Double(count - done) / Double(done)
            text += " " + wording.text(of: .batchTimeLeft(time: RunTime(seconds: left).text))
        }
        Terminal.write("\r\(bar) \(text)\u{1B}[K", to: STDERR_FILENO)
    }

    /// Takes it away, so that a line can be written; it comes back with the next `draw`.
    mutating func clear() {
        guard drawn != nil else { return }
        drawn = nil
        Terminal.write("\r\u{1B}[K", to: STDERR_FILENO)
    }
}

/// How long something takes, as one says it.
struct RunTime {
    let seconds: Double

    /// `12 s`, `3 min 20 s`: by the symbols of the units, which are the same in all languages.
    var text: String {
        let whole = max(0, Int(seconds.rounded()))
        return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
    }
}
