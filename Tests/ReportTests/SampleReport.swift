import Aggregation
import Catalogue
import CatalogueNames
import Commune
import Diagnostics
import Report

/// A commune of three villages for the tests of templates, with or without each kind of input.
struct SampleReport {
    var hasDossiers = true
    var hasSurvey = true
    var hasFacts = true
    var villageNames = ["Bái Sim", "Lý Trúc", "Thủy Mai"]
    var title = "Kết quả chuyển đổi số 7 tháng đầu năm 2024"
    var facts = [
        Fact(slug: "tram-bts", name: "Trạm BTS", value: 8, unit: "trạm", target: 9),
        Fact(slug: "van-ban-ky-so", name: "Văn bản ký số", numerator: 1846, denominator: 1846, unit: "%", target: 100),
        Fact(slug: "loa", name: "Loa", village: VillageID(rawValue: 1), value: 2, unit: "cụm"),
    ]
    var period = Period(first: day("2024-01-01"), last: day("2024-07-31"), label: "7 tháng đầu năm 2024")
    var language = "vi"
    var conference: Conference?

    var settings: Settings {
        var settings = Settings(
            commune: CommuneName(name: "xã Ngọc Phụng", within: ["huyện Thường Xuân", "tỉnh Thanh Hóa"]),
            issuer: Issuer(
                superior: "ỦY BAN NHÂN DÂN XÃ NGỌC PHỤNG", body: "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", number: "Số:      /BC-BCĐ",
                place: "Ngọc Phụng", signer: Issuer.Signer(authority: "TM. BAN CHỈ ĐẠO", post: "TRƯỞNG BAN", name: "Lê Đình Khải"),
                recipients: ["Ban Chỉ đạo huyện;", "Lưu: VT."]),
            report: ReportSettings(
                title: title, date: Self.day("2024-08-22"), period: period),
            targets: [IndicatorID("survey.account")!: 0.8, IndicatorID("survey.vneid2")!: 1, .dossiers(.onTime): 0.95],
            survey: SurveySettings(referenceDate: Self.day("2024-07-31")))
        settings.report.language = language
        settings.conference = conference
        settings.survey.waves = conference?.campaign.map { WaveDays(around: $0.first, $0.last) }
        return settings
    }

    var summary: CommuneSummary {
        var diagnostics = DiagnosticCollector()
        let villages = villageNames.map { Village(name: $0, households: 40, population: 160, from15: 60, from18: 50) }
        return Aggregator(settings: settings, gazetteer: Gazetteer(villages: villages)).summarise(
            dossiers: hasDossiers ? register : nil,
            surveys: hasSurvey ? [persons] + (conference?.campaign == nil ? [] : [personsAfter]) : [],
            facts: hasFacts ? facts.filter { $0.village.map { $0.rawValue < villages.count } ?? true } : [],
            inputs: [
                InputFile(
                    path: "mot-cua/t2.csv", kind: .dossierList, encoding: "utf-8", delimiter: ";",
                    tally: [.used: 120, .rejected: 3, .duplicate: 1])
            ], diagnostics: &diagnostics)
    }

    private var register: DossierRegister {
        let dossiers = (0..<120).map { index in
            var dossier = Dossier(
                received: Self.day("2023-01-05").advanced(by: index * 5),
                place: index % 9 == 8 ? .unknown : .village(VillageID(rawValue: UInt16(index % villageNames.count))),
                field: UInt16(1 + index % 2), procedure: UInt16(1 + index % 2))
            dossier.channel = [.online, .inPerson, .online, .postal][index % 4]
            dossier.status = index > 112 ? .inProcess : .returned
            dossier.due = dossier.received.advanced(by: 7)
            if index <= 112 { dossier.finished = dossier.received.advanced(by: index % 10 == 0 ? 9 : 5 + index % 3) }
            return dossier
        }
        return DossierRegister(
            dossiers: dossiers, fields: ["", "Hộ tịch", "Chứng thực"], procedures: ["", "Khai sinh", "Bản sao"],
            columns: [[.status, .channel, .field, .procedure, .due]], exportDays: [Self.day("2024-08-11")])
    }

