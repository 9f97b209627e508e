import Catalogue
import Commune
import Diagnostics

@testable import Aggregation

/// A commune's dossiers as they are: most in time, a few overdue, some from elsewhere, villages and fields of different size.
struct CommuneRegister {
    var villages = 7
    var perMonth = 120
    var fields = 5
    var seed: UInt64 = 1
    /// Months of receipt from the first of `start`.
    var start = Day(iso: "2023-11-01")!
    var months = 10

    var gazetteer: Gazetteer {
        Gazetteer(villages: (0..<villages).map { Village(name: "Thôn \($0 + 1)", from15: 600, from18: 550) })
    }

    /// - Parameter day: what an export of that day says: later dossiers and results are not in it.
    func make() -> DossierRegister {
        var chance = Chance(seed: seed)
        func draw(_ count: Int) -> Int { Int.random(in: 0..<count, using: &chance) }
        let days = months * 30
        let dossiers = (0..<perMonth * months).map { _ in
            var dossier = Dossier(received: start.advanced(by: draw(days)))
            let place = draw(100)
            dossier.place =
                place < 3 ? .unknown : place < 7 ? .outside : .village(VillageID(rawValue: UInt16(min(draw(villages), draw(villages)))))
            dossier.field = UInt16(min(draw(fields), draw(fields)) + 1)
            dossier.procedure = dossier.field * 3 - 2 + UInt16(min(draw(3), draw(3)))
            let channel = draw(100)
            dossier.channel = channel < 60 ? .online : channel < 96 ? .inPerson : channel < 99 ? .postal : .unknown
            dossier.digitised = [.yes, .yes, .yes, .no, .unknown][draw(5)]
            dossier.electronicResult = draw(10) < 8 ? .yes : .no
            dossier.rating = [.none, .none, .verySatisfied, .satisfied, .satisfied][draw(5)]
            if draw(40) == 0 { dossier.rating = .dissatisfied }
            dossier.level = draw(3) > 0 ? .full : .partial
            if draw(3) > 0 {
                dossier.fee = .yes
                dossier.payment = draw(2) == 0 ? .online : .cash
            }
            let due = 3 + draw(12)
            dossier.due = dossier.received.advanced(by: due)
            let outcome = draw(100)
            let finished = outcome < 70 ? draw(due) : outcome < 90 ? due : outcome < 96 ? due + 1 + draw(6) : nil
            dossier.status = finished == nil ? (draw(2) == 0 ? .inProcess : .awaitingPapers) : .returned
            if let finished { dossier.finished = dossier.received.advanced(by: finished) }
            if draw(200) == 0 { dossier.finished = nil }
            return dossier
        }
        return DossierRegister(
            dossiers: dossiers, fields: [""] + (1...fields).map { "Lĩnh vực \($0)" },
            procedures: [""] + (1...fields * 3).map { "Thủ tục \($0)" },
            columns: [Set(DossierColumn.allCases).subtracting([.collectionDayOnly])])
    }

    func summary(_ period: Period, minimum: Int = 5, surveys: [SurveyFile] = []) -> CommuneSummary {
        var settings = AggregatorTests.settings(period)
        settings.disclosureMinimum = minimum
        var diagnostics = DiagnosticCollector()
        return Aggregator(settings: settings, gazetteer: gazetteer).summarise(
            dossiers: make(), surveys: surveys, facts: [], inputs: [], diagnostics: &diagnostics)
    }
}
