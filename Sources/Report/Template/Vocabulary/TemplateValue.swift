internal import Templating

/// What a name in a template stands for. The tree of these values is the closed vocabulary of templates: a name that is not in it is an
/// error, and a value without data prints "chưa có số liệu", so that nothing ever prints as nothing.
struct TemplateValue: Sendable {
    /// What `{{name}}` prints, never empty; nil for a name that only heads a section.
    var text: String?
    /// Whether `{{#name}}…{{/name}}` shows what stands in it.
    var isPresent: Bool
    /// What stands below the name; most of it is never named.
    var fields: [String: TemplateValue] { below?.fields ?? [:] }
    private var below: FieldsBelow?
    /// For a list: makes the items, and one without data, from which the names of an empty list are known.
    private let list: List?
    /// Any other name may stand below this one, with these fields: what an office calls its own facts.
    var openFields: [String: TemplateValue]? { open?.fields }
    private var open: FieldsBelow?

    /// Values are copied from hand to hand: a list is one reference.
    private final class List: Sendable {
        let items: @Sendable () -> [TemplateValue]
        let shape: @Sendable () -> TemplateValue

        init(items: @escaping @Sendable () -> [TemplateValue], shape: @escaping @Sendable () -> TemplateValue) {
            (self.items, self.shape) = (items, shape)
        }
    }

    private init(text: String? = nil, isPresent: Bool, below: FieldsBelow? = nil, list: List? = nil) {
        self.text = text
        self.isPresent = isPresent
        self.below = below
        self.list = list
    }

    /// A text, for a section present unless it says otherwise.
    static func text(_ text: String, isPresent: Bool = true) -> TemplateValue { TemplateValue(text: text, isPresent: isPresent) }

    /// A text with names below it.
    static func text(
        _ text: String, isPresent: Bool = true, _ fields: @escaping @autoclosure @Sendable () -> [String: TemplateValue]
    ) -> TemplateValue {
        TemplateValue(text: text, isPresent: isPresent, below: FieldsBelow(fields))
    }

    /// A condition for sections; names may be added below it.
    static func flag(_ isPresent: Bool) -> TemplateValue { TemplateValue(isPresent: isPresent) }

    /// Names that belong together; the section shows when there is something to say.
    static func group(isPresent: Bool, _ fields: @escaping @autoclosure @Sendable () -> [String: TemplateValue]) -> TemplateValue {
        TemplateValue(isPresent: isPresent, below: FieldsBelow(fields))
    }

    /// A value for each element, made when a section goes over them: most templates name few of the lists.
    ///
    /// - Parameter item: the value of an element; of none a value without data.
    static func list<Element: Sendable>(
        of elements: [Element], _ item: @escaping @Sendable (Element?) -> TemplateValue,
        _ fields: @escaping @autoclosure @Sendable () -> [String: TemplateValue] = [:]
    ) -> TemplateValue {
        TemplateValue(
            isPresent: !elements.isEmpty, below: FieldsBelow(fields), list: List(items: { elements.map(item) }, shape: { item(nil) }))
    }

    /// With further names below it, made when one is looked for that it has not: their values cost more than the others.
    func adding(_ fields: @escaping @autoclosure @Sendable () -> [String: TemplateValue]) -> TemplateValue {
        var value = self
        value.below = FieldsBelow(behind: below, fields)
        return value
    }

    /// With a further name below it for each of `names`, whose value is made when it is looked for: few of many are.
    ///
    /// - Parameter value: by the name's place.
    func adding(names: [String], _ value: @escaping @Sendable (Int) -> TemplateValue) -> TemplateValue {
        var added = self
        added.below = FieldsBelow(behind: below, names: names, value)
        return added
    }

    /// With any other name below it, each with these fields.
    func open(to fields: @escaping @autoclosure @Sendable () -> [String: TemplateValue]) -> TemplateValue {
        var value = self
        value.open = FieldsBelow(fields)
        return value
    }

    var isList: Bool { list != nil }

    /// For a list: a section repeats for each item.
    var items: [TemplateValue]? { list?.items() }

    /// For a list: the names that every item has.
    var itemFields: [String: TemplateValue] { list?.shape().fields ?? [:] }
}

extension TemplateValue: TemplateContent {
    func child(_ name: String) -> TemplateValue? { below?.child(name) }
}
