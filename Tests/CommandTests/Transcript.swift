import GoldenFiles

/// What a user sees of a command: the line typed, what came out, and how it ended.
struct Transcript {
    private(set) var text = ""

    mutating func record(_ arguments: [String], _ outcome: Workplace.Outcome) {
        text += "$ baocao \(arguments.joined(separator: " "))\n"
        text += outcome.text
        if !outcome.complaints.isEmpty { text += "--- stderr\n" + outcome.complaintText }
        text += "--- exit \(outcome.status)\n\n"
    }

    /// A file that the command wrote.
    mutating func record(_ file: String, _ content: String) {
        text += "=== \(file)\n\(content)\n"
    }

    /// Compares with the committed transcript of that name.
    func check(_ name: String, passingOver varying: Regex<Substring>? = nil) throws {
        let text = varying.map { self.text.replacing($0, with: "(…)") } ?? self.text
        try GoldenFile("\(name).txt", in: "Transcripts").check(text)
    }
}
