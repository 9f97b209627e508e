internal import Synchronization

/// Names that stand below another with their values, each made when it is first looked for; of a name that stands there twice the first
/// counts.
final class FieldsBelow: Sendable {
    private enum Part: Sendable {
        /// Made all together.
        case fields(@Sendable () -> [String: TemplateValue])
        /// Made one by one, each by its place.
        case names([String], @Sendable (Int) -> TemplateValue)
    }

    private enum Made {
        case nothing
        case fields([String: TemplateValue])
        case values([TemplateValue?])
    }

    /// What counts before this.
    private let before: FieldsBelow?
    private let part: Part
    private let made = Mutex<Made>(.nothing)

    init(behind before: FieldsBelow? = nil, _ fields: @escaping @Sendable () -> [String: TemplateValue]) {
        self.before = before
        part = .fields(fields)
    }

    init(behind before: FieldsBelow?, names: [String], _ value: @escaping @Sendable (Int) -> TemplateValue) {
        self.before = before
        part = .names(names, value)
    }

    func child(_ name: String) -> TemplateValue? {
        if let value = before?.child(name) { return value }
        switch part {
        case .fields(let make): return fields(make)[name]
        case .names(let names, let make): return names.firstIndex(of: name).map { value($0, of: names.count, make) }
        }
    }

    var fields: [String: TemplateValue] {
        let own =
            switch part {
            case .fields(let make): fields(make)
            case .names(let names, let make):
                [String: TemplateValue](zip(names, names.indices.map { value($0, of: names.count, make) })) { first, _ in first }
            }
        return before.map { $0.fields.merging(own) { first, _ in first } } ?? own
    }

    private func fields(_ make: @Sendable () -> [String: TemplateValue]) -> [String: TemplateValue] {
        made.withLock { made in
            if case .fields(let fields) = made { return fields }
            let fields = make()
            made = .fields(fields)
            return fields
        }
    }

    private func value(_ place: Int, of count: Int, _ make: @Sendable (Int) -> TemplateValue) -> TemplateValue {
        made.withLock { made in
            var values = if case .values(let values) = made { values } else { [TemplateValue?](repeating: nil, count: count) }
            if let value = values[place] { return value }
            made = .nothing
            let value = make(place)
            values[place] = value
            made = .values(values)
            return value
        }
    }
}
