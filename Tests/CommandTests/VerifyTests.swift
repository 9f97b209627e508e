import Diagnostics
import PDFFile
import Testing

@testable import Verification

/// A finished report is whole, and every digit that is changed in one of its files is found.
@Suite struct VerifyTests {
    /// A sample with one of the templates.
    enum Report: CaseIterable {
        case conference, monthly, merged

        fileprivate var sample: String { self == .merged ? "thuong-xuan" : "ngoc-phung" }
    }

    private static let conference = Result { try make(.conference) }
    private static let monthly = Result { try make(.monthly) }
    private static let merged = Result { try make(.merged) }

    /// Whatever changes in one file, the others are read once.
    private struct Made {
        let files: FinishedReport.Files
        let report: FinishedReport
    }

    private static func made(_ report: Report) throws -> Made {
        switch report {
        case .conference: try conference.get()
        case .monthly: try monthly.get()
        case .merged: try merged.get()
        }
    }

    private static func make(_ report: Report) throws -> Made {
        let work = try Workplace()
        try work.copySample(report.sample, as: "xa")
        if report == .monthly { try work.edit("xa/baocao.yaml", "template: hoi-nghi", "template: thang") }
        try #require(work.run(["make", "xa"]).status == 0)
        let names = FinishedReport.Files.names
        let files = FinishedReport.Files(
            page: try work.read("xa/ket-qua/\(names.page)"), print: try work.read("xa/ket-qua/\(names.print)"),
            data: try work.read("xa/ket-qua/\(names.data)"), villages: try work.read("xa/ket-qua/\(names.villages)"))
        return Made(files: files, report: try FinishedReport(files))
    }

    private static func problems(_ report: FinishedReport) -> [Diagnostic] {
        var diagnostics = DiagnosticCollector()
        _ = ReportVerification(report).run(&diagnostics)
        return diagnostics.diagnostics
    }

    /// What is found where two files do not say the same, and not because a checksum says that one was changed.
    private static func disagreements(_ report: FinishedReport) -> [Diagnostic] {
        let ofChecksums = ["verify.data-changed", "verify.print-changed", "verify.page-changed"]
        return problems(report).filter { !ofChecksums.contains($0.message.kind.code) }
    }

    @Test(arguments: Report.allCases)
    func aReportAgreesWithItself(_ report: Report) throws {
        #expect(try Self.problems(Self.made(report).report).map { Wording(.english).text(of: $0) } == [])
    }

    /// Prose, tables, cards, names and figures of drawings, axes, and what drawings say in words.
    @Test(arguments: Report.allCases)
    func everyDigitOfThePageIsCompared(_ report: Report) throws {
        let made = try Self.made(report)
        let bytes = made.files.page
        let drawn = Self.drawings(of: bytes)
        let digits = Self.visibleDigits(of: bytes)
        try #require(digits.count > 1500)
        let told = digits.filter { place in !drawn.contains { $0.contains(place) } }
        let labels = digits.filter { place in drawn.contains { $0.contains(place) } }
        for place in Self.spread(told, 14) + Self.spread(labels, 10) + Self.spread(Self.spokenDigits(of: bytes), 5) {
            #expect(!Self.disagreements(Self.changingPage(made, at: place)).isEmpty, "\(Self.around(place, in: bytes))")
        }
    }

