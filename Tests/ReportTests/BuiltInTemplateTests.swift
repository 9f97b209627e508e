import Commune
import Diagnostics
import GoldenFiles
import Report
import Testing

/// The templates that come with the program, for communes with and without each kind of input.
@Suite struct BuiltInTemplateTests {
    @Test(arguments: ["hoi-nghi", "thang"], ["full", "no-survey", "no-dossiers", "no-facts", "nothing", "one-village"])
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

    @Test func english() throws {
        var sample = SampleReport()
        sample.language = "en"
        let (document, found) = try sample.write(try Repository.text(of: "templates/hoi-nghi/report.en.md"))
        #expect(found.isEmpty, "\(SampleReport.text(found))")
        try GoldenFile("hoi-nghi-en.txt").check(DocumentDump.text(try #require(document)) + "\n")
    }
}
