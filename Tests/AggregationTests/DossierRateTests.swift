import Catalogue
import Commune
import Testing

@testable import Aggregation

/// Checked by hand against Domain.md, "Service rates".
@Suite struct DossierRateTests {
    @Test(arguments: [
        (Payment.online, Tick.yes, true, Contribution.yes), (.online, .unknown, true, .yes), (.cash, .yes, true, .no),
        (.transfer, .yes, true, .no), (.exempt, .yes, true, .notCounted), (.exempt, .no, true, .notCounted),
        (.cash, .no, true, .notCounted),
        (.unknown, .yes, true, .missing), (.unknown, .unknown, true, .notCounted), (.unknown, .unknown, false, .missing),
        (.unknown, .no, false, .notCounted),
    ])
    func onlinePayment(payment: Payment, fee: Tick, isStated: Bool, contribution: Contribution) {
        var dossier = Dossier(received: Day(iso: "2024-02-01")!)
        (dossier.payment, dossier.fee) = (payment, fee)
        #expect(Self.contribution(.onlinePayment, dossier, isStated) == contribution)
    }

    @Test func carriedOverDossiersAreInNoRateOfReceipt() {
        var dossier = Dossier(received: Day(iso: "2023-12-01")!)
        (dossier.channel, dossier.digitised, dossier.payment, dossier.fee) = (.online, .yes, .online, .yes)
        for rate in [DossierRate.online, .fullyOnline, .digitised, .onlinePayment] {
            #expect(Self.contribution(rate, dossier) == .notCounted)
        }
    }

    @Test(arguments: [(Rating.none, Contribution.missing), (.verySatisfied, .yes), (.satisfied, .yes), (.dissatisfied, .no)])
    func satisfaction(rating: Rating, contribution: Contribution) {
        var dossier = Dossier(received: Day(iso: "2024-02-01")!)
        dossier.rating = rating
        #expect(Self.contribution(.satisfaction, dossier) == .notCounted)
        dossier.finished = Day(iso: "2024-02-03")
        #expect(Self.contribution(.satisfaction, dossier) == contribution)
    }

    @Test func unknownChannelIsLeftOutOfTheOnlineRate() throws {
        func dossier(_ channel: Channel) -> Dossier {
            var dossier = Dossier(received: Day(iso: "2024-02-01")!)
            dossier.channel = channel
            return dossier
        }
        let register = DossierRegister(
            dossiers: [dossier(.online), dossier(.online), dossier(.inPerson), dossier(.postal), dossier(.unknown)],
            columns: [[.channel]])
        let boundaries = VillageBoundaries(Gazetteer(villages: []))
        let tally = DossierTally(register, period: Period("2024-01-01", "2024-07-31"), boundaries: boundaries)
        let indicators = Indicator.dossiers(tally, gazetteer: boundaries.gazetteer, targets: [:])
        let online = try #require(indicators.first { $0.id == .dossiers(.online) })
        #expect(online.numerator == 2)
        #expect(online.denominator == 4)
        #expect(online.missing == 1)
        let digitised = try #require(indicators.first { $0.id == .dossiers(.digitised) })
        #expect(digitised.state == .noData)
        #expect(digitised.value == nil)
    }

    private static func contribution(_ rate: DossierRate, _ dossier: Dossier, _ isStated: Bool = true) -> Contribution? {
        DossierOutcome(of: dossier, in: Period("2024-01-01", "2024-07-31")).flatMap {
            SampleRegister.contribution(rate, of: dossier, $0, statesPayment: isStated)
        }
    }
}
