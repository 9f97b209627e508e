// A case stays on one line.
// swift-format-ignore-file

import Commune
import Diagnostics
import Testing

@testable import Configuration

@Suite struct ConferenceReaderTests {
    private static let start = """
        commune: { name: xã Ngọc Phụng }
        issuer: { body: BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ }
        report: { date: 2024-08-22, period: { from: 2024-01-01, to: 2024-07-31 } }

        """

    private func read(_ text: String) throws -> Conference? {
        try SettingsReader(indicators: []).read(Self.start + text, file: "baocao.yaml").conference
    }

    @Test func everyKeyIsRead() throws {
        let conference = try #require(try read(
            """
            conference:
              date: 22/08/2024
              session: sáng
              place: Hội trường xã
              name: hội nghị sơ kết
              headline: Ngọc Phụng sơ kết
              published: 2024-08-24
              host: Đảng ủy xã
              chair: { name: Lê Khải, post: Trưởng ban }
              speakers:
                - { name: Lê Khải, post: Trưởng ban, message: “Vì dân.”, picture: anh/a.jpg, caption: Phát biểu }
                - { name: Vi Hạnh, post: Bí thư Đoàn }
              campaign: { name: Tuần lễ, organiser: Đoàn xã, from: 2024-08-23, to: 2024-08-30, purpose: hướng dẫn }
              pilot: { name: mô hình, place: thôn A, content: ba không }
            """))
        let (chair, secretary) = (Conference.Official(name: "Lê Khải", post: "Trưởng ban"), Conference.Official(name: "Vi Hạnh", post: "Bí thư Đoàn"))
        #expect(
            conference
                == Conference(
                    date: day("2024-08-22"), session: .morning, place: "Hội trường xã", name: "hội nghị sơ kết", headline: "Ngọc Phụng sơ kết",
                    published: day("2024-08-24"), host: "Đảng ủy xã", chair: chair,
                    speakers: [
                        .init(official: chair, message: "Vì dân.", picture: "anh/a.jpg", caption: "Phát biểu"), .init(official: secretary),
                    ],
                    campaign: .init(name: "Tuần lễ", organiser: "Đoàn xã", first: day("2024-08-23"), last: day("2024-08-30"), purpose: "hướng dẫn"),
                    pilot: .init(name: "mô hình", place: "thôn A", content: "ba không")))
    }

    @Test(arguments: [
        ("", nil, nil), ("conference: { date: 2024-08-20 }", "2024-08-22", "Ban Chỉ đạo Chuyển đổi số xã Ngọc Phụng"),
        ("conference: { date: 2024-08-25 }", "2024-08-25", "Ban Chỉ đạo Chuyển đổi số xã Ngọc Phụng"),
    ])
    func whatIsLeftOut(text: String, published: String?, host: String?) throws {
        let conference = try read(text)
        #expect(conference?.published.iso == published)
        #expect(conference?.host == host)
        #expect(conference?.speakers ?? [] == [])
    }

    /// The campaign's own days are of neither wave, unless one day divides the survey.
    @Test(arguments: [
        ("", "2024-08-23", "2024-08-31"), ("survey: { wave-split: 2024-08-25 }", "2024-08-25", "2024-08-25"),
    ])
    func campaignDividesTheSurvey(text: String, end: String, split: String) throws {
        let campaign = "conference: { date: 2024-08-22, campaign: { name: Tuần lễ, from: 2024-08-23, to: 2024-08-30 } }\n"
        let waves = try SettingsReader(indicators: []).read(Self.start + campaign + text, file: "baocao.yaml").survey.waves
        #expect(waves?.end == day(end))
        #expect(waves?.split == day(split))
    }

    @Test(arguments: [
        ("conference: { place: Hội trường }", "dòng 4, cột 13: Thiếu khóa “conference.date”."),
        ("conference: { date: hôm nay }", "dòng 4, cột 21: Khóa “conference.date” cần một ngày, nhưng đang ghi “hôm nay”."),
        ("conference: { date: 2024-08-22, sesion: sáng }", "dòng 4, cột 33: Không có khóa nào tên là “conference.sesion”."),
        ("conference: { date: 2024-08-22, session: trưa }", "dòng 4, cột 42: Khóa “conference.session” không nhận giá trị “trưa”."),
        ("conference: { date: 2024-08-22, chair: { name: Lê Khải } }", "dòng 4, cột 40: Thiếu khóa “conference.chair.post”."),
        ("conference: { date: 2024-08-22, speakers: Lê Khải }", "dòng 4, cột 43: Mục “conference.speakers” phải là một danh sách, mỗi phần tử một dòng bắt đầu bằng dấu gạch ngang."),
        ("conference: { date: 2024-08-22, speakers: [ { name: A } ] }", "dòng 4, cột 45: Thiếu khóa “conference.speakers.post”."),
        ("conference: { date: 2024-08-22, speakers: [ { name: A, post: B, picture: ../a.jpg } ] }", "dòng 4, cột 74: Khóa “conference.speakers.picture” chỉ được chỉ tới tệp trong thư mục của xã: “../a.jpg”."),
        ("conference: { date: 2024-08-22, campaign: { name: Tuần lễ, from: 2024-08-23 } }", "dòng 4, cột 43: Thiếu khóa “conference.campaign.to”."),
        ("conference: { date: 2024-08-22, campaign: { name: T, from: 2024-08-30, to: 2024-08-23 } }", "dòng 4, cột 60: Đợt ra quân kết thúc trước khi bắt đầu: từ 2024-08-30 đến 2024-08-23."),
        ("conference: { date: 2024-08-22, pilot: { place: thôn A } }", "dòng 4, cột 40: Thiếu khóa “conference.pilot.name”."),
        ("conference: sáng 22/8", "dòng 4, cột 13: Mục “conference” phải gồm các dòng “khóa: giá trị”."),
    ])
    func mistakesAreNamedWithTheirPlace(text: String, message: String) {
        let error = #expect(throws: DiagnosticError.self) { _ = try read(text) }
        let told = error?.diagnostics.map { "\(Wording(.vietnamese).place($0.location!)): \(Wording(.vietnamese).text(of: $0))" }
        #expect(told?.contains("baocao.yaml, \(message)") == true, "\(told ?? [])")
    }

    private func day(_ iso: String) -> Day { Day(iso: iso)! }
}
