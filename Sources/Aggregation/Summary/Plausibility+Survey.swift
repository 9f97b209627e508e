internal import Catalogue
internal import Commune
internal import Diagnostics

extension Plausibility {
    /// Whether more people were asked than live there.
    func reportCoverage(_ survey: SurveyTally, _ diagnostics: inout DiagnosticCollector) {
        var isTold = false
        for id in gazetteer.ids {
            guard let listed = gazetteer[id].from15, survey.villages[Int(id.rawValue)].eligible > listed else { continue }
            let asked = survey.villages[Int(id.rawValue)].eligible
            diagnostics.record(.surveyVillageAboveList(village: ShownCell(printed: gazetteer.label(of: id)), asked: asked, listed: listed))
            isTold = true
        }
        let asked = survey.commune.eligible
        if !isTold, let listed = gazetteer.population(of: .paymentAge), listed > 0, asked > listed {
            diagnostics.record(.surveyAboveList(asked: asked, listed: listed))
        }
    }

    /// Whether a column was filled in at one stroke: over all forms of persons, or every question of a file.
    func reportAnswers(_ files: [SurveyFile], _ diagnostics: inout DiagnosticCollector) {
        var all = PersonTally()
        var forms: [(path: String, tally: PersonTally)] = []
        for file in files {
            guard case .persons(let persons) = file.answers else { continue }
            let tally = PersonTally(persons)
            all.add(tally)
            forms.append((file.path, tally))
        }
        let alike = SurveyQuestion.all.filter { all.agrees(on: $0) }
        for question in alike {
            diagnostics.record(.surveyAnswersAlike(indicator: question.id, answers: all.answers(to: question)))
        }
        for (path, tally) in forms {
            let asked = SurveyQuestion.all.filter { tally.answers(to: $0) > 0 }
            guard asked.count > 1, asked.contains(where: { !alike.contains($0) }), asked.allSatisfy({ tally.agrees(on: $0) })
            else { continue }
            diagnostics.record(.surveyFormsAlike(forms: tally.persons), at: SourceLocation(file: path))
        }
        if all.years.count == 1, all.dated >= PersonTally.many { diagnostics.record(.surveyBirthsAlike(forms: all.dated)) }
    }
}

/// How persons answered each question, and when they were born.
private struct PersonTally {
    /// So many do not all say the same by chance.
    static let many = 20

    private(set) var persons = 0
    private var answered = [Int](repeating: 0, count: SurveyQuestion.all.count)
    private var affirmed = [Int](repeating: 0, count: SurveyQuestion.all.count)
    /// The years of birth, no more than two of them.
    private(set) var years: Set<Int> = []
    /// Persons whose birth is known.
    private(set) var dated = 0

    init() {}

    init(_ answers: [PersonAnswer]) {
        persons = answers.count
        for person in answers {
            for question in SurveyQuestion.all {
                guard let answer = person.answer(to: question) else { continue }
                answered[question.number] += 1
                affirmed[question.number] += answer ? 1 : 0
            }
            guard let year = person.birthday?.year ?? person.birthYear else { continue }
            dated += 1
            if years.count < 2 { years.insert(year) }
        }
    }

    mutating func add(_ other: PersonTally) {
        persons += other.persons
        dated += other.dated
        years.formUnion(other.years)
        for index in answered.indices {
            answered[index] += other.answered[index]
            affirmed[index] += other.affirmed[index]
        }
    }

    func answers(to question: SurveyQuestion) -> Int { answered[question.number] }

    /// Whether all of many answers are the same.
    func agrees(on question: SurveyQuestion) -> Bool {
        let (all, yes) = (answered[question.number], affirmed[question.number])
        return all >= Self.many && (yes == 0 || yes == all)
    }
}
