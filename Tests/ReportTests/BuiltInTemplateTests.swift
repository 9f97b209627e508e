import Commune
import Diagnostics
import GoldenFiles
import Report
import Testing

/// The templates that come with the program, for communes with and without each kind of input.
@Suite struct BuiltInTemplateTests {
    @Test(arguments: ["hoi-nghi", "thang", "tom-tat"], ["full", "no-survey", "no-dossiers", "no-facts", "nothing", "one-village"])
    func document(_ template: String, _ variant: String) throws {
        var sample = SampleReport()
        switch variant {
        case "no-survey": sample.hasSurvey = false
        case "no-dossiers": sample.hasDossiers = false
        case "no-facts": sample.hasFacts = false
        case "nothing": (sample.hasSurvey, sample.hasDossiers, sample.hasFacts) = (false, false, false)
        case "one-village": sample.villageNames = ["Bái Sim"]
        default: break
        }
        let (document, found) = try sample.write(try Repository.text(of: "templates/\(template)/report.md"))
        #expect(found.isEmpty, "\(SampleReport.text(found))")
        let text = DocumentDump.text(try #require(document)) + "\n"
        try GoldenFile("\(template)-\(variant).txt").check(text)
    }

    /// A report whose address is known is the same but for the code that leads to it.
    @Test(arguments: ["report.md", "report.en.md"]) func theNoticeLeadsToThePublishedPage(file: String) throws {
        var sample = SampleReport()
        sample.language = file == "report.md" ? "vi" : "en"
        let template = try Repository.text(of: "templates/tom-tat/\(file)")
        let address = "https://a.vn/ngoc-phung/2024-01-01_2024-07-31/bao-cao.html"
        let (without, with) = (try sample.write(template).document, try sample.write(template, address: address).document)
        var published = try #require(with)
        guard case .code(let code) = published.blocks.popLast() else {
            Issue.record("no code")
            return
        }
        #expect(code.address == address && published.address == address)
        #expect(code.words.hasPrefix(file == "report.md" ? "Quét mã" : "Scan"))
        published.address = nil
        #expect(published == without)
    }

    @Test(arguments: [
        ("```qr\n```", "Quét mã để xem báo cáo trên mạng:"), ("```qr\ntext: \"{{commune}} trên mạng\"\n```", "xã Ngọc Phụng trên mạng"),
    ])
    func aCodeSaysWhatItIsFor(template: String, words: String) throws {
        let (document, found) = try SampleReport().write(template, address: "https://a.vn/b/bao-cao.html")
        #expect(found.isEmpty)
        guard case .code(let code) = document?.blocks.first else {
            Issue.record("no code")
            return
        }
        #expect(code.words == words)
    }

    /// The news of a conference: with and without what it tells of.
    @Test(arguments: ["full", "no-survey", "no-dossiers", "nothing", "one-village", "no-conference", "bare-conference", "no-campaign"])
    func news(_ variant: String) throws {
        var sample = SampleReport()
        sample.conference = SampleReport.conference
        sample.facts += [
            Fact(
                slug: "van-ban-dien-tu-duoc-ky-so-va-phat-hanh-tren-moi-truong-mang", name: "Văn bản ký số", numerator: 1846,
                denominator: 1846, unit: "%", target: 100)
        ]
        switch variant {
        case "no-survey": sample.hasSurvey = false
        case "no-dossiers": sample.hasDossiers = false
        case "nothing": (sample.hasSurvey, sample.hasDossiers, sample.hasFacts) = (false, false, false)
        case "one-village": sample.villageNames = ["Bái Sim"]
        case "no-conference": sample.conference = nil
        case "bare-conference": sample.conference = Conference(date: SampleReport.day("2024-08-22"), host: "Ủy ban nhân dân xã Ngọc Phụng")
        case "no-campaign": sample.conference?.campaign = nil
        default: break
        }
        let (document, found) = try sample.write(try Repository.text(of: "templates/tin-hoi-nghi/report.md"))
        #expect(found.map(\.kind.code) == (variant == "no-conference" ? ["report.conference-missing"] : []))
        let news = try #require(document)
        #expect(news.form == .news)
        #expect(news.date.iso == (variant == "no-conference" || variant == "bare-conference" ? "2024-08-22" : "2024-08-23"))
        try GoldenFile("tin-hoi-nghi-\(variant).txt").check("\(news.title)\n\(DocumentDump.text(news))\n")
    }

    /// A conference of another time was left in the settings.
    @Test(arguments: [("2023-12-31", true), ("2024-01-01", false), ("2024-10-31", false), ("2024-11-01", true)])
    func conferenceOfOtherTimes(day: String, isTold: Bool) throws {
        var sample = SampleReport()
        sample.conference = Conference(date: SampleReport.day(day))
        let (_, found) = try sample.write("{{#conference}}{{date}}{{/conference}}")
        #expect(found.map(\.kind.code) == (isTold ? ["report.conference-of-other-time"] : []))
    }

    @Test(arguments: ["hoi-nghi", "thang", "tom-tat", "tin-hoi-nghi"], ["full", "nothing", "one-village"])
    func english(_ template: String, _ variant: String) throws {
        var sample = SampleReport()
        sample.language = "en"
        sample.conference = template == "tin-hoi-nghi" ? SampleReport.englishConference : nil
        switch variant {
        case "nothing": (sample.hasSurvey, sample.hasDossiers, sample.hasFacts) = (false, false, false)
        case "one-village": sample.villageNames = ["Bái Sim"]
        default: break
        }
        let (document, found) = try sample.write(try Repository.text(of: "templates/\(template)/report.en.md"))
        #expect(found.isEmpty, "\(SampleReport.text(found))")
        try GoldenFile("\(template)-en-\(variant).txt").check(DocumentDump.text(try #require(document)) + "\n")
    }
}
