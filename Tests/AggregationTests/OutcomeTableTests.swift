import Catalogue
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
        let table = RateTable(DossierRate.allCases)
        for (index, dossier) in SampleRegister.make(5000, seed: 12).dossiers.enumerated() {
            guard let outcome = DossierOutcome(of: dossier, in: period) else { continue }
            for (position, rate) in table.rates.enumerated() {
                let bits = MarkBits.pack(dossier, statesPayment: index % 2 == 0)
                let slot = table.slot(position, bits: bits, code: OutcomeTable.code(outcome))
                let contribution = SampleRegister.contribution(rate, of: dossier, outcome, statesPayment: index % 2 == 0)
                #expect(slot == contribution.map { Int($0.slot) })
            }
        }
    }
}
