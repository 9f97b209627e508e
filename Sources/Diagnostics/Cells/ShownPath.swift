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
        // The days, with their time, on which exports were made are no births.
        let undated = stem.replacing(
            /(?:20(?:1[5-9]|[2-9][0-9])[-._]?[0-9]{2}[-._]?[0-9]{2}|[0-9]{2}[-._][0-9]{2}[-._]20(?:1[5-9]|[2-9][0-9]))(?:[-_ tT]*[0-9]{2}[-._hH]?[0-9]{2}(?:[-._]?[0-9]{2})?)?(?![0-9])/,
            with: " ")
        let words = undated.replacing(/[_\-.]+/, with: " ")
        return PersonalText(words) == .surely
    }
}
