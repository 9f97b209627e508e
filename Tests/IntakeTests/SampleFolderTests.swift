import Commune
import Diagnostics
import GoldenFiles
import Tabular
import Testing

@testable import Intake

/// Both samples read whole, against the counts of Tests/Independent.
@Suite struct SampleFolderTests {
    /// Path, kind, rows, accepted, rejected, duplicates of each dossier export.
    @Test(arguments: [
        (
            "ngoc-phung",
            [
                "mot-cua/danh-sach-ho-so-2023-11_2024-03.csv dossierList utf-8 928 749 0 179",
                "mot-cua/ho-so-2024-06_2024-08.txt dossierList utf-16le 718 718 0 0",
                "mot-cua/so-theo-doi-2024-03_2024-06.csv dossierLedger utf-8 850 685 0 165",
            ], 2152, 7, 7
        ),
        (
            "thuong-xuan",
            [
                "mot-cua/danh-sach-ho-so-quy-4-2025.csv dossierList utf-8 2606 2606 0 0",
                "mot-cua/ho-so-quy-3-2025.csv dossierList utf-8 2704 2094 0 610",
            ], 4700, 3, 46
        ),
    ])
    func folder(name: String, exports: [String], dossiers: Int, surveys: Int, villages: Int) throws {
        let records = try read(name).records
        let inputs = records.inputs.filter { $0.path.hasPrefix("mot-cua/") }.map {
            "\($0.path) \($0.kind) \($0.encoding) \($0.rows) \($0.accepted) \($0.rejected) \($0.duplicates)"
        }
        #expect(inputs == exports)
        #expect(records.dossiers?.dossiers.count == dossiers)
        #expect(records.surveys.count == surveys)
        #expect(records.gazetteer.villages.filter { $0.validTo == nil }.count == villages)
    }

    @Test func registerOfNgocPhung() throws {
        let (records, diagnostics) = try read("ngoc-phung")
        let register = try #require(records.dossiers)
        #expect(register.fields.sorted() == ["", "Bảo trợ xã hội", "Chứng thực", "Hộ tịch", "Người có công", "Đất đai"].sorted())
        #expect(register.exportDays.map { $0?.iso } == ["2024-03-15", "2024-08-11", "2024-06-15"])
        #expect(register.columns[2] == [.field, .procedure, .channel, .due, .collectionDayOnly])
        #expect(records.inputs.first { $0.kind == .dossierLedger }?.covers?.first.iso == "2024-03-01")
        #expect(
            diagnostics.diagnostics.filter { $0.severity == .error || $0.kind.code == "intake.day-unread" }
                .map { "\($0.kind.code) \($0.location?.line ?? 0)" } == ["intake.day-unread 235"])
    }

    /// A file, and what `explain` says of it: kind, lines of the header, rows above it, columns that are not used.
    @Test(arguments: [
        ("ngoc-phung/mot-cua/so-theo-doi-2024-03_2024-06.csv", InputFile.Kind.dossierLedger, [7, 8], 4, 850, 5),
        ("ngoc-phung/khao-sat/03-dong-luu-2.csv", .persons, [1], 0, 214, 2),
        ("ngoc-phung/khao-sat/02-dong-luu.csv", .households, [2], 1, 62, 0),
        ("thuong-xuan/khao-sat/tong-hop-thon.csv", .villageTotals, [1], 0, 27, 0), ("thuong-xuan/thon.csv", .villages, [1], 0, 49, 0),
        ("ngoc-phung/chi-tieu.csv", .facts, [1], 0, 15, 0),
    ])
    func explanation(file: String, kind: InputFile.Kind, header: [Int], preamble: Int, rows: Int, unused: Int) throws {
        var diagnostics = DiagnosticCollector()
        let source = InputSource(path: file, bytes: try ByteSource.open(SampleFolder.path(file)))
        let explanations = try FolderIntake(settings: nil, parallelism: 1).explain(
            source, options: ReadingOptions(), diagnostics: &diagnostics)
        let explanation = try #require(explanations.first)
        #expect(explanation.kind == kind)
        #expect(explanation.headerLines == header)
        #expect(explanation.preambleLineCount == preamble)
        #expect(explanation.tally.data == rows)
        #expect(explanation.columns.filter { $0.recognisedAs == nil }.count == unused)
        #expect(diagnostics.count(of: .error) == 0)
    }

    @Test func suggestionsSayWhichSettingWouldChangeIt() throws {
        var diagnostics = DiagnosticCollector()
        let text = "Mã hồ sơ,Số hồ sơ,Ngày nhận,Ngày hẹn trã,Địa chỉ,Địa chỉ\nA1,1,02/01/2024,05/01/2024,x,y\n"
        let explanations = try FolderIntake(settings: nil, parallelism: 1)
            .explain(InputSource(path: "t.csv", bytes: .bytes(Array(text.utf8))), options: ReadingOptions(), diagnostics: &diagnostics)
        #expect(
            explanations.map(\.suggestions) == [
                [
                    .init(setting: "reading.columns.code", values: ["Số hồ sơ"]),
                    .init(setting: "reading.columns.address", values: ["#5", "#6"]),
                    .init(setting: "reading.columns.due", values: ["Ngày hẹn trã"]),
                ]
            ])
    }

    private func read(_ name: String) throws -> (records: FolderRecords, diagnostics: DiagnosticCollector) {
        var diagnostics = DiagnosticCollector()
        let records = try FolderIntake(settings: SampleFolder.settings(name), parallelism: 2)
            .read(try SampleFolder.sources(name), diagnostics: &diagnostics)
        return (records, diagnostics)
    }
}

