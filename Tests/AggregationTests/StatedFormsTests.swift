import Catalogue
import Commune
import Diagnostics
import Testing

@testable import Aggregation

/// A finished form 06a beside the lists, and alone.
@Suite struct StatedFormsTests {
    private static let period = Period(first: Day(iso: "2024-01-01")!, last: Day(iso: "2024-01-31")!)
    private static let gazetteer = Gazetteer(villages: [Village(name: "Bái Sim"), Village(name: "Lý Trúc")])
    private static let settings = Settings(
        commune: CommuneName(name: "xã Ngọc Phụng"), report: ReportSettings(title: "", date: period.last, period: period),
        survey: SurveySettings(referenceDate: period.last))

    /// Two dossiers of Hộ tịch, one before due, and one of Đất đai in process.
    private static let register: DossierRegister = {
        func dossier(_ field: UInt16, _ finished: String?) -> Dossier {
            var dossier = Dossier(received: Day(iso: "2024-01-03")!, place: .village(VillageID(rawValue: 0)), field: field)
            dossier.status = finished == nil ? .inProcess : .returned
            dossier.channel = .online
            dossier.due = Day(iso: "2024-02-08")
            dossier.finished = finished.flatMap { Day(iso: $0) }
            return dossier
        }
        return DossierRegister(
            dossiers: [dossier(1, "2024-01-05"), dossier(1, "2024-01-06"), dossier(2, nil)], fields: ["", "Hộ tịch", "Đất đai"],
            columns: [[.status, .channel, .due, .field]], exportDays: [nil])
    }()

    /// received, online, resolved early, in process
    private static func row(_ field: String, _ received: Int, _ early: Int, _ inProcess: Int) -> StatedTable.Row {
        StatedTable.Row(
            field: field,
            counts: [
                .received: received, .online: received, .inPersonOrPostal: 0, .carriedOver: 0, .resolved: early, .early: early, .onTime: 0,
                .overdue: 0, .inProcess: inProcess, .withinDue: inProcess, .lateInProcess: 0,
            ])
    }

    private static let right = StatedTable.System(name: "", rows: [row("Hộ tịch", 2, 2, 0), row("ĐẤT  ĐAI", 1, 0, 1)])

    private func summary(
        _ tables: [StatedTable], register: DossierRegister? = register, minimum: Int = 0
    ) -> (CommuneSummary, [String]) {
        var settings = Self.settings
        settings.disclosureMinimum = minimum
        var diagnostics = DiagnosticCollector()
        let summary = Aggregator(settings: settings, gazetteer: Self.gazetteer).summarise(
            dossiers: register, stated: tables, surveys: [], facts: [], inputs: [], diagnostics: &diagnostics)
        return (summary, diagnostics.diagnostics.map { String($0.kind.code.split(separator: ".")[1]) }.filter { $0.hasPrefix("stated") })
    }

    private static func table(_ systems: [StatedTable.System], covers: Period? = period) -> StatedTable {
        StatedTable(path: "bieu.csv", covers: covers, systems: systems)
    }

