/// What would have been written to the terminal, kept for whoever writes it there.
final class HeardText {
    struct Line: Equatable {
        /// Whether it belongs on standard error.
        let isComplaint: Bool
        let text: String
    }

    private(set) var lines: [Line] = []

    func hear(_ text: String, isComplaint: Bool) { lines.append(Line(isComplaint: isComplaint, text: text)) }
}