    private var persons: SurveyFile {
        let people = (0..<90).map { index in
            var person = PersonAnswer(place: .village(VillageID(rawValue: UInt16(index % villageNames.count))))
            person.birthYear = 1950 + index % 55
            person[.account] = index % 11 == 10 ? nil : index % 4 != 0
            person[.vneid2] = index % 6 != 0
            person.services = index % 5 < 2 ? [] : index % 2 == 0 ? [.electricity, .telecom] : [.electricity]
            person.surveyed = Self.day("2024-07-10").advanced(by: index % 10)
            return person
        }
        return SurveyFile(
            path: "khao-sat/phieu.csv",
            columns: SurveyColumns(questions: [.account, .vneid2, .cashless], services: .all),
            answers: .persons(people))
    }

    /// Asked after the campaign: more of them have an account.
    private var personsAfter: SurveyFile {
        let people = (0..<90).map { index in
            var person = PersonAnswer(place: .village(VillageID(rawValue: UInt16(index % villageNames.count))))
            person.birthYear = 1950 + index % 55
            person[.account] = index % 12 != 0
            person[.vneid2] = index % 6 != 0
            person.surveyed = Self.day("2024-09-02")
            return person
        }
        return SurveyFile(
            path: "khao-sat/sau.csv", columns: SurveyColumns(questions: [.account, .vneid2], services: []), answers: .persons(people))
    }

    static let conference = Conference(
        date: day("2024-08-22"), session: .morning, place: "Hội trường xã", published: day("2024-08-23"),
        host: "Ban Chỉ đạo Chuyển đổi số xã Ngọc Phụng", chair: .init(name: "Lê Đình Khải", post: "Trưởng Ban Chỉ đạo"),
        speakers: [
            .init(official: .init(name: "Lê Đình Khải", post: "Trưởng Ban Chỉ đạo"), message: "Vì người dân."),
            .init(official: .init(name: "Vi Thị Hạnh", post: "Bí thư Đoàn Thanh niên xã")),
        ],
        campaign: .init(
            name: "Tuần lễ cao điểm", organiser: "Đoàn Thanh niên xã", first: day("2024-08-23"), last: day("2024-08-30"),
            purpose: "hướng dẫn người dân"),
        pilot: .init(name: "mô hình “3 không”", place: "thôn Lý Trúc", content: "không khai báo lại"))

    static let englishConference = Conference(
        date: day("2024-08-22"), session: .morning, place: "the commune hall", published: day("2024-08-23"),
        host: "the digital transformation board", chair: .init(name: "Lê Đình Khải", post: "head of the board"),
        speakers: [.init(official: .init(name: "Lê Đình Khải", post: "head of the board"), message: "For the people.")],
        campaign: .init(
            name: "a week of digital transformation", organiser: "The youth union", first: day("2024-08-23"), last: day("2024-08-30"),
            purpose: "show people how it is done"),
        pilot: .init(name: "the “three noes”", place: "Lý Trúc", content: "no repeated declarations"))

    static func day(_ iso: String) -> Day { Day(iso: iso)! }

    /// The document of a template, with what was found.
    /// - Parameter address: of the report's page.
    func write(
        _ template: String, file: String = "report.md", address: String? = nil, isOwn: Bool = false
    ) throws -> (document: ReportDocument?, found: [Diagnostic]) {
        var diagnostics = DiagnosticCollector()
        let template = try ReportTemplate.parse(template, file: file, isOwn: isOwn)
        let document = ReportWriter(settings: settings, template: template, address: address).write(summary, diagnostics: &diagnostics)
        return (document, diagnostics.diagnostics)
    }

    /// The document as text; what was found where there is none.
    func text(_ template: String) -> String {
        do {
            let (document, found) = try write(template)
            return document.map(DocumentDump.text) ?? Self.text(found)
        } catch {
            return Self.text((error as? DiagnosticError)?.diagnostics ?? [])
        }
    }

    /// "report.md:3:5 report.unknown-name-near dossier.received → dossiers.received"
    static func text(_ found: [Diagnostic]) -> String {
        let wording = Wording(.english)
        return found.map { diagnostic in
            let place = diagnostic.location.map { "\($0.file):\($0.line ?? 0)" } ?? "?"
            let name = wording.text(of: diagnostic).firstMatch(of: /“(.*?)”/).map { " \($0.1)" }
            let nearest = wording.hint(of: diagnostic)?.firstMatch(of: /^Did you mean “(.*?)”/).map { " → \($0.1)" }
            return "\(place) \(diagnostic.kind.code)\(name ?? "")\(nearest ?? "")"
        }.joined(separator: "\n")
    }
}