/// The committed samples as a folder's files.
enum SampleFolder {
    static func path(_ file: String) -> String { Repository.file("samples/\(file)").path }

    static func settings(_ name: String) -> Settings {
        let isMerged = name == "thuong-xuan"
        let period = isMerged ? ("2025-07-01", "2025-12-31") : ("2024-01-01", "2024-07-31")
        let last = Day(iso: period.1)!
        return Settings(
            commune: isMerged
                ? CommuneName(name: "xã Thường Xuân", within: ["tỉnh Thanh Hóa"])
                : CommuneName(name: "xã Ngọc Phụng", within: ["huyện Thường Xuân", "tỉnh Thanh Hóa"]),
            report: ReportSettings(title: "", date: last, period: Period(first: Day(iso: period.0)!, last: last)),
            survey: SurveySettings(referenceDate: last))
    }

    static func sources(_ name: String) throws -> FolderSources {
        let files: [String: (dossiers: [String], surveys: [String])] = [
            "ngoc-phung": (
                ["danh-sach-ho-so-2023-11_2024-03.csv", "ho-so-2024-06_2024-08.txt", "so-theo-doi-2024-03_2024-06.csv"],
                [
                    "01-bai-sim.csv", "02-dong-luu.csv", "03-dong-luu-2.csv", "04-hoa-phuong.csv", "05-ly-truc.txt", "06-thuy-mai.csv",
                    "07-na-khoang-thuong.csv",
                ]
            ),
            "thuong-xuan": (
                ["danh-sach-ho-so-quy-4-2025.csv", "ho-so-quy-3-2025.csv"], ["phieu-ca-nhan.csv", "phieu-ho.csv", "tong-hop-thon.csv"]
            ),
        ]
        func source(_ file: String) throws -> InputSource {
            InputSource(path: file, bytes: try ByteSource.open(path("\(name)/\(file)")))
        }
        let own = try #require(files[name])
        return FolderSources(
            villages: try source("thon.csv"), dossiers: try own.dossiers.map { try source("mot-cua/\($0)") },
            surveys: try own.surveys.map { try source("khao-sat/\($0)") }, facts: [try source("chi-tieu.csv")])
    }
}
