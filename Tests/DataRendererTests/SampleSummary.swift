import Aggregation
import Catalogue
import CatalogueNames
import Commune
import Diagnostics

/// A small commune with every block of the contract: dossiers, survey with waves, facts, targets, earlier periods.
enum SampleSummary {
    static let gazetteer = Gazetteer(villages: [
        Village(name: "Bái Sim", households: 40, population: 160, from15: 120, from18: 110),
        Village(name: "Tân Lập", formerCommune: "xã Xuân Dương", households: 30, population: 130, from15: 100, from18: 90),
        Village(name: "Tân Lập", formerCommune: "xã Ngọc Phụng", households: 20, population: 90, from15: 60, from18: 55),
    ])

    static func make() -> CommuneSummary {
        let settings = Settings(
            commune: CommuneName(name: "xã Ngọc Phụng", within: ["huyện Thường Xuân", "tỉnh Thanh Hóa"]),
            report: ReportSettings(
                title: "", date: day("2024-08-22"),
                period: Period(first: day("2024-02-01"), last: day("2024-02-29"), label: "tháng 2 năm 2024")),
            targets: [IndicatorID("survey.account")!: 0.8, .dossiers(.onTime): 0.95],
            survey: SurveySettings(referenceDate: day("2024-02-29"), waves: WaveDays(split: day("2024-02-15"))))
        var diagnostics = DiagnosticCollector()
        return Aggregator(settings: settings, gazetteer: gazetteer).summarise(
            dossiers: register, surveys: [persons, totals], facts: facts,
            inputs: [
                InputFile(
                    path: "mot-cua/t2.csv", kind: .dossierList, sha256: "ab12", encoding: "utf-8", delimiter: "\t", headerLines: [4, 5],
                    tally: [.used: 28, .rejected: 1, .duplicate: 1, .total: 2, .header: 2, .note: 5, .blank: 3],
                    covers: Period(first: day("2024-01-01"), last: day("2024-02-29")))
            ], diagnostics: &diagnostics)
    }

    private static var register: DossierRegister {
        let dossiers = (0..<28).map { index in
            var dossier = Dossier(
                received: day("2024-01-03").advanced(by: index * 2), place: place(index), field: UInt16(index % 3),
                procedure: UInt16(index % 3))
            dossier.channel = [.online, .inPerson, .postal, .unknown][index % 4]
            dossier.status = [.returned, .inProcess, .withdrawn, .returned, .awaitingPapers][index % 5]
            dossier.due = dossier.received.advanced(by: 7)
            if [0, 2, 3].contains(index % 5), index != 15 { dossier.finished = dossier.received.advanced(by: 5 + index % 4) }
            dossier.payment = index % 2 == 0 ? .online : .cash
            dossier.fee = .yes
            return dossier
        }
        return DossierRegister(
            dossiers: dossiers, fields: ["", "Hộ tịch", "Chứng thực \"sao y\""], procedures: ["", "Khai sinh", "=Bản sao"],
            columns: [[.status, .channel, .payment, .fee, .field, .procedure, .due]], exportDays: [day("2024-02-29")])
    }

    private static func place(_ index: Int) -> Place {
        switch index % 5 {
        case 3: .unknown
        case 4: .outside
        default: .village(VillageID(rawValue: UInt16(index % 5)))
        }
    }

    private static var persons: SurveyFile {
        let people = (0..<40).map { index in
            var person = PersonAnswer(place: .village(VillageID(rawValue: UInt16(index % 2))))
            person.birthYear = 1990 + index
            person[.account] = index % 7 == 6 ? nil : index % 3 != 0
            person[.vneid2] = index % 4 != 0
            person.services = index % 3 == 0 ? [] : [.electricity, .telecom]
            person.surveyed = day("2024-02-10").advanced(by: index % 10)
            return person
        }
        return SurveyFile(
            path: "khao-sat/bai-sim.csv",
            columns: SurveyColumns(questions: [.account, .vneid2, .cashless], services: .all),
            answers: .persons(people))
    }

    private static var totals: SurveyFile {
        var row = CountedAnswer(place: .village(VillageID(rawValue: 2)))
        (row.people, row.from15, row.from18) = (90, 60, 55)
        row.yes = [.question(.account): 45]
        return SurveyFile(path: "khao-sat/tan-lap.csv", columns: SurveyColumns(questions: [.account]), answers: .villageTotals([row]))
    }

    private static var facts: [Fact] {
        [
            Fact(slug: "tram-bts", name: "Trạm BTS", value: 8, unit: "trạm", target: 9),
            Fact(slug: "ky-so", name: "Văn bản ký số", numerator: 1846, denominator: 1846, unit: "%", target: 100),
            Fact(slug: "loa", name: "-Loa", village: VillageID(rawValue: 1), value: 2, unit: "cụm"),
            Fact(slug: "wifi", name: "Wifi", text: "=đã lắp, \"tốt\""),
        ]
    }

    static func day(_ iso: String) -> Day { Day(iso: iso)! }
}
