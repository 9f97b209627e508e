/// What a name in a template stands for.
package protocol TemplateContent {
    /// The value of a name below this one; nil when there is none.
    func child(_ name: String) -> Self?
    /// What a tag with this name prints; nil prints nothing.
    var text: String? { get }
    /// Whether a section with this name is shown; of a list its items decide.
    var isPresent: Bool { get }
    /// Of a list: a section is repeated for each item.
    var items: [Self]? { get }
}

/// Takes what a template renders, piece by piece.
package protocol TemplateSink {
    /// A text of the template, whose first character stands in `line`.
    mutating func write(text: Substring, line: Int)
    /// What a tag prints.
    mutating func write(value: String, of tag: TemplateTag, isRaw: Bool)
}
