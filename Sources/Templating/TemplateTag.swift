/// One tag of a template, and where its opening braces stand.
package struct TemplateTag: Sendable, Hashable {
    /// Without white space: `dossiers.received.online`.
    package let name: String
    /// The name's parts between its dots; an empty part where a dot stands first, last or beside another.
    package let path: [String]
    /// From 1.
    package let line: Int
    /// From 1, in characters.
    package let column: Int
    /// Whether white space was written within the name, where none may be.
    package let isSpaced: Bool

    /// - Parameter written: what stands between the tag's braces, behind the mark of its kind.
    package init(written: Substring, line: Int, column: Int) {
        let plain = written.utf8.drop { $0 == UInt8(ascii: " ") }
        // What Unicode calls white space is looked for where there is anything but letters and marks of ASCII.
        if plain.allSatisfy({ (0x21...0x7E).contains($0) }) {
            (name, isSpaced) = (String(Substring(plain)), false)
        } else {
            let words = written.split(whereSeparator: \.isWhitespace)
            (name, isSpaced) = (words.joined(), words.count > 1)
        }
        path = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String(Substring($0)) }
        self.line = line
        self.column = column
    }
}
