/// The path of a file as messages name it. Offices name files after people, and messages are mailed and kept: of a name that looks like a
/// person's, or has a telephone or citizen number, each word's first letter is shown, by which whoever has the folder finds the file.
package enum ShownPath {
    package static func text(_ path: String) -> String {
        return path.split(separator: "/", omittingEmptySubsequences: false).map { shown(String($0)) }.joined(separator: "/")
    }

    private static func shown(_ name: String) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        guard isPersonal(String(name[..<dot])) else { return name }
        let words = name[..<dot].split { !$0.isLetter && !$0.isNumber }
        return words.map { "\($0.first!)…" }.joined(separator: " ") + name[dot...]
    }

    private static func isPersonal(_ stem: String) -> Bool {
        let words = ExportDays.replaced(in: stem, with: " ").split { "_-.".contains($0) }.joined(separator: " ")
        return PersonalText(words) == .surely
    }
}