    /// Whatever it is: of a style, an address, a date that programs read.
    @Test func noByteOfThePageMayChange() throws {
        let made = try Self.made(.monthly)
        let digits = made.files.page.indices.filter { (0x30...0x39).contains(made.files.page[$0]) }
        for place in Self.spread(digits, 12) { #expect(!Self.problems(Self.changingPage(made, at: place)).isEmpty) }
    }

    @Test(arguments: Report.allCases)
    func everyDigitOfThePrintIsCompared(_ report: Report) throws {
        let made = try Self.made(report)
        var count = 0
        for page in 0..<8 {
            guard let print = try Self.changingADigit(of: made.files.print, onPage: page) else { continue }
            count += 1
            var changed = made.report
            changed.print = try FinishedReport.print(print, &changed.names)
            #expect(!Self.disagreements(changed).isEmpty, "page \(page + 1)")
            #expect(Self.problems(changed).contains { $0.message == ErrorMessage.verifyPageChanged(page: page + 1).message })
        }
        #expect(count >= 4)
    }

    /// What stands on no page, and what a page shows beside the report.
    enum PartBeside: CaseIterable {
        case information, bookmark, chart, metadata, pageNumber

        fileprivate func isIn(_ object: PDFDictionary) -> Bool {
            switch self {
            case .information: object["Producer"] != nil
            case .bookmark: object["Dest"] != nil && object["Title"] != nil
            case .chart: object["S"] == .name("Figure")
            case .metadata: object["Type"] == .name("Metadata")
            case .pageNumber: object["Type"] == nil
            }
        }
    }

    @Test(arguments: PartBeside.allCases)
    func everyDigitBesideTheReportIsKnown(_ part: PartBeside) throws {
        let made = try Self.made(.conference)
        var isChanged = false
        let print = try Self.rewriting(made.files.print) { value, reader in
            guard !isChanged, let dictionary = value.dictionary, part.isIn(dictionary) else { return value }
            var changed: PDFValue?
            switch (part, value.stream) {
            case (.pageNumber, let stream?):
                let text = try Self.changing(reader.decoded(stream), behind: "/Artifact BMC\nBT\n", after: "(")
                changed = text.map { .stream(PDFStream([:], data: $0)) }
            case (.metadata, let stream?):
                let text = Self.changing(Array(stream.data), behind: "<xmp:CreateDate>", after: "")
                changed = text.map { .stream(PDFStream(stream.dictionary, data: $0)) }
            case (.pageNumber, nil), (.metadata, nil): break
            case (.information, _), (.bookmark, _), (.chart, _): changed = Self.changingWords(of: dictionary)
            }
            isChanged = changed != nil
            return changed ?? value
        }
        try #require(isChanged)
        var changed = made.report
        changed.print = try FinishedReport.print(print, &changed.names)
        #expect(!Self.problems(changed).isEmpty)
    }

    /// Another program may write the same file otherwise.
    @Test func thePrintMayBeSpelledOtherwise() throws {
        let made = try Self.made(.monthly)
        let print = try Self.rewriting(made.files.print) { value, reader in
            guard let stream = value.stream, stream.dictionary["Filter"] == .name("FlateDecode") else { return value }
            var dictionary = stream.dictionary
            dictionary["Filter"] = nil
            return .stream(PDFStream(dictionary, data: try reader.decoded(stream)))
        }
        #expect(print != made.files.print)
        var same = made.report
        same.print = try FinishedReport.print(print, &same.names)
        #expect(Self.problems(same) == [])
    }

    @Test(arguments: Report.allCases)
    func everyNumberOfTheDataIsCompared(_ report: Report) throws {
        let made = try Self.made(report)
        let bytes = made.files.data
        let text = String(decoding: bytes, as: UTF8.self)
        let numbers = text.matches(of: /": (\d)/)
        try #require(numbers.count > 500)
        for place in Self.spread(numbers.map({ text.utf8.distance(from: text.startIndex, to: $0.1.startIndex) }), 10) {
            var changed = made.report
            changed.data = try FinishedReport.data(Self.changing(bytes, at: place))
            #expect(!Self.problems(changed).isEmpty, "\(Self.around(place, in: bytes))")
        }
    }

    @Test(arguments: Report.allCases)
    func everyFigureOfTheVillageTableIsCompared(_ report: Report) throws {
        let made = try Self.made(report)
        let bytes = made.files.villages
        let text = String(decoding: bytes, as: UTF8.self)
        let values = text.matches(of: /,(\d)[\d.]*,(?:người|hộ|hồ sơ|%),/)
        try #require(values.count > 150)
        for place in Self.spread(values.map({ text.utf8.distance(from: text.startIndex, to: $0.1.startIndex) }), 10) {
            var changed = made.report
            changed.villages = FinishedReport.villages(Self.changing(bytes, at: place))
            #expect(!Self.problems(changed).isEmpty, "\(Self.line(of: place, in: bytes))")
        }
    }

    /// A figure of the data that the report shows is told by its name, not only that the file has changed.
    @Test func aChangedFigureIsTold() throws {
        let made = try Self.made(.conference)
        let text = String(decoding: made.files.data, as: UTF8.self)
        let village = try #require(text.firstMatch(of: /"village": "Bái Sim",\s*"kind": "village",\s*"received": \{\s*"total": (\d)/))
        var changed = made.report
        let place = text.utf8.distance(from: text.startIndex, to: village.1.startIndex)
        changed.data = try FinishedReport.data(Self.changing(made.files.data, at: place))
        let told = Self.problems(changed).map { Wording(.english).text(of: $0) }
        #expect(told.contains { $0.contains("dossiers.received.total, Bái Sim: the report has") })
    }

    // MARK: Changes

    private static func other(_ digit: UInt8) -> UInt8 { digit == 0x39 ? 0x31 : digit + 1 }

    private static func changing(_ file: [UInt8], at place: Int) -> [UInt8] {
        var changed = file
        changed[place] = other(changed[place])
        return changed
    }

    private static func changingPage(_ made: Made, at place: Int) -> FinishedReport {
        var changed = made.report
        changed.page = FinishedReport.page(changing(made.files.page, at: place), &changed.names)
        return changed
    }

    /// Where the drawings of charts stand.
    private static func drawings(of page: [UInt8]) -> [Range<Int>] {
        let text = String(decoding: page, as: UTF8.self)
        return text.matches(of: /<svg[^>]*>[\s\S]*?<\/svg>/).map { match in
            let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
            return start..<start + text.utf8.distance(from: match.range.lowerBound, to: match.range.upperBound)
        }
    }

    /// Digits of what drawings say to those who cannot see them.
    private static func spokenDigits(of page: [UInt8]) -> [Int] {
        let text = String(decoding: page, as: UTF8.self)
        return text.matches(of: /role="img" aria-label="([^"]*)"/).flatMap { match in
            let start = text.utf8.distance(from: text.startIndex, to: match.1.startIndex)
            return match.1.utf8.enumerated().filter { (0x30...0x39).contains($0.element) }.map { start + $0.offset }
        }
    }

