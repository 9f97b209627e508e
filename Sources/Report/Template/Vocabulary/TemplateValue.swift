internal import Synchronization
internal import Templating

/// What a name in a template stands for. The tree of these values is the closed vocabulary of templates: a name that is not in it is an
/// error, and a value without data prints "chưa có số liệu", so that nothing ever prints as nothing.
struct TemplateValue: Sendable {
    /// What `{{name}}` prints, never empty; nil for a name that only heads a section.
    var text: String?
    /// Whether `{{#name}}…{{/name}}` shows what stands in it.
    var isPresent: Bool
    /// What stands below the name; most of it is never named.
    var fields: [String: TemplateValue] {
        below.reduce(into: [:]) { fields, part in fields.merge(part.fields) { first, _ in first } }
    }
    /// Parts of `fields`, each made at the first look into it; of a name in several the first counts.
    private var below: [Below]
    /// For a list: makes the items, and one without data, from which the names of an empty list are known.
    private let list: List?
    /// Any other name may stand below this one, with these fields: what an office calls its own facts.
    var openFields: [String: TemplateValue]? { open?.fields }
    private var open: Below?

    private struct List {
        let items: @Sendable () -> [TemplateValue]
        let shape: @Sendable () -> TemplateValue
    }

    /// Fields that are made once.
    private final class Below: Sendable {
        private let make: @Sendable () -> [String: TemplateValue]
        private let made = Mutex<[String: TemplateValue]?>(nil)

        init(_ make: @escaping @Sendable () -> [String: TemplateValue]) { self.make = make }

        var fields: [String: TemplateValue] {
            made.withLock { made in
                if let made { return made }
                let fields = make()
                made = fields
                return fields
            }
        }
    }

    private init(text: String? = nil, isPresent: Bool, below: [Below] = [], list: List? = nil) {
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
        TemplateValue(text: text, isPresent: isPresent, below: [Below(fields)])
    }

    /// A condition for sections.
    static func flag(_ isPresent: Bool) -> TemplateValue { TemplateValue(isPresent: isPresent) }

    /// Names that belong together; the section shows when there is something to say.
    static func group(isPresent: Bool, _ fields: @escaping @autoclosure @Sendable () -> [String: TemplateValue]) -> TemplateValue {
        TemplateValue(isPresent: isPresent, below: [Below(fields)])
    }

    /// A value for each element, made when a section goes over them: most templates name few of the lists.
    ///
    /// - Parameter item: the value of an element; of none a value without data.
    static func list<Element: Sendable>(
        of elements: [Element], _ item: @escaping @Sendable (Element?) -> TemplateValue,
        _ fields: @escaping @autoclosure @Sendable () -> [String: TemplateValue] = [:]
    ) -> TemplateValue {
        TemplateValue(
            isPresent: !elements.isEmpty, below: [Below(fields)], list: List(items: { elements.map(item) }, shape: { item(nil) }))
    }

    /// With further names below it, made when one is looked for that it has not: their values cost more than the others.
    func adding(_ fields: @escaping @autoclosure @Sendable () -> [String: TemplateValue]) -> TemplateValue {
        var value = self
        value.below.append(Below(fields))
        return value
    }

    /// With any other name below it, each with these fields.
    func open(to fields: @escaping @autoclosure @Sendable () -> [String: TemplateValue]) -> TemplateValue {
        var value = self
        value.open = Below(fields)
        return value
    }

    var isList: Bool { list != nil }

    /// For a list: a section repeats for each item.
    var items: [TemplateValue]? { list?.items() }

    /// For a list: the names that every item has.
    var itemFields: [String: TemplateValue] { list?.shape().fields ?? [:] }
}

extension TemplateValue: TemplateContent {
    func child(_ name: String) -> TemplateValue? {
        for part in below {
            if let value = part.fields[name] { return value }
        }
        return nil
    }
}
