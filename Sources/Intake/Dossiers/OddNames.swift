internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Synchronization

/// Fields and procedures that the report does not print by their names (Domain.md, "Personal data"): those that look like a person's, and
/// those that nobody knows and that hardly any dossier has. A row that has slipped by a cell leaves such names.
struct OddNames {
    /// A name that may be odd, by its number in the register, and where it first stands.
    private struct Candidate {
        let number: UInt16
        let isForbidden: Bool
        let file: Int
        let line: Int
    }

    private let fields: [Candidate]
    private let procedures: [Candidate]

    /// Looks for them while the store still knows the lines.
    init(_ store: DossierStore, _ read: [DossierFile]) {
        func candidates(_ names: [String], _ number: KeyPath<Dossier, UInt16>) -> [Candidate] {
            var isForbidden: [UInt16: Bool] = [:]
            for (number, name) in names.enumerated().dropFirst() {
                switch Self.judge(name) {
                case .printed: continue
                case .printedWhereFrequent: isForbidden[UInt16(number)] = false
                case .hidden: isForbidden[UInt16(number)] = true
                }
            }
            guard !isForbidden.isEmpty else { return [] }
            var found: [Candidate] = []
            for (file, dossiers) in read.enumerated() {
                for index in dossiers.range {
                    guard let forbidden = isForbidden.removeValue(forKey: store.dossiers[index][keyPath: number]) else { continue }
                    found.append(
                        Candidate(
                            number: store.dossiers[index][keyPath: number], isForbidden: forbidden, file: file,
                            line: Int(store.lines[index])))
                }
            }
            return found
        }
        fields = candidates(store.fields.names, \.field)
        procedures = candidates(store.procedures.names, \.procedure)
    }

    private enum Judgement { case printed, printedWhereFrequent, hidden }

    /// A batch meets the same procedures in every commune, and what is thought of a name depends on the name alone.
    private static func judge(_ name: String) -> Judgement {
        if let known = judged.withLock({ $0[name] }) { return known }
        let judgement = consider(name)
        judged.withLock { if $0.count < mostJudged { $0[name] = judgement } }
        return judgement
    }

    private static let judged = Mutex<[String: Judgement]>([:])
    private static let mostJudged = 4096

    private static func consider(_ name: String) -> Judgement {
        let personal = PersonalText(name)
        if personal == .surely { return .hidden }
        if GroupNames.level(of: name) != nil {
            // "Nông Nghiệp" looks like a person's name too.
            let isKnown = knownFields.contains(TextKey.make(name))
            return isKnown || (personal == .no && !namesSomebody(name)) ? .printed : .printedWhereFrequent
        }
        if personal == .perhaps { return .hidden }
        return vocabulary.isClose(name) ? .printed : .printedWhereFrequent
    }

    /// Whether a capital letter stands within a title where no known word has one: "Đăng ký kết hôn cho Hùng".
    private static func namesSomebody(_ name: String) -> Bool {
        guard name.contains(where: \.isLowercase) else { return false }
        return name.split { !$0.isLetter }.dropFirst().contains { word in
            word.first!.isUppercase && word.dropFirst().contains(where: \.isLowercase) && !vocabulary.hasSyllable(String(word))
        }
    }

    private static let knownFields = Set(DossierNames.fields.map(TextKey.make))
    private static let vocabulary = ShownVocabulary([DossierNames.other], phrases: DossierNames.phrases, share: 0.5)

    /// Counts the dossiers of odd names under one name, and says how many there are.
    func settle(_ store: inout DossierStore, _ read: [DossierFile], _ diagnostics: inout DiagnosticCollector) {
        settle(fields, \.field, of: \.fields, &store, read, &diagnostics) { .fieldsOdd(name: $0, dossiers: $1) }
        settle(procedures, \.procedure, of: \.procedures, &store, read, &diagnostics) { .proceduresOdd(name: $0, dossiers: $1) }
    }

    private func settle(
        _ candidates: [Candidate], _ number: WritableKeyPath<Dossier, UInt16>, of names: WritableKeyPath<DossierStore, NameRegister>,
        _ store: inout DossierStore,
        _ read: [DossierFile], _ diagnostics: inout DiagnosticCollector, message: (ShownCell, Int) -> Message
    ) {
        guard !candidates.isEmpty else { return }
        var counts = Dictionary(uniqueKeysWithValues: candidates.map { ($0.number, 0) })
        for dossier in store.dossiers { counts[dossier[keyPath: number]]? += 1 }
        let odd = candidates.filter { $0.isForbidden || counts[$0.number]! < ShownWord.severalRows }
        guard let first = odd.first else { return }
        let numbers = Set(odd.map(\.number))
        let shape = ShownCell(store[keyPath: names].names[Int(first.number)])
        let other = store[keyPath: names].number(of: DossierNames.other)
        for index in store.dossiers.indices where numbers.contains(store.dossiers[index][keyPath: number]) {
            store.dossiers[index][keyPath: number] = other
        }
        diagnostics.record(
            message(shape, odd.reduce(0) { $0 + counts[$1.number]! }),
            at: SourceLocation(file: read[first.file].input.path, line: first.line))
    }
}
