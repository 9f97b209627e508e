import Catalogue
import Language
import Testing

/// Every row says all about its thing, and nothing that another row says.
@Suite struct RowTests {
    @Test func everythingHasANameInBothLanguages() {
        var names: [(of: String, name: BilingualText)] = []
        for question in SurveyQuestion.all {
            let row = question.row
            names += [row.name, row.shortName, row.column].map { ("survey.\(row.id)", $0) }
        }
        for service in PaidService.all {
            let row = service.row
            names += [row.name, row.shortName, row.column].map { ("service \(row.id)", $0) }
        }
        for rate in DossierRate.allCases { names += [rate.row.name, rate.row.shortName].map { ("dossiers.\(rate.rawValue)", $0) } }
        for row in Column.rows { names.append(("column \(row.key)", row.name)) }
        for kind in InputKind.allCases { names += [kind.row.name, kind.row.title].map { ("kind \(kind.rawValue)", $0) } }
        for (thing, name) in names {
            for language in [Language.vietnamese, .english] {
                let text = name.text(language)
                #expect(!text.isEmpty && text == text.split(separator: " ").joined(separator: " "), "\(thing)")
            }
        }
    }

    @Test func idsAndKeysAreOneWordAndOnlyOnce() {
        let ids = [SurveyQuestion.all.map(\.id), PaidService.all.map(\.id), Column.rows.map(\.key), IndicatorID.all.map(\.text)]
        for ids in ids {
            #expect(Set(ids).count == ids.count)
            #expect(ids.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "." } }, "\(ids)")
        }
        #expect((SurveyQuestion.all.map(\.id) + PaidService.all.map(\.id)).allSatisfy { !$0.contains(".") })
    }

    /// A person's answers are bits.
    @Test func thereIsRoomForEveryAnswer() {
        #expect(SurveyQuestion.all.count <= 16 && PaidService.all.count <= 16)
        #expect(SurveyQuestion.all.map(\.number) == Array(SurveyQuestion.all.indices))
        #expect(PaidServices.all.services == PaidService.all)
    }

    @Test func itemsAreNumberedInTheirOrder() {
        #expect(SurveyItem.all.map(\.number) == Array(SurveyItem.all.indices))
        #expect(SurveyItem.all.count == SurveyQuestion.all.count + PaidService.all.count)
        #expect(SurveyQuestion.all.filter(\.row.hasServices) == [.cashless])
    }

    @Test func idsAreReadAsTheyAreWritten() {
        for id in IndicatorID.all + [.fact("tram-bts")] { #expect(IndicatorID(id.text) == id) }
        for text in ["survey.nobody", "survey.", "dossiers.received", "dossiers.online-full", "account", ""] {
            #expect(IndicatorID(text) == nil)
        }
        for item in SurveyItem.all { #expect(SurveyItem(item.id) == item && Column(key: item.column) == Column(item)) }
        for row in Column.rows { #expect(Column(key: row.key) == row.column && row.column.key == row.key) }
    }

    /// In files of one kind a heading names one column.
    @Test(arguments: InputKind.allCases)
    func headingsOfAKindAreOfOneColumn(kind: InputKind) {
        var owners: [String: Column] = [:]
        for row in Column.rows where row.kinds.contains(kind) {
            for heading in row.headings {
                let key = heading.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "≥" }.joined(separator: " ")
                let owner = owners.updateValue(row.column, forKey: key)
                #expect(owner == nil || owner == row.column, "\(heading): \(row.key), \(owner?.key ?? "")")
            }
        }
    }

    @Test func everyColumnHasHeadingsAndAKindOfFile() {
        for row in Column.rows {
            // Counts of summaries are known by the whole header.
            let headings =
                switch row.column {
                case .count(let count): count.headings
                case .share(let count): count.headings
                default: row.headings
                }
            #expect(!headings.isEmpty && !row.kinds.isEmpty && !row.kinds.contains(.unrecognised), "\(row.key)")
        }
    }

    /// What a kind of file cannot do without is among what it is read by.
    @Test func whatIsRequiredIsUsed() {
        let unread: [InputKind] = [.unrecognised, .passedOver]
        for kind in InputKind.allCases where !unread.contains(kind) {
            let row = kind.row
            #expect(row.role != nil && !row.required.isEmpty && row.required.allSatisfy { !$0.isEmpty && kind.columns.isSuperset(of: $0) })
        }
        for kind in unread { #expect(kind.row.role == nil && kind.columns.isEmpty) }
        for role in InputRole.allCases { #expect(InputKind.allCases.contains { role.accepts($0) }) }
    }

    @Test func servicesAreSpeltEachInItsOwnWay() {
        let spellings = PaidService.all.flatMap(\.row.spellings) + PaidService.jointSpellings.flatMap(\.spellings)
        #expect(Set(spellings).count == spellings.count)
        #expect(PaidService.all.allSatisfy { !$0.row.spellings.isEmpty })
        for joint in PaidService.jointSpellings { #expect(joint.ids.count > 1 && joint.ids.allSatisfy { PaidService($0) != nil }) }
    }

    /// A word means one thing in its column, and a value has one line.
    @Test func wordsMeanOneThing() {
        func check<Value: Worded>(_: Value.Type) {
            let spellings = Value.words.flatMap(\.spellings)
            #expect(Set(spellings.map { $0.lowercased() }).count == spellings.count, "\(Value.self)")
            #expect(Set(Value.words.map(\.meaning)).count == Value.words.count && Value.words.allSatisfy { !$0.spellings.isEmpty })
            #expect(Value.words.count == Value.allCases.count - 1 && Set(Value.allCases.map(\.key)).count == Value.allCases.count)
        }
        check(DossierStatus.self)
        check(Channel.self)
        check(Payment.self)
        check(Rating.self)
        check(ServiceLevel.self)
        check(Tick.self)
        #expect(DossierStatus.awaitingPapers.key == "awaiting-papers" && Channel.inPerson.key == "in-person")
    }
}
