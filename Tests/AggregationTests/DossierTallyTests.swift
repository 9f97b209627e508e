import Catalogue
import Commune
import Testing

@testable import Aggregation

@Suite struct DossierTallyTests {
    static let periods = [
        Period("2024-01-01", "2024-07-31"), Period("2024-06-15", "2024-07-14"), Period("2024-02-10", "2024-02-10"),
        Period("2023-12-15", "2024-03-14"),
    ]
    let register = SampleRegister.make(4000)
    let boundaries = VillageBoundaries(SampleRegister.gazetteer)

    private func figures(_ period: Period) -> DossierFigures {
        DossierFigures(
            DossierTally(register, period: period, boundaries: boundaries), register: register, gazetteer: boundaries.gazetteer)
    }

    /// 3 = 4+5+6; 7 = 8+9+10; 11 = 12+13; 3 = 7+11 but for the inconsistent.
    @Test(arguments: periods)
    func everyRowKeepsTheIdentities(period: Period) throws {
        let figures = figures(period)
        var rows = figures.rows.map { ($0.counts, $0.inconsistent) }
        rows += figures.byField.map { ($0.counts, $0.inconsistent) }
        rows += figures.byField.flatMap(\.procedures).map { ($0.counts, $0.inconsistent) }
        #expect(figures.total[.received].value! > 0)
        for (counts, inconsistent) in rows {
            let numbers = try [
                counts[.received], counts[.online], counts[.inPerson], counts[.postal],
                counts[.carriedOver], counts[.resolved], counts[.early], counts[.onTime],
                counts[.overdue], counts[.inProcess], counts[.withinDue], counts[.lateInProcess], inconsistent,
            ].map { try #require($0.value) }
            #expect(numbers[0] == numbers[1] + numbers[2] + numbers[3] + numbers[4])
            #expect(numbers[5] == numbers[6] + numbers[7] + numbers[8])
            #expect(numbers[9] == numbers[10] + numbers[11])
            #expect(numbers[0] == numbers[5] + numbers[9] + numbers[12])
        }
    }

    /// Counted dossier by dossier, by the words of Domain.md, "Table II.06a", and without `DossierOutcome`.
    @Test(arguments: periods)
    func totalsAreThoseOfAPlainCount(period: Period) {
        let (first, last) = (period.first, period.last)
        let counted = register.dossiers.filter { $0.status != .registered && $0.status != .refused }
        func isDone(_ dossier: Dossier) -> Bool {
            [.resolved, .returned, .withdrawn].contains(dossier.status) || (dossier.status == .unknown && dossier.finished != nil)
        }
        func isWrong(_ dossier: Dossier) -> Bool {
            isDone(dossier) && (dossier.finished.map { $0 < dossier.received } ?? true)
        }
        let received = counted.filter { period.contains($0.received) }
        let carried = counted.filter { dossier in
            dossier.received < first && !isWrong(dossier) && (!isDone(dossier) || dossier.finished! >= first)
        }
        let resolved = counted.filter { isDone($0) && !isWrong($0) && period.contains($0.finished!) }
        let open = counted.filter { $0.received <= last && !isWrong($0) && (!isDone($0) || $0.finished! > last) }
        let late = resolved.filter { dossier in
            dossier.status != .withdrawn && dossier.due.map { dossier.finished! > $0 } ?? false
        }
        let waiting: [DossierStatus] = [.awaitingPapers, .awaitingPayment, .stopped]
        let openLate = open.filter { dossier in !waiting.contains(dossier.status) && dossier.due.map { $0 < last } ?? false }
        let figures = figures(period)
        #expect(figures.total[.online].value == received.count { $0.channel == .online })
        #expect(figures.total[.postal].value == received.count { $0.channel == .postal })
        #expect(figures.total[.inPerson].value == received.count { $0.channel == .inPerson || $0.channel == .unknown })
        #expect(figures.unknownChannel == received.count { $0.channel == .unknown })
        #expect(figures.total[.carriedOver].value == carried.count)
        #expect(figures.total[.resolved].value == resolved.count)
        #expect(figures.total[.overdue].value == late.count)
        #expect(figures.total[.inProcess].value == open.count)
        #expect(figures.total[.lateInProcess].value == openLate.count)
        #expect(figures.inconsistent == received.count(where: isWrong))
    }

    @Test(arguments: periods)
    func partsAddUpToTheTotal(period: Period) {
        let figures = figures(period)
        let total = figures.total[.received].value
        #expect(figures.rows.dropLast().reduce(0) { $0 + $1.counts[.received].value! } == total)
        #expect(figures.rows.last?.subject == .total)
        #expect(figures.byField.reduce(0) { $0 + $1.counts[.received].value! } == total)
        for field in figures.byField {
            #expect(field.procedures.reduce(0) { $0 + $1.counts[.resolved].value! } == field.counts[.resolved].value)
        }
        let counts = figures.total
        #expect(figures.byMonth.reduce(0) { $0 + $1.received.value! } == counts[.received].value! - counts[.carriedOver].value!)
        #expect(figures.byMonth.reduce(0) { $0 + $1.resolved.value! } == figures.total[.resolved].value)
        for row in figures.rows {
            #expect(row.months.reduce(0) { $0 + $1.overdue.value! } == row.counts[.overdue].value)
        }
    }

    @Test func partsOfARegisterMerge() {
        let period = Self.periods[0]
        var first = DossierTally(period: period, boundaries: boundaries, register: register)
        var second = first
        first.add(register.dossiers.prefix(1234))
        second.add(register.dossiers.dropFirst(1234))
        first.merge(second)
        let merged = DossierFigures(first, register: register, gazetteer: boundaries.gazetteer)
        #expect(merged == figures(period))
        #expect(
            Indicator.dossiers(first, gazetteer: boundaries.gazetteer, targets: [:])
                == Indicator.dossiers(
                    DossierTally(register, period: period, boundaries: boundaries), gazetteer: boundaries.gazetteer, targets: [:]))
    }

    @Test func onTimeRates() throws {
        let counts = DossierCounts<Int> { count in
            let values: [DossierCount: Int] = [
                .received: 120, .online: 60, .inPerson: 30, .postal: 10, .carriedOver: 20, .resolved: 100, .early: 50, .onTime: 40,
                .overdue: 10, .inProcess: 20, .withinDue: 15, .lateInProcess: 5,
            ]
            return values[count]!
        }
        let rates = OnTimeRates(counts)
        #expect(rates.resolvedOnTime == 0.9)
        #expect(rates.withinDueOfReceived == 1.05)
        #expect(rates.notLate == 1 - 15.0 / 120)
    }

    @Test func fieldsByNumberThenNameAndTheUnstatedLast() {
        func dossier(_ field: UInt16) -> Dossier { Dossier(received: Day(iso: "2024-02-01")!, field: field) }
        let register = DossierRegister(
            dossiers: [0, 0, 0, 1, 2, 2, 3].map(dossier), fields: ["", "Đất đai", "Hộ tịch", "Chứng thực"], columns: [[]])
        let boundaries = VillageBoundaries(Gazetteer(villages: []))
        let figures = DossierFigures(
            DossierTally(register, period: Period("2024-01-01", "2024-07-31"), boundaries: boundaries), register: register,
            gazetteer: boundaries.gazetteer)
        #expect(figures.byField.map(\.field) == ["Hộ tịch", "Chứng thực", "Đất đai", ""])
    }
}