    private static func spread(_ places: [Int], _ count: Int) -> [Int] {
        stride(from: 0, to: places.count, by: max(1, places.count / count)).map { places[$0] }
    }

    /// Digits of the page's text, from its body on.
    private static func visibleDigits(of page: [UInt8]) -> [Int] {
        let body = page.firstRange(of: Array("<main".utf8)) ?? 0..<0
        var isText = true
        return page.indices.filter { place in
            if page[place] == UInt8(ascii: "<") { isText = false }
            defer { if page[place] == UInt8(ascii: ">") { isText = true } }
            return place > body.upperBound && isText && (0x30...0x39).contains(page[place])
        }
    }

    /// The file with the first digit changed that a page shows as plain text, its number aside; nil where there is none.
    private static func changingADigit(of file: [UInt8], onPage page: Int) throws -> [UInt8]? {
        let reader = try PDFReader(file)
        let pages = try reader.pages()
        guard page < pages.count else { return nil }
        let contents = try #require(try reader.resolve(pages[page].dictionary["Contents"]).stream)
        var stream = try reader.decoded(contents)
        let text = String(decoding: stream, as: Unicode.ASCII.self)
        let digit = text.matches(of: /\(\x00(\d)/).first { match in
            let before = text[..<match.range.lowerBound]
            return before.suffix(20_000).ranges(of: "/Artifact BMC").last.map { !before[$0.upperBound...].contains("EMC") } != true
        }
        guard let digit else { return nil }
        let place = text.unicodeScalars.distance(from: text.startIndex, to: digit.1.startIndex)
        stream[place] = other(stream[place])
        return try rewriting(file) { value, _ in value.stream?.data == contents.data ? .stream(PDFStream([:], data: stream)) : value }
    }

    /// The file with its objects changed, written anew.
    private static func rewriting(_ file: [UInt8], _ change: (PDFValue, PDFReader) throws -> PDFValue) throws -> [UInt8] {
        let reader = try PDFReader(file)
        var writer = PDFWriter()
        var copy = ObjectCopy(from: reader)
        var failure: (any Error)?
        func copied(_ key: PDFName) throws -> PDFReference {
            let old = try #require(reader.trailer[key])
            let value = try copy.copy(old, to: &writer) { value in
                do {
                    return try change(value, reader)
                } catch {
                    failure = error
                    return value
                }
            }
            return try #require(value.reference)
        }
        let (root, info) = (try copied("Root"), try copied("Info"))
        if let failure { throw failure }
        return writer.file(root: root, info: info)
    }

    /// With the first digit changed that stands behind two texts; nil where they are not there.
    private static func changing(_ bytes: [UInt8], behind text: String, after mark: String) -> [UInt8]? {
        var rest = bytes[...]
        for known in [text, mark] where !known.isEmpty {
            guard let end = rest.firstRange(of: Array(known.utf8))?.upperBound else { return nil }
            rest = rest[end...]
        }
        return rest.firstIndex { (0x30...0x39).contains($0) }.map { changing(bytes, at: $0) }
    }

    /// With a digit of one of its texts changed; nil where none has any.
    private static func changingWords(of dictionary: PDFDictionary) -> PDFValue? {
        for entry in dictionary.entries {
            guard let text = entry.value.string.map(PDFText.text), let changed = changing(Array(text.utf8), behind: "", after: "") else {
                continue
            }
            var dictionary = dictionary
            dictionary[entry.key] = .text(String(decoding: changed, as: UTF8.self))
            return .dictionary(dictionary)
        }
        return nil
    }

    private static func around(_ place: Int, in bytes: [UInt8]) -> String {
        String(decoding: bytes[max(0, place - 60)..<min(bytes.count, place + 40)], as: UTF8.self)
    }

    private static func line(of place: Int, in bytes: [UInt8]) -> String {
        let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
