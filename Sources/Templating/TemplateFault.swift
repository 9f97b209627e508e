/// What is wrong with a template, and where: no wording, which is the caller's.
package struct TemplateFault: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Two opening braces without two closing ones after them on their line; nothing after it was read.
        case unclosed
        /// A comment without its end; nothing after it was read.
        case commentUnclosed
        /// No name, or one that no name is as long as.
        case malformed
        /// White space within a name; the tag is in the tree, as if it had none.
        case spaced(name: String)
        /// A tag of a kind that this template cannot have; `content` is what stands between its braces.
        case unsupported(content: String)
        case sectionUnclosed(name: String)
        case sectionUnopened(name: String)
        /// A closing tag that belongs to another section than the innermost, which was opened as `open` in `line`.
        case sectionCrossed(name: String, open: String, line: Int)
        /// More sections within each other than `Template.deepestNesting`; nothing after it was read.
        case tooDeep(name: String)
    }

    package let kind: Kind
    /// Of the tag's opening braces, from 1.
    package let line: Int
    /// Of the tag's opening braces, from 1, in characters.
    package let column: Int
}