    /// What a form states, and what is said: per field and count, and never in the place of ours.
    @Test(
        arguments: [
            ([right], period, ["stated-form-agrees"], []), ([right], nil, ["stated-period-missing", "stated-form-agrees"], []),
            (
                [StatedTable.System(name: "", rows: [row("Hộ tịch", 3, 2, 1), row("Đất đai", 1, 0, 1)])], period,
                [
                    "stated-total-differs", "stated-total-differs", "stated-total-differs", "stated-total-differs", "stated-field-differs",
                    "stated-field-differs", "stated-field-differs", "stated-field-differs",
                ], ["total 4 3", "online 4 3", "total 2 1", "withinDue 2 1"]
            ),
            (
                [StatedTable.System(name: "", rows: [row("Hộ tịch", 2, 2, 0), row("Nguyễn Thị Canary", 1, 0, 1)])], period,
                ["stated-field-differs", "stated-fields-unknown"], []
            ),
            // The lists are of one of two systems: what the other states is told and not added.
            (
                [
                    StatedTable.System(name: "Trên Hệ thống các Bộ", rows: [row("Hộ tịch", 70, 70, 0)]),
                    StatedTable.System(name: "Trên Hệ thống tỉnh", rows: right.rows),
                ], period,
                ["stated-system-without-list", "stated-form-agrees"], []
            ),
            (
                [
                    StatedTable.System(name: "Trên Hệ thống các Bộ", rows: [row("Hộ tịch", 2, 2, 0)]),
                    StatedTable.System(name: "Trên Hệ thống tỉnh", rows: [row("Đất đai", 1, 0, 1)]),
                ], period, ["stated-form-agrees"], []
            ),
        ] as [([StatedTable.System], Period?, [String], [String])])
    func comparison(systems: [StatedTable.System], covers: Period?, codes: [String], totals: [String]) throws {
        let (summary, said) = summary([Self.table(systems, covers: covers)])
        #expect(said == codes)
        let form = try #require(summary.stated.first)
        let ofTotal = form.differences?.filter { $0.field == nil }.map { "\($0.count.key) \($0.stated) \($0.counted)" }
        #expect(ofTotal == totals)
        #expect(!form.isSource)
        #expect(summary.dossiers?.isStated == false && summary.dossiers?.total[.received] == .known(3))
        #expect(summary.indicator(.dossiers(.online))?.denominator == 3)
    }

    /// A form of other days is compared with what the lists come to in those days.
    @Test func formOfOtherDays() throws {
        let earlier = Period(first: Day(iso: "2024-01-01")!, last: Day(iso: "2024-01-05")!)
        let (_, said) = summary([
            Self.table([StatedTable.System(name: "", rows: [Self.row("Hộ tịch", 2, 1, 1), Self.row("Đất đai", 1, 0, 1)])], covers: earlier)
        ])
        #expect(said == ["stated-form-agrees"])
    }

    @Test func aloneItIsTheSource() throws {
        let (summary, said) = summary([Self.table([Self.right])], register: nil)
        #expect(said == ["stated-form-is-source"])
        let figures = try #require(summary.dossiers)
        #expect(figures.isStated && summary.stated[0].isSource && summary.stated[0].differences == nil)
        #expect(figures.total[.received] == .known(3) && figures.total[.inPersonOrPostal] == .known(0) && figures.total[.postal] == .noData)
        #expect(figures.byField.map(\.field) == ["Hộ tịch", "ĐẤT  ĐAI"])
        for row in figures.rows {
            switch row.subject {
            case .village, .outside: #expect(row.counts[.received] == .noData, "which village they are of is not known")
            case .unknown, .total: #expect(row.counts[.received] == .known(3))
            }
        }
        #expect(summary.indicator(.dossiers(.online))?.value == 1)
        #expect(summary.indicator(.dossiers(.onTime))?.numerator == 2)
        #expect(summary.indicator(.dossiers(.digitised))?.state == .noData)
        #expect(summary.indicator(.dossiers(.online), village: VillageID(rawValue: 0))?.state == .noData)
    }

    /// Forms that cannot stand for the lists.
    @Test(
        arguments: [
            ([table([right], covers: Period(first: period.first, last: Day(iso: "2024-02-29")!))], 0, ["stated-period-differs"], false),
            ([table([right]), table([right])], 0, ["stated-forms-several", "stated-form-is-source"], true),
            (
                [
                    table([StatedTable.System(name: "Hệ thống tỉnh", rows: right.rows)]),
                    table([StatedTable.System(name: "Hệ thống các Bộ", rows: [])]),
                ], 0,
                ["stated-form-is-source"], true
            ),
            ([table([right])], 5, ["stated-form-is-source", "stated-form-hidden"], false),
        ] as [([StatedTable], Int, [String], Bool)])
    func notTheSource(tables: [StatedTable], minimum: Int, codes: [String], hasFigures: Bool) {
        let (summary, said) = summary(tables, register: nil, minimum: minimum)
        #expect(said == codes)
        #expect((summary.dossiers != nil) == hasFigures)
        #expect(hasFigures || summary.indicator(.dossiers(.online))?.state == .noData)
        #expect(minimum == 0 || summary.stated.isEmpty)
    }
}
