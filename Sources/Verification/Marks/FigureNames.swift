/// What figures are called and what they are about, by numbers that page, print and data have in common: a figure is then found without
/// reading a name again.
struct FigureNames: Sendable {
    /// What a figure may be about.
    enum Topic: Int, CaseIterable {
        case village, place, field, procedure, month, period, file

        init?(_ name: UnsafeBufferPointer<UInt8>) {
            for topic in Self.allCases where name.reads(topic.name) {
                self = topic
                return
            }
            return nil
        }

        var name: StaticString {
            switch self {
            case .village: "village"
            case .place: "place"
            case .field: "field"
            case .procedure: "procedure"
            case .month: "month"
            case .period: "period"
            case .file: "file"
            }
        }
    }

    /// One thing that a figure is about, and which: `village: Bái Sim`.
    struct Aspect: Hashable {
        let topic: Int
        let name: Int
    }

    /// All that a figure is about.
    struct Subject: Hashable {
        let number: Int32

        /// Of what is about the whole commune.
        static let commune = Subject(number: 0)
    }

    /// Which figure it is.
    struct Key: Hashable {
        let figure: Int
        let subject: Subject

        static func == (left: Key, right: Key) -> Bool { left.figure == right.figure && left.subject == right.subject }
        func hash(into hasher: inout Hasher) { hasher.combine(figure << 32 | Int(subject.number)) }
    }

    /// The last aspect of a subject, behind those of another.
    private struct Step: Hashable {
        let rest: Subject
        let aspect: Aspect
    }

    private var figures = NameNumbers()
    private var topics = NameNumbers()
    private var names = NameNumbers { $0.asName }
    /// By their numbers, but for that of the commune.
    private var subjects: [Step] = []
    private var numbers: [Step: Subject] = [:]

    /// Of a figure that is computed for its place, and of what stands along an axis, and is none of the data.
    static let (unnamed, axis) = (0, 1)

    init() { self = Self.first }

    /// Without names of a file.
    private static let first = FigureNames(figures: ["", "axis"], topics: Topic.allCases.map(\.name.description))

    /// Numbers are given in the order of the names.
    private init(figures: [String], topics: [String]) {
        for name in figures { _ = self.figures.number(of: name) }
        for topic in topics { _ = self.topics.number(of: topic) }
    }

    // MARK: Numbers of names

    mutating func figure(_ name: String) -> Int { figures.number(of: name) }

    mutating func figure(_ name: UnsafeBufferPointer<UInt8>) -> Int { figures.number(of: name) }

    mutating func aspect(_ topic: Topic, _ name: String) -> Aspect { Aspect(topic: topic.rawValue, name: names.number(of: name)) }

    mutating func aspect(_ topic: Topic, _ name: UnsafeBufferPointer<UInt8>) -> Aspect {
        Aspect(topic: topic.rawValue, name: names.number(of: name))
    }

    mutating func aspect(_ topic: String, _ name: String) -> Aspect {
        Aspect(topic: topics.number(of: topic), name: names.number(of: name))
    }

    /// Of all figures, by their numbers.
    var figureNames: [String] { figures.names }

    /// nil where no figure is called so.
    func knownFigure(_ name: String) -> Int? { figures.known(name) }

    /// nil where nothing is about it.
    func known(_ topic: Topic, _ name: String) -> Aspect? { names.known(name).map { Aspect(topic: topic.rawValue, name: $0) } }

    // MARK: Subjects

    /// - Parameter aspects: in any order; of two with one topic the last one holds.
    mutating func subject(_ aspects: [Aspect]) -> Subject {
        var subject = Subject.commune
        for aspect in Self.sorted(aspects) {
            let step = Step(rest: subject, aspect: aspect)
            if let known = numbers[step] {
                subject = known
            } else {
                subjects.append(step)
                subject = Subject(number: Int32(subjects.count))
                numbers[step] = subject
            }
        }
        return subject
    }

    /// nil where nothing is about all of them.
    func known(_ aspects: [Aspect]) -> Subject? {
        var subject = Subject.commune
        for aspect in Self.sorted(aspects) {
            guard let known = numbers[Step(rest: subject, aspect: aspect)] else { return nil }
            subject = known
        }
        return subject
    }

    private static func sorted(_ aspects: [Aspect]) -> [Aspect] {
        var isSorted = true
        for place in aspects.indices.dropFirst() where aspects[place - 1].topic >= aspects[place].topic { isSorted = false }
        if isSorted { return aspects }
        let sorted = aspects.enumerated().sorted { ($0.element.topic, $0.offset) < ($1.element.topic, $1.offset) }.map(\.element)
        return sorted.indices.filter { $0 + 1 == sorted.count || sorted[$0 + 1].topic != sorted[$0].topic }.map { sorted[$0] }
    }

    /// In the order of their topics' numbers.
    func aspects(of subject: Subject) -> [Aspect] {
        var aspects: [Aspect] = []
        var rest = subject
        while rest != .commune {
            aspects.append(subjects[Int(rest.number) - 1].aspect)
            rest = subjects[Int(rest.number) - 1].rest
        }
        aspects.reverse()
        return aspects
    }

    // MARK: What a message says

    /// `survey.account, Bái Sim`
    func name(of key: Key) -> String {
        let aspects = aspects(of: key.subject).sorted { topics.names[$0.topic] < topics.names[$1.topic] }
        let figure = key.figure == Self.unnamed ? "…" : figures.names[key.figure]
        return ([figure] + aspects.map { names.names[$0.name] }).joined(separator: ", ")
    }
}
