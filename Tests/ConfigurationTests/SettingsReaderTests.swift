// A case stays on one line.
// swift-format-ignore-file

import Catalogue
import Commune
import Diagnostics
import Testing

@testable import Configuration

@Suite struct SettingsReaderTests {
    private let reader = SettingsReader(indicators: ["survey.account", "survey.vneid2", "dossiers.on-time"])

    private static let smallest = """
        commune: { name: xã Ngọc Phụng }
        report: { period: { from: 2024-01-01, to: 2024-07-31 } }

        """

    @Test func theSmallestFileGetsSensibleDefaults() throws {
        let settings = try reader.read(Self.smallest, file: "baocao.yaml")
        #expect(settings.commune.name == "xã Ngọc Phụng")
        #expect(settings.report.template == "hoi-nghi")
        #expect(settings.report.date == Day(iso: "2024-07-31"))
        #expect(settings.survey.referenceDate == Day(iso: "2024-07-31"))
        #expect(settings.survey.paymentAge == 15)
        #expect(settings.inputs.villages == "thon.csv")
        #expect(settings.issuer.place == "Ngọc Phụng")
        #expect(settings.disclosureMinimum == 0)
        #expect(settings.siteAddress == nil)
    }

    @Test func everyKeyIsRead() throws {
        let settings = try reader.read(
            """
            commune: { name: xã A, within: [huyện B, tỉnh C] }
            issuer:
              superior: ĐẢNG ỦY
              signer: { authority: TM. BAN CHỈ ĐẠO, post: TRƯỞNG BAN, name: X }
              recipients: [Như trên, "Lưu: VT"]
            report:
              template: thang
              title: kết quả tháng 7
              date: 22/08/2024
              period: { from: 2024-07-01, to: 2024-07-31, label: tháng 7 }
              pictures: [{ file: anh/a.jpg, caption: Hội nghị }]
              draft: có
            inputs: { dossiers: [du-lieu/*.csv] }
            targets: { survey.account: 80, dossiers.on-time: "98,5%" , facts.tram-bts: 100 }
            survey: { reference-date: 2024-06-30, payment-age: 16, adult-age: 18 }
            disclosure: { minimum: 5 }
            reading: { columns: { received: Ngày vào sổ }, boundaries: old }
            site: { address: https://xa.example.gov.vn/bao-cao }
            """, file: "baocao.yaml")
        #expect(settings.commune.within == ["huyện B", "tỉnh C"])
        #expect(settings.report.date == Day(iso: "2024-08-22"))
        #expect(settings.report.period.label == "tháng 7")
        #expect(settings.report.draft)
        #expect(settings.report.pictures == [.init(file: "anh/a.jpg", caption: "Hội nghị")])
        #expect(settings.targets == [IndicatorID("survey.account")!: 0.8, .dossiers(.onTime): 0.985, .fact("tram-bts"): 1])
        #expect(settings.survey.paymentAge == 16)
        #expect(settings.disclosureMinimum == 5)
        #expect(settings.reading.columns == ["received": ["Ngày vào sổ"]])
        #expect(settings.reading.boundaries == .old)
        #expect(settings.issuer.signer.post == "TRƯỞNG BAN")
        #expect(settings.siteAddress?.text == "https://xa.example.gov.vn/bao-cao/")
    }

    @Test(arguments: [
        ("2024-6T", "2024-01-01", "2024-06-30", "6 tháng đầu năm 2024"), ("2024-9T", "2024-01-01", "2024-09-30", "9 tháng đầu năm 2024"),
        ("2024-07", "2024-07-01", "2024-07-31", "tháng 7 năm 2024"), ("bc-2024-07", "2024-06-15", "2024-07-14", "kỳ báo cáo tháng 7 năm 2024"),
        ("{ from: 2024-01-01, to: 2024-06-30 }", "2024-01-01", "2024-06-30", nil),
    ])
    func periods(text: String, first: String, last: String, label: String?) throws {
        let period = try reader.read("commune: { name: x }\nreport: { period: \(text) }", file: "baocao.yaml").report.period
        #expect((period.first.iso, period.last.iso, period.label) == (first, last, label))
    }

