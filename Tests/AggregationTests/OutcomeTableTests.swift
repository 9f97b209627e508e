import Commune
import Testing

@testable import Aggregation

@Suite struct OutcomeTableTests {
    /// The table must say of every dossier what the rules say, for long periods and for a single day.
    @Test(arguments: [Period("2024-01-01", "2024-07-31"), Period("2024-02-10", "2024-02-10"), Period("2024-02-10", "2024-02-11")])
    func theTableSaysWhatTheRulesSay(period: Period) {
        let table = OutcomeTable(period)
        for dossier in SampleRegister.make(20_000, seed: 11).dossiers where dossier.received <= period.last {
            let code = OutcomeTable.codes[table.index(of: dossier)]
            #expect(OutcomeTable.outcome(code) == DossierOutcome(of: dossier, in: period), "\(dossier)")
        }
    }

    @Test func ratesToo() throws {
        let period = Period("2024-01-01", "2024-07-31")
        let table = RateTable(ServiceRate.allCases)
        for (index, dossier) in SampleRegister.make(5000, seed: 12).dossiers.enumerated() {
            guard let outcome = DossierOutcome(of: dossier, in: period) else { continue }
            for (position, rate) in ServiceRate.allCases.enumerated() {
                let slot = table.slot(position, of: dossier, code: OutcomeTable.code(outcome), statesPayment: index % 2 == 0)
                #expect(slot == Int(rate.contribution(of: dossier, outcome, statesPayment: index % 2 == 0).slot))
            }
        }
    }
}