    @Test(arguments: [
        ("commune: { name: x }\nreport: { period: last-month }", "baocao.yaml, dòng 2, cột 19: Khóa “report.period” không nhận giá trị “last-month”."),
        ("commune: { name: x }\nreport: { period: 6 tháng đầu năm }", "baocao.yaml, dòng 2, cột 19: Khóa “report.period” không nhận giá trị “6 tháng đầu năm”."),
        ("commune: { nam: x }\nreport: { period: { from: 2024-01-01, to: 2024-07-31 } }", "baocao.yaml, dòng 1, cột 12: Không có khóa nào tên là “commune.nam”."),
        ("commune: { name: x }\nreport: {}", "baocao.yaml, dòng 2, cột 9: Thiếu khóa “report.period”."),
        ("report: { period: { from: 2024-01-01, to: 2024-07-31 } }", "baocao.yaml, dòng 1, cột 1: Thiếu khóa “commune”."),
        (smallest + "targets: { survey.acount: 80 }", "baocao.yaml, dòng 3, cột 12: Không có chỉ tiêu nào mang mã “survey.acount”."),
        (smallest + "targets: { survey.account: 180 }", "baocao.yaml, dòng 3, cột 28: Mục tiêu “survey.account” phải là phần trăm từ 0 đến 100, nhưng đang ghi “180”."),
        (smallest + "survey: { payment-age: mười lăm }", "baocao.yaml, dòng 3, cột 24: Khóa “survey.payment-age” cần một số nguyên từ 1 trở lên, nhưng đang ghi “mười lăm”."),
        (smallest + "survey: { reference-date: 31-7-2024 }", "baocao.yaml, dòng 3, cột 27: Khóa “survey.reference-date” cần một ngày, nhưng đang ghi “31-7-2024”."),
        (smallest + "inputs: { villages: ../thon.csv }", "baocao.yaml, dòng 3, cột 21: Khóa “inputs.villages” chỉ được chỉ tới tệp trong thư mục của xã: “../thon.csv”."),
        (smallest + "site: { address: xa.example.gov.vn }", "baocao.yaml, dòng 3, cột 18: Địa chỉ ở khóa “site.address” phải bắt đầu bằng https:// hoặc http://."),
        (smallest + "site: { address: https://admin:mat-khau@a.vn }", "baocao.yaml, dòng 3, cột 18: Địa chỉ ở khóa “site.address” không được có tên đăng nhập hay mật khẩu (phần đứng trước dấu @)."),
        (smallest + "site: { url: https://a.vn }", "baocao.yaml, dòng 3, cột 9: Không có khóa nào tên là “site.url”."),
        ("commune: { name: x }\nreport: { period: { from: 2024-08-01, to: 2024-07-31 } }", "baocao.yaml, dòng 2, cột 19: Kỳ báo cáo kết thúc trước khi bắt đầu: từ 2024-08-01 đến 2024-07-31."),
    ])
    func mistakesAreNamedWithTheirPlace(text: String, message: String) {
        #expect(messages(reading: text) == [message])
    }

    @Test func theNearestKnownKeyIsSuggested() throws {
        let error = #expect(throws: DiagnosticError.self) {
            try reader.read(Self.smallest + "target: { survey.account: 80 }", file: "baocao.yaml")
        }
        let diagnostic = try #require(error?.diagnostics.first)
        #expect(Wording(.vietnamese).hint(of: diagnostic)?.hasPrefix("Có phải là “targets”?") == true)
        #expect(Wording(.english).hint(of: diagnostic)?.hasPrefix("Did you mean “targets”?") == true)
    }

    @Test func allMistakesAreReportedTogether() {
        #expect(messages(reading: "commune: { nam: x }\nreport: { period: { from: hôm qua, to: 2024-07-31 } }\nx: 1").count == 3)
    }

    @Test func brokenYAMLGivesItsLine() {
        #expect(messages(reading: "commune: { name: x\nreport: [").first?.hasPrefix("baocao.yaml, dòng ") == true)
    }

    private func messages(reading text: String) -> [String] {
        do throws(DiagnosticError) {
            _ = try reader.read(text, file: "baocao.yaml")
            return []
        } catch {
            let wording = Wording(.vietnamese)
            return error.diagnostics
                .filter { $0.kind.code != "settings.missing-key" || error.diagnostics.count == 1 }
                .map { "\(wording.place($0.location!)): \(wording.text(of: $0))" }
        }
    }
}
